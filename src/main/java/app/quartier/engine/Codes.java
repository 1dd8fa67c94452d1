package app.quartier.engine;

import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// For each row, the number of its text in a dictionary; -1 where it has none.
sealed interface Codes {
  int MISSING = -1;

  int at(int row);

  void write(DerivedOutput out) throws IOException;

  static Codes read(DerivedInput in) throws IOException {
    return in.either(Narrow.WRITTEN, Wide.WRITTEN) ? new Narrow(in.bytes()) : new Wide(in.ints());
  }

  int size();

  /// The rows that have a text asked for.
  ///
  /// @param wanted for each text
  default Matches having(boolean[] wanted, Rows rows, Cancel cancel) {
    // Numbers to be shifted: booleans would be branches, often mispredicted.
    byte[] answers = new byte[wanted.length + 1];
    for (int code = 0; code < wanted.length; code++) {
      answers[code + 1] = (byte) (wanted[code] ? 1 : 0);
    }
    return rows.where((first, count) -> bits(answers, first, count), cancel);
  }

  /// Which rows have a text asked for; the answer for code `c` is `wanted[c + 1]`, 0 or 1.
  long bits(byte[] wanted, int first, int count);

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
    private static final long WRITTEN = 1;

    private final byte[] codes;

    private Narrow(byte[] codes) {
      this.codes = codes;
    }

    @Override
    public void write(DerivedOutput out) throws IOException {
      out.number(WRITTEN);
      out.bytes(codes);
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
    public long bits(byte[] wanted, int first, int count) {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        bits |= (long) wanted[codes[first + i] + 1] << i;
      }
      return bits;
    }
  }

  /// Four bytes a row.
  final class Wide implements Codes {
    private static final long WRITTEN = 4;

    private final int[] codes;

    private Wide(int[] codes) {
      this.codes = codes;
    }

    @Override
    public void write(DerivedOutput out) throws IOException {
      out.number(WRITTEN);
      out.ints(codes);
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
    public long bits(byte[] wanted, int first, int count) {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        bits |= (long) wanted[codes[first + i] + 1] << i;
      }
      return bits;
    }
  }
}
