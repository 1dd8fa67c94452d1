package app.quartier.engine;

import java.util.List;

/// Neighbouring ranges of values, ascending, that leave nothing out between the least and the most.
record Steps(List<Step> of) {

  /// Both ends included.
  record Step(long from, long to) {}

  Steps {
    of = List.copyOf(of);
  }

  /// How many of the rows fall into each step.
  long[] counts(Matches rows, NumberColumn numbers) {
    long[] starts = of.stream().mapToLong(Step::from).toArray();
    return Spread.of(rows, numbers.size(), starts.length, row -> at(starts, numbers.value(row)));
  }

  private static int at(long[] starts, long value) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
