package app.quartier.engine;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// On which local day instants fall, as days since 1970-01-01, without an object for each: the
/// offsets of a zone from 1900 to 2200 as two arrays. Immutable.
final class LocalDays {
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
  private static final long MILLIS = 86_400_000L;

  private final ZoneRules rules;
  private final long[] starts;
  private final long[] offsets;

  LocalDays(ZoneId zone) {
    this.rules = zone.getRules();
    List<long[]> stretches = new ArrayList<>();
    stretches.add(stretch(FIRST, rules.getOffset(FIRST)));
    @Nullable ZoneOffsetTransition next = rules.nextTransition(FIRST);
    while (next != null && next.getInstant().isBefore(LAST)) {
      stretches.add(stretch(next.getInstant(), next.getOffsetAfter()));
      next = rules.nextTransition(next.getInstant());
    }
    this.starts = stretches.stream().mapToLong(s -> s[0]).toArray();
    this.offsets = stretches.stream().mapToLong(s -> s[1]).toArray();
  }

  private static long[] stretch(Instant start, ZoneOffset offset) {
    return new long[] {start.toEpochMilli(), offset.getTotalSeconds() * 1000L};
  }

  long of(long millis) {
    return Math.floorDiv(millis + offset(millis), MILLIS);
  }

  private long offset(long millis) {
    if (millis < starts[0] || millis >= LAST.toEpochMilli()) {
      return rules.getOffset(Instant.ofEpochMilli(millis)).getTotalSeconds() * 1000L;
    }
    int found = Arrays.binarySearch(starts, millis);
    return offsets[found >= 0 ? found : -found - 2];
  }
}
