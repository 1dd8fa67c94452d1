package app.quartier.engine;

import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;

/// Values that need all eight bytes.
final class WideNumbers implements NumberColumn {
  /// Stands before such a column in a file.
  static final long WRITTEN = 8;

  private final long[] values;
  private final long[] has;
  private final Matches present;
  private final long unit;
  private final long least;
  private final long most;

  /// @param has bit `i` of word `w` tells whether row `64 w + i` has a value
  WideNumbers(long[] values, long[] has, long unit, long least, long most) {
    this.values = values;
    this.has = has;
    this.least = least;
    this.most = most;
    this.present = Matches.ofWords(0, has);
    this.unit = unit;
  }

  static WideNumbers read(DerivedInput in) throws IOException {
    return new WideNumbers(in.longs(), in.longs(), in.number(), in.number(), in.number());
  }

  @Override
  public void write(DerivedOutput out) throws IOException {
    out.number(WRITTEN);
    out.longs(values);
    out.longs(has);
    out.number(unit);
    out.number(least);
    out.number(most);
  }

  @Override
  public Matches present(Cancel cancel) {
    return present;
  }

  @Override
  public boolean has(int row) {
    return (has[row / Long.SIZE] >>> row & 1) != 0;
  }

  @Override
  public long value(int row) {
    return values[row];
  }

  @Override
  public void values(int first, int count, long[] into) {
    System.arraycopy(values, first, into, 0, count);
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public long least() {
    return least;
  }

  @Override
  public long most() {
    return most;
  }

  @Override
  public long unit() {
    return unit;
  }

  @Override
  public Matches between(long from, long to, Rows rows, Cancel cancel) {
    return rows.where(
            (first, count) -> {
              long bits = 0;
              for (int i = 0; i < count; i++) {
                long value = values[first + i];
                // Two selections instead of a branch that is hard to foretell.
                bits |= ((value >= from ? 1L : 0L) & (value <= to ? 1L : 0L)) << i;
              }
              return bits;
            },
            cancel)
        .and(present);
  }
}
