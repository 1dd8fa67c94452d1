package app.quartier.ui.insight;

import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.Visible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sections of the panel, one below the other. A node is dressed when it is first seen, so once
/// there are numbers to show they come to be seen one by one, each in a frame of its own
/// (`SectionsTest`). Window's thread only.
final class Sections extends VBox {
  private final Frames later = new Frames();
  private final Deque<List<Node>> unseen = new ArrayDeque<>();

  Sections() {
    visibleProperty().subscribe(this::unfold);
  }

  void add(Node... nodes) {
    List<Node> section = List.of(nodes);
    section.forEach(node -> Visible.set(node, false));
    getChildren().addAll(section);
    unseen.add(section);
    unfold();
  }

  private void unfold() {
    later.clear();
    if (isVisible() && !unseen.isEmpty()) {
      later.add(this::next);
    }
  }

  private void next() {
    @Nullable List<Node> section = unseen.poll();
    if (section != null) {
      section.forEach(node -> Visible.set(node, true));
      unfold();
    }
  }
}
