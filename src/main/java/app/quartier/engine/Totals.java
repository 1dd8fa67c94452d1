package app.quartier.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// How everybody is spread over the values of a field: counted once a data version, since it stands
/// beside the spread of every segment. Safe from any thread.
final class Totals {
  private final Matches everybody;
  private final Map<Object, long[]> known = new ConcurrentHashMap<>();

  Totals(Matches everybody) {
    this.everybody = everybody;
  }

  /// @param what names the counts; of this data version
  /// @param base over whom is counted; the counts are kept when that is everybody
  /// @return not to be changed
  long[] of(Object what, Matches base, Supplier<long[]> counts) {
    return base == everybody ? known.computeIfAbsent(what, _ -> counts.get()) : counts.get();
  }
}
