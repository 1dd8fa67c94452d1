package app.quartier.trees;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Times worth trying: around midnights, clock changes and the ends of months, in five zones.
final class Moments {
  static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Paris"),
          ZoneId.of("UTC"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Pacific/Apia"));

  /// Instants segments are evaluated at.
  private static final List<Instant> NOW =
      List.of(
          Instant.parse("2026-03-29T00:59:59.999Z"), // Paris: the last millisecond before summer
          Instant.parse("2026-03-29T01:30:00Z"),
          Instant.parse("2025-10-26T00:30:00Z"), // Paris: the repeated hour, first time
          Instant.parse("2025-10-26T01:30:00Z"), // and again
          Instant.parse("2026-03-08T07:00:00Z"), // New York: summer begins
          Instant.parse("2026-03-31T10:15:30.5Z"), // last 1 month has 31 days
          Instant.parse("2026-03-30T22:00:00Z"), // midnight in Paris
          Instant.parse("2026-03-30T21:59:59.999Z"),
          Instant.parse("2026-03-31T18:30:00Z"), // midnight in Kolkata
          Instant.parse("2026-03-31T04:00:00Z"), // midnight in New York
          Instant.parse("2026-03-30T11:00:00Z"), // midnight in Apia
          Instant.parse("2025-12-31T23:30:00Z"),
          Instant.parse("2026-01-01T00:00:00Z"),
          Instant.parse("2026-02-28T12:00:00Z"),
          Instant.parse("2024-02-29T08:00:00Z"));

  /// Apia left out 30 December 2011.
  private static final Instant APIA = Instant.parse("2011-12-30T10:00:00Z");

  private static final int FIRST_DAY = (int) LocalDate.of(2023, 6, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(2026, 10, 31).toEpochDay();

  private final Draw draw;

  Moments(Draw draw) {
    this.draw = draw;
  }

  Instant now() {
    if (draw.chance(0.02)) {
      return APIA.plus(Duration.ofHours(draw.between(-30, 30)));
    }
    Instant now = draw.one(NOW);
    return draw.chance(0.5) ? now : now.plusMillis(draw.between(-100_000_000, 100_000_000));
  }

  /// A day anywhere in the data, or near one that matters.
  LocalDate day() {
    if (draw.chance(0.55)) {
      return LocalDate.ofEpochDay(draw.between(FIRST_DAY, LAST_DAY));
    }
    LocalDate near = near(LocalDate.ofInstant(draw.one(NOW), draw.one(ZONES)));
    return draw.chance(0.8) ? near : draw.one(monthEnd(near), LocalDate.of(2011, 12, 30));
  }

  /// An instant anywhere in the data, or within a breath of a local midnight that matters.
  Instant instant() {
    if (draw.chance(0.15)) {
      return draw.one(NOW).plusMillis(draw.one(-3_600_001L, -1L, 0L, 1L, 60_000L));
    }
    Instant midnight = day().atStartOfDay(draw.one(ZONES)).toInstant();
    return draw.chance(0.5)
        ? midnight.plusMillis(draw.between(-1, 1))
        : midnight.plusMillis(draw.between(0, 86_400_000));
  }

  private LocalDate near(LocalDate day) {
    LocalDate moved =
        switch (draw.between(0, 4)) {
          case 0 -> day.minusDays(draw.one(1, 7, 14, 30, 31, 90, 365));
          case 1 -> day.minusMonths(draw.between(1, 24));
          case 2 -> day.plusDays(draw.between(0, 40));
          case 3 -> day.minusYears(draw.between(1, 2));
          default -> day;
        };
    return moved.plusDays(draw.between(-1, 1));
  }

  private static LocalDate monthEnd(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }
}
