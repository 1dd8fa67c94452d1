package app.quartier.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One card over the window, on a veil: the palette, the shortcut sheet. Escape or a click beside
/// it closes it, and the focus goes back where it was.
final class Overlay extends StackPane {
  private final Region ground = new Region();
  private @Nullable Node focusBefore;

  Overlay() {
    getStyleClass().add("veil");
    ground.getStyleClass().add("veil-ground");
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    setAlignment(Pos.TOP_CENTER);
    setVisible(false);
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /// Shows a card; `focus` inside it gets the focus.
  void show(Node card, Node focus) {
    if (!isVisible()) {
      focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    }
    getChildren().setAll(ground, card);
    setVisible(true);
    focus.requestFocus();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    ground.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  void close() {
    setVisible(false);
    getChildren().clear();
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }
}
