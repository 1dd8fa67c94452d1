package app.quartier.trees;

import app.quartier.domain.segment.Edits;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Trees;
import java.util.Optional;
import java.util.function.Predicate;

/// Makes a failing case smaller while it still fails.
final class Shrinking {
  private Shrinking() {}

  static Case smallest(Case failing, Predicate<Case> fails) {
    Case smallest = failing;
    Optional<Case> smaller = Optional.of(failing);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smaller(smallest, fails);
    }
    return smallest;
  }

  private static Optional<Case> smaller(Case failing, Predicate<Case> fails) {
    Group rule = failing.segment().rule();
    for (Node node : Trees.preorder(rule).reversed()) {
      if (node.id().equals(rule.id())) {
        continue;
      }
      Case without = failing.with(Edits.delete(rule, node.id()));
      if (fails.test(without)) {
        return Optional.of(without);
      }
      if (node instanceof Group) {
        Case unwrapped = failing.with(Edits.unwrap(rule, node.id()));
        if (fails.test(unwrapped)) {
          return Optional.of(unwrapped);
        }
      }
    }
    return Optional.empty();
  }
}
