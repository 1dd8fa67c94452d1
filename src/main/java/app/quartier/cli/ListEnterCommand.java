package app.quartier.cli;

import app.quartier.domain.field.ContactList;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `list enter LIST SEGMENT`: puts the members of a segment on a list.
@Command(name = "enter")
final class ListEnterCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "LIST", descriptionKey = "list")
  String list = "";

  @Parameters(index = "1", paramLabel = "SEGMENT", descriptionKey = "segment")
  String segment = "";

  @Mixin Moment moment = new Moment();

  ListEnterCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    @Nullable Instant at = moment.instant();
    @Nullable ZoneId zone = moment.zoneId();
    try (Workspace workspace = session.open()) {
      ContactList found = workspace.lists().find(list);
      long changed;
      try (Counted counted =
          workspace.count(workspace.segments().find(segment), at, zone, session.cancel())) {
        changed = workspace.lists().enter(found, counted, true);
      }
      session.tell("cli.list.entered", found, changed);
    }
    return ExitCode.DONE;
  }
}
