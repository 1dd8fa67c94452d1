package app.quartier.engine;

import app.quartier.kernel.Cancel;
import java.util.function.Supplier;

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

  /// The rows that pass the test, which several threads may ask at the same time.
  Matches where(Test test, Cancel cancel) {
    return where(() -> test, cancel);
  }

  /// The rows that pass a test.
  ///
  /// @param tests one that keeps something from question to question is made for each thread
  Matches where(Supplier<Test> tests, Cancel cancel) {
    if (from >= to) {
      return Matches.NONE;
    }
    int start = from & -CHUNK;
    long[] words = new long[(to - start + WORD - 1) / WORD];
    int chunks = (to - 1 - start) / CHUNK + 1;
    Shares.of(chunks, 1, (first, end) -> fill(words, start, first, end, tests.get(), cancel));
    return Matches.ofWords(start, words);
  }

  /// Asks about the rows of some chunks.
  private int fill(
      long[] words, int start, int firstChunk, int endChunk, Test test, Cancel cancel) {
    for (int chunk = firstChunk; chunk < endChunk; chunk++) {
      cancel.check();
      int row = Math.max(from, start + chunk * CHUNK);
      int end = Math.min(to - start, (chunk + 1) * CHUNK) + start;
      while (row < end) {
        int count = Math.min(end - row, WORD - row % WORD);
        words[(row - start) / WORD] = test.bits(row, count) << row % WORD;
        row += count;
      }
    }
    return endChunk - firstChunk;
  }
}
