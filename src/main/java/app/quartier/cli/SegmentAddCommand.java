package app.quartier.cli;

import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Segment;
import app.quartier.workspace.SegmentShelf;
import app.quartier.workspace.Workspace;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `segment add FILE`: saves a document as a new segment, or as a new version of the one with its
/// id.
@Command(name = "add")
final class SegmentAddCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", descriptionKey = "segmentFile")
  String file = "";

  @Option(names = "--name", paramLabel = "NAME")
  @Nullable String name;

  SegmentAddCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      Segment segment = SegmentShelf.read(Reading.path(file));
      SavedSegment saved =
          workspace.segments().save(name == null ? segment : segment.withName(name));
      session.tell("cli.segment.saved", saved);
    }
    return ExitCode.DONE;
  }
}
