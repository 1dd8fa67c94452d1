package app.quartier.ui.builder;

import app.quartier.domain.segment.Edits;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Trees;
import java.util.List;
import java.util.Optional;

/// The moves of the keyboard, as pure functions; empty where there is nowhere to go.
public final class Moves {
  private Moves() {}

  /// Before the sibling above it.
  public static Optional<Group> up(Group root, String id) {
    return beside(root, id, -1);
  }

  /// After the sibling below it.
  public static Optional<Group> down(Group root, String id) {
    return beside(root, id, 1);
  }

  private static Optional<Group> beside(Group root, String id, int by) {
    return Trees.parent(root, id)
        .filter(p -> index(p, id) + by >= 0 && index(p, id) + by < p.of().size())
        .map(p -> Edits.move(root, id, p.id(), index(p, id) + by));
  }

  /// To the end of the nearest group above it among its siblings.
  public static Optional<Group> in(Group root, String id) {
    return Trees.parent(root, id)
        .flatMap(p -> groupBefore(p.of().subList(0, index(p, id))))
        .map(group -> Edits.move(root, id, group.id(), group.of().size()));
  }

  private static Optional<Group> groupBefore(List<Node> siblings) {
    return siblings.reversed().stream()
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .findFirst();
  }

  /// Out of its group, to stand after it.
  public static Optional<Group> out(Group root, String id) {
    return Trees.parent(root, id)
        .flatMap(p ->
            Trees.parent(root, p.id())
                .map(above -> Edits.move(root, id, above.id(), index(above, p.id()) + 1)));
  }

  /// Where a node stands among the children of its group.
  public static int index(Group parent, String id) {
    return parent.of().stream().map(Node::id).toList().indexOf(id);
  }
}
