package app.quartier.engine;

import static app.quartier.engine.Asking.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.kernel.Cancel;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Alone and in context of random trees, against sets of numbers handled contact by contact.
///
/// Ten contacts whose field `n` is their id.
final class FunnelTest {
  private static final Set<Integer> EVERYONE =
      IntStream.range(0, 10).boxed().collect(Collectors.toSet());

  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC).contacts(0, 10);
  private final Field n = source.field("n", FieldType.INSTANT);

  FunnelTest() {
    EVERYONE.forEach(id -> source.cell(id, n, (long) id));
  }

  @Test
  void numbersOfRandomTreesAreThoseOfALoop() {
    EngineVersion version = Asking.load(source);
    int telling = 0;
    int nodes = 0;
    for (long seed : Seeds.of("funnel")) {
      SplittableRandom random = new SplittableRandom(seed);
      RandomRules rules = new RandomRules(n, random);
      for (int i = 0; i < 200; i++) {
        Rule rule = rules.rule(4);
        List<NodeCounts> found = version.evaluate(segment(rule), Cancel.NEVER).nodes();
        List<long[]> expected = new ArrayList<>();
        walk(rule, EVERYONE, holders(rule).size(), expected);
        assertEquals(
            expected.stream().map(FunnelTest::shown).toList(),
            found.stream().map(c -> shown(c.alone(), c.inContext())).toList(),
            () -> "seed " + seed + " " + rule);
        nodes += found.size();
        telling +=
            (int) found.stream().filter(c -> c.inContext() > 0 && c.inContext() < 10).count();
      }
    }
    assertTrue(telling > nodes / 4, telling + " of " + nodes);
  }

  private static String shown(long... numbers) {
    return numbers[0] + " alone, " + numbers[1] + " in context";
  }

  private static void walk(Rule rule, Set<Integer> reached, long inContext, List<long[]> into) {
    into.add(new long[] {holders(rule).size(), inContext});
    if (!(rule instanceof Rule.Branch branch)) {
      return;
    }
    Set<Integer> left = new TreeSet<>(reached);
    for (Rule child : branch.of()) {
      Set<Integer> matching = new HashSet<>(left);
      matching.retainAll(holders(child));
      Set<Integer> others = new HashSet<>(left);
      others.removeAll(matching);
      Combine combine = branch.combine();
      walk(child, left, combine == Combine.NONE ? others.size() : matching.size(), into);
      left = combine == Combine.ALL ? matching : others;
    }
  }

  private static Set<Integer> holders(Rule rule) {
    return EVERYONE.stream().filter(id -> holds(rule, id)).collect(Collectors.toSet());
  }

  private static boolean holds(Rule rule, int id) {
    boolean plain =
        switch (rule) {
          case Rule.Leaf leaf -> {
            Core.Range range = (Core.Range) leaf.term().core();
            yield range.from() <= id && id <= range.to();
          }
          case Rule.Branch branch -> {
            long holding = branch.of().stream().filter(child -> holds(child, id)).count();
            yield switch (branch.combine()) {
              case ALL -> holding == branch.of().size();
              case ANY -> holding > 0;
              case NONE -> holding == 0;
              case EXACTLY_ONE -> holding == 1;
            };
          }
        };
    return plain != rule.not();
  }
}
