package app.quartier.engine;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.WrittenNumber;
import java.util.BitSet;
import java.util.OptionalLong;

/// The column of numbers that the texts of another one are read as, each different text once.
final class ReadNumbers {
  private ReadNumbers() {}

  static NumberColumn of(TextDictionary texts, Codes codes, Cancel cancel) {
    long[] numbers = new long[texts.size()];
    BitSet read = new BitSet(numbers.length);
    for (int code = 0; code < numbers.length; code++) {
      if (code % Rows.CHUNK == 0) {
        cancel.check();
      }
      OptionalLong number = WrittenNumber.millionths(texts.text(code));
      if (number.isPresent()) {
        numbers[code] = number.getAsLong();
        read.set(code);
      }
    }
    NumberBuilder builder = new NumberBuilder();
    for (int row = 0; row < codes.size(); row++) {
      if (row % Rows.CHUNK == 0) {
        cancel.check();
      }
      int code = codes.at(row);
      if (code != Codes.MISSING && read.get(code)) {
        builder.put(row, numbers[code]);
      }
    }
    return builder.build(codes.size(), null);
  }
}
