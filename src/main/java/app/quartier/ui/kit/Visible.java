package app.quartier.ui.kit;

import javafx.scene.Node;

/// What is not shown takes no room either.
public final class Visible {
  private Visible() {}

  public static void set(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
