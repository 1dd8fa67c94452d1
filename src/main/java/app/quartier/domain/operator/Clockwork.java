package app.quartier.domain.operator;

import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.domain.segment.Window.Mode;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Turns written dates and windows into inclusive spans, at one instant in one zone.
///
/// The rules are those of the segment language: the last n days end today and contain it; the last
/// n calendar units start the day after (today − n units, clamped to the month's end); rolling
/// windows are measured back from the instant, both ends included; a local day that starts in a gap
/// starts at the gap's end.
public record Clockwork(Instant at, ZoneId zone, Almanac almanac) {
  /// With the usual calendar.
  public Clockwork(Instant at, ZoneId zone) {
    this(at, zone, Almanac.USUAL);
  }

  LocalDate today() {
    return at.atZone(zone).toLocalDate();
  }

  Span window(Field field, Window window) {
    return withinTime(field, () -> resolved(field, window));
  }

  private Span resolved(Field field, Window window) {
    return switch (window) {
      case Window.Ever _ -> new Span(Long.MIN_VALUE, Long.MAX_VALUE);
      case Window.Last(int n, Unit unit, @Nullable Mode mode) -> last(field, n, unit, mode);
      case Window.Next(int n, Unit unit, @Nullable Mode mode) -> next(field, n, unit, mode);
      case Window.Between(Literal from, Literal to) -> between(field, from, to);
      case Window.After(Literal date) -> new Span(span(field, date).to() + 1, Long.MAX_VALUE);
      case Window.Before(Literal date) -> new Span(Long.MIN_VALUE, span(field, date).from() - 1);
      case Window.Period(Window.Turn turn, Unit unit) -> period(field, turn, unit);
      case Window.FromAgo(Length from, Length to) -> between(field, ago(from), ago(to));
      case Window.BeforeAgo(Length length) ->
          new Span(Long.MIN_VALUE, span(field, ago(length)).from() - 1);
    };
  }

  private static Literal ago(Length length) {
    return new Literal.Ago(length.n(), length.unit());
  }

  private Span period(Field field, Window.Turn turn, Unit unit) {
    int steps =
        switch (turn) {
          case THIS -> 0;
          case PREVIOUS -> 1;
          case NEXT -> -1;
        };
    LocalDate first = minus(firstDay(unit), steps, unit);
    return days(field, first, minus(first, -1, unit).minusDays(1));
  }

