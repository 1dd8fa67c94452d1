package app.quartier.ui.shell;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Unsaved segments as files in the workspace, one each, so that nothing is lost by a crash. Not
/// for the window's thread.
public final class Drafts {
  private static final String END = ".json";

  private final Path folder;

  public Drafts(Path folder) {
    this.folder = folder;
  }

  public void write(Segment segment) {
    try {
      SmallFile.write(file(segment.id()), SegmentJson.write(segment));
    } catch (IOException e) {
      throw new Refusal(Problem.failed("problem.window.draft", folder.toString()), e);
    }
  }

  public void remove(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      throw new Refusal(Problem.failed("problem.window.draft", folder.toString()), e);
    }
  }

  /// The drafts that are there; a file that is no segment stays where it is and is left out. So is
  /// one that goes while the others are read.
  public List<Segment> read() {
    List<Segment> drafts = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return drafts;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(END)).sorted().toList()) {
        read(file).ifPresent(drafts::add);
      }
    } catch (IOException e) {
      throw new Refusal(Problem.failed("problem.window.draft", folder.toString()), e);
    }
    return drafts;
  }

  private static Optional<Segment> read(Path file) throws IOException {
    try {
      return SegmentJson.read(Files.readString(file)) instanceof Read.Loaded(Segment segment)
          ? Optional.of(segment)
          : Optional.empty();
    } catch (NoSuchFileException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// Ids may hold anything, file names may not.
  private Path file(String id) {
    return folder.resolve(HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8)) + END);
  }
}
