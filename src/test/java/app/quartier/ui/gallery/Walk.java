package app.quartier.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/// What of a scene graph a person can see.
final class Walk {
  private Walk() {}

  static boolean isVisible(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible() || at.getOpacity() == 0) {
        return false;
      }
    }
    return true;
  }

  /// The visible labels and buttons below a node.
  static List<Labeled> labeled(Node node) {
    List<Labeled> all = new ArrayList<>();
    collect(node, all);
    return all;
  }

  private static void collect(Node node, List<Labeled> into) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Labeled labeled) {
      into.add(labeled);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }
}
