package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.ui.Fx;
import app.quartier.ui.kit.Styling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is made ahead of the first segment is seen nowhere and changes nothing.
final class BeforehandTest {
  @Test
  void nothingOfItIsSeenAndTheFirstSegmentIsAsAlways(@TempDir Path folder) {
    try (Stage stage = new Stage(folder.resolve("w"))) {
      List<Runnable> parts = new ArrayList<>();
      Fx.run(() -> stage.view.prepare(new Styling()::dress, parts::add));
      assertTrue(parts.size() > 5, () -> parts.size() + " parts");
      for (Runnable part : parts) {
        Fx.run(part);
        assertEquals(0, (int) Fx.get(() -> stage.view.lookupAll(".condition-row").size()));
      }
      assertNull(Fx.get(() -> stage.desk.segmentProperty().get()));
      assertEquals("", Fx.get(() -> stage.desk.selectedProperty().get()));
      stage.open(Stage.segment(Sketches.equal("n1", Sketches.CITY, "Lyon")));
      assertTrue(stage.exact() > 0);
      assertEquals(String.valueOf(stage.exact()), stage.alone("n1"));
    }
  }
}
