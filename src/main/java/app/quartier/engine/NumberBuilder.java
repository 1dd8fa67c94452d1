package app.quartier.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Makes a [NumberColumn], of four bytes a row where the values allow it.
final class NumberBuilder implements ColumnBuilder {
  private final BitSet present = new BitSet();
  private long[] values = new long[0];

  @Override
  public void put(int row, Object cell) {
    put(row, ((Long) cell).longValue());
  }

  void put(int row, long value) {
    if (row >= values.length) {
      values =
          Arrays.copyOf(values, Math.max(row + 1, values.length + (values.length >> 1) + 1024));
    }
    values[row] = value;
    present.set(row);
  }

  boolean isEmpty() {
    return present.isEmpty();
  }

  /// The values by row, longer than the number of rows; for sorting.
  long[] values() {
    return values;
  }

  @Override
  public NumberColumn build(int size, int @Nullable [] order) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int row = present.nextSetBit(0); row >= 0; row = present.nextSetBit(row + 1)) {
      least = Math.min(least, values[row]);
      most = Math.max(most, values[row]);
    }
    if (present.isEmpty()) {
      least = 0;
      most = 0;
    }
    boolean fits = most - least >= 0;
    long unit = fits ? unit(least) : 1;
    long steps = unit == 0 ? 0 : (most - least) / unit;
    if (fits && steps < Integer.MAX_VALUE) {
      return small(size, order, least, Math.max(1, unit), (int) steps);
    }
    return wide(size, order, unit, least, most);
  }

  /// The greatest common divisor of all distances from the least value; 0 when there is only one.
  private long unit(long least) {
    long unit = 0;
    for (int row = present.nextSetBit(0);
        row >= 0 && unit != 1;
        row = present.nextSetBit(row + 1)) {
      long distance = values[row] - least;
      if (unit == 0) {
        unit = distance;
      } else if (distance % unit != 0) {
        unit = commonDivisor(unit, distance);
      }
    }
    return unit;
  }

  private static long commonDivisor(long a, long b) {
    return b == 0 ? a : commonDivisor(b, a % b);
  }

  private SmallNumbers small(int size, int @Nullable [] order, long least, long unit, int top) {
    int[] steps = new int[size];
    for (int row = 0; row < size; row++) {
      int from = order == null ? row : order[row];
      steps[row] = present.get(from) ? (int) ((values[from] - least) / unit) : SmallNumbers.MISSING;
    }
    return new SmallNumbers(steps, least, unit, top);
  }

  private WideNumbers wide(int size, int @Nullable [] order, long unit, long least, long most) {
    long[] ordered = new long[size];
    Arrays.fill(ordered, least);
    long[] has = new long[(size + Long.SIZE - 1) / Long.SIZE];
    for (int row = 0; row < size; row++) {
      int from = order == null ? row : order[row];
      if (present.get(from)) {
        ordered[row] = values[from];
        has[row / Long.SIZE] |= 1L << row;
      }
    }
    return new WideNumbers(ordered, has, unit, least, most);
  }
}
