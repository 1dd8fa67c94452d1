package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.workspace.SampleShop;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is played when the program is packaged finds all it looks for in the window as it is.
final class RehearsalTest {
  @TempDir Path home;

  @Test
  void everyStepIsPlayed() {
    Path folder = home.resolve("shop");
    RealWindow.fill(folder);
    SampleShop.unpack(home.resolve("files"));
    try (RealWindow window = RealWindow.on(home, folder, Locale.FRENCH)) {
      window.awaitOpen();
      Rehearsal rehearsal = new Rehearsal(home.resolve("files"));
      Fx.run(rehearsal::begin);
      Fx.awaitLong("the end of the rehearsal", rehearsal::isOver);
      assertEquals(Optional.empty(), rehearsal.stuck());
    }
  }
}
