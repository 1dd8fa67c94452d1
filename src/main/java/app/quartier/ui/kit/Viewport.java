package app.quartier.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// How a scroll pane draws what is in sight.
public final class Viewport {
  private Viewport() {}

  /// Draws only what changed. JavaFX else keeps a picture of all that is in sight and draws the
  /// whole of it anew at each change: half of the drawing after an edit.
  public static void drawChanges(ScrollPane pane) {
    pane.skinProperty()
        .subscribe(skin ->
            pane.getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains("viewport"))
                .forEach((Node part) -> part.setCache(false)));
  }
}
