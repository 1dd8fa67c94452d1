package app.quartier.engine;

import app.quartier.domain.core.Rule;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Combine;
import app.quartier.engine.Brackets.Gap;
import java.util.ArrayList;
import java.util.List;

/// The numbers of every node of a rule, in document order.
///
/// A rule is a pointwise function of any one of its nodes, so it is known by two sets: what it
/// matches if the node matched everyone, and if it matched no one. The rule without a node is the
/// rule with that node replaced by what changes nothing among its siblings: everyone inside ALL, no
/// one elsewhere. So every node's effect costs a few set operations, at any depth.
final class NodeNumbers {
  private final Matches base;
  private final long size;
  private final List<NodeCounts> counts = new ArrayList<>();

  private NodeNumbers(Matches base, long size) {
    this.base = base;
    this.size = size;
  }

  static List<NodeCounts> of(Solved root, Matches base) {
    long size = root.matches().count();
    NodeNumbers numbers = new NodeNumbers(base, size);
    numbers.counts.add(numbers.counts(root, size, 0));
    if (root.rule() instanceof Rule.Branch branch) {
      numbers.children(root, branch, new Place(base, base, Matches.NONE, 0));
    }
    return List.copyOf(numbers.counts);
  }

  /// Where a node stands.
  ///
  /// @param context the contacts that reach the node
  /// @param whenIn what the rule matches if the node matched everyone
  /// @param whenOut what the rule matches if the node matched no one
  /// @param without the size of the rule without the node
  private record Place(Matches context, Matches whenIn, Matches whenOut, long without) {

    /// The rule if the node matched these.
    Matches rule(Matches node, Matches base) {
      if (node == base || whenIn == whenOut) {
        return whenIn;
      }
      return whenIn == base ? node.or(whenOut) : whenIn.and(node).or(whenOut.minus(node));
    }

    /// The size of that, without making it.
    ///
    /// @param not the node matches all but these
    long size(Matches node, boolean not) {
      long in = whenIn.countBoth(node);
      long out = whenOut.countBoth(node);
      return not ? whenIn.count() - in + out : in + whenOut.count() - out;
    }
  }

  private NodeCounts counts(Solved node, long inContext, long without) {
    return new NodeCounts(node.rule().id(), node.matches().count(), inContext, size - without);
  }

  private void children(Solved group, Rule.Branch branch, Place place) {
    Combine combine = branch.combine();
    List<Matches> each = group.of().stream().map(Solved::matches).toList();
    List<Gap> gaps = Brackets.gaps(combine, each, base);
    Matches context = place.context();
    for (int i = 0; i < each.size(); i++) {
      Matches child = each.get(i);
      Gap gap = gaps.get(i);
      // A group left without children vanishes too.
      long without =
          each.size() == 1
              ? place.without()
              : place.size(combine == Combine.ALL ? gap.whenIn() : gap.whenOut(), branch.not());
      long both = context.countBoth(child);
      long inContext = combine == Combine.NONE ? context.count() - both : both;
      Solved solved = group.of().get(i);
      counts.add(counts(solved, inContext, without));
      if (solved.rule() instanceof Rule.Branch inner) {
        Matches whenIn = rule(gap.whenIn(), branch, place);
        Matches whenOut = rule(gap.whenOut(), branch, place);
        children(solved, inner, new Place(context, whenIn, whenOut, without));
      }
      context = combine == Combine.ALL ? context.and(child) : context.minus(child);
    }
  }

  private Matches rule(Matches group, Rule.Branch branch, Place place) {
    return place.rule(branch.not() ? base.minus(group) : group, base);
  }
}
