package app.quartier.domain.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Every edit of a segment's tree, as a pure function tree to tree. The root stays a group.
///
/// An edit that cannot be done (unknown id, a place that does not exist, an id that is already
/// there, a move into the node's own inside, anything that would remove the root) throws
/// [IllegalArgumentException]: callers ask only for what they offer.
public final class Edits {
  private Edits() {}

  /// Puts `node` at `index` among the children of group `parent`.
  public static Group insert(Group root, String parent, int index, Node node) {
    return inGroup(
        root,
        parent,
        children -> {
          if (index < 0 || index > children.size()) {
            throw new IllegalArgumentException("no such place in " + parent + ": " + index);
          }
          children.add(index, node);
          return children;
        });
  }

  public static Group delete(Group root, String id) {
    return inGroup(
        root,
        parentOf(root, id),
        children -> {
          children.removeIf(child -> child.id().equals(id));
          return children;
        });
  }

  /// Moves a node so that it stands at `index` of `parent`, counted after it has left its old
  /// place.
  public static Group move(Group root, String id, String parent, int index) {
    Node moved = node(root, id);
    if (Trees.find(moved, parent).isPresent()) {
      throw new IllegalArgumentException("a node cannot move into itself: " + id);
    }
    return insert(delete(root, id), parent, index, moved);
  }

  /// Puts siblings into a new group, in their order, at the place of the first of them.
  public static Group wrap(Group root, Set<String> ids, Combine combine, String groupId) {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("nothing to group");
    }
    String parent = parentOf(root, ids.iterator().next());
    return inGroup(
        root,
        parent,
        children -> {
          List<Node> wrapped = children.stream().filter(c -> ids.contains(c.id())).toList();
          if (wrapped.size() != ids.size()) {
            throw new IllegalArgumentException("only siblings can be grouped: " + ids);
          }
          int at = children.indexOf(wrapped.getFirst());
          children.removeAll(wrapped);
          children.add(at, new Group(Marks.of(groupId), combine, wrapped));
          return children;
        });
  }

  /// Replaces a group by its children.
  public static Group unwrap(Group root, String id) {
    if (!(node(root, id) instanceof Group group)) {
      throw new IllegalArgumentException("not a group: " + id);
    }
    return inGroup(
        root,
        parentOf(root, id),
        children -> {
          int at = children.indexOf(group);
          children.remove(at);
          children.addAll(at, group.of());
          return children;
        });
  }

  /// Puts `node` where the node `id` stands. The root is replaced by a group only.
  public static Group replace(Group root, String id, Node node) {
    return rooted(Trees.mapped(existing(root, id), id, old -> node));
  }

  public static Group mute(Group root, String id, boolean muted) {
    return changed(root, id, node -> node.withMarks(node.marks().withMuted(muted)));
  }

  public static Group negate(Group root, String id, boolean not) {
    return changed(root, id, node -> node.withMarks(node.marks().withNot(not)));
  }

  public static Group combine(Group root, String id, Combine combine) {
    return changed(
        root,
        id,
        node ->
            node instanceof Group group
                ? new Group(group.marks(), combine, group.of())
                : notAGroup(id));
  }

  /// Copies a node below itself; every copied node gets a new id.
  public static Group duplicate(Group root, String id, Supplier<String> newIds) {
    Node copy = Renumbering.renumbered(node(root, id), newIds);
    return inGroup(
        root,
        parentOf(root, id),
        children -> {
          int at = children.stream().map(Node::id).toList().indexOf(id);
          children.add(at + 1, copy);
          return children;
        });
  }

  /// The rule AND these. A rule that is not a plain ALL becomes a part of one; one without a
  /// condition becomes a plain ALL.
  public static Group narrow(Group root, List<? extends Node> more) {
    Marks marks = root.marks();
    if (root.of().isEmpty()) {
      Marks plain = new Marks(marks.id(), false, false, marks.locked(), marks.note());
      return new Group(plain, Combine.ALL, List.copyOf(more));
    }
    List<Node> parts = new ArrayList<>();
    if (root.combine() == Combine.ALL && !marks.not() && !marks.muted()) {
      parts.addAll(root.of());
      parts.addAll(more);
      return root.withChildren(parts);
    }
    parts.add(root);
    parts.addAll(more);
    Marks outer = Marks.of(Trees.fresh(parts.toArray(Node[]::new)).get());
    return new Group(outer, Combine.ALL, parts);
  }

  private static Group changed(Group root, String id, UnaryOperator<Node> change) {
    return rooted(Trees.mapped(existing(root, id), id, change));
  }

  private static Group inGroup(Group root, String id, UnaryOperator<List<Node>> change) {
    return changed(
        root,
        id,
        node ->
            node instanceof Group group
                ? group.withChildren(change.apply(new ArrayList<>(group.of())))
                : notAGroup(id));
  }

  private static Node notAGroup(String id) {
    throw new IllegalArgumentException("not a group: " + id);
  }

  private static Group existing(Group root, String id) {
    node(root, id);
    return root;
  }

  private static Node node(Group root, String id) {
    return Trees.find(root, id)
        .orElseThrow(() -> new IllegalArgumentException("no such node: " + id));
  }

  private static String parentOf(Group root, String id) {
    return Trees.parent(root, id)
        .map(Node::id)
        .orElseThrow(() -> new IllegalArgumentException("no parent of: " + id));
  }

  private static Group rooted(Node node) {
    if (!(node instanceof Group group)) {
      throw new IllegalArgumentException("the root is a group");
    }
    Set<String> ids = new HashSet<>();
    for (String id : Trees.ids(group)) {
      if (!ids.add(id)) {
        throw new IllegalArgumentException("there are two nodes with the id " + id);
      }
    }
    return group;
  }
}
