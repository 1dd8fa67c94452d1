package app.quartier.domain.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Bounds;
import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calendar periods and windows counted back from now; every bound is written by hand, in UTC for
/// instants.
class PeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-18, THIS, DAY, 2026-03-18, 2026-03-18",
    "2026-03-01, PREVIOUS, DAY, 2026-02-28, 2026-02-28",
    "2026-12-31, NEXT, DAY, 2027-01-01, 2027-01-01",
    "2026-03-18, THIS, WEEK, 2026-03-16, 2026-03-22",
    "2026-03-22, THIS, WEEK, 2026-03-16, 2026-03-22",
    "2026-03-23, PREVIOUS, WEEK, 2026-03-16, 2026-03-22",
    "2026-12-31, NEXT, WEEK, 2027-01-04, 2027-01-10",
    "2026-03-31, THIS, MONTH, 2026-03-01, 2026-03-31",
    "2026-03-31, PREVIOUS, MONTH, 2026-02-01, 2026-02-28",
    "2024-01-31, NEXT, MONTH, 2024-02-01, 2024-02-29",
    "2026-05-31, THIS, QUARTER, 2026-04-01, 2026-06-30",
    "2026-01-01, PREVIOUS, QUARTER, 2025-10-01, 2025-12-31",
    "2026-11-30, NEXT, QUARTER, 2027-01-01, 2027-03-31",
    "2024-02-29, THIS, YEAR, 2024-01-01, 2024-12-31",
    "2024-02-29, PREVIOUS, YEAR, 2023-01-01, 2023-12-31",
    "2024-02-29, NEXT, YEAR, 2025-01-01, 2025-12-31"
  })
  void a_period_is_a_whole_unit_of_the_calendar(
      String today, Window.Turn turn, Unit unit, String from, String to) {
    Window period = new Window.Period(turn, unit);
    assertEquals(bounds(from, to), of(FieldType.DATE, today + "T12:00:00Z", "UTC", period));
  }

  @ParameterizedTest
  @CsvSource({
    "MONDAY, 2026-03-16, 2026-03-22",
    "SUNDAY, 2026-03-22, 2026-03-28",
    "SATURDAY, 2026-03-21, 2026-03-27"
  })
  void weeks_start_as_the_workspace_says(DayOfWeek start, String from, String to) {
    Almanac almanac = new Almanac(start, Almanac.LeapDay.FEBRUARY_28);
    Clockwork sunday =
        new Clockwork(Instant.parse("2026-03-22T12:00:00Z"), ZoneId.of("UTC"), almanac);
    Window week = new Window.Period(Window.Turn.THIS, Unit.WEEK);
    assertEquals(
        bounds(from, to), Dates.lowered(FieldType.DATE, "in", new Operands.In(week), sunday));
  }

  @ParameterizedTest
  @CsvSource({
    // 29 March has 23 hours in Paris, 25 October 25
    "2026-03-29T10:00:00Z, THIS, DAY, 2026-03-28T23:00:00Z, 2026-03-29T21:59:59.999Z",
    "2026-10-25T10:00:00Z, THIS, DAY, 2026-10-24T22:00:00Z, 2026-10-25T22:59:59.999Z",
    "2026-03-18T11:00:00Z, THIS, MONTH, 2026-02-28T23:00:00Z, 2026-03-31T21:59:59.999Z",
    // the year has begun in Paris
    "2025-12-31T23:30:00Z, PREVIOUS, YEAR, 2024-12-31T23:00:00Z, 2025-12-31T22:59:59.999Z"
  })
  void periods_of_instants_hold_whole_local_days(
      String at, Window.Turn turn, Unit unit, String from, String to) {
    Window period = new Window.Period(turn, unit);
    assertEquals(bounds(from, to), of(FieldType.INSTANT, at, "Europe/Paris", period));
  }

  @ParameterizedTest
  @CsvSource({
    "60, DAY, 1, MONTH, 2026-01-30, 2026-02-28",
    "1, MONTH, 60, DAY, 2026-01-30, 2026-02-28",
    "0, DAY, 1, WEEK, 2026-03-24, 2026-03-31"
  })
  void from_ago_to_ago_holds_both_days_in_any_order(
      int n, Unit unit, int m, Unit other, String from, String to) {
    Window window = new Window.FromAgo(new Length(n, unit), new Length(m, other));
    assertEquals(bounds(from, to), of(FieldType.DATE, "2026-03-31T12:00:00Z", "UTC", window));
  }

  @ParameterizedTest
  @CsvSource({
    "2, HOUR, 2026-03-29T00:29:59.999Z",
    "1, DAY, 2026-03-27T22:59:59.999Z",
    "1, YEAR, 2025-03-28T22:59:59.999Z"
  })
  void before_ago_ends_before_that_day_or_moment(int n, Unit unit, String to) {
    Window window = new Window.BeforeAgo(new Length(n, unit));
    assertEquals(
        Optional.of(new Bounds(null, to)),
        of(FieldType.INSTANT, "2026-03-29T02:30:00Z", "Europe/Paris", window));
  }

  private static Optional<Bounds> of(FieldType type, String at, String zone, Window window) {
    Clockwork clock = new Clockwork(Instant.parse(at), ZoneId.of(zone));
    return Dates.lowered(type, "in", new Operands.In(window), clock);
  }

  private static Optional<Bounds> bounds(String from, String to) {
    return Optional.of(new Bounds(from, to));
  }
}
