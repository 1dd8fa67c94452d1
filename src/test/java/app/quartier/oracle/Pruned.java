package app.quartier.oracle;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of a tree is evaluated: muted and incomplete leaves vanish, then groups without children.
final class Pruned {
  private static final Set<String> BARE =
      Set.of("isTrue", "isFalse", "isMissing", "isPresent", "isEmpty", "isNotEmpty");

  private final boolean keepMuted;

  Pruned(Set<Fault> faults) {
    this.keepMuted = faults.contains(Fault.MUTED_COUNTED);
  }

  /// What is left of the node, null when nothing is. Leaves are kept as they are, not copied.
  @Nullable Node of(Node node) {
    if (vanishes(node)) {
      return null;
    }
    if (!(node instanceof Group group)) {
      return node;
    }
    List<Node> left = new ArrayList<>();
    for (Node child : group.of()) {
      Node kept = of(child);
      if (kept != null) {
        left.add(kept);
      }
    }
    return left.isEmpty() ? null : new Group(group.marks(), group.combine(), left);
  }

  private boolean vanishes(Node node) {
    if (node.marks().muted() && !keepMuted) {
      return true;
    }
    return switch (node) {
      case Group _, InSegment _, InList _, InImport _, Sample _ -> false;
      case Did did -> did.did().kind() == null;
      case Condition condition ->
          switch (condition.operands()) {
            case Operands.None _ -> !BARE.contains(condition.operator());
            case Operands.Between between -> between.from() == null || between.to() == null;
            case Operands.Many many -> many.values().isEmpty();
            case Operands.One _, Operands.In _, Operands.Anniversary _ -> false;
            case Operands.Held held -> held.value() == null || held.length() == null;
            case Operands.Other _, Operands.Ranked _ -> false;
            case Operands.Items items -> isUnfinished(items);
            case Operands.Near near -> near.km() == null || near.place() == null;
          };
    };
  }

  /// "All items" wants something that they are put to.
  private static boolean isUnfinished(Operands.Items items) {
    if (items.item() == null) {
      return !(items.share() instanceof Share.Some);
    }
    return items.share() == null
        || switch (items.item().operands()) {
          case Operands.None _ -> true;
          case Operands.Many many -> many.values().isEmpty();
          case Operands.One _,
              Operands.In _,
              Operands.Between _,
              Operands.Items _,
              Operands.Near _ ->
              false;
          case Operands.Other _, Operands.Ranked _, Operands.Anniversary _, Operands.Held _ ->
              false;
        };
  }
}
