package app.quartier.cli;

import app.quartier.document.SegmentJson;
import app.quartier.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `segment show SEGMENT`: its document.
@Command(name = "show")
final class SegmentShowCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "SEGMENT", descriptionKey = "savedSegment")
  String segment = "";

  SegmentShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      String document = SegmentJson.write(workspace.segments().find(segment));
      session.out().println(document.stripTrailing());
    }
    return ExitCode.DONE;
  }
}
