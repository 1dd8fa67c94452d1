package app.quartier.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/// Milliseconds that were measured, and what is said of many of them.
final class Times {
  private static final int HUNDRED = 100;

  private final List<Double> millis = new ArrayList<>();

  /// Takes what was measured and gives it back in milliseconds.
  double add(long nanos) {
    return add(millis(nanos));
  }

  double add(double time) {
    millis.add(time);
    return time;
  }

  int size() {
    return millis.size();
  }

  double median() {
    return percentile(50);
  }

  /// The time that so many percent of all do not exceed.
  double percentile(double percent) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    int rank = (int) Math.ceil(sorted.size() * percent / HUNDRED);
    return sorted.get(Math.clamp(rank - 1L, 0, sorted.size() - 1));
  }

  static double geometricMean(DoubleStream values) {
    return Math.exp(values.map(Math::log).average().orElseThrow());
  }

  static double millis(long nanos) {
    return nanos / 1e6;
  }
}
