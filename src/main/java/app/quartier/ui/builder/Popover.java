package app.quartier.ui.builder;

import app.quartier.ui.builder.editors.Editor;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A card over the tree that holds one editor, beside what it edits.
///
/// Enter takes what was chosen, Esc leaves it; a click elsewhere takes it too. It stands in the
/// scene of the builder rather than in a window of its own: same styles, same focus.
final class Popover extends Pane {
  private static final double GAP = 4;
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

  private final StackPane card = new StackPane();
  private final EventHandler<MouseEvent> outside = this::onPressed;
  private final ReadOnlyBooleanWrapper isOpen = new ReadOnlyBooleanWrapper(this, "open", false);
  private @Nullable Editor editor;
  private @Nullable Runnable onClosed;
  private @Nullable Node anchored;
  private Subscription moving = Subscription.EMPTY;
  private Runnable onLeft = () -> {};
  private Runnable onUndo = () -> {};

  /// What stood in the boxes of the editor when it opened.
  private final Map<TextInputControl, String> untouched = new HashMap<>();

  Popover() {
    setPickOnBounds(false);
    card.getStyleClass().addAll("q-raised", "editor-card");
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::onUndoKey);
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::onEnterElsewhere);
    card.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    card.heightProperty().addListener((property, old, next) -> requestLayout());
  }

  /// Told after each editor was left.
  void onLeft(Runnable told) {
    onLeft = told;
  }

  /// What undo does in a box where nothing was typed.
  void onUndo(Runnable undo) {
    onUndo = undo;
  }

  ReadOnlyBooleanProperty openProperty() {
    return isOpen.getReadOnlyProperty();
  }

  boolean isOpen() {
    return isOpen.get();
  }

  /// Shows an editor beside a node.
  ///
  /// @param closed what follows once it is closed: the focus goes back
  void open(Editor opened, Node anchor, Runnable closed) {
    close();
    editor = opened;
    isOpen.set(true);
    onClosed = closed;
    card.getChildren().setAll(opened.view());
    getChildren().setAll(card);
    opened.onPicked(this::close);
    card.applyCss();
    untouched.clear();
    card.lookupAll(".text-input").forEach(this::remember);
    anchored = anchor;
    Sight.bringNow(anchor);
    // a row that is new, or that grows, gets its place after its editor has opened
    moving = anchor.localToSceneTransformProperty().subscribe(this::requestLayout);
    place();
    @Nullable Scene scene = getScene();
    if (scene != null) {
      scene.addEventFilter(MouseEvent.MOUSE_PRESSED, outside);
    }
    opened.focus();
  }

  /// Hands the open editor what was typed on its token.
  void begin(String typed) {
    if (editor != null) {
      editor.begin(typed);
    }
  }

  /// Stays where it is once what it stands beside is gone.
  private void place() {
    @Nullable Node anchor = anchored;
    if (anchor != null && anchor.getScene() != null) {
      placeAt(sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal())));
    } else {
      placeAgain();
    }
  }

  private void placeAt(Bounds anchor) {
    double width = card.prefWidth(Region.USE_COMPUTED_SIZE);
    double height = Math.min(card.prefHeight(width), getHeight() - 2 * GAP);
    double x = Math.clamp(anchor.getMinX(), GAP, Math.max(GAP, getWidth() - width - GAP));
    double below = anchor.getMaxY() + GAP;
    double above = anchor.getMinY() - GAP - height;
    boolean fits = below + height <= getHeight();
    double lowest = Math.max(GAP, getHeight() - height - GAP);
    double y = Math.clamp(fits || above < 0 ? below : above, GAP, lowest);
    card.resizeRelocate(x, y, width, height);
  }

  @Override
  protected void layoutChildren() {
    place();
  }

  private void placeAgain() {
    double width = card.prefWidth(Region.USE_COMPUTED_SIZE);
    double room = getHeight() - 2 * GAP;
    double height = Math.min(card.prefHeight(width), room);
    double y = Math.clamp(card.getLayoutY(), GAP, Math.max(GAP, getHeight() - height - GAP));
    card.resizeRelocate(card.getLayoutX(), y, width, height);
  }

  private void onPressed(MouseEvent event) {
    boolean inside = event.getTarget() instanceof Node node && isAncestor(node);
    if (!inside && !finish()) {
      event.consume();
    }
  }

  private boolean isAncestor(Node node) {
    for (@Nullable Node at = node; at != null; at = at.getParent()) {
      if (at.equals(card)) {
        return true;
      }
    }
    return false;
  }

  private void remember(Node box) {
    if (box instanceof TextInputControl text) {
      untouched.put(text, text.getText());
    }
  }

  private void onUndoKey(KeyEvent event) {
    if (UNDO.match(event)
        && event.getTarget() instanceof TextInputControl box
        && box.getText().equals(untouched.get(box))) {
      event.consume();
      onUndo.run();
    }
  }

  /// Check boxes and closed drop-downs would keep Enter for themselves.
  private void onEnterElsewhere(KeyEvent event) {
    boolean box =
        event.getTarget() instanceof CheckBox
            || (event.getTarget() instanceof ComboBox<?> choice && !choice.isShowing());
    if (box && event.getCode() == KeyCode.ENTER) {
      onKey(event);
    }
  }

  private void onKey(KeyEvent event) {
    @Nullable Editor open = editor;
    if (open == null) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof TextArea)) {
      event.consume();
      if (open.enter() && open.equals(editor)) {
        close();
      }
    }
  }

  /// Takes what was chosen and closes; stays, with what was typed, where that cannot be read.
  boolean finish() {
    @Nullable Editor open = editor;
    boolean taken = open == null || open.commit();
    if (taken && open != null && open.equals(editor)) {
      close();
    }
    return taken;
  }

  /// Takes what was chosen, as far as it can be read, and closes; how many lines were left out.
  int leave() {
    @Nullable Editor open = editor;
    if (finish() || open == null) {
      return 0;
    }
    int leftOut = open.handOver();
    close();
    return leftOut;
  }

  void close() {
    if (editor == null) {
      return;
    }
    editor = null;
    isOpen.set(false);
    anchored = null;
    moving.unsubscribe();
    @Nullable Scene scene = getScene();
    if (scene != null) {
      scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, outside);
    }
    getChildren().clear();
    @Nullable Runnable closed = onClosed;
    onClosed = null;
    onLeft.run();
    if (closed != null) {
      closed.run();
    }
  }
}
