package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.all;
import static app.quartier.ui.builder.Sketches.equal;
import static app.quartier.ui.builder.Sketches.locked;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.document.SegmentJson;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Trees;
import app.quartier.ui.Fx;
import app.quartier.ui.builder.Stage.Mod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
  void aTypoInWhatIsPastedIsToldWithItsPlaceUntilTheNextChange() {
    stage.open(Stage.segment(equal("n1", CITY, "before")));
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    onClipboard("city = \"a\";\ncity strts with \"b\"");
    stage.press(KeyCode.V, Mod.CTRL);
    assertEquals(List.of("before"), cities());
    String told =
        "Nothing was pasted. Line 2, column 6: “strts with” is not an operator."
            + " Did you mean “starts with”?";
    assertTrue(stage.seen().contains(told), () -> stage.seen().toString());
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.settled();
    assertTrue(
        stage.seen().stream().anyMatch(text -> text.startsWith("Rien n’a été collé. Ligne 2")),
        () -> stage.seen().toString());
    Fx.run(() -> stage.language.use(Locale.ENGLISH));
    onClipboard("city = \"a\"");
    stage.press(KeyCode.V, Mod.CTRL);
    assertEquals(List.of("before", "a"), cities());
    assertFalse(stage.seen().stream().anyMatch(text -> text.startsWith("Nothing was pasted")));
  }

  @Test
  void aLongTextIsReadBesideTheWindowAndGoesToItsOwnSegmentOnly() {
    String rows =
        IntStream.range(0, 1_500).mapToObj(i -> "city = \"c" + i + "\"").collect(joining(";"));
    stage.open(Stage.segment(equal("n1", CITY, "before")));
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    onClipboard("any(" + rows + ")");
    List<Runnable> unread = new ArrayList<>();
    stage.counting(unread::add);
    Fx.run(() ->
        stage.view.commands().stream()
            .filter(command -> command.id().equals("builder.paste"))
            .forEach(command -> command.effect().run()));
    assertEquals(List.of("before"), cities());
    stage.counting(null);
    unread.forEach(Runnable::run);
    Fx.await("what was pasted", () -> cities().size() == 1_501);
    Fx.run(stage.desk::undo);
    stage.settled();
    stage.counting(unread::add);
    unread.clear();
    Fx.run(() ->
        stage.view.commands().stream()
            .filter(command -> command.id().equals("builder.paste"))
            .forEach(command -> command.effect().run()));
    stage.counting(null);
    Segment other =
        new Segment("seg-other", "Other", null, null, List.of(), List.of(), stage.rule());
    stage.open(other);
    unread.forEach(Runnable::run);
    stage.settled();
    assertEquals(List.of("before"), cities());
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
