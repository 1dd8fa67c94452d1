package app.quartier.engine;

import app.quartier.kernel.Cancel;
import org.jspecify.annotations.Nullable;

/// The rows of each text of a column, text after text: a question that few rows answer yes to costs
/// these rows, not all. Four bytes a row and a text. Immutable; safe from any thread.
final class Postings {
  /// Beyond one row in so many, looking at each row is quicker.
  private static final int FEW = 4;

  private final int[] starts;
  private final int[] rows;
  private final int size;

  private Postings(int[] starts, int[] rows, int size) {
    this.starts = starts;
    this.rows = rows;
    this.size = size;
  }

  static Postings of(Codes codes, int texts, Cancel cancel) {
    int[] starts = new int[texts + 2];
    for (int row = 0; row < codes.size(); row++) {
      if (row % Rows.CHUNK == 0) {
        cancel.check();
      }
      // The rows of text `c` are counted two places on: shifted once by the sum, once by filling.
      int code = codes.at(row);
      if (code != Codes.MISSING) {
        starts[code + 2]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] rows = new int[starts[texts + 1]];
    for (int row = 0; row < codes.size(); row++) {
      int code = codes.at(row);
      if (code != Codes.MISSING) {
        rows[starts[code + 1]++] = row;
      }
    }
    return new Postings(starts, rows, codes.size());
  }

  /// The rows of the texts wanted; null when they are many.
  @Nullable Matches rowsOf(boolean[] wanted) {
    int count = 0;
    for (boolean each : wanted) {
      count += each ? 1 : 0;
    }
    // Each code is written down and stays when it is wanted: a branch would often be mispredicted.
    // Those after the last one wanted go into one place more.
    int[] codes = new int[count + 1];
    int next = 0;
    for (int code = 0; code < wanted.length; code++) {
      codes[next] = code;
      next += wanted[code] ? 1 : 0;
    }
    return rowsOf(codes, count);
  }

  /// The rows of the first `count` of some texts; null when they are many.
  @Nullable Matches rowsOf(int[] codes, int count) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      found += starts[codes[i] + 1] - starts[codes[i]];
    }
    if (found > size / FEW) {
      return null;
    }
    if (count == 1) {
      return Matches.ofAscending(rows, starts[codes[0]], starts[codes[0] + 1]);
    }
    long[] words = new long[(size + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < count; i++) {
      for (int at = starts[codes[i]]; at < starts[codes[i] + 1]; at++) {
        words[rows[at] / Long.SIZE] |= 1L << rows[at];
      }
    }
    return Matches.ofWords(0, words);
  }
}
