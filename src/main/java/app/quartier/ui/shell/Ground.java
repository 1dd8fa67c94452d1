package app.quartier.ui.shell;

import javafx.scene.shape.Rectangle;

/// Makes the surface of a window the fill of its scene, in the colour of the theme; nothing to see
/// of itself. A scene is cleared to its fill at each painting anyway; a background of the same size
/// would be painted over it, for ten times as long.
final class Ground extends Rectangle {
  Ground() {
    getStyleClass().add("ground");
    setManaged(false);
    setFill(null);
    fillProperty().subscribe(this::lay);
    sceneProperty().subscribe(this::lay);
  }

  private void lay() {
    if (getScene() != null && getFill() != null) {
      getScene().setFill(getFill());
    }
  }
}
