package app.quartier.ui.builder;

import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Trees;
import app.quartier.workspace.Counted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The numbers of the rows: those of the last count, as far as they can be taken for the nodes
/// shown. Pure.
///
/// @param counts by node id; a node that was never counted, or is left out now, has none
/// @param tied by node id, how many a rank leaves out that tie with the last one it takes
/// @param base all contacts
/// @param stale whether the last count was of another rule than the one shown
record Figures(Map<String, NodeCounts> counts, Map<String, Long> tied, long base, boolean stale) {

  static Figures of(@Nullable Counted counted, Group shown, boolean stale) {
    if (counted == null) {
      return new Figures(Map.of(), Map.of(), 0, stale);
    }
    Map<String, Node> before = new HashMap<>();
    Trees.preorder(counted.segment().rule()).forEach(node -> before.put(node.id(), node));
    Set<String> fitting = new HashSet<>();
    collect(shown, before, fitting);
    Map<String, NodeCounts> counts = new HashMap<>();
    counted.evaluation().nodes().stream()
        .filter(numbers -> fitting.contains(numbers.id()))
        .forEach(numbers -> counts.put(numbers.id(), numbers));
    return new Figures(
        Map.copyOf(counts), counted.evaluation().tied(), counted.evaluation().base(), stale);
  }

  /// Ids come again after a node was deleted, so a number stays only with a node of its kind.
  private static void collect(Node shown, Map<String, Node> before, Set<String> into) {
    @Nullable Node old = before.get(shown.id());
    if (shown.marks().muted() || !Completeness.isComplete(shown)) {
      return;
    }
    if (old != null && old.getClass().equals(shown.getClass())) {
      into.add(shown.id());
    }
    if (shown instanceof Group group) {
      group.of().forEach(child -> collect(child, before, into));
    }
  }

  /// Nothing while the numbers are of another rule.
  long tied(String id) {
    return stale ? 0 : tied.getOrDefault(id, 0L);
  }

  @Nullable NodeCounts of(String id) {
    return counts.get(id);
  }
}
