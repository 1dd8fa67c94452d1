package app.quartier.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;

/// Reads instants as milliseconds since 1970-01-01T00:00Z, parts of a millisecond left out.
///
/// A time without offset is local to the zone: one in a gap moves forward by the gap's length, one
/// that comes twice takes the earlier offset. A date alone is the start of its day.
record InstantReader(Conventions conventions) implements ValueReader {

  @Override
  public Reading read(String written) {
    if (Blanks.trim(written).isEmpty()) {
      return Reading.EMPTY;
    }
    Optional<Temporal> found =
        Temporals.parse(written, conventions.dateOrder(), conventions.latestYear());
    if (found.isEmpty()) {
      return Reading.unreadable("problem.value.instant");
    }
    Temporal temporal = found.get();
    LocalTime time = temporal.time();
    if (time == null) {
      Instant start = temporal.date().atStartOfDay(conventions.zone()).toInstant();
      return new Reading.Read(start.toEpochMilli());
    }
    LocalDateTime local = temporal.date().atTime(time);
    ZoneOffset offset = temporal.offset();
    return offset == null
        ? inZone(local)
        : new Reading.Read(local.toInstant(offset).toEpochMilli());
  }

  private Reading inZone(LocalDateTime local) {
    ZoneRules rules = conventions.zone().getRules();
    long millis = local.atZone(conventions.zone()).toInstant().toEpochMilli();
    ZoneOffsetTransition transition = rules.getTransition(local);
    if (transition == null) {
      return new Reading.Read(millis);
    }
    return new Reading.Read(millis, transition.isGap() ? Reading.Shift.GAP : Reading.Shift.OVERLAP);
  }
}
