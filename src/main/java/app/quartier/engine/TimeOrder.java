package app.quartier.engine;

import org.jspecify.annotations.Nullable;

/// Brings rows into the order of their times: a radix sort over the distances from the earliest.
final class TimeOrder {
  private static final int DIGIT = 16;

  private TimeOrder() {}

  /// The row that comes first, second …; rows of the same time stay in the order they came. Null
  /// when they are in order already.
  static int @Nullable [] of(long[] at, int size) {
    long earliest = Long.MAX_VALUE;
    long latest = Long.MIN_VALUE;
    boolean ordered = true;
    for (int row = 0; row < size; row++) {
      ordered &= row == 0 || at[row - 1] <= at[row];
      earliest = Math.min(earliest, at[row]);
      latest = Math.max(latest, at[row]);
    }
    if (ordered) {
      return null;
    }
    int[] order = new int[size];
    for (int row = 0; row < size; row++) {
      order[row] = row;
    }
    // The distance may exceed the signed range; it is only ever shifted without sign.
    int significant = Long.SIZE - Long.numberOfLeadingZeros(latest - earliest);
    for (int shift = 0; shift < significant; shift += DIGIT) {
      order = byDigit(order, at, earliest, shift);
    }
    return order;
  }

  private static int[] byDigit(int[] order, long[] at, long earliest, int shift) {
    int[] ends = new int[(1 << DIGIT) + 1];
    for (int row : order) {
      ends[digit(at[row] - earliest, shift) + 1]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] sorted = new int[order.length];
    for (int row : order) {
      int digit = digit(at[row] - earliest, shift);
      sorted[ends[digit]++] = row;
    }
    return sorted;
  }

  private static int digit(long distance, int shift) {
    return (int) (distance >>> shift) & ((1 << DIGIT) - 1);
  }
}
