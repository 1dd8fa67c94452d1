package app.quartier.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Where the focus is and can go.
public final class Focus {
  private Focus() {}

  /// Whether a node is the region or inside it.
  public static boolean holds(Node region, @Nullable Node node) {
    return Stream.iterate(node, Objects::nonNull, n -> n.getParent()).anyMatch(region::equals);
  }

  /// The first node in a region that can take the focus.
  public static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(n -> first(n).stream()).findFirst()
        : Optional.empty();
  }
}
