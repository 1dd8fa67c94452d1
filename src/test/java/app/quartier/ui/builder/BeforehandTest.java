package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Node;
import app.quartier.ui.Fx;
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
      Fx.run(() -> stage.view.prepare(stage.styling::dress, parts::add));
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

  @Test
  void thereAreRowsOfEachCommonKind(@TempDir Path folder) {
    try (Stage stage = new Stage(folder.resolve("w"))) {
      Catalog catalog = stage.workspace.catalog();
      List<Node> drafts = Beforehand.drafts(catalog);
      for (FieldType type : List.of(FieldType.TEXT, FieldType.MONEY, FieldType.DATE)) {
        assertTrue(
            drafts.stream().anyMatch(draft -> isAbout(draft, type, catalog)),
            () -> type + " in " + drafts);
      }
      assertTrue(drafts.stream().anyMatch(Did.class::isInstance), drafts::toString);
    }
  }

  private static boolean isAbout(Node draft, FieldType type, Catalog catalog) {
    return draft instanceof Condition condition
        && catalog.fields().stream()
            .anyMatch(
                field -> field.key().equals(condition.subject().key()) && field.type() == type);
  }
}
