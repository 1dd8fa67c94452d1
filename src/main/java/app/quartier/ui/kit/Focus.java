package app.quartier.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
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

  /// Changes a region so that parts of it may be made anew; whoever works there with the keyboard
  /// goes on in what has the same id.
  ///
  /// @param change gives what stands there afterwards
  public static void keep(Node region, Supplier<Node> change) {
    @Nullable Node owner = region.getScene() == null ? null : region.getScene().getFocusOwner();
    @Nullable String id = owner != null && holds(region, owner) ? owner.getId() : null;
    Node next = change.get();
    @Nullable Node again = id == null ? null : next.lookup("#" + id);
    if (again != null) {
      again.requestFocus();
    }
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
