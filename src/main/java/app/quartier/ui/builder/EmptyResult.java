package app.quartier.ui.builder;

import app.quartier.domain.data.NodeCounts;
import java.util.List;
import java.util.Optional;

/// Which node leaves nobody, when a rule has no members. Pure.
final class EmptyResult {
  private EmptyResult() {}

  /// @param without how many there would be without the node; 0 when it is not the only one
  record Culprit(String id, long without) {}

  /// The node that costs most; where no single one does, the first after which nobody is left.
  ///
  /// @param nodes in document order, the root first
  static Optional<Culprit> of(List<NodeCounts> nodes) {
    if (nodes.isEmpty() || nodes.getFirst().inContext() > 0) {
      return Optional.empty();
    }
    List<NodeCounts> inner = nodes.subList(1, nodes.size());
    return inner.stream()
        .filter(node -> node.effect() < 0)
        // of a group and the only row in it, the row
        .reduce((best, node) -> node.effect() <= best.effect() ? node : best)
        .map(node -> new Culprit(node.id(), -node.effect()))
        .or(() ->
            inner.stream()
                .filter(node -> node.inContext() == 0)
                .findFirst()
                .map(node -> new Culprit(node.id(), 0)));
  }
}
