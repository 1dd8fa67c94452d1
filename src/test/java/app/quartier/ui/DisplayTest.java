package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.kernel.Problem;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Why no window can open is known before JavaFX is asked.
class DisplayTest {
  private static final Path GTK = Path.of("/usr/lib64/libgtk-3.so.0");

  private static Optional<String> obstacle(String os, Map<String, String> env, Set<Path> files) {
    return new Display(os, env, files::contains).obstacle().map(Problem::key);
  }

  @Test
  void eachThingThatIsMissingHasItsSentence() {
    Set<Path> all = Set.of(GTK, Path.of("/tmp/.X11-unix/X1"));
    assertEquals(
        Optional.of("problem.window.noDisplay"), obstacle("Linux", Map.of("DISPLAY", " "), all));
    assertEquals(
        Optional.of("problem.window.waylandOnly"),
        obstacle("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), all));
    assertEquals(
        Optional.of("problem.window.deadDisplay"),
        obstacle("Linux", Map.of("DISPLAY", ":2.0"), all));
    assertEquals(
        Optional.of("problem.window.noGtk"),
        obstacle("Linux", Map.of("DISPLAY", "host:0"), Set.of()));
    assertEquals(Optional.empty(), obstacle("Linux", Map.of("DISPLAY", ":1.0"), all));
    assertEquals(Optional.empty(), obstacle("Mac OS X", Map.of(), Set.of()));
  }
}
