package app.quartier.cli;

import app.quartier.domain.segment.SavedSegment;
import app.quartier.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `segment remove SEGMENT`: refused while other segments are built on it.
@Command(name = "remove")
final class SegmentRemoveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "SEGMENT", descriptionKey = "savedSegment")
  String segment = "";

  SegmentRemoveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      SavedSegment saved = workspace.segments().remove(segment);
      session.tell("cli.segment.removed", saved);
    }
    return ExitCode.DONE;
  }
}
