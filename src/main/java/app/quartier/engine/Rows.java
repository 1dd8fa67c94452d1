package app.quartier.engine;

import app.quartier.kernel.Cancel;

/// A stretch of rows to look at: `from` included, `to` excluded.
///
/// Contacts are rows whose number is their id; events are rows in order of time.
record Rows(int from, int to) {
  /// Rows looked at between two questions whether to stop; the span of one piece of a bitmap.
  static final int CHUNK = 65_536;

  private static final int WORD = 64;

  /// Answers for up to 64 neighbouring rows at once.
  @FunctionalInterface
  interface Test {
    /// Bit `i` tells about row `first + i`; bits from `count` on stay clear.
    long bits(int first, int count);
  }

  int size() {
    return Math.max(0, to - from);
  }

  Matches all() {
    return Matches.range(from, to);
  }

  /// The rows that pass the test.
  Matches where(Test test, Cancel cancel) {
    if (from >= to) {
      return Matches.NONE;
    }
    int start = from & -CHUNK;
    long[] words = new long[(to - start + WORD - 1) / WORD];
    int row = from;
    while (row < to) {
      cancel.check();
      int chunkEnd = Math.min(to - start, (row - start & -CHUNK) + CHUNK) + start;
      while (row < chunkEnd) {
        int count = Math.min(chunkEnd - row, WORD - row % WORD);
        words[(row - start) / WORD] = test.bits(row, count) << row % WORD;
        row += count;
      }
    }
    return Matches.ofWords(start, words);
  }
}
