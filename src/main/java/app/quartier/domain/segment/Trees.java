package app.quartier.domain.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Looking things up in a tree of nodes. Only the contact-level tree: a behaviour leaf's *where*
/// belongs to the leaf.
public final class Trees {
  private Trees() {}

  /// Every node, each parent before its children, in document order.
  public static List<Node> preorder(Node root) {
    List<Node> nodes = new ArrayList<>();
    collect(root, nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> into) {
    into.add(node);
    if (node instanceof Group group) {
      group.of().forEach(child -> collect(child, into));
    }
  }

  /// Every node, those in the *where* of behaviour leaves included, each after what holds it.
  public static List<Node> everywhere(Node root) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : preorder(root)) {
      nodes.add(node);
      if (node instanceof Did did && did.did().where() != null) {
        nodes.addAll(everywhere(did.did().where()));
      }
    }
    return nodes;
  }

  /// The ids of all nodes, those in the *where* of behaviour leaves included.
  public static List<String> ids(Node root) {
    return everywhere(root).stream().map(Node::id).toList();
  }

  /// Gives ids that no node of these trees has.
  public static Supplier<String> fresh(Node... trees) {
    Set<String> taken = new HashSet<>();
    for (Node tree : trees) {
      taken.addAll(ids(tree));
    }
    return () -> {
      int n = taken.size();
      while (!taken.add("n" + n)) {
        n++;
      }
      return "n" + n;
    };
  }

  public static Optional<Node> find(Node root, String id) {
    return preorder(root).stream().filter(n -> n.id().equals(id)).findFirst();
  }

  /// The group that holds the node; empty for the root and for unknown ids.
  public static Optional<Group> parent(Node root, String id) {
    return preorder(root).stream()
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .filter(group -> group.of().stream().anyMatch(child -> child.id().equals(id)))
        .findFirst();
  }

  /// How many groups a node stands in: 0 for the root.
  public static int depth(Node root, String id) {
    return parent(root, id).map(group -> 1 + depth(root, group.id())).orElse(0);
  }

  /// The tree with the named node changed; subtrees without it are shared, not copied.
  static Node mapped(Node node, String id, UnaryOperator<Node> change) {
    if (node.id().equals(id)) {
      return change.apply(node);
    }
    if (!(node instanceof Group group)) {
      return node;
    }
    for (int i = 0; i < group.of().size(); i++) {
      Node child = group.of().get(i);
      if (find(child, id).isPresent()) {
        List<Node> children = new ArrayList<>(group.of());
        children.set(i, mapped(child, id, change));
        return group.withChildren(children);
      }
    }
    return group;
  }
}
