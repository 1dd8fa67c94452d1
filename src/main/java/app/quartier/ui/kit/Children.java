package app.quartier.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Gives a pane other children.
public final class Children {
  private Children() {}

  /// Changes no more of the list than has to be: what is put back in its place would be dressed
  /// anew and lose the focus.
  public static void become(Pane pane, List<? extends Node> next) {
    List<Node> shown = pane.getChildren();
    int most = Math.min(shown.size(), next.size());
    int before = 0;
    while (before < most && shown.get(before).equals(next.get(before))) {
      before++;
    }
    int after = 0;
    while (after < most - before
        && shown.get(shown.size() - 1 - after).equals(next.get(next.size() - 1 - after))) {
      after++;
    }
    shown.subList(before, shown.size() - after).clear();
    shown.addAll(before, next.subList(before, next.size() - after));
  }
}
