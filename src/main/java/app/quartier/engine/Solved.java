package app.quartier.engine;

import app.quartier.domain.core.Rule;
import java.util.List;

/// A rule with what each of its nodes matches by itself, its `not` applied.
record Solved(Rule rule, Matches matches, List<Solved> of) {

  static Solved of(Rule rule, Ground ground) {
    return switch (rule) {
      case Rule.Leaf leaf ->
          new Solved(leaf, signed(leaf, ground.matches(leaf.term()), ground), List.of());
      case Rule.Branch branch -> {
        List<Solved> children = branch.of().stream().map(child -> of(child, ground)).toList();
        List<Matches> each = children.stream().map(Solved::matches).toList();
        Matches joined = Brackets.joined(branch.combine(), each, ground.base());
        yield new Solved(branch, signed(branch, joined, ground), children);
      }
    };
  }

  private static Matches signed(Rule rule, Matches matches, Ground ground) {
    return rule.not() ? ground.base().minus(matches) : matches;
  }
}