  /// The first day of the calendar unit that today is in.
  private LocalDate firstDay(Unit unit) {
    LocalDate today = today();
    return switch (unit) {
      case MINUTE, HOUR, DAY -> today;
      case WEEK -> today.with(TemporalAdjusters.previousOrSame(almanac.weekStart()));
      case MONTH -> today.withDayOfMonth(1);
      case QUARTER -> today.with(today.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
      case YEAR -> today.withDayOfYear(1);
    };
  }

  LeapDays leapDays() {
    return new LeapDays(almanac.leapDay());
  }

  /// When a value has to have come to be held for at least, or at most, so long; what comes after
  /// the instant has not come.
  Span since(Field field, Length length, boolean most) {
    return withinTime(
        field,
        () -> {
          long then =
              isLength(length.unit())
                  ? at.minus(length(length.n(), length.unit())).toEpochMilli()
                  : moment(minus(today(), length.n(), length.unit())).toEpochMilli();
          return most ? new Span(then, at.toEpochMilli()) : new Span(Long.MIN_VALUE, then);
        });
  }

  /// The local time of now on another day.
  private Instant moment(LocalDate day) {
    return day.atTime(at.atZone(zone).toLocalTime()).atZone(zone).toInstant();
  }

  /// The zone in which a value has its local date; dates have one without.
  ZoneId zone(Field field) {
    return isDate(field) ? ZoneOffset.UTC : zone;
  }

  Span between(Field field, Literal from, Literal to) {
    Span a = span(field, from);
    Span b = span(field, to);
    return new Span(Math.min(a.from(), b.from()), Math.max(a.to(), b.to()));
  }

  /// The day (or the millisecond) a literal names.
  Span span(Field field, Literal literal) {
    return withinTime(field, () -> resolved(field, literal));
  }

  /// Refuses what lies beyond the years that can be counted.
  static Span withinTime(Field field, Supplier<Span> resolution) {
    try {
      return resolution.get();
    } catch (DateTimeException | ArithmeticException e) {
      throw new Refusal(
          Problem.input("problem.segment.operand." + field.type().key(), field.key()), e);
    }
  }

  private Span resolved(Field field, Literal literal) {
    return switch (literal) {
      case Literal.Text text -> written(field, text.text());
      case Literal.Ago(int n, Unit unit) when isLength(unit) ->
          moment(field, at.minus(length(n, unit)));
      case Literal.Ago(int n, Unit unit) -> day(field, minus(today(), n, unit));
      case Literal.Today today -> day(field, today().plusDays(today.offset()));
      case Literal.Num _, Literal.Money _ -> throw Texts.misfit(field);
    };
  }

  private Span last(Field field, int n, Unit unit, @Nullable Mode mode) {
    if (isLength(unit)) {
      return new Span(millis(field, at.minus(length(n, unit))), at.toEpochMilli());
    }
    LocalDate start = minus(today(), n, unit);
    if (isDate(field)) {
      LocalDate from = mode == Mode.ROLLING ? start : start.plusDays(1);
      return new Span(from.toEpochDay(), today().toEpochDay());
    }
    Instant from =
        mode == Mode.ROLLING ? moment(start) : start.plusDays(1).atStartOfDay(zone).toInstant();
    return new Span(from.toEpochMilli(), at.toEpochMilli());
  }

  private Span next(Field field, int n, Unit unit, @Nullable Mode mode) {
    if (isLength(unit)) {
      return new Span(millis(field, at), at.plus(length(n, unit)).toEpochMilli());
    }
    LocalDate end = minus(today(), -n, unit);
    if (isDate(field)) {
      return new Span(today().toEpochDay() + 1, end.toEpochDay());
    }
    Instant to =
        mode == Mode.ROLLING
            ? moment(end)
            : end.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    return new Span(at.toEpochMilli(), to.toEpochMilli());
  }

  Span day(Field field, LocalDate day) {
    return days(field, day, day);
  }

  private Span days(Field field, LocalDate from, LocalDate to) {
    if (isDate(field)) {
      return new Span(from.toEpochDay(), to.toEpochDay());
    }
    return new Span(
        from.atStartOfDay(zone).toInstant().toEpochMilli(),
        to.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1);
  }

  private static Span moment(Field field, Instant instant) {
    long millis = millis(field, instant);
    return new Span(millis, millis);
  }

  private static long millis(Field field, Instant instant) {
    if (isDate(field)) {
      throw new Refusal(Problem.input("problem.segment.hoursOnDate", field.key()));
    }
    return instant.toEpochMilli();
  }

  private Span written(Field field, String text) {
    return text.length() > "2026-01-31".length()
        ? moment(field, OffsetDateTime.parse(text).toInstant())
        : day(field, LocalDate.parse(text));
  }

  private static boolean isDate(Field field) {
    return field.type() == FieldType.DATE;
  }

  static boolean isLength(Unit unit) {
    return unit == Unit.MINUTE || unit == Unit.HOUR;
  }

  private static Duration length(int n, Unit unit) {
    return unit == Unit.HOUR ? Duration.ofHours(n) : Duration.ofMinutes(n);
  }

  private static LocalDate minus(LocalDate day, int n, Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR -> day;
      case DAY -> day.minusDays(n);
      case WEEK -> day.minusWeeks(n);
      case MONTH -> day.minusMonths(n);
      case QUARTER -> day.minus(3L * n, ChronoUnit.MONTHS);
      case YEAR -> day.minusYears(n);
    };
  }
}
