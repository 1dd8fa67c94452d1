package app.quartier.ui.builder;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.segment.Combine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Conditions on one field that exclude each other and yet are asked for together, as far as their
/// core questions show it: ranges that do not meet, lists of values with none in common. Pure.
final class Contradictions {
  private Contradictions() {}

  /// For each leaf that contradicts another one, the id of that other one.
  static Map<String, String> of(Lowered lowered) {
    Map<String, String> found = new HashMap<>();
    walk(lowered.rule(), found);
    return Map.copyOf(found);
  }

  private static void walk(@Nullable Rule rule, Map<String, String> into) {
    switch (rule) {
      case null -> {}
      case Rule.Branch branch -> {
        if (branch.combine() == Combine.ALL) {
          compare(together(branch), into);
        }
        branch.of().forEach(child -> walk(child, into));
      }
      case Rule.Leaf leaf -> {
        if (leaf.term().core() instanceof Core.Events events) {
          walk(events.where(), into);
        }
      }
    }
  }

  /// The positive leaves that must all hold: children, and those of ALL groups among them.
  private static List<Rule.Leaf> together(Rule.Branch all) {
    List<Rule.Leaf> leaves = new ArrayList<>();
    for (Rule child : all.of()) {
      if (child instanceof Rule.Leaf leaf && !leaf.not() && !leaf.term().negated()) {
        leaves.add(leaf);
      } else if (child instanceof Rule.Branch inner
          && !inner.not()
          && (inner.combine() == Combine.ALL || inner.of().size() == 1)
          && inner.combine() != Combine.NONE) {
        leaves.addAll(together(inner));
      }
    }
    return leaves;
  }

  private static void compare(List<Rule.Leaf> leaves, Map<String, String> into) {
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = i + 1; j < leaves.size(); j++) {
        if (exclude(leaves.get(i).term().core(), leaves.get(j).term().core())) {
          into.putIfAbsent(leaves.get(i).id(), leaves.get(j).id());
          into.putIfAbsent(leaves.get(j).id(), leaves.get(i).id());
        }
      }
    }
  }

  private static boolean exclude(Core one, Core other) {
    if (one instanceof Core.Range a && other instanceof Core.Range b) {
      return a.field().equals(b.field()) && Math.max(a.from(), b.from()) > Math.min(a.to(), b.to());
    }
    return one instanceof Core.OneOf a
        && other instanceof Core.OneOf b
        && a.field().equals(b.field())
        && a.folding().equals(b.folding())
        && a.domain() == b.domain()
        && Collections.disjoint(a.values(), b.values());
  }
}
