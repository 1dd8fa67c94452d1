package app.quartier.engine;

import app.quartier.kernel.Cancel;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The rows of a column in the order of their values, and the set of the first of them at some
/// places: a question of range is the difference of two such sets, but for the rows between its
/// ends and the nearest of these places.
///
/// About twelve bytes a row that has a value, and up to four more for the steps that were asked for
/// last. Safe from any thread.
final class ValueOrder {
  /// When every row has a value. A set takes as much memory however few they are, so of fewer rows
  /// there are fewer.
  private static final long PLACES = 64;

  private final NumberColumn values;
  private final int[] rows;
  private final int stride;
  private final long[][] first;
  private volatile @Nullable ValueSteps steps;

  /// @param rows those that have a value, by value
  /// @param stride how many rows lie between two places
  /// @param first for each place the rows before it, as bits
  private ValueOrder(NumberColumn values, int[] rows, int stride, long[][] first) {
    this.values = values;
    this.rows = rows;
    this.stride = stride;
    this.first = first;
  }

  static ValueOrder of(NumberColumn values, Cancel cancel) {
    int[] rows = values.present(cancel).stream().toArray();
    long[] each = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      if (i % Rows.CHUNK == 0) {
        cancel.check();
      }
      each[i] = values.value(rows[i]);
    }
    int[] order = RowOrder.of(each, each.length, cancel);
    if (order != null) {
      int[] ordered = new int[rows.length];
      for (int i = 0; i < rows.length; i++) {
        ordered[i] = rows[order[i]];
      }
      rows = ordered;
    }
    int size = values.size();
    long places = Math.max(1, PLACES * rows.length / Math.max(1, size));
    int stride = Math.max(1, Math.ceilDiv(rows.length, (int) places));
    return new ValueOrder(values, rows, stride, first(rows, stride, size, cancel));
  }

  private static long[][] first(int[] rows, int stride, int size, Cancel cancel) {
    long[] words = new long[(size + Long.SIZE - 1) / Long.SIZE];
    long[][] first = new long[rows.length / stride + 1][];
    for (int place = 0; place < first.length; place++) {
      cancel.check();
      first[place] = words.clone();
      for (int at = place * stride; at < Math.min(rows.length, (place + 1) * stride); at++) {
        words[rows[at] / Long.SIZE] |= 1L << rows[at];
      }
    }
    return first;
  }

  /// The rows whose value lies between two longs, both included.
  Matches between(long from, long to) {
    int start = firstFrom(from);
    int end = to == Long.MAX_VALUE ? rows.length : firstFrom(to + 1);
    if (start >= end) {
      return Matches.NONE;
    }
    long[] words = new long[first[0].length];
    // What comes before both ends is put in and taken out again.
    turnFirst(end, words);
    turnFirst(start, words);
    return Matches.ofWords(0, words);
  }

  /// The rows whose value passes; asked once for each step. When most do, the others are taken out
  /// of all.
  Matches passing(NumberColumn.Passing asked, Cancel cancel) {
    int end = asked.last() == Long.MAX_VALUE ? rows.length : firstFrom(asked.last() + 1);
    ValueSteps known = steps(asked.width(), cancel);
    BitSet passed = known.passing(asked.test(), values);
    long[] words = new long[first[0].length];
    if (known.rows(passed, end) > end / 2) {
      passed.flip(0, known.size());
      turnFirst(end, words);
    }
    for (int step = passed.nextSetBit(0); step >= 0; step = passed.nextSetBit(step + 1)) {
      turn(known.start(step), Math.min(known.start(step + 1), end), words);
    }
    return Matches.ofWords(0, words);
  }

  private ValueSteps steps(long width, Cancel cancel) {
    @Nullable ValueSteps known = steps;
    if (known == null || known.width() != width) {
      known = ValueSteps.of(values, rows, width, cancel);
      steps = known;
    }
    return known;
  }

  /// Takes out of a set those of the first rows that are in it, and puts in those that are not.
  private void turnFirst(int count, long[] words) {
    int nearest = Math.min((count + stride / 2) / stride, first.length - 1);
    long[] known = first[nearest];
    for (int i = 0; i < words.length; i++) {
      words[i] ^= known[i];
    }
    int there = nearest * stride;
    turn(Math.min(there, count), Math.max(there, count), words);
  }

  private void turn(int from, int end, long[] words) {
    for (int at = from; at < end; at++) {
      words[rows[at] / Long.SIZE] ^= 1L << rows[at];
    }
  }

  /// How many rows have a lesser value.
  private int firstFrom(long value) {
    int low = 0;
    int high = rows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values.value(rows[middle]) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The value that stands at one place, from 0.
  long nth(int place) {
    return values.value(rows[place]);
  }
}
