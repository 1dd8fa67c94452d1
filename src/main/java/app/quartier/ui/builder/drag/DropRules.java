package app.quartier.ui.builder.drag;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Edits;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Locks;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Trees;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Decides what dropping a node somewhere does. Pure; the keyboard ends in the same edits.
public final class DropRules {
  private DropRules() {}

  /// Where on the target the pointer is.
  public enum Zone {
    BEFORE,
    AFTER,
    /// First child of a group.
    INSIDE,
    /// Into a new group together with the target.
    TOGETHER
  }

  /// What a drop would do.
  public sealed interface Decision {
    /// Nothing, and why.
    ///
    /// @param reason text key
    record Refused(String reason) implements Decision {}

    /// One step.
    ///
    /// @param verb text key of the label at the pointer
    /// @param step text key of the step in the history
    record Allowed(String verb, String step, UnaryOperator<Group> edit) implements Decision {}
  }

  /// @param copy whether Ctrl or Option is held: the dragged node stays and a copy lands
  public static Decision decide(
      Group tree, String dragged, String target, Zone zone, boolean copy) {
    Decision decision = placed(tree, dragged, target, zone, copy);
    return decision instanceof Decision.Allowed allowed
            && Locks.broken(tree, allowed.edit().apply(tree)).isPresent()
        ? new Decision.Refused("builder.drop.locked")
        : decision;
  }

  private static Decision placed(
      Group tree, String dragged, String target, Zone zone, boolean copy) {
    Node moved = Trees.find(tree, dragged).orElseThrow();
    if (dragged.equals(tree.id())) {
      return new Decision.Refused("builder.drop.root");
    }
    if (dragged.equals(target) && !(copy && zone != Zone.TOGETHER && zone != Zone.INSIDE)) {
      return new Decision.Refused("builder.drop.itself");
    }
    if (!dragged.equals(target) && Trees.find(moved, target).isPresent()) {
      return new Decision.Refused("builder.drop.inside");
    }
    return switch (zone) {
      case BEFORE -> beside(tree, moved, target, 0, copy);
      case AFTER -> beside(tree, moved, target, 1, copy);
      case INSIDE -> inside(tree, moved, target, copy);
      case TOGETHER -> together(tree, moved, target, copy);
    };
  }

  private static Decision beside(Group tree, Node moved, String target, int after, boolean copy) {
    Group parent = Trees.parent(tree, target).orElse(null);
    if (parent == null) {
      return new Decision.Refused("builder.drop.root");
    }
    return place(moved, parent, index(parent, target) + after, copy);
  }

  private static Decision inside(Group tree, Node moved, String target, boolean copy) {
    return Trees.find(tree, target).orElseThrow() instanceof Group group
        ? place(moved, group, 0, copy)
        : new Decision.Refused("builder.drop.notGroup");
  }

  /// @param index counted while the node is still at its old place
  private static Decision place(Node moved, Group parent, int index, boolean copy) {
    if (copy) {
      return new Decision.Allowed(
          "builder.drop.copy",
          "step.copy",
          now -> Edits.insert(now, parent.id(), index, copied(now, moved)));
    }
    int old = index(parent, moved.id());
    if (old >= 0 && (index == old || index == old + 1)) {
      return new Decision.Refused("builder.drop.same");
    }
    int landing = old >= 0 && old < index ? index - 1 : index;
    return new Decision.Allowed(
        "builder.drop.move", "step.move", now -> Edits.move(now, moved.id(), parent.id(), landing));
  }

  private static Decision together(Group tree, Node moved, String target, boolean copy) {
    if (target.equals(tree.id())) {
      return new Decision.Refused("builder.drop.root");
    }
    return new Decision.Allowed(
        "builder.drop.together",
        "step.wrap",
        now -> {
          Node landed = copy ? copied(now, moved) : moved;
          Group without = copy ? now : Edits.delete(now, moved.id());
          Group parent = Trees.parent(without, target).orElseThrow();
          Group beside = Edits.insert(without, parent.id(), index(parent, target) + 1, landed);
          Combine combine = parent.combine() == Combine.ALL ? Combine.ANY : Combine.ALL;
          Set<String> both = new LinkedHashSet<>(List.of(target, landed.id()));
          return Edits.wrap(beside, both, combine, Trees.fresh(beside).get());
        });
  }

  /// A copy whose nodes have ids that the tree does not know.
  private static Node copied(Group tree, Node node) {
    return copied(node, Trees.fresh(tree, node));
  }

  /// A copy whose nodes have these ids.
  public static Node copied(Node node, Supplier<String> ids) {
    Group holder = new Group(Marks.of("@copy"), Combine.ALL, List.of(node));
    return Edits.duplicate(holder, node.id(), ids).of().get(1);
  }

  private static int index(Group parent, String id) {
    return parent.of().stream().map(Node::id).toList().indexOf(id);
  }
}
