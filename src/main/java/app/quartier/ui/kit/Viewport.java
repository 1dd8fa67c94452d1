package app.quartier.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What is in sight of a page that is scrolled up and down.
public final class Viewport {
  private Viewport() {}

  /// Puts a page into a pane, as wide as the pane.
  ///
  /// Only what changed is drawn. JavaFX else keeps a picture of all that is in sight and draws the
  /// whole of it anew at each change: half of the drawing after an edit.
  public static void show(ScrollPane pane, Node page) {
    pane.setContent(page);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.skinProperty()
        .subscribe(skin ->
            pane.getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains("viewport"))
                .forEach((Node part) -> part.setCache(false)));
  }
}
