package app.quartier.cli;

import app.quartier.workspace.Counted;
import app.quartier.workspace.MembersTable;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `members SEGMENT`: the members as CSV on standard output, the same in every language.
@Command(name = "members")
final class MembersCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "SEGMENT", descriptionKey = "segment")
  String segment = "";

  @Option(names = "--columns", paramLabel = "FIELD", split = ",")
  List<String> columns = List.of();

  @Mixin Moment moment = new Moment();

  MembersCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (session.json()) {
      throw new Usage("cli.usage.noJson");
    }
    @Nullable Instant at = moment.instant();
    @Nullable ZoneId zone = moment.zoneId();
    try (Workspace workspace = session.open();
        Counted counted =
            workspace.count(workspace.segments().find(segment), at, zone, session.cancel())) {
      new MembersTable(counted, columns).write(session.out(), session.cancel());
    }
    return ExitCode.DONE;
  }
}
