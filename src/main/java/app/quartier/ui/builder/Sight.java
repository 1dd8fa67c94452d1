package app.quartier.ui.builder;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Scrolls what a person works on into sight, by as little as it takes. A press of the mouse never
/// does: what moves below the pointer would not be clicked.
final class Sight {
  /// What is seen of the neighbours of a row at an edge.
  private static final double EDGE = 24;

  private Sight() {}

  /// Does so in the next frame, when everything has its place. To dress and lay out all rows for it
  /// at once takes longer than an edit. Does nothing for what stands in no scroll pane.
  static void bring(Node node) {
    @Nullable Scene scene = node.getScene();
    if (scene == null || around(node) == null) {
      return;
    }
    Runnable once =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            scroll(node);
          }
        };
    scene.addPostLayoutPulseListener(once);
    Platform.requestNextPulse();
  }

  /// Does so at once, for what is to be placed beside the node.
  static void bringNow(Node node) {
    @Nullable ScrollPane scroll = around(node);
    if (scroll != null && scroll.isNeedsLayout()) {
      scroll.applyCss();
      scroll.layout();
    }
    scroll(node);
  }

  private static void scroll(Node node) {
    @Nullable ScrollPane scroll = around(node);
    if (scroll == null) {
      return;
    }
    Bounds at = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
    double top = scroll.getVvalue() * hidden;
    double lowest = at.getMinY() - EDGE;
    double highest = Math.min(lowest, at.getMaxY() + EDGE - seen);
    if (hidden > 0 && (lowest < top || highest > top)) {
      scroll.setVvalue(Math.clamp((lowest < top ? lowest : highest) / hidden, 0, 1));
    }
  }

  private static @Nullable ScrollPane around(Node node) {
    for (@Nullable Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        return pane;
      }
    }
    return null;
  }
}
