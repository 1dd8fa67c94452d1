package app.quartier.engine;

import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;

/// Values held as how many units they lie above the least one: four bytes a row.
///
/// Whole numbers kept in millionths, prices in cents or times in seconds all fit, since the unit is
/// the greatest common divisor of the differences.
final class SmallNumbers implements NumberColumn {
  static final int MISSING = -1;

  /// Stands before such a column in a file.
  static final long WRITTEN = 4;

  private final int[] steps;
  private final long least;
  private final long unit;
  private final int top;
  private final Lazy<Matches> present;

  /// @param steps per row, 0 to `top`, or [#MISSING]
  SmallNumbers(int[] steps, long least, long unit, int top) {
    this.steps = steps;
    this.least = least;
    this.unit = unit;
    this.top = top;
    this.present = new Lazy<>(cancel -> scanned(0, top, new Rows(0, steps.length), cancel));
  }

  static SmallNumbers read(DerivedInput in) throws IOException {
    return new SmallNumbers(in.ints(), in.number(), in.number(), Math.toIntExact(in.number()));
  }

  @Override
  public void write(DerivedOutput out) throws IOException {
    out.number(WRITTEN);
    out.ints(steps);
    out.number(least);
    out.number(unit);
    out.number(top);
  }

  @Override
  public Matches present(Cancel cancel) {
    return present.get(cancel);
  }

  @Override
  public boolean has(int row) {
    return steps[row] != MISSING;
  }

  @Override
  public long value(int row) {
    return least + steps[row] * unit;
  }

  @Override
  public void values(int first, int count, long[] into) {
    for (int i = 0; i < count; i++) {
      into[i] = least + Math.max(steps[first + i], 0) * unit;
    }
  }

  @Override
  public int size() {
    return steps.length;
  }

  @Override
  public long least() {
    return least;
  }

  @Override
  public long most() {
    return least + top * unit;
  }

  /// With fewer different values than rows, each value is tried once.
  @Override
  public Matches passing(Passing asked, Rows rows, Cancel cancel) {
    if (top >= rows.size()) {
      return NumberColumn.super.passing(asked, rows, cancel);
    }
    long[] passed = asked.test().words(top + 1, step -> least + step * unit);
    byte[] wanted = new byte[top + 2];
    for (int step = 0; step <= top; step++) {
      wanted[step + 1] = (byte) (passed[step / Long.SIZE] >>> step & 1);
    }
    return rows.where(
        (first, count) -> {
          long bits = 0;
          for (int i = 0; i < count; i++) {
            bits |= (long) wanted[steps[first + i] + 1] << i;
          }
          return bits;
        },
        cancel);
  }

  @Override
  public long unit() {
    return top == 0 ? 0 : unit;
  }

  @Override
  public Matches between(long from, long to, Rows rows, Cancel cancel) {
    if (from > to || from > most() || to < least) {
      return Matches.NONE;
    }
    int low = from <= least ? 0 : (int) Math.ceilDiv(from - least, unit);
    int high = to >= most() ? top : (int) ((to - least) / unit);
    if (low == 0 && high == top) {
      return present(cancel).and(rows.all());
    }
    return scanned(low, high, rows, cancel);
  }

  private Matches scanned(long low, long high, Rows rows, Cancel cancel) {
    return rows.where(
        (first, count) -> {
          long bits = 0;
          for (int i = 0; i < count; i++) {
            long step = steps[first + i];
            // The sign bit of either difference tells that the value lies outside; no branches.
            long outside = (step - low | high - step) >>> 63;
            bits |= (outside ^ 1) << i;
          }
          return bits;
        },
        cancel);
  }
}
