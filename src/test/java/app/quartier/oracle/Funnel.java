package app.quartier.oracle;

import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The numbers of every node, by their definitions.
///
/// Alone: contacts matching the node by itself. In context: inside ALL, those left after this and
/// all earlier siblings; inside ANY and EXACTLY ONE, those it adds to earlier siblings; inside
/// NONE, those left after removing it; children of a group see the contacts that reach it. Effect:
/// the result's size minus its size when the node is taken out and the tree evaluated again.
final class Funnel {
  private final Oracle oracle;
  private final Node root;
  private final Map<String, Long> inContext = new HashMap<>();

  /// @param root of a pruned tree
  Funnel(Oracle oracle, Node root) {
    this.oracle = oracle;
    this.root = root;
  }

  List<OracleNumbers> numbers() {
    boolean[] result = oracle.matching(root);
    boolean[] everyone = new boolean[result.length];
    Arrays.fill(everyone, true);
    inContext.put(root.id(), size(result));
    descend(root, everyone);
    List<OracleNumbers> numbers = new ArrayList<>();
    collect(root, numbers);
    return numbers;
  }

  private void collect(Node node, List<OracleNumbers> into) {
    into.add(
        new OracleNumbers(
            node.id(),
            size(oracle.matching(node)),
            inContext.get(node.id()),
            size(oracle.matching(root)) - sizeWithout(node.id())));
    if (node instanceof Group group) {
      group.of().forEach(child -> collect(child, into));
    }
  }

  private void descend(Node node, boolean[] reaching) {
    if (!(node instanceof Group group)) {
      return;
    }
    boolean[] left = reaching.clone();
    for (Node child : group.of()) {
      descend(child, left.clone());
      boolean[] matching = oracle.matching(child);
      long added = 0;
      for (int i = 0; i < left.length; i++) {
        added += left[i] && matching[i] ? 1 : 0;
        left[i] &=
            switch (group.combine()) {
              case ALL -> matching[i];
              case ANY, NONE, EXACTLY_ONE -> !matching[i];
            };
      }
      inContext.put(
          child.id(),
          switch (group.combine()) {
            case ALL, NONE -> size(left);
            case ANY, EXACTLY_ONE -> added;
          });
    }
  }

  private long sizeWithout(String id) {
    Node rest = without(root, id);
    return rest == null ? 0 : size(oracle.rule(rest));
  }

  private static @Nullable Node without(Node node, String id) {
    if (node.id().equals(id)) {
      return null;
    }
    if (!(node instanceof Group group)) {
      return node;
    }
    List<Node> left = new ArrayList<>();
    for (Node child : group.of()) {
      Node kept = without(child, id);
      if (kept != null) {
        left.add(kept);
      }
    }
    return new Group(group.marks(), group.combine(), left);
  }

  private static long size(boolean[] set) {
    long size = 0;
    for (boolean in : set) {
      size += in ? 1 : 0;
    }
    return size;
  }
}
