package app.quartier.domain.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.core.Bounds;
import app.quartier.domain.core.Core;
import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.Almanac.LeapDay;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Unit;
import app.quartier.kernel.Folding;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ages, anniversaries, parts of dates and held values; every date is written by hand.
class BirthdaysTest {
  private static final String UTC = "UTC";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-03-18, FEBRUARY_28, ageAtLeast,  18, -,          2008-03-18",
        "2026-03-18, FEBRUARY_28, ageMoreThan, 18, -,          2007-03-18",
        "2026-03-18, FEBRUARY_28, ageAtMost,   18, 2007-03-19, 2026-03-18",
        "2026-03-18, FEBRUARY_28, ageLessThan, 18, 2008-03-19, 2026-03-18",
        "2026-03-18, FEBRUARY_28, ageEquals,   18, 2007-03-19, 2008-03-18",
        // what has not come yet has no age, not even 0
        "2026-03-18, FEBRUARY_28, ageEquals,    0, 2025-03-19, 2026-03-18",
        "2026-03-18, FEBRUARY_28, ageAtLeast,   0, -,          2026-03-18",
        // born on a leap day: 18 on 28 February 2026, or the day after
        "2026-02-28, FEBRUARY_28, ageAtLeast,  18, -,          2008-02-29",
        "2026-02-28, MARCH_1,     ageAtLeast,  18, -,          2008-02-28",
        "2026-03-01, MARCH_1,     ageAtLeast,  18, -,          2008-03-01",
        "2026-02-27, FEBRUARY_28, ageAtLeast,  18, -,          2008-02-27",
        // in a leap year on the day itself
        "2024-02-28, FEBRUARY_28, ageAtLeast,  20, -,          2004-02-28",
        "2024-02-29, FEBRUARY_28, ageAtLeast,  20, -,          2004-02-29",
        "2024-02-29, MARCH_1,     ageAtLeast,  21, -,          2003-02-28"
      })
  void an_age_is_a_range_of_dates(
      String today, LeapDay leap, String operator, int years, @Nullable String from, String to) {
    assertEquals(
        Optional.of(new Bounds(from, to)),
        Dates.lowered(
            FieldType.DATE, operator, new Operands.One(number(years)), noon(today, leap)));
  }

  @Test
  void ages_between_hold_both_ends_in_any_order() {
    for (int[] ends : new int[][] {{25, 34}, {34, 25}}) {
      assertEquals(
          Optional.of(new Bounds("1991-03-19", "2001-03-18")),
          Dates.lowered(
              FieldType.DATE,
              "ageBetween",
              new Operands.Between(number(ends[0]), number(ends[1])),
              noon("2026-03-18", LeapDay.FEBRUARY_28)));
    }
  }

  @Test
  void the_age_of_an_instant_is_that_of_its_local_day() {
    assertEquals(
        Optional.of(new Bounds(null, "2025-03-18T22:59:59.999Z")),
        Dates.lowered(
            FieldType.INSTANT,
            "ageAtLeast",
            new Operands.One(number(1)),
            new Clockwork(Instant.parse("2026-03-17T23:30:00Z"), ZoneId.of("Europe/Paris"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-29, FEBRUARY_28, 4, 101 102 1230 1231, 2026-12-29",
    "2026-02-26, FEBRUARY_28, 2, 227 228 229, 2026-02-26",
    "2026-02-26, MARCH_1, 2, 227 228, 2026-02-26",
    "2026-02-28, MARCH_1, 2, 229 301 302, 2026-02-28",
    "2024-02-27, FEBRUARY_28, 2, 228 229, 2024-02-27"
  })
  void the_next_days_hold_the_anniversaries_of_earlier_dates(
      String today, LeapDay leap, int n, String days, String last) {
    Core.DatePart part = anniversary(today, leap, new Recurrence.Next(days(n)));
    assertEquals(days, days(part.values()));
    assertEquals(LocalDate.parse(last).toEpochDay(), part.last());
  }

  @Test
  void the_last_days_hold_today_and_say_their_dates() {
    Core.DatePart part =
        anniversary("2026-03-02", LeapDay.FEBRUARY_28, new Recurrence.Last(days(3)));
    assertEquals("228 229 301 302", days(part.values()));
    assertEquals(LocalDate.parse("2026-02-27").toEpochDay(), part.last());
    assertEquals(new Bounds("2026-02-28", "2026-03-02"), part.days());
  }

  @Test
  void one_day_is_today_or_so_many_days_ago_or_a_date() {
    LeapDay leap = LeapDay.FEBRUARY_28;
    String today = "2026-03-02";
    assertEquals("302", days(anniversary(today, leap, on(new Literal.Today(0))).values()));
    assertEquals("227", days(anniversary(today, leap, on(new Literal.Ago(3, Unit.DAY))).values()));
    assertEquals(
        "1225", days(anniversary(today, leap, on(new Literal.Text("2026-12-25"))).values()));
  }

  @Test
  void beyond_a_year_whoever_has_one_there_is_in() {
    Core.DatePart part =
        anniversary(
            "2026-03-18", LeapDay.FEBRUARY_28, new Recurrence.Next(new Length(2, Unit.YEAR)));
    assertEquals(366, part.values().size());
    assertEquals(LocalDate.parse("2027-03-18").toEpochDay(), part.last());
  }

  @Test
  void parts_are_told_in_the_zone_for_instants_and_without_one_for_dates() {
    Clockwork paris =
        new Clockwork(Instant.parse("2026-03-18T11:00:00Z"), ZoneId.of("Europe/Paris"));
    Operands nine = new Operands.Many(List.of(number(9)));
    assertEquals(
        new Core.DatePart(
            Dates.field(FieldType.INSTANT),
            Core.DatePart.Part.HOUR,
            Set.of(9),
            Long.MAX_VALUE,
            ZoneId.of("Europe/Paris"),
            null),
        Dates.core(FieldType.INSTANT, "hourIs", nine, paris));
    assertEquals(
        new Core.DatePart(
            Dates.field(FieldType.DATE),
            Core.DatePart.Part.MONTH,
            Set.of(9),
            Long.MAX_VALUE,
            java.time.ZoneOffset.UTC,
            null),
        Dates.core(FieldType.DATE, "monthIs", nine, paris));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "7, DAY, false, -, 2026-03-24T10:00:00Z",
        "7, DAY, true, 2026-03-24T10:00:00Z, 2026-03-31T09:00:00Z",
        "1, MONTH, false, -, 2026-02-28T10:00:00Z",
        "36, HOUR, true, 2026-03-29T21:00:00Z, 2026-03-31T09:00:00Z"
      })
  void a_value_is_held_since_the_local_time_so_long_ago(
      int n, Unit unit, boolean most, @Nullable String from, String to) {
    // 11:00 in Paris is 9:00 in UTC in summer, 10:00 in winter
    Clockwork clock =
        new Clockwork(Instant.parse("2026-03-31T09:00:00Z"), ZoneId.of("Europe/Paris"));
    Operands held = new Operands.Held(new Literal.Text("Été"), most, new Length(n, unit));
    Core core = Dates.core(FieldType.TEXT, "held", held, clock);
    assertEquals(Optional.of(new Bounds(from, to)), Bounds.of(core));
    assertEquals(
        new Core.OneOf(Dates.field(FieldType.TEXT), Set.of("ete"), Folding.IGNORE_CASE_AND_ACCENTS),
        ((Core.Held) core).value());
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void a_yes_and_a_no_can_be_held(String written, long cell) {
    Operands held = new Operands.Held(new Literal.Text(written), false, days(7));
    Core core = Dates.core(FieldType.YES_NO, "held", held, noon("2026-03-18", LeapDay.MARCH_1));
    assertEquals(
        new Core.Range(Dates.field(FieldType.YES_NO), cell, cell), ((Core.Held) core).value());
  }

  @Test
  void what_does_not_count_is_refused() {
    refused("problem.segment.whole", FieldType.DATE, "monthIs", many(13), "monthIs", 1, 12);
    refused("problem.segment.whole", FieldType.DATE, "weekdayIs", many(0), "weekdayIs", 1, 7);
    refused("problem.segment.whole", FieldType.INSTANT, "hourIs", many(24), "hourIs", 0, 23);
    refused(
        "problem.segment.whole",
        FieldType.DATE,
        "ageAtLeast",
        new Operands.One(new Literal.Num(new BigDecimal("17.5"))),
        "ageAtLeast",
        0,
        999);
    for (Recurrence in :
        List.of(
            on(new Literal.Ago(3, Unit.HOUR)),
            on(new Literal.Text("2026-01-31T10:00:00Z")),
            new Recurrence.Next(new Length(3, Unit.MINUTE)))) {
      refused(
          "problem.segment.anniversary",
          FieldType.INSTANT,
          "anniversary",
          new Operands.Anniversary(in),
          "f");
    }
    refused(
        "problem.segment.heldYesNo",
        FieldType.YES_NO,
        "held",
        new Operands.Held(new Literal.Text("oui"), false, days(7)),
        "f");
  }

  @Test
  void properties_of_events_are_not_held() {
    Field property =
        new Field(1, "f", "order", Labels.same("F"), FieldType.TEXT, null, Field.Origin.BUILTIN);
    Operands held = new Operands.Held(new Literal.Text("x"), false, days(7));
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> Dates.core(property, "held", held, noon("2026-03-18", LeapDay.MARCH_1)));
    assertEquals(List.of(Problem.input("problem.segment.heldInWhere", "f")), refusal.problems());
  }

  @Test
  void whatTheProgramKnowsByItselfIsNotHeld() {
    Field source = OwnFacts.withKey(OwnFacts.SOURCE).orElseThrow();
    Operands held = new Operands.Held(new Literal.Text("x"), false, days(7));
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> Dates.core(source, "held", held, noon("2026-03-18", LeapDay.MARCH_1)));
    assertEquals(
        List.of(Problem.input("problem.segment.heldOwnFact", "@source")), refusal.problems());
  }

  private static void refused(
      String key, FieldType type, String operator, Operands operands, Object... args) {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> Dates.core(type, operator, operands, noon("2026-03-18", LeapDay.MARCH_1)));
    assertEquals(List.of(Problem.input(key, args)), refusal.problems());
  }

  private static Core.DatePart anniversary(String today, LeapDay leap, Recurrence in) {
    return (Core.DatePart)
        Dates.core(FieldType.DATE, "anniversary", new Operands.Anniversary(in), noon(today, leap));
  }

  private static Clockwork noon(String today, LeapDay leap) {
    return new Clockwork(
        Instant.parse(today + "T12:00:00Z"), ZoneId.of(UTC), new Almanac(DayOfWeek.MONDAY, leap));
  }

  private static Recurrence on(Literal day) {
    return new Recurrence.On(day);
  }

  private static Length days(int n) {
    return new Length(n, Unit.DAY);
  }

  private static String days(Set<Integer> monthDays) {
    return new TreeSet<>(monthDays).stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static Operands many(int... numbers) {
    return new Operands.Many(Arrays.stream(numbers).mapToObj(BirthdaysTest::number).toList());
  }

  private static Literal number(int n) {
    return new Literal.Num(BigDecimal.valueOf(n));
  }
}
