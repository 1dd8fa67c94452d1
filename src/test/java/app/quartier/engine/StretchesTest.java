package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.data.Evaluation;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.kernel.Cancel;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Contacts far apart, so that there are stretches with none, with some and with many, more than
/// one thread does alone. Each rule is asked again contact by contact.
final class StretchesTest {
  private static final int STRETCHES = 19;
  private static final int MANY = 9_000;
  private static final int VALUES = 10;
  private static final int SOME = 150;

  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC);
  private final Field field = source.field("n", FieldType.INSTANT);
  private final int[] ids = ids();
  private final int[] having = new int[VALUES];
  private final EngineVersion version;

  StretchesTest() {
    for (int id : ids) {
      source.contact(id, "c" + id).cell(id, field, (long) value(id));
      having[value(id)]++;
    }
    version = Asking.load(source);
  }

  private static int[] ids() {
    SplittableRandom random = new SplittableRandom(5);
    return IntStream.range(0, STRETCHES)
        .filter(stretch -> stretch % 5 != 3)
        .flatMap(stretch -> {
          int start = stretch * Rows.CHUNK;
          return stretch % 4 == 1
              ? IntStream.range(start + 100, start + 100 + MANY)
              : random.ints(SOME, start, start + Rows.CHUNK).distinct().sorted();
        })
        .toArray();
  }

  private static int value(int id) {
    return Math.floorMod(id * 0x9E3779B9, 97) % VALUES;
  }

  @Test
  void everyStretchCountsAsItsContactsDo() {
    for (long seed : Seeds.of("stretches")) {
      RandomRules rules = new RandomRules(field, new SplittableRandom(seed));
      for (int checked = 0; checked < 40; checked++) {
        Rule rule = rules.rule(3);
        Evaluation found = version.evaluate(Asking.segment(rule), Cancel.NEVER);
        assertArrayEquals(
            IntStream.of(ids).filter(id -> holds(rule, value(id))).toArray(),
            found.members().toArray(),
            () -> "seed " + seed + " " + rule);
        assertEquals(numbers(rule), found.nodes(), () -> "seed " + seed + " " + rule);
      }
    }
  }

  private static boolean holds(Rule rule, int value) {
    boolean plain =
        switch (rule) {
          case Rule.Leaf leaf -> {
            Core.Range range = (Core.Range) leaf.term().core();
            yield value >= range.from() && value <= range.to();
          }
          case Rule.Branch branch -> {
            long yes = branch.of().stream().filter(child -> holds(child, value)).count();
            yield switch (branch.combine()) {
              case ALL -> yes == branch.of().size();
              case ANY -> yes > 0;
              case NONE -> yes == 0;
              case EXACTLY_ONE -> yes == 1;
            };
          }
        };
    return plain != rule.not();
  }

  private List<NodeCounts> numbers(Rule rule) {
    List<Integer> everyone = IntStream.range(0, VALUES).boxed().toList();
    List<NodeCounts> numbers = new ArrayList<>();
    long size = size(everyone, rule, true);
    numbers.add(new NodeCounts(rule.id(), size, size, size));
    number(rule, everyone, rule, size, numbers);
    return numbers;
  }

  /// @param reached the values of the contacts that reach the group
  private void number(
      Rule group, List<Integer> reached, Rule root, long size, List<NodeCounts> into) {
    if (!(group instanceof Rule.Branch branch)) {
      return;
    }
    List<Integer> everyone = IntStream.range(0, VALUES).boxed().toList();
    List<Integer> context = reached;
    for (Rule child : branch.of()) {
      long inContext = size(context, child, branch.combine() != Combine.NONE);
      long without =
          NodeNumbersTest.without(root, child.id())
              .map(left -> size(everyone, left, true))
              .orElse(0L);
      into.add(new NodeCounts(child.id(), size(everyone, child, true), inContext, size - without));
      number(child, context, root, size, into);
      context =
          context.stream()
              .filter(value -> holds(child, value) == (branch.combine() == Combine.ALL))
              .toList();
    }
  }

  /// How many contacts have one of these values and are matched, or are not.
  private long size(List<Integer> values, Rule rule, boolean matched) {
    return values.stream()
        .filter(value -> holds(rule, value) == matched)
        .mapToLong(value -> having[value])
        .sum();
  }
}
