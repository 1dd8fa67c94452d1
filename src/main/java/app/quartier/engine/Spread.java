package app.quartier.engine;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// Counts rows by a place that each of them has.
final class Spread {
  /// Rows.
  private static final int LEAST_SHARE = 100_000;

  private Spread() {}

  /// How many of some rows are at each place.
  ///
  /// @param size no row is higher
  /// @param place of a row, below `places`; negative = nowhere
  static long[] of(Matches rows, int size, int places, IntUnaryOperator place) {
    List<long[]> shares =
        Shares.of(
            size,
            LEAST_SHARE,
            (from, to) -> {
              long[] counts = new long[places + 1];
              rows.inPieces(
                  from,
                  to,
                  (piece, count) -> {
                    for (int i = 0; i < count; i++) {
                      counts[place.applyAsInt(piece[i]) + 1]++;
                    }
                  });
              return counts;
            });
    long[] sum = new long[places];
    for (long[] counts : shares) {
      for (int i = 0; i < places; i++) {
        sum[i] += counts[i + 1];
      }
    }
    return sum;
  }
}
