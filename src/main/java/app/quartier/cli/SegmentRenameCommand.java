package app.quartier.cli;

import app.quartier.domain.segment.SavedSegment;
import app.quartier.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `segment rename SEGMENT NAME`.
@Command(name = "rename")
final class SegmentRenameCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "SEGMENT", descriptionKey = "savedSegment")
  String segment = "";

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "newName")
  String name = "";

  SegmentRenameCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      SavedSegment saved = workspace.segments().rename(segment, name);
      session.tell("cli.segment.renamed", saved);
    }
    return ExitCode.DONE;
  }
}
