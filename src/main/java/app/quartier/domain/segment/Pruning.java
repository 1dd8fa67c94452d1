package app.quartier.domain.segment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Takes out of a tree what is not evaluated: muted and incomplete nodes, then groups left without
/// children, together with their `not`.
public final class Pruning {
  private Pruning() {}

  /// What is left of `node`, or nothing. `complete` tells whether a leaf has all it needs.
  public static Optional<Node> pruned(Node node, Predicate<Node> complete) {
    if (node.marks().muted()) {
      return Optional.empty();
    }
    return switch (node) {
      case Group group -> group(group, complete);
      case Did did -> complete.test(did) ? Optional.of(withWhere(did, complete)) : Optional.empty();
      case Condition condition ->
          complete.test(condition) ? Optional.of(condition) : Optional.empty();
      case InSegment inSegment ->
          complete.test(inSegment) ? Optional.of(inSegment) : Optional.empty();
      case InList _, InImport _, Sample _ ->
          complete.test(node) ? Optional.of(node) : Optional.empty();
    };
  }

  private static Optional<Node> group(Group group, Predicate<Node> complete) {
    List<Node> left =
        group.of().stream().flatMap(child -> pruned(child, complete).stream()).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(group.withChildren(left));
  }

  private static Did withWhere(Did did, Predicate<Node> complete) {
    EventQuery query = did.did();
    if (query.where() == null) {
      return did;
    }
    Node where = pruned(query.where(), complete).orElse(null);
    return new Did(
        did.marks(),
        new EventQuery(query.kind(), where, query.window(), query.machine()),
        did.count());
  }
}
