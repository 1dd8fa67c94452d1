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
    long[] counts = new long[of.size()];
    rows.forEach(row -> counts[at(numbers.value(row))]++);
    return counts;
  }

  private int at(long value) {
    int low = 0;
    int high = of.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (of.get(middle).from() <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
