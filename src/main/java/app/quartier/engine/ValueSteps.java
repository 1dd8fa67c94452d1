package app.quartier.engine;

import app.quartier.kernel.Cancel;
import java.util.BitSet;

/// Where, among the rows of a column in the order of their values, those of each step begin: all
/// values between two neighbouring multiples of a width. Four bytes a step. Immutable.
final class ValueSteps {
  private final long width;
  private final long first;
  private final int[] starts;

  private ValueSteps(long width, long first, int[] starts) {
    this.width = width;
    this.first = first;
    this.starts = starts;
  }

  /// Whether there are no more steps than rows, with a value or without, so that asking each step
  /// is quicker.
  static boolean areFew(NumberColumn values, long width) {
    return last(values, width) - first(values, width) < values.size();
  }

  private static long first(NumberColumn values, long width) {
    return Math.floorDiv(values.least(), width);
  }

  private static long last(NumberColumn values, long width) {
    return Math.floorDiv(values.most(), width);
  }

  /// @param ordered the rows that have a value, by value
  static ValueSteps of(NumberColumn values, int[] ordered, long width, Cancel cancel) {
    long first = first(values, width);
    int[] starts = new int[(int) (last(values, width) - first) + 2];
    for (int at = 0; at < ordered.length; at++) {
      if (at % Rows.CHUNK == 0) {
        cancel.check();
      }
      starts[(int) (Math.floorDiv(values.value(ordered[at]), width) - first) + 1] = at + 1;
    }
    // a step without rows begins where the one before it ends
    for (int step = 1; step < starts.length; step++) {
      starts[step] = Math.max(starts[step], starts[step - 1]);
    }
    return new ValueSteps(width, first, starts);
  }

  long width() {
    return width;
  }

  int size() {
    return starts.length - 1;
  }

  /// The place of the first row of a step, or of one after the last.
  int start(int step) {
    return starts[step];
  }

  /// The steps whose values pass.
  BitSet passing(NumberColumn.Test test, NumberColumn column) {
    long least = column.least();
    return BitSet.valueOf(test.words(size(), step -> Math.max((first + step) * width, least)));
  }

  /// How many of the rows before a place are of these steps.
  int rows(BitSet steps, int end) {
    return steps.stream()
        .map(step -> Math.max(0, Math.min(starts[step + 1], end) - starts[step]))
        .sum();
  }
}
