package app.quartier.ui;

import app.quartier.kernel.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells before JavaFX starts why no window could open, because its own complaint is a stack trace.
///
/// @param system name of the operating system; only Linux can lack a display
/// @param environment variables of the process
/// @param exists whether a file is there
public record Display(String system, Map<String, String> environment, Predicate<Path> exists) {
  private static final List<String> LIBRARIES =
      List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib");

  /// What stands in the way, and what works instead; empty when a window can probably open.
  public Optional<Problem> obstacle() {
    if (!system.startsWith("Linux")) {
      return Optional.empty();
    }
    @Nullable String display = environment.get("DISPLAY");
    if (display == null || display.isBlank()) {
      return Optional.of(
          Problem.failed(
              environment.containsKey("WAYLAND_DISPLAY")
                  ? "problem.window.waylandOnly"
                  : "problem.window.noDisplay"));
    }
    if (display.startsWith(":") && !exists.test(socket(display))) {
      return Optional.of(Problem.failed("problem.window.deadDisplay", display));
    }
    boolean gtk =
        LIBRARIES.stream().anyMatch(folder -> exists.test(Path.of(folder, "libgtk-3.so.0")));
    return gtk ? Optional.empty() : Optional.of(Problem.failed("problem.window.noGtk"));
  }

  /// Where the X server of `:1` or `:1.0` listens.
  private static Path socket(String display) {
    int dot = display.indexOf('.');
    String number = display.substring(1, dot < 0 ? display.length() : dot);
    return Path.of("/tmp/.X11-unix", "X" + number);
  }
}
