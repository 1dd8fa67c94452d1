package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.quartier.domain.segment.Node;
import app.quartier.ui.Fx;
import app.quartier.ui.builder.Stage.Mod;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the keys speak of, and what is edited, can be seen, also in a tree longer than the window.
final class InSightTest {
  private static final int ROWS = 14;

  @TempDir static Path folder;
  private static Stage stage;

  @BeforeAll
  static void open() {
    stage = new Stage(folder.resolve("w"));
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @BeforeEach
  void manyRows() {
    Node[] rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> Sketches.equal("c" + i, Sketches.CITY, "Ville " + i))
            .toArray(Node[]::new);
    stage.open(Stage.segment(rows));
    Fx.await("all rows", () -> stage.view.lookupAll(".condition-row").size() == ROWS);
    stage.settled();
  }

  private static Bounds bounds(javafx.scene.Node node) {
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  /// What is brought into sight is there in the next frame.
  private static void assertSeen(javafx.scene.Node node) {
    Fx.await(
        node + " at " + bounds(node) + " in " + bounds(stage.view),
        () -> bounds(stage.view).contains(bounds(node)));
  }

  private static javafx.scene.Node row(int place) {
    return Fx.get(() -> stage.view.lookup("#row-c" + place));
  }

  @Test
  void goingDownAndUpByKeysKeepsTheRowInSight() {
    Fx.run(() -> row(0).requestFocus());
    for (int i = 0; i < ROWS - 1; i++) {
      stage.press(KeyCode.DOWN);
      assertSeen(Fx.get(stage.scene::getFocusOwner));
    }
    assertEquals("row-c13", Fx.get(() -> stage.scene.getFocusOwner().getId()));
    for (int i = 0; i < ROWS - 1; i++) {
      stage.press(KeyCode.UP);
      assertSeen(Fx.get(stage.scene::getFocusOwner));
    }
  }

  @Test
  void aRowMovedByKeysStaysInSight() {
    Fx.run(() -> row(0).requestFocus());
    for (int i = 0; i < ROWS - 1; i++) {
      stage.press(KeyCode.DOWN, Mod.ALT);
    }
    assertSeen(row(0));
  }

  @Test
  void anEditorComesInsideTheWindowWithItsTokenBesideIt() {
    Button token = Fx.get(() -> (Button) stage.view.lookup("#row-c13 .value-token"));
    Fx.run(token::fire);
    stage.settled();
    javafx.scene.Node card = Fx.get(() -> stage.view.lookup(".editor-card"));
    assertSeen(card);
    assertSeen(token);
    assertFalse(bounds(card).intersects(bounds(token)));
    stage.press(KeyCode.ESCAPE);
  }
}
