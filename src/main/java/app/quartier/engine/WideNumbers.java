package app.quartier.engine;

import app.quartier.kernel.Cancel;

/// Values that need all eight bytes.
final class WideNumbers implements NumberColumn {
  private final long[] values;
  private final Matches present;
  private final long unit;

  WideNumbers(long[] values, Matches present, long unit) {
    this.values = values;
    this.present = present;
    this.unit = unit;
  }

  @Override
  public Matches present(Cancel cancel) {
    return present;
  }

  @Override
  public boolean has(int row) {
    return present.contains(row);
  }

  @Override
  public long value(int row) {
    return values[row];
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
