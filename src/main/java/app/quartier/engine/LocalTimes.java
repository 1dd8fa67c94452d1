package app.quartier.engine;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The local times of instants in one zone, with every change of its clocks between two instants
/// looked up beforehand. Immutable.
final class LocalTimes {
  private final long[] changes;
  private final long[] offsets;

  /// @param least and `most` instants, in milliseconds, between which it can be asked
  LocalTimes(ZoneId zone, long least, long most) {
    ZoneRules rules = zone.getRules();
    List<ZoneOffsetTransition> found = new ArrayList<>();
    Instant from = Instant.ofEpochMilli(least);
    @Nullable ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().toEpochMilli() <= most) {
      found.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    changes = found.stream().mapToLong(c -> c.getInstant().toEpochMilli()).toArray();
    offsets = new long[found.size() + 1];
    offsets[0] = 1000L * rules.getOffset(from).getTotalSeconds();
    for (int i = 0; i < found.size(); i++) {
      offsets[i + 1] = 1000L * found.get(i).getOffsetAfter().getTotalSeconds();
    }
  }

  /// Whether clocks change, and differ from UTC, by whole numbers of so many milliseconds only.
  boolean changesOnly(long step) {
    return LongStream.concat(LongStream.of(changes), LongStream.of(offsets))
        .allMatch(time -> time % step == 0);
  }

  /// The local date and time as milliseconds since 1970-01-01T00:00 there.
  long local(long instant) {
    return instant + offsets[changesUntil(instant)];
  }

  /// When clocks change next, after this instant; the largest number when no change is known.
  long nextChange(long instant) {
    int change = changesUntil(instant);
    return change < changes.length ? changes[change] : Long.MAX_VALUE;
  }

  private int changesUntil(long instant) {
    int low = 0;
    int high = changes.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (changes[middle] <= instant) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
