package app.quartier.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One card over the window, on a veil: the palette, the shortcut sheet. Escape or a click beside
/// it closes it, and the focus goes back where it was.
final class Overlay extends StackPane {
  private @Nullable Node focusBefore;

  Overlay() {
    getStyleClass().add("veil");
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
    getChildren().setAll(card);
    setVisible(true);
    focus.requestFocus();
  }

  void close() {
    setVisible(false);
    getChildren().clear();
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }
}
