package app.quartier.domain.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the mark `locked` protects: the node with all that stands in it, and the group it stands
/// in. Pure.
public final class Locks {
  private Locks() {}

  /// The nearest locked node an edit of this node would touch: itself, or one it stands in.
  public static Optional<Node> around(Group root, String id) {
    return trail(root, id).reversed().stream().filter(n -> n.marks().locked()).findFirst();
  }

  private static List<Node> trail(Node node, String id) {
    if (node.id().equals(id)) {
      return List.of(node);
    }
    for (Node inner : inside(node)) {
      List<Node> found = trail(inner, id);
      if (!found.isEmpty()) {
        List<Node> trail = new ArrayList<>(List.of(node));
        trail.addAll(found);
        return trail;
      }
    }
    return List.of();
  }

  private static List<Node> inside(Node node) {
    return switch (node) {
      case Group group -> group.of();
      case Did did -> did.did().where() == null ? List.of() : List.of(did.did().where());
      case Condition _, InSegment _, InList _, InImport _, Sample _ -> List.of();
    };
  }

  /// The first locked node that is not any more what it was, or not where it was.
  public static Optional<Node> broken(Group before, Group after) {
    Map<String, Placed> now = new LinkedHashMap<>();
    collect(after, "", now);
    Map<String, Placed> then = new LinkedHashMap<>();
    collect(before, "", then);
    return then.values().stream()
        .filter(placed -> placed.node().marks().locked())
        .filter(placed -> !placed.equals(now.get(placed.node().id())))
        .map(Placed::node)
        .findFirst();
  }

  /// @param holder the group it stands in; inside a *where*, the leaf
  private record Placed(Node node, String holder) {}

  private static void collect(Node node, String holder, Map<String, Placed> into) {
    into.put(node.id(), new Placed(node, holder));
    if (node instanceof Did did) {
      @Nullable Node where = did.did().where();
      if (where != null) {
        Trees.preorder(where).forEach(inner -> into.put(inner.id(), new Placed(inner, did.id())));
      }
    }
    if (node instanceof Group group) {
      group.of().forEach(child -> collect(child, group.id(), into));
    }
  }
}
