package app.quartier.engine;

import static app.quartier.engine.Asking.group;
import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.notGroup;
import static app.quartier.engine.Asking.notLeaf;
import static app.quartier.engine.Asking.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.kernel.Cancel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Ten contacts whose field `n` is their id, so that a range of `n` is a range of contacts.
final class NodeNumbersTest {
  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC).contacts(0, 10);
  private final Field n = source.field("n", FieldType.INSTANT);
  private final EngineVersion version;

  NodeNumbersTest() {
    for (int id = 0; id < 10; id++) {
      source.cell(id, n, (long) id);
    }
    version = Asking.load(source);
  }

  @Test
  void allFunnels() {
    Rule rule =
        group("r", Combine.ALL, leaf("a", in(0, 6)), notLeaf("b", in(0, 1)), leaf("c", in(4, 9)));
    assertEquals(
        List.of(
            new NodeCounts("r", 3, 3, 3),
            new NodeCounts("a", 7, 7, -3),
            new NodeCounts("b", 8, 5, 0),
            new NodeCounts("c", 6, 3, -2)),
        numbers(rule));
  }

  @Test
  void anyAddsToEarlierSiblings() {
    Rule rule =
        group("r", Combine.ANY, leaf("a", in(0, 3)), leaf("b", in(2, 5)), leaf("c", in(9, 9)));
    assertEquals(
        List.of(
            new NodeCounts("r", 7, 7, 7),
            new NodeCounts("a", 4, 4, 2),
            new NodeCounts("b", 4, 2, 2),
            new NodeCounts("c", 1, 1, 1)),
        numbers(rule));
  }

  @Test
  void noneRemoves() {
    Rule rule =
        group("r", Combine.NONE, leaf("a", in(0, 3)), leaf("b", in(2, 5)), leaf("c", in(9, 9)));
    assertEquals(
        List.of(
            new NodeCounts("r", 3, 3, 3),
            new NodeCounts("a", 4, 6, -2),
            new NodeCounts("b", 4, 4, -2),
            new NodeCounts("c", 1, 3, -1)),
        numbers(rule));
  }

  @Test
  void exactlyOneCountsAsAnyInContext() {
    // a 0-3, b 2-5, c 3-7: exactly one holds for 0, 1, 6, 7
    Rule rule =
        group(
            "r",
            Combine.EXACTLY_ONE,
            leaf("a", in(0, 3)),
            leaf("b", in(2, 5)),
            leaf("c", in(3, 7)));
    assertEquals(
        List.of(
            new NodeCounts("r", 4, 4, 4),
            // without a: 2, 6, 7
            new NodeCounts("a", 4, 4, 1),
            // without b: 0, 1, 2, 4, 5, 6, 7
            new NodeCounts("b", 4, 2, -3),
            // without c: 0, 1, 4, 5
            new NodeCounts("c", 5, 2, 0)),
        numbers(rule));
  }

  @Test
  void nestedGroupsSeeWhatReachesThem() {
    // r = 2-9 ∩ not(0-4 ∪ 8-9) ∩ none(5, none of 5-7) = 2-9 ∩ 5-7 ∩ (5-7 minus 5) = 6, 7
    Rule rule =
        group(
            "r",
            Combine.ALL,
            leaf("a", in(2, 9)),
            notGroup("g", Combine.ANY, leaf("b", in(0, 4)), leaf("c", in(8, 9))),
            group(
                "h",
                Combine.NONE,
                leaf("d", in(5, 5)),
                group("i", Combine.NONE, leaf("e", in(5, 7)))));
    assertEquals(
        List.of(
            new NodeCounts("r", 2, 2, 2),
            new NodeCounts("a", 8, 8, 0),
            // without g: 2-9 ∩ 6-7
            new NodeCounts("g", 3, 3, 0),
            // b and c see 2-9; c sees what b left
            new NodeCounts("b", 5, 3, 0),
            new NodeCounts("c", 2, 2, 0),
            // h reached by 5-7; without h: 5-7
            new NodeCounts("h", 2, 2, -1),
            new NodeCounts("d", 1, 2, -1),
            // i = 0-4, 8, 9; reached by 6, 7, takes none away
            new NodeCounts("i", 7, 2, 0),
            // e inside NONE, reached by 6, 7, leaves nobody; without e also i is gone
            new NodeCounts("e", 3, 0, 0)),
        numbers(rule));
  }

  @Test
  void groupLeftWithoutChildrenVanishesWithItsNot() {
    Rule rule =
        group(
            "r",
            Combine.ALL,
            leaf("a", in(0, 6)),
            notGroup("g", Combine.ALL, group("h", Combine.ANY, leaf("b", in(0, 3)))));
    assertEquals(
        List.of(
            new NodeCounts("r", 3, 3, 3),
            new NodeCounts("a", 7, 7, -3),
            new NodeCounts("g", 6, 3, -4),
            new NodeCounts("h", 4, 4, -4),
            new NodeCounts("b", 4, 4, -4)),
        numbers(rule));
  }

  @Test
  void ruleEmptiedByARemovalHasNobody() {
    Rule rule = notGroup("r", Combine.ALL, notGroup("g", Combine.ALL, leaf("a", in(0, 6))));
    assertEquals(
        List.of(
            new NodeCounts("r", 7, 7, 7),
            new NodeCounts("g", 3, 3, 7),
            new NodeCounts("a", 7, 7, 7)),
        numbers(rule));
  }

  @Test
  void theOnlyLeafIsNumberedLikeAnyOther() {
    Rule rule =
        notGroup("r", Combine.NONE, group("g", Combine.EXACTLY_ONE, notLeaf("a", in(0, 6))));
    assertEquals(
        List.of(
            new NodeCounts("r", 3, 3, 3),
            // what it takes away is gone
            new NodeCounts("g", 3, 7, 3),
            new NodeCounts("a", 3, 3, 3)),
        numbers(rule));
    assertEquals(List.of(new NodeCounts("a", 3, 3, 3)), numbers(notLeaf("a", in(0, 6))));
  }

  @Test
  void theOnlyLeafIsNumberedAsStretchByStretch() {
    ContactGround ground =
        new ContactGround(version.shelf(), new MatchesCache(1 << 20), Cancel.NEVER);
    for (long seed : Seeds.of("chains")) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < 200; i++) {
        int from = random.nextInt(10);
        Core core = in(from, from + random.nextInt(6));
        Rule rule = random.nextBoolean() ? leaf("a", core) : notLeaf("a", core);
        for (int depth = random.nextInt(5); depth > 0; depth--) {
          Combine combine = List.of(Combine.values()).get(random.nextInt(4));
          String id = "g" + depth;
          rule = random.nextBoolean() ? group(id, combine, rule) : notGroup(id, combine, rule);
        }
        NodeNumbers plain = NodeNumbers.ofLeaves(rule, ground);
        NodeNumbers quick = NodeNumbers.of(rule, ground);
        assertEquals(plain.nodes(), quick.nodes(), "seed " + seed + ", " + rule);
        assertEquals(
            plain.matches().stream().boxed().toList(), quick.matches().stream().boxed().toList());
      }
    }
  }

  @Test
  void manualMembersAreNotInTheNumbers() {
    Lowered segment =
        new Lowered(
            group("r", Combine.ALL, leaf("a", in(0, 6))),
            Set.of("c9"),
            Set.of("c0", "c1"),
            Instant.EPOCH,
            ZoneOffset.UTC);
    assertEquals(6, version.evaluate(segment, Cancel.NEVER).count());
    assertEquals(
        List.of(new NodeCounts("r", 7, 7, 7), new NodeCounts("a", 7, 7, 7)),
        version.evaluate(segment, Cancel.NEVER).nodes());
  }

  @Test
  void emptyWorkspaceHasZeroEverywhere() {
    EngineVersion empty = Asking.load(new InMemorySource(ZoneOffset.UTC));
    Rule rule = notGroup("r", Combine.NONE, leaf("a", new Core.Present(n, false)));
    source.field("n", FieldType.NUMBER);
    InMemorySource nobody = new InMemorySource(ZoneOffset.UTC);
    nobody.field("n", FieldType.INSTANT);
    assertEquals(0, empty.evaluate(segment(null), Cancel.NEVER).base());
    assertEquals(
        List.of(new NodeCounts("r", 0, 0, 0), new NodeCounts("a", 0, 0, 0)),
        Asking.load(nobody).evaluate(segment(rule), Cancel.NEVER).nodes());
  }

  @Test
  void effectsEqualTheRuleEvaluatedAgainWithoutTheNode() {
    for (long seed : Seeds.of("effects")) {
      RandomRules rules = new RandomRules(n, new SplittableRandom(seed));
      int checked = 0;
      while (checked < 60) {
        Rule rule = rules.rule(4);
        long size = size(rule);
        for (NodeCounts node : numbers(rule)) {
          long without = without(rule, node.id()).map(this::size).orElse(0L);
          assertEquals(size - without, node.effect(), () -> "seed " + seed + " " + node + rule);
        }
        checked++;
      }
    }
  }

  private Core in(long from, long to) {
    return new Core.Range(n, from, to);
  }

  private List<NodeCounts> numbers(Rule rule) {
    return version.evaluate(segment(rule), Cancel.NEVER).nodes();
  }

  private long size(Rule rule) {
    return version.evaluate(segment(rule), Cancel.NEVER).count();
  }

  /// The pruned tree without a node.
  static Optional<Rule> without(Rule rule, String id) {
    if (rule.id().equals(id)) {
      return Optional.empty();
    }
    if (!(rule instanceof Rule.Branch branch)) {
      return Optional.of(rule);
    }
    List<Rule> left = new ArrayList<>();
    branch.of().forEach(child -> without(child, id).ifPresent(left::add));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rule.Branch(branch.id(), branch.not(), branch.combine(), left));
  }
}
