package app.quartier.ui.insight;

import app.quartier.ui.kit.Frames;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The sections of the panel, one below the other. A node is dressed when it is first seen, so they
/// come to be seen one by one, each in a frame of its own. Window's thread only.
final class Sections extends VBox {
  /// What a section is about, a line, the title of the next.
  private static final int NODES = 3;

  private final Frames later = new Frames();

  Sections() {
    visibleProperty().subscribe(this::unfold);
  }

  void add(Node... section) {
    List.of(section).forEach(node -> show(node, false));
    getChildren().addAll(section);
    unfold();
  }

  private void unfold() {
    later.clear();
    if (isVisible()) {
      later.add(this::next);
    }
  }

  private void next() {
    List<Node> unseen = getChildren().stream().filter(node -> !node.isVisible()).toList();
    unseen.stream().limit(NODES).forEach(node -> show(node, true));
    if (unseen.size() > NODES) {
      later.add(this::next);
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
