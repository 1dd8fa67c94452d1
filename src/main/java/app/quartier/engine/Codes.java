package app.quartier.engine;

import org.jspecify.annotations.Nullable;

/// For each row, the number of its text in a dictionary; -1 where it has none.
sealed interface Codes {
  int MISSING = -1;

  int at(int row);

  int size();

  /// Which rows have a text asked for; the answer for code `c` is `wanted[c + 1]`.
  long bits(boolean[] wanted, int first, int count);

  /// @param order the row that comes first, second …; null = as they are
  /// @param texts how many different texts there are
  static Codes of(int[] codes, int size, int @Nullable [] order, int texts) {
    if (texts <= Byte.MAX_VALUE) {
      byte[] narrow = new byte[size];
      for (int row = 0; row < size; row++) {
        narrow[row] = (byte) codes[order == null ? row : order[row]];
      }
      return new Narrow(narrow);
    }
    int[] wide = new int[size];
    for (int row = 0; row < size; row++) {
      wide[row] = codes[order == null ? row : order[row]];
    }
    return new Wide(wide);
  }

  /// One byte a row, for up to 127 texts.
  final class Narrow implements Codes {
    private final byte[] codes;

    private Narrow(byte[] codes) {
      this.codes = codes;
    }

    @Override
    public int at(int row) {
      return codes[row];
    }

    @Override
    public int size() {
      return codes.length;
    }

    @Override
    public long bits(boolean[] wanted, int first, int count) {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        bits |= (wanted[codes[first + i] + 1] ? 1L : 0L) << i;
      }
      return bits;
    }
  }

  /// Four bytes a row.
  final class Wide implements Codes {
    private final int[] codes;

    private Wide(int[] codes) {
      this.codes = codes;
    }

    @Override
    public int at(int row) {
      return codes[row];
    }

    @Override
    public int size() {
      return codes.length;
    }

    @Override
    public long bits(boolean[] wanted, int first, int count) {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        bits |= (wanted[codes[first + i] + 1] ? 1L : 0L) << i;
      }
      return bits;
    }
  }
}
