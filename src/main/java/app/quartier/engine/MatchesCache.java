package app.quartier.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers to leaves, kept under what was asked; the longest unused go when they take too much
/// memory. Safe from any thread.
final class MatchesCache {
  private static final int OVERHEAD = 128;

  private final long budget;
  private final Map<Object, Matches> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  MatchesCache(long budget) {
    this.budget = budget;
  }

  /// Two threads that ask the same for the first time may both compute it.
  Matches get(Object question, Supplier<Matches> answer) {
    Matches known = known(question);
    if (known != null) {
      return known;
    }
    Matches made = answer.get();
    keep(question, made);
    return made;
  }

  /// Keeps what another one keeps, but for questions whose answer may be another now.
  void takeOver(MatchesCache other, Predicate<Object> holds) {
    other
        .copy()
        .forEach((question, answer) -> {
          if (holds.test(question)) {
            keep(question, answer);
          }
        });
  }

  private synchronized Map<Object, Matches> copy() {
    return new LinkedHashMap<>(kept);
  }

  synchronized long bytes() {
    return bytes;
  }

  private synchronized @Nullable Matches known(Object question) {
    return kept.get(question);
  }

  private synchronized void keep(Object question, Matches made) {
    Matches before = kept.put(question, made);
    bytes += before == null ? size(made) : size(made) - size(before);
    Iterator<Matches> eldest = kept.values().iterator();
    while (bytes > budget && eldest.hasNext()) {
      bytes -= size(eldest.next());
      eldest.remove();
    }
  }

  private static long size(Matches matches) {
    return matches.bytes() + OVERHEAD;
  }
}
