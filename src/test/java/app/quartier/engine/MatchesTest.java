package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MatchesTest {
  private static final int LIMIT = 200_000;

  @Test
  void setOperationsAgreeWithBitSets() {
    for (long seed : Seeds.of("matches")) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < 30; i++) {
        BitSet a = someBits(random);
        BitSet b = someBits(random);
        assertAgrees(a, b);
      }
    }
  }

  @Test
  void wordsMayStartAtAnyChunk() {
    long[] words = new long[2_000];
    words[0] = 0b101;
    words[1_999] = Long.MIN_VALUE;
    int first = 3 * Rows.CHUNK;
    assertEquals(
        List.of(first, first + 2, first + 2_000 * 64 - 1),
        Matches.ofWords(first, words).stream().boxed().toList());
  }

  @Test
  void idsThatAscendMayBeManyAndFarApart() {
    int[] ids =
        IntStream.concat(IntStream.range(100, 9_000), IntStream.range(65_530, 65_540)).toArray();
    for (int[] part : new int[][] {{0, 0}, {0, 1}, {50, 5_000}, {8_895, 8_910}, {0, ids.length}}) {
      assertEquals(
          Arrays.stream(ids, part[0], part[1]).boxed().toList(),
          Matches.ofAscending(ids, part[0], part[1]).stream().boxed().toList(),
          Arrays.toString(part));
    }
  }

  @Test
  void rangeLeavesItsEndOut() {
    assertEquals(List.of(3, 4), Matches.range(3, 5).stream().boxed().toList());
    assertEquals(0, Matches.range(5, 5).count());
    assertEquals(0, Matches.range(6, 5).count());
  }

  @Test
  void rowsAskEveryRowOnceWhateverTheBounds() {
    for (int[] bounds :
        new int[][] {
          {0, 0},
          {0, 1},
          {0, 64},
          {63, 65},
          {1, 200},
          {65_535, 65_537},
          {70_001, 200_003},
          {131_072, 131_073}
        }) {
      Rows rows = new Rows(bounds[0], bounds[1]);
      Matches odd =
          rows.where(
              (first, count) -> {
                long bits = 0;
                for (int i = 0; i < count; i++) {
                  bits |= ((first + i) % 3 == 1 ? 1L : 0L) << i;
                }
                return bits;
              },
              () -> false);
      List<Integer> expected = new ArrayList<>();
      for (int row = bounds[0]; row < bounds[1]; row++) {
        if (row % 3 == 1) {
          expected.add(row);
        }
      }
      assertEquals(expected, odd.stream().boxed().toList(), Arrays.toString(bounds));
    }
  }

  private static void assertAgrees(BitSet a, BitSet b) {
    Matches left = matches(a);
    Matches right = matches(b);
    BitSet and = (BitSet) a.clone();
    and.and(b);
    assertEquals(and, bits(left.and(right)));
    assertEquals(and.cardinality(), left.countBoth(right));
    BitSet or = (BitSet) a.clone();
    or.or(b);
    assertEquals(or, bits(left.or(right)));
    BitSet minus = (BitSet) a.clone();
    minus.andNot(b);
    assertEquals(minus, bits(left.minus(right)));
    assertEquals(a, bits(left));
    assertEquals(a.cardinality(), left.count());
    assertEquals(a.isEmpty(), left.isEmpty());
    assertEquals(a.get(77_777), left.stream().anyMatch(id -> id == 77_777));
    assertEquals(a.stream().boxed().toList(), left.stream().boxed().toList());
  }

  /// By words or by ids, to go through both ways of making one.
  private static Matches matches(BitSet bits) {
    return bits.cardinality() % 2 == 0
        ? Matches.ofWords(0, bits.toLongArray())
        : Matches.of(bits.stream().toArray());
  }

  private static BitSet bits(Matches matches) {
    BitSet bits = new BitSet();
    matches.forEach(bits::set);
    return bits;
  }

  /// Empty, sparse, dense, or in runs.
  private static BitSet someBits(SplittableRandom random) {
    BitSet bits = new BitSet();
    switch (random.nextInt(4)) {
      case 0 -> {}
      case 1 -> {
        for (int i = 0; i < 500; i++) {
          bits.set(random.nextInt(LIMIT));
        }
      }
      case 2 -> {
        for (int i = 0; i < LIMIT; i++) {
          bits.set(i, random.nextBoolean());
        }
      }
      default -> {
        for (int i = 0; i < 5; i++) {
          int from = random.nextInt(LIMIT);
          bits.set(from, Math.min(LIMIT, from + random.nextInt(60_000)));
        }
      }
    }
    return bits;
  }
}
