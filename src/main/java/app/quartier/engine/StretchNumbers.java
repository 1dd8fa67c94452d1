package app.quartier.engine;

import app.quartier.domain.segment.Combine;
import app.quartier.engine.Brackets.Gap;
import app.quartier.engine.NodeNumbers.Answer;
import app.quartier.engine.NodeNumbers.Node;
import app.quartier.engine.Words.Bits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Adds up the numbers of every node over some stretches of contacts. Of one thread.
///
/// A rule is a pointwise function of any one of its nodes, so it is known by two sets: what it
/// matches if the node matched everyone, and if it matched no one. The rule without a node is the
/// rule with that node replaced by what changes nothing among its siblings: everyone inside ALL, no
/// one elsewhere. So every node's effect costs a few set operations, at any depth.
final class StretchNumbers {
  private final Node root;
  private final Matches.Stretches everyone;
  private final long[] matches;
  private final Words sets = new Words();
  private final Brackets<Bits> brackets = new Brackets<>(sets);
  private final Bits[] solved;
  private final long[] alone;
  private final long[] inContext;
  private final long[] without;

  /// @param nodes how many there are
  /// @param matches takes what the rule matches
  StretchNumbers(Node root, int nodes, Matches.Stretches everyone, long[] matches) {
    this.root = root;
    this.everyone = everyone;
    this.matches = matches;
    this.solved = new Bits[nodes];
    this.alone = new long[nodes];
    this.inContext = new long[nodes];
    this.without = new long[nodes];
  }

  /// Where a node stands.
  ///
  /// @param context the contacts that reach the node
  /// @param whenIn what the rule matches if the node matched everyone
  /// @param whenOut what the rule matches if the node matched no one
  /// @param without the size of the rule without the node
  private record Place(Bits context, Bits whenIn, Bits whenOut, int without) {}

  long alone(int place) {
    return alone[place];
  }

  long inContext(int place) {
    return inContext[place];
  }

  /// The size of the rule without the node; of the rule without all of itself none.
  long without(int place) {
    return without[place];
  }

  void add(int stretch) {
    sets.begin(everyone, stretch);
    Bits found = solve(root, stretch);
    found.copyTo(matches, stretch * Words.SIZE);
    count(root, Words.count(found), 0);
    if (root instanceof Node.Branch branch) {
      children(branch, new Place(sets.base(), sets.base(), sets.none(), 0));
    }
  }

  /// What a node matches by itself, its `not` applied; kept, as is that of all inside it.
  private Bits solve(Node node, int stretch) {
    Bits found =
        switch (node) {
          case Node.Leaf leaf -> read(leaf.answer(), stretch);
          case Node.Branch branch ->
              brackets.joined(
                  branch.rule().combine(),
                  branch.of().stream().map(child -> solve(child, stretch)).toList());
        };
    found = node.rule().not() ? sets.minus(sets.base(), found) : found;
    solved[node.place()] = found;
    return found;
  }

  private Bits read(Answer answer, int stretch) {
    Bits yes = sets.read(answer.yes(), stretch);
    Matches.@Nullable Stretches among = answer.among();
    return among == null ? yes : sets.minus(sets.read(among, stretch), yes);
  }

  private void children(Node.Branch group, Place place) {
    Combine combine = group.rule().combine();
    List<Node> of = group.of();
    int mark = sets.mark();
    List<Gap<Bits>> gaps =
        brackets.gaps(combine, of.stream().map(child -> solved[child.place()]).toList());
    Bits context = place.context();
    for (int i = 0; i < of.size(); i++) {
      Node child = of.get(i);
      Bits found = solved[child.place()];
      Gap<Bits> gap = gaps.get(i);
      // A group left without children vanishes too.
      int left =
          of.size() == 1
              ? place.without()
              : size(combine == Combine.ALL ? gap.whenIn() : gap.whenOut(), group, place);
      int both = Words.countBoth(context, found);
      count(child, combine == Combine.NONE ? Words.count(context) - both : both, left);
      if (child instanceof Node.Branch inner) {
        Bits whenIn = rule(gap.whenIn(), group, place);
        Bits whenOut = rule(gap.whenOut(), group, place);
        children(inner, new Place(context, whenIn, whenOut, left));
      }
      context = combine == Combine.ALL ? sets.and(context, found) : sets.minus(context, found);
    }
    sets.giveBack(mark);
  }

  private void count(Node node, int reached, int left) {
    alone[node.place()] += Words.count(solved[node.place()]);
    inContext[node.place()] += reached;
    without[node.place()] += left;
  }

  /// What the rule matches if a group matched these before its `not`.
  private Bits rule(Bits matched, Node.Branch group, Place place) {
    Bits by = group.rule().not() ? sets.minus(sets.base(), matched) : matched;
    return sets.or(sets.and(place.whenIn(), by), sets.minus(place.whenOut(), by));
  }

  /// The size of that, without making it.
  private static int size(Bits matched, Node.Branch group, Place place) {
    return group.rule().not()
        ? Words.countChosen(matched, place.whenOut(), place.whenIn())
        : Words.countChosen(matched, place.whenIn(), place.whenOut());
  }
}
