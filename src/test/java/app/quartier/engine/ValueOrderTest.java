package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.kernel.Cancel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An indexed column answers as a look at each row does, whatever its values are.
final class ValueOrderTest {
  private static final int QUESTIONS = 60;

  static List<Long> seeds() {
    return Seeds.of("value order");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rangesAreThoseOfALookAtEachRow(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int size : new int[] {1, 2, 63, 64, 65, 700, 30_000}) {
      for (long different : new long[] {1, 3, 100, 1L << 40}) {
        List<@Nullable Long> rows = rows(size, different, random);
        NumberColumn column = column(rows);
        for (int i = 0; i < QUESTIONS; i++) {
          long from = end(rows, different, random);
          long to = end(rows, different, random);
          assertEquals(
              IntStream.range(0, size)
                  .filter(row -> lies(rows.get(row), from, to))
                  .boxed()
                  .toList(),
              column.between(from, to, new Rows(0, size), Cancel.NEVER).stream().boxed().toList(),
              () -> "seed " + seed + ", from " + from + " to " + to);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void valuesThatPassAreThoseOfALookAtEachRow(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int size : new int[] {1, 2, 65, 700, 30_000}) {
      for (long different : new long[] {1, 3, 100, 40_000}) {
        List<@Nullable Long> rows =
            rows(size, different, random).stream()
                .<@Nullable Long>map(value -> value == null ? null : (Long) (value - different / 2))
                .toList();
        for (int i = 0; i < 20; i++) {
          long width = random.nextLong(1, 9);
          int most = random.nextInt(1, 11);
          long last = random.nextInt(3) == 0 ? Long.MAX_VALUE : end(rows, different, random);
          LongPredicate passes =
              value -> value <= last && Math.floorMod(Math.floorDiv(value, width) * 7, 10) < most;
          NumberColumn.Passing asked =
              new NumberColumn.Passing(NumberColumn.Test.each(passes), width, last);
          NumberColumn column = column(rows);
          List<Integer> expected =
              IntStream.range(0, size)
                  .filter(row -> rows.get(row) != null && passes.test(rows.get(row)))
                  .boxed()
                  .toList();
          for (int time = 1; time <= 3; time++) {
            List<Integer> found =
                column.passing(asked, new Rows(0, size), Cancel.NEVER).stream().boxed().toList();
            assertEquals(expected, found, "seed " + seed + ", time " + time + ": " + asked);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNthValueIsThatOfAllSorted(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int size : new int[] {1, 5, 500, 30_000}) {
      for (long different : new long[] {1, 4, 1L << 40}) {
        List<@Nullable Long> rows = rows(size, different, random);
        long[] sorted =
            rows.stream().filter(v -> v != null).mapToLong(Long::longValue).sorted().toArray();
        NumberColumn column = column(rows);
        for (int i = 0; i < QUESTIONS && sorted.length > 0; i++) {
          int place = random.nextInt(sorted.length);
          assertEquals(sorted[place], column.nth(place, Cancel.NEVER), "seed " + seed);
        }
      }
    }
  }

  @Test
  void ofNeighbouringRowsOnlyThoseAskedForAreTold() {
    for (long step : new long[] {1, 1L << 40}) {
      List<@Nullable Long> rows = new ArrayList<>();
      for (long row = 0; row < 200; row++) {
        rows.add(row % 3 == 0 ? null : (Long) (row * row * row * step + row));
      }
      NumberColumn column = column(rows);
      long[] into = new long[Long.SIZE];
      for (int first : new int[] {0, 5, 64, 128}) {
        for (int count : new int[] {1, 10, 63, 64}) {
          Arrays.fill(into, 7);
          column.values(first, count, into);
          for (int i = 0; i < Long.SIZE; i++) {
            @Nullable Long value = i < count ? rows.get(first + i) : (Long) 7L;
            assertEquals(
                value == null ? column.least() : (long) value, into[i], first + " " + count);
          }
        }
      }
    }
  }

  private static boolean lies(@Nullable Long value, long from, long to) {
    return value != null && value >= from && value <= to;
  }

  /// A value there is, one beside it, or a limit that is none.
  private static long end(List<@Nullable Long> rows, long different, SplittableRandom random) {
    @Nullable Long there = rows.get(random.nextInt(rows.size()));
    return switch (random.nextInt(5)) {
      case 0 -> random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE;
      case 1 -> random.nextLong(-different, 2 * different);
      case 2 -> there == null ? 0 : there + 1;
      case 3 -> there == null ? 0 : there - 1;
      default -> there == null ? 0 : there;
    };
  }

  private static List<@Nullable Long> rows(int size, long different, SplittableRandom random) {
    List<@Nullable Long> rows = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      rows.add(random.nextInt(4) == 0 ? null : (Long) random.nextLong(different));
    }
    return rows;
  }

  private static NumberColumn column(List<@Nullable Long> rows) {
    NumberBuilder builder = new NumberBuilder();
    for (int row = 0; row < rows.size(); row++) {
      Long value = rows.get(row);
      if (value != null) {
        builder.put(row, value);
      }
    }
    return new IndexedNumbers(builder.build(rows.size(), null));
  }
}
