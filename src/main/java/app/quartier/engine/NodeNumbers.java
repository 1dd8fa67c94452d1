package app.quartier.engine;

import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Combine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a rule matches, and the numbers of every node in document order.
///
/// Of several leaves, all are asked first, side by side. All the rest is pointwise, so it is done
/// stretch by stretch of contacts, as plain bits, and the stretches are shared out among the
/// threads there are.
record NodeNumbers(Matches matches, List<NodeCounts> nodes) {
  /// Nodes, in each stretch; waking a thread for fewer takes longer than they do.
  private static final int LEAST_SHARE = 64;

  NodeNumbers {
    nodes = List.copyOf(nodes);
  }

  /// The answer to a leaf.
  ///
  /// @param among the opposite of the question is asked among these; null when the question is
  ///   asked
  record Answer(Matches.Stretches yes, Matches.@Nullable Stretches among) {}

  /// A node of the rule and its place in document order, from 0.
  sealed interface Node {
    int place();

    Rule rule();

    record Leaf(int place, Rule.Leaf rule, Answer answer) implements Node {}

    record Branch(int place, Rule.Branch rule, List<Node> of) implements Node {}
  }

  static NodeNumbers of(Rule rule, ContactGround ground) {
    List<Rule> chain = chain(rule);
    return chain.getLast() instanceof Rule.Leaf ? ofOneLeaf(chain, ground) : ofLeaves(rule, ground);
  }

  /// The rule, its only child, and so on as long as there is just one.
  private static List<Rule> chain(Rule rule) {
    List<Rule> chain = new ArrayList<>(List.of(rule));
    while (chain.getLast() instanceof Rule.Branch branch && branch.of().size() == 1) {
      chain.add(branch.of().getFirst());
    }
    return chain;
  }

  /// Every set there is then was answered by the leaf, or is the rest of everybody: nothing is
  /// looked at contact by contact. Without any of the nodes nothing is left.
  private static NodeNumbers ofOneLeaf(List<Rule> chain, ContactGround ground) {
    long everyone = ground.base().count();
    Matches rule = ground.matches(chain.getFirst());
    List<NodeCounts> nodes = new ArrayList<>();
    boolean takesAway = false;
    for (Rule node : chain) {
      long alone = ground.matches(node).count();
      long inContext = takesAway ? everyone - alone : alone;
      nodes.add(new NodeCounts(node.id(), alone, inContext, rule.count()));
      takesAway = node instanceof Rule.Branch branch && branch.combine() == Combine.NONE;
    }
    return new NodeNumbers(rule, nodes);
  }

  static NodeNumbers ofLeaves(Rule rule, ContactGround ground) {
    List<Answer> answers = Shares.each(leaves(rule).toList(), leaf -> answer(leaf.term(), ground));
    List<Rule> rules = new ArrayList<>();
    Node root = node(rule, answers.iterator(), rules);
    Matches.Stretches everyone = ground.base().stretches();
    int stretches = everyone.size();
    long[] matches = new long[stretches * Words.SIZE];
    List<StretchNumbers> parts =
        Shares.of(
            stretches,
            Math.ceilDiv(LEAST_SHARE, rules.size()),
            (from, to) -> {
              StretchNumbers part = new StretchNumbers(root, rules.size(), everyone, matches);
              for (int stretch = from; stretch < to; stretch++) {
                ground.cancel().check();
                part.add(stretch);
              }
              return part;
            });
    return new NodeNumbers(Matches.ofWords(0, matches), counts(rules, parts));
  }

  private static Answer answer(Term term, ContactGround ground) {
    @Nullable Matches among = ground.among(term);
    return new Answer(
        ground.positive(term.core()).stretches(), among == null ? null : among.stretches());
  }

  private static Stream<Rule.Leaf> leaves(Rule rule) {
    return switch (rule) {
      case Rule.Leaf leaf -> Stream.of(leaf);
      case Rule.Branch branch -> branch.of().stream().flatMap(NodeNumbers::leaves);
    };
  }

  /// @param answers to the leaves that are still to come
  /// @param before the nodes so far; takes this one and those in it
  private static Node node(Rule rule, Iterator<Answer> answers, List<Rule> before) {
    int place = before.size();
    before.add(rule);
    return switch (rule) {
      case Rule.Leaf leaf -> new Node.Leaf(place, leaf, answers.next());
      case Rule.Branch branch -> {
        List<Node> of = new ArrayList<>();
        branch.of().forEach(child -> of.add(node(child, answers, before)));
        yield new Node.Branch(place, branch, of);
      }
    };
  }

  private static List<NodeCounts> counts(List<Rule> rules, List<StretchNumbers> parts) {
    long size = parts.stream().mapToLong(part -> part.alone(0)).sum();
    return IntStream.range(0, rules.size())
        .mapToObj(place ->
            new NodeCounts(
                rules.get(place).id(),
                parts.stream().mapToLong(part -> part.alone(place)).sum(),
                parts.stream().mapToLong(part -> part.inContext(place)).sum(),
                size - parts.stream().mapToLong(part -> part.without(place)).sum()))
        .toList();
  }
}
