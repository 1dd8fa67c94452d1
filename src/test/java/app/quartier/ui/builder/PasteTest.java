package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.all;
import static app.quartier.ui.builder.Sketches.equal;
import static app.quartier.ui.builder.Sketches.locked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.document.SegmentJson;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Trees;
import app.quartier.ui.Fx;
import app.quartier.ui.builder.Stage.Mod;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several nodes come from the clipboard at once, in their order, as one step.
class PasteTest {
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

  private static void onClipboard(Node... nodes) {
    ClipboardContent content = new ClipboardContent();
    content.putString(SegmentJson.write(Stage.segment(nodes)));
    Fx.run(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  private static void onClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Fx.run(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  private static void pasteOn(String id) {
    onClipboard(equal("n1", CITY, "a"), all("n2", equal("n3", CITY, "b")), equal("n4", CITY, "c"));
    Fx.run(() -> stage.view.lookup("#row-" + id).requestFocus());
    stage.press(KeyCode.V, Mod.CTRL);
  }

  /// The cities of the rule, in order.
  private static List<String> cities() {
    return Trees.preorder(stage.rule()).stream()
        .flatMap(node ->
            node instanceof Condition c
                    && c.operands() instanceof Operands.One(Literal.Text(String city))
                ? Stream.of(city)
                : Stream.empty())
        .toList();
  }

  @Test
  void threeNodesOnARowComeBelowItInTheirOrderAsOneStep() {
    stage.open(Stage.segment(equal("n1", CITY, "before"), equal("n2", CITY, "after")));
    Group before = stage.rule();
    pasteOn("n1");
    assertEquals(List.of("before", "a", "b", "c", "after"), cities());
    List<String> ids = Trees.ids(stage.rule());
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(stage.rule().of().get(3).id(), Fx.get(() -> stage.desk.selectedProperty().get()));
    Fx.run(stage.desk::undo);
    stage.settled();
    assertEquals(before, stage.rule());
  }

  @Test
  void threeNodesOnAGroupComeAtItsEnd() {
    stage.open(Stage.segment(equal("n1", CITY, "before")));
    pasteOn("n0");
    assertEquals(List.of("before", "a", "b", "c"), cities());
  }

  @Test
  void whatIsTypedElsewhereIsPastedAsWell() {
    stage.open(Stage.segment(equal("n1", CITY, "before")));
    onClipboard("city = \"a\";\nall(city = \"b\"; not did order)");
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    stage.press(KeyCode.V, Mod.CTRL);
    assertEquals(List.of("before", "a", "b"), cities());
    Group pasted = stage.rule();
    onClipboard("before you go, read this");
    stage.press(KeyCode.V, Mod.CTRL);
    assertEquals(pasted, stage.rule());
  }

  @Test
  void aRowIsCopiedAsTextToEdit() {
    stage.open(Stage.segment(all("n2", equal("n3", CITY, "b"), locked(equal("n4", CITY, "c")))));
    Fx.run(() -> stage.view.lookup("#row-n2").requestFocus());
    stage.press(KeyCode.C, Mod.CTRL, Mod.SHIFT);
    assertEquals(
        "all(city = \"b\"; locked city = \"c\")",
        Fx.get(() -> Clipboard.getSystemClipboard().getString()));
    stage.press(KeyCode.V, Mod.CTRL);
    assertEquals(List.of("b", "c", "b", "c"), cities());
  }

  @Test
  void nothingIsPastedIntoWhatIsLocked() {
    stage.open(Stage.segment(locked(all("n5", equal("n6", CITY, "kept")))));
    pasteOn("n6");
    assertEquals(List.of("kept"), cities());
    String refusal = "This is locked. Unlock it in its menu to change it.";
    assertTrue(stage.seen().contains(refusal), () -> stage.seen().toString());
  }
}
