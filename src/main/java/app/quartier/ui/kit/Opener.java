package app.quartier.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows files and folders in the desktop's own programs.
public final class Opener {
  private final String system;

  /// @param system name of the operating system, as Java calls it
  public Opener(String system) {
    this.system = system.toLowerCase(Locale.ROOT);
  }

  /// What became of showing a file.
  public enum Answer {
    OPENED,
    /// The file is no longer there.
    GONE,
    NO_PROGRAM
  }

  /// Shows a file or a folder.
  public Answer open(Path file) {
    if (!Files.exists(file)) {
      return Answer.GONE;
    }
    try {
      new ProcessBuilder(program(), file.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return Answer.OPENED;
    } catch (IOException absent) {
      return Answer.NO_PROGRAM;
    }
  }

  /// What opens a file with the program people chose for it.
  String program() {
    return List.of("win", "mac").stream()
        .filter(system::startsWith)
        .findFirst()
        .map(known -> known.equals("win") ? "explorer" : "open")
        .orElse("xdg-open");
  }
}
