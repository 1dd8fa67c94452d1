package app.quartier.cli;

import app.quartier.text.Sentences;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `count SEGMENT`: how many contacts, and with `--nodes` the numbers of every node.
@Command(name = "count")
final class CountCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "SEGMENT", descriptionKey = "segment")
  String segment = "";

  @Mixin Moment moment = new Moment();

  @Option(names = "--nodes")
  boolean nodes;

  CountCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    @Nullable Instant at = moment.instant();
    @Nullable ZoneId zone = moment.zoneId();
    try (Workspace workspace = session.open();
        Counted counted =
            workspace.count(workspace.segments().find(segment), at, zone, session.cancel())) {
      Sentences sentences = session.sentences(workspace, counted.catalog());
      if (session.json()) {
        session.print(CountJson.of(counted, sentences));
      } else {
        new CountPage(session.texts(), sentences).print(counted, nodes, session.out());
      }
    }
    return ExitCode.DONE;
  }
}
