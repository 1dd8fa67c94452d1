package app.quartier.domain.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.core.Bounds;
import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.domain.segment.Window.Mode;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every expected bound is written by hand, in UTC for instants.
class WindowsTest {
  private static final Field DAY = field(FieldType.DATE);
  private static final Field MOMENT = field(FieldType.INSTANT);
  private static final String NOON = "2026-03-18T11:00:00Z";

  @ParameterizedTest
  @CsvSource({
    "2026-03-18, 1, DAY, 2026-03-18, 2026-03-18",
    "2026-03-18, 2, DAY, 2026-03-17, 2026-03-18",
    "2026-03-18, 30, DAY, 2026-02-17, 2026-03-18",
    "2026-03-18, 1, WEEK, 2026-03-12, 2026-03-18",
    "2026-03-18, 1, MONTH, 2026-02-19, 2026-03-18",
    "2026-03-31, 1, MONTH, 2026-03-01, 2026-03-31",
    "2026-03-30, 1, MONTH, 2026-03-01, 2026-03-30",
    "2026-03-28, 1, MONTH, 2026-03-01, 2026-03-28",
    "2026-03-27, 1, MONTH, 2026-02-28, 2026-03-27",
    "2024-03-31, 1, MONTH, 2024-03-01, 2024-03-31",
    "2024-03-29, 1, MONTH, 2024-03-01, 2024-03-29",
    "2026-07-31, 1, MONTH, 2026-07-01, 2026-07-31",
    "2026-05-31, 1, QUARTER, 2026-03-01, 2026-05-31",
    "2026-03-18, 2, QUARTER, 2025-09-19, 2026-03-18",
    "2024-02-29, 1, YEAR, 2023-03-01, 2024-02-29",
    "2025-02-28, 1, YEAR, 2024-02-29, 2025-02-28",
    "2026-03-18, 24, MONTH, 2024-03-19, 2026-03-18"
  })
  void the_last_calendar_units_of_dates_end_today(
      String today, int n, Unit unit, String from, String to) {
    assertEquals(bounds(from, to), days(today, new Window.Last(n, unit, null)));
    assertEquals(bounds(from, to), days(today, new Window.Last(n, unit, Mode.CALENDAR)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-18, 1, DAY, 2026-03-17, 2026-03-18",
    "2026-03-31, 1, MONTH, 2026-02-28, 2026-03-31",
    "2024-02-29, 1, YEAR, 2023-02-28, 2024-02-29"
  })
  void a_rolling_window_of_dates_holds_both_end_days(
      String today, int n, Unit unit, String from, String to) {
    assertEquals(bounds(from, to), days(today, new Window.Last(n, unit, Mode.ROLLING)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-18, 1, DAY, 2026-03-19, 2026-03-19",
    "2026-03-18, 7, DAY, 2026-03-19, 2026-03-25",
    "2026-01-31, 1, MONTH, 2026-02-01, 2026-02-28",
    "2024-01-31, 1, MONTH, 2024-02-01, 2024-02-29",
    "2024-02-29, 1, YEAR, 2024-03-01, 2025-02-28",
    "2026-11-30, 1, QUARTER, 2026-12-01, 2027-02-28"
  })
  void the_next_units_of_dates_start_tomorrow(
      String today, int n, Unit unit, String from, String to) {
    assertEquals(bounds(from, to), days(today, new Window.Next(n, unit, null)));
  }

  @ParameterizedTest
  @CsvSource({
    // 18 March, noon in Paris (UTC+1)
    "2026-03-18T11:00:00Z, 1, DAY, 2026-03-17T23:00:00Z",
    "2026-03-18T11:00:00Z, 7, DAY, 2026-03-11T23:00:00Z",
    "2026-03-31T10:00:00Z, 1, MONTH, 2026-02-28T23:00:00Z",
    // just after midnight in Paris it is still the day before in UTC
    "2026-03-17T23:00:00Z, 1, DAY, 2026-03-17T23:00:00Z",
    "2026-03-17T22:59:59.999Z, 1, DAY, 2026-03-16T23:00:00Z",
    // 29 March has 23 hours, 25 October 25
    "2026-03-30T10:00:00Z, 2, DAY, 2026-03-28T23:00:00Z",
    "2026-03-30T10:00:00Z, 1, DAY, 2026-03-29T22:00:00Z",
    "2026-10-26T11:00:00Z, 2, DAY, 2026-10-24T22:00:00Z",
    "2026-10-26T11:00:00Z, 1, DAY, 2026-10-25T23:00:00Z"
  })
  void the_last_calendar_units_of_instants_start_with_a_local_day_and_end_now(
      String at, int n, Unit unit, String from) {
    assertEquals(bounds(from, at), moments(at, "Europe/Paris", new Window.Last(n, unit, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-18T11:00:00Z, 30, MINUTE, 2026-03-18T10:30:00Z",
    "2026-03-18T11:00:00Z, 24, HOUR, 2026-03-17T11:00:00Z",
    // 24 hours are a length; one day keeps the local time over the change of 29 March
    "2026-03-29T10:00:00Z, 24, HOUR, 2026-03-28T10:00:00Z",
    "2026-03-29T10:00:00Z, 1, DAY, 2026-03-28T11:00:00Z",
    "2026-10-25T11:00:00Z, 1, DAY, 2026-10-24T10:00:00Z",
    "2026-03-31T10:00:00Z, 1, MONTH, 2026-02-28T11:00:00Z",
    // 02:30 did not exist on 29 March: the gap moves it to 03:30
    "2026-03-30T00:30:00Z, 1, DAY, 2026-03-29T01:30:00Z"
  })
  void a_rolling_window_of_instants_goes_back_exactly_that_long(
      String at, int n, Unit unit, String from) {
    assertEquals(
        bounds(from, at), moments(at, "Europe/Paris", new Window.Last(n, unit, Mode.ROLLING)));
  }

  @Test
  void minutes_and_hours_roll_even_when_called_calendar() {
    assertEquals(
        bounds("2026-03-18T08:00:00Z", NOON),
        moments(NOON, "Europe/Paris", new Window.Last(3, Unit.HOUR, Mode.CALENDAR)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, DAY, CALENDAR, 2026-03-19T22:59:59.999Z",
    "1, DAY, ROLLING, 2026-03-19T11:00:00Z",
    "2, HOUR, ROLLING, 2026-03-18T13:00:00Z",
    // across the change of 29 March
    "14, DAY, CALENDAR, 2026-04-01T21:59:59.999Z",
    "14, DAY, ROLLING, 2026-04-01T10:00:00Z"
  })
  void the_next_units_of_instants_start_now(int n, Unit unit, Mode mode, String to) {
    assertEquals(bounds(NOON, to), moments(NOON, "Europe/Paris", new Window.Next(n, unit, mode)));
  }

  @ParameterizedTest
  @CsvSource({
    // midnight of 4 November 2018 did not exist: that day started at 01:00 (UTC-2)
    "America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z, 2018-11-05T01:59:59.999Z",
    "America/Sao_Paulo, 2018-11-03, 2018-11-03T03:00:00Z, 2018-11-04T02:59:59.999Z",
    "Europe/Paris, 2026-03-29, 2026-03-28T23:00:00Z, 2026-03-29T21:59:59.999Z",
    "Europe/Paris, 2026-10-25, 2026-10-24T22:00:00Z, 2026-10-25T22:59:59.999Z",
    "Pacific/Kiritimati, 2026-03-18, 2026-03-17T10:00:00Z, 2026-03-18T09:59:59.999Z",
    "UTC, 2024-02-29, 2024-02-29T00:00:00Z, 2024-02-29T23:59:59.999Z"
  })
  void on_a_day_is_from_its_first_to_its_last_millisecond(
      String zone, String day, String from, String to) {
    assertEquals(bounds(from, to), compared(MOMENT, "on", new Literal.Text(day), zone));
  }

  @ParameterizedTest
  @CsvSource({
    "before, , 2026-01-30",
    "after, 2026-02-01, ",
    "on, 2026-01-31, 2026-01-31",
    "onOrBefore, , 2026-01-31",
    "onOrAfter, 2026-01-31, "
  })
  void dates_are_compared_by_whole_days(
      String operator, @Nullable String from, @Nullable String to) {
    assertEquals(bounds(from, to), compared(DAY, operator, new Literal.Text("2026-01-31"), "UTC"));
  }

  @ParameterizedTest
  @CsvSource({
    "before, , 2026-01-30T22:59:59.999Z",
    "after, 2026-01-31T23:00:00Z, ",
    "onOrBefore, , 2026-01-31T22:59:59.999Z",
    "onOrAfter, 2026-01-30T23:00:00Z, "
  })
  void instants_are_before_a_day_starts_and_after_it_ends(
      String operator, @Nullable String from, @Nullable String to) {
    assertEquals(
        bounds(from, to),
        compared(MOMENT, operator, new Literal.Text("2026-01-31"), "Europe/Paris"));
  }

  @ParameterizedTest
  @CsvSource({
    "before, , 2026-01-31T08:59:59.999Z",
    "after, 2026-01-31T09:00:00.001Z, ",
    "on, 2026-01-31T09:00:00Z, 2026-01-31T09:00:00Z"
  })
  void an_instant_written_with_its_offset_is_compared_to_the_millisecond(
      String operator, @Nullable String from, @Nullable String to) {
    assertEquals(
        bounds(from, to),
        compared(MOMENT, operator, new Literal.Text("2026-01-31T10:00:00+01:00"), "UTC"));
  }

  @Test
  void relative_dates_are_days_before_the_local_today() {
    // 18 March, noon in Paris
    assertEquals(
        bounds("2025-12-18", "2025-12-18"),
        compared(DAY, "on", new Literal.Ago(3, Unit.MONTH), "Europe/Paris"));
    assertEquals(
        bounds("2026-03-17", "2026-03-17"),
        compared(DAY, "on", new Literal.Today(-1), "Europe/Paris"));
    assertEquals(
        bounds("2026-03-19", "2026-03-19"),
        compared(DAY, "on", new Literal.Today(0), "Pacific/Kiritimati"));
    assertEquals(
        bounds(null, "2026-03-17T22:59:59.999Z"),
        compared(MOMENT, "before", new Literal.Today(0), "Europe/Paris"));
    assertEquals(
        bounds("2026-03-18T08:00:00Z", null),
        compared(MOMENT, "onOrAfter", new Literal.Ago(3, Unit.HOUR), "Europe/Paris"));
  }

  @Test
  void windows_between_fixed_ends_hold_both_and_swapped_ends_are_put_in_order() {
    Literal january = new Literal.Text("2026-01-01");
    Literal march = new Literal.Text("2026-03-31");
    Optional<Bounds> days = bounds("2026-01-01", "2026-03-31");
    assertEquals(days, days("2026-03-18", new Window.Between(january, march)));
    assertEquals(days, days("2026-03-18", new Window.Between(march, january)));
    Optional<Bounds> moments = bounds("2025-12-31T23:00:00Z", "2026-03-31T21:59:59.999Z");
    assertEquals(moments, moments(NOON, "Europe/Paris", new Window.Between(january, march)));
    assertEquals(moments, moments(NOON, "Europe/Paris", new Window.Between(march, january)));
  }

  @Test
  void open_windows_have_one_end_or_none() {
    Literal day = new Literal.Text("2026-01-31");
    assertEquals(bounds("2026-02-01", null), days("2026-03-18", new Window.After(day)));
    assertEquals(bounds(null, "2026-01-30"), days("2026-03-18", new Window.Before(day)));
    assertEquals(bounds(null, null), days("2026-03-18", new Window.Ever()));
  }

  @Test
  void hours_are_refused_for_dates() {
    List<Problem> expected = List.of(Problem.input("problem.segment.hoursOnDate", "f"));
    for (Window window :
        List.of(
            new Window.Last(2, Unit.HOUR, null),
            new Window.Next(2, Unit.MINUTE, null),
            new Window.After(new Literal.Ago(2, Unit.HOUR)),
            new Window.Before(new Literal.Text("2026-01-31T10:00:00Z")))) {
      Refusal refusal = assertThrows(Refusal.class, () -> days("2026-03-18", window));
      assertEquals(expected, refusal.problems());
    }
  }

  @Test
  void what_is_no_date_or_beyond_all_years_is_refused() {
    List<Problem> expected = List.of(Problem.input("problem.segment.operand.instant", "f"));
    for (Window window :
        List.of(
            new Window.After(new Literal.Text("yesterday")),
            new Window.After(new Literal.Text("2026-02-30")),
            new Window.After(new Literal.Text("2026-01-31T10:00:00")),
            new Window.After(new Literal.Text("+999999999-12-31T10:00:00Z")),
            new Window.Before(new Literal.Ago(Integer.MAX_VALUE, Unit.YEAR)),
            new Window.Last(Integer.MAX_VALUE, Unit.YEAR, null),
            new Window.Last(Integer.MAX_VALUE, Unit.QUARTER, Mode.ROLLING))) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> moments(NOON, "UTC", window), window::toString);
      assertEquals(expected, refusal.problems());
    }
  }

  private static Optional<Bounds> days(String today, Window window) {
    return resolved(DAY, window, Instant.parse(today + "T12:00:00Z"), "UTC");
  }

  private static Optional<Bounds> moments(String at, String zone, Window window) {
    return resolved(MOMENT, window, Instant.parse(at), zone);
  }

  private static Optional<Bounds> resolved(Field field, Window window, Instant at, String zone) {
    return lowered(field, "in", new Operands.In(window), new Clockwork(at, ZoneId.of(zone)));
  }

  private static Optional<Bounds> compared(
      Field field, String operator, Literal literal, String zone) {
    Clockwork clock = new Clockwork(Instant.parse(NOON), ZoneId.of(zone));
    return lowered(field, operator, new Operands.One(literal), clock);
  }

  private static Optional<Bounds> lowered(
      Field field, String operator, Operands operands, Clockwork clock) {
    Condition condition =
        new Condition(
            Marks.of("a"), new Subject.Field("f"), operator, operands, null, false, false);
    Core core = Operators.byId(operator).orElseThrow().lower(condition, field, clock);
    return Bounds.of(core);
  }

  private static Optional<Bounds> bounds(@Nullable String from, @Nullable String to) {
    return Optional.of(new Bounds(from, to));
  }

  private static Field field(FieldType type) {
    return new Field(1, "f", Field.CONTACT, Labels.same("F"), type, null, Field.Origin.BUILTIN);
  }
}
