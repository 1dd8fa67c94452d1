package app.quartier.ui.kit;

import java.io.IOException;
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

  /// Whether a program was found for the file.
  public boolean open(Path file) {
    try {
      new ProcessBuilder(program(), file.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException absent) {
      return false;
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
