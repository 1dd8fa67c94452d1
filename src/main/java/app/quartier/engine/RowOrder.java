package app.quartier.engine;

import app.quartier.kernel.Cancel;
import org.jspecify.annotations.Nullable;

/// Brings rows into the order of their values: a radix sort over the distances from the least.
final class RowOrder {
  private static final int DIGIT = 16;

  private RowOrder() {}

  /// The row that comes first, second …; rows of the same value stay in the order they came. Null
  /// when they are in order already.
  ///
  /// @param values may be longer than there are rows
  static int @Nullable [] of(long[] values, int size, Cancel cancel) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    boolean ordered = true;
    for (int row = 0; row < size; row++) {
      ordered &= row == 0 || values[row - 1] <= values[row];
      least = Math.min(least, values[row]);
      most = Math.max(most, values[row]);
    }
    if (ordered) {
      return null;
    }
    int[] order = new int[size];
    for (int row = 0; row < size; row++) {
      order[row] = row;
    }
    // The distance may exceed the signed range; it is only ever shifted without sign.
    int significant = Long.SIZE - Long.numberOfLeadingZeros(most - least);
    for (int shift = 0; shift < significant; shift += DIGIT) {
      cancel.check();
      order = byDigit(order, values, least, shift);
    }
    return order;
  }

  private static int[] byDigit(int[] order, long[] values, long least, int shift) {
    int[] ends = new int[(1 << DIGIT) + 1];
    for (int row : order) {
      ends[digit(values[row] - least, shift) + 1]++;
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] sorted = new int[order.length];
    for (int row : order) {
      int digit = digit(values[row] - least, shift);
      sorted[ends[digit]++] = row;
    }
    return sorted;
  }

  private static int digit(long distance, int shift) {
    return (int) (distance >>> shift) & ((1 << DIGIT) - 1);
  }
}
