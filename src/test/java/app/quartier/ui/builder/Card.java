package app.quartier.ui.builder;

import app.quartier.ui.Fx;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// The open popover of a stage, as a person sees and touches it.
record Card(Stage stage) {

  /// Opens the first token of a kind in a row, as a click does.
  void open(String row, String style) {
    Fx.run(() -> ((Button) token(row, style)).fire());
    stage.settled();
  }

  Node token(String row, String style) {
    return stage.view.lookup("#row-" + row + " ." + style + "-token");
  }

  boolean isOpen() {
    return Fx.get(() -> stage.view.lookup(".editor-card") != null);
  }

  /// Everything to read in the card.
  List<String> said() {
    return Fx.get(this::words);
  }

  private List<String> words() {
    return all(stage.view.lookup(".editor-card"))
        .filter(n -> n instanceof Labeled)
        .map(n -> ((Labeled) n).getText())
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Card::all)
            : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }

  /// What the keys and the mouse can reach in the card.
  List<Node> reachable() {
    return Fx.get(() ->
        all(stage.view.lookup(".editor-card"))
            .filter(n -> n.isFocusTraversable() || isLine(n))
            .toList());
  }

  private static boolean isLine(Node node) {
    return node instanceof ListCell<?> cell
        && cell.getStyleClass().contains("line-cell")
        && !cell.isEmpty();
  }

  void waitFor(String text) {
    Fx.await(text, () -> words().stream().anyMatch(t -> t.contains(text)));
    stage.settled();
  }

  List<TextField> boxes() {
    return Fx.get(() ->
        all(stage.view.lookup(".editor-card"))
            .filter(n -> n instanceof TextField)
            .map(n -> (TextField) n)
            .toList());
  }

  /// Writes into the box at this place and leaves it there.
  void write(int box, String text) {
    TextField field = boxes().get(box);
    Fx.run(() -> {
      field.requestFocus();
      field.setText(text);
    });
    stage.settled();
  }

  void check(String text) {
    press(CheckBox.class, text);
  }

  void tab(String text) {
    press(ToggleButton.class, text);
  }

  private void press(Class<? extends javafx.scene.control.ButtonBase> type, String text) {
    Fx.run(() ->
        all(stage.view.lookup(".editor-card"))
            .filter(n -> type.isInstance(n) && ((Labeled) n).getText().startsWith(text))
            .map(type::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + text + " in " + words()))
            .fire());
    stage.settled();
  }

  /// Chooses the item of the drop-down at this place that is shown with these words.
  void choose(int at, String words) {
    Fx.run(() -> {
      List<Node> found =
          all(stage.view.lookup(".editor-card")).filter(n -> n instanceof ComboBox<?>).toList();
      choose((ComboBox<?>) found.get(at), words);
    });
    stage.settled();
  }

  private static <T> void choose(ComboBox<T> box, String words) {
    box.setValue(
        box.getItems().stream()
            .filter(item -> box.getConverter().toString(item).equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + words + " in " + box.getItems())));
  }

  /// Clicks a line of the list.
  void line(String text) {
    Node cell =
        Fx.get(() ->
            stage.view.lookupAll(".editor-card .line-cell").stream()
                .filter(n -> (n.getAccessibleText() + ",").startsWith(text + ","))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + text + " in " + words())));
    stage.mouse(cell, MouseEvent.MOUSE_CLICKED, 4, 4);
  }

  /// Types one letter where the focus is, as a keyboard sends it.
  void letter(String letter) {
    KeyCode code = KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
    Fx.run(() -> {
      Node owner = stage.scene.getFocusOwner();
      Event.fireEvent(owner, key(KeyEvent.KEY_PRESSED, "", code));
      Event.fireEvent(
          stage.scene.getFocusOwner(), key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
    });
    stage.settled();
  }

  private static KeyEvent key(javafx.event.EventType<KeyEvent> type, String letter, KeyCode code) {
    return new KeyEvent(type, letter, letter, code, false, false, false, false);
  }

  /// Presses the mouse on the empty ground beside the card.
  void outside() {
    Bounds ground = Fx.get(() -> stage.view.localToScene(stage.view.getLayoutBounds()));
    Node builder = stage.view.lookup(".builder-page");
    stage.mouse(builder, MouseEvent.MOUSE_PRESSED, ground.getMaxX() - 30, ground.getMaxY() - 10);
  }

  /// The sentence of the segment.
  String sentence() {
    return Fx.get(() ->
        all(stage.view.lookup(".sentence"))
            .filter(n -> n instanceof Text && n.getStyleClass().contains("clause"))
            .map(n -> ((Text) n).getText())
            .collect(Collectors.joining()));
  }
}
