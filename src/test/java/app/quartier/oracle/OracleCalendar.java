package app.quartier.oracle;

import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;

/// Compares dates and instants with written times, by asking for each value on which local day it
/// falls, seen from one instant in one zone.
final class OracleCalendar {
  private final Instant now;
  private final ZoneId zone;
  private final LocalDate today;
  private final int firstDay;
  private final boolean afterFromStart;

  private final OracleAlmanac almanac;
  private final Set<Fault> faults;

  OracleCalendar(Instant now, ZoneId zone, OracleAlmanac almanac, Set<Fault> faults) {
    this.almanac = almanac;
    this.faults = faults;
    this.now = now;
    this.zone = faults.contains(Fault.ZONE_UTC) ? ZoneOffset.UTC : zone;
    this.today = dayOf(now);
    this.afterFromStart = faults.contains(Fault.AFTER_FROM_THE_DAYS_START);
    this.firstDay = faults.contains(Fault.WINDOW_ONE_DAY_LONG) ? 0 : 1;
  }

  /// Negative, zero or positive: before, on (or at), after what the literal names.
  int compare(Object value, Literal literal) {
    return switch (literal) {
      case Literal.Text(String text) when text.length() == 10 ->
          dayOf(value).compareTo(LocalDate.parse(text));
      case Literal.Text(String text) ->
          ((Instant) value).compareTo(OffsetDateTime.parse(text).toInstant());
      case Literal.Ago(int n, Unit unit) when unit == Unit.MINUTE || unit == Unit.HOUR ->
          ((Instant) value).compareTo(moved(-n, unit));
      case Literal.Ago(int n, Unit unit) -> dayOf(value).compareTo(moved(today, -n, unit));
      case Literal.Today(int offset) -> dayOf(value).compareTo(today.plusDays(offset));
      case Literal.Num _, Literal.Money _ -> throw new IllegalArgumentException(literal.toString());
    };
  }

  boolean isAfter(Object value, Literal date) {
    int compared = compare(value, date);
    return compared > 0 || (compared == 0 && afterFromStart && namesDay(date));
  }

  private static boolean namesDay(Literal date) {
    return switch (date) {
      case Literal.Text(String text) -> text.length() == 10;
      case Literal.Ago(int _, Unit unit) -> isCalendar(unit);
      case Literal.Today _ -> true;
      case Literal.Num _, Literal.Money _ -> false;
    };
  }

  boolean between(Object value, Literal from, Literal to) {
    return (compare(value, from) >= 0 && compare(value, to) <= 0)
        || (compare(value, to) >= 0 && compare(value, from) <= 0);
  }

  boolean inWindow(Object value, Window window) {
    return switch (window) {
      case Window.Ever _ -> true;
      case Window.Last last -> inLast(value, last);
      case Window.Next next -> inNext(value, next);
      case Window.Between(Literal from, Literal to) -> between(value, from, to);
      case Window.After(Literal date) -> isAfter(value, date);
      case Window.Before(Literal date) -> compare(value, date) < 0;
      case Window.Period period -> inPeriod(dayOf(value), period);
      case Window.FromAgo(Length from, Length to) ->
          between(
              value, new Literal.Ago(from.n(), from.unit()), new Literal.Ago(to.n(), to.unit()));
      case Window.BeforeAgo(Length length) ->
          compare(value, new Literal.Ago(length.n(), length.unit())) < 0;
    };
  }

  /// Whether a day lies in the same unit as today, or in the one before or after, told by counting
  /// the units since the year 0.
  private boolean inPeriod(LocalDate day, Window.Period period) {
    int wanted =
        switch (period.turn()) {
          case THIS -> 0;
          case PREVIOUS -> -1;
          case NEXT -> 1;
        };
    return number(day, period.unit()) - number(today, period.unit()) == wanted;
  }

  private long number(LocalDate day, Unit unit) {
    return switch (unit) {
      case DAY -> day.toEpochDay();
      case WEEK -> {
        // 1970-01-01 was a Thursday.
        int early = faults.contains(Fault.WEEK_STARTS_A_DAY_EARLY) ? 1 : 0;
        int start = almanac.weekStart().getValue() - 4 - early;
        yield Math.floorDiv(day.toEpochDay() - start, 7L);
      }
      case MONTH -> day.getYear() * 12L + day.getMonthValue();
      case QUARTER -> day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
      case YEAR -> day.getYear();
      case MINUTE, HOUR -> throw new IllegalArgumentException(unit.toString());
    };
  }

  Instant now() {
    return now;
  }

  ZoneId zone() {
    return zone;
  }

  LocalDate today() {
    return today;
  }

  /// The day of a year on which a birthday is kept.
  LocalDate birthday(LocalDate birth, int year) {
    boolean leapDay = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
    if (!leapDay || Year.isLeap(year)) {
      return LocalDate.of(year, birth.getMonthValue(), birth.getDayOfMonth());
    }
    return almanac.march() ? LocalDate.of(year, 3, 1) : LocalDate.of(year, 2, 28);
  }

  private boolean inLast(Object value, Window.Last last) {
    boolean calendar = last.mode() != Window.Mode.ROLLING && isCalendar(last.unit());
    LocalDate back = moved(today, -last.n(), last.unit());
    if (value instanceof LocalDate day) {
      // A date has no time of day, so a rolling window takes the whole day it starts on.
      LocalDate start = calendar ? back.plusDays(firstDay) : back;
      return !day.isBefore(start) && !day.isAfter(today);
    }
    Instant instant = (Instant) value;
    boolean started =
        calendar
            ? !dayOf(instant).isBefore(back.plusDays(firstDay))
            : !instant.isBefore(moved(-last.n(), last.unit()));
    return started && !instant.isAfter(now);
  }

  private boolean inNext(Object value, Window.Next next) {
    LocalDate end = moved(today, next.n(), next.unit());
    if (value instanceof LocalDate day) {
      return day.isAfter(today) && !day.isAfter(end);
    }
    Instant instant = (Instant) value;
    boolean calendar = next.mode() != Window.Mode.ROLLING && isCalendar(next.unit());
    return !instant.isBefore(now)
        && (calendar
            ? !dayOf(instant).isAfter(end)
            : !instant.isAfter(moved(next.n(), next.unit())));
  }

  private static boolean isCalendar(Unit unit) {
    return unit != Unit.MINUTE && unit != Unit.HOUR;
  }

  LocalDate dayOf(Object value) {
    return value instanceof LocalDate day ? day : LocalDate.ofInstant((Instant) value, zone);
  }

  /// Now, moved by so many units: lengths of time, or calendar steps at the same local time.
  Instant moved(int n, Unit unit) {
    return switch (unit) {
      case MINUTE -> now.plusSeconds(60L * n);
      case HOUR -> now.plusSeconds(3600L * n);
      case DAY, WEEK, MONTH, QUARTER, YEAR -> {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        yield instant(moved(local.toLocalDate(), n, unit).atTime(local.toLocalTime()));
      }
    };
  }

  /// A local time in a gap is moved forward by the gap; in an overlap the earlier offset counts.
  /// Both are the offset before the change.
  private Instant instant(LocalDateTime local) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return local.toInstant(
        change == null ? zone.getRules().getOffset(local) : change.getOffsetBefore());
  }

  static LocalDate moved(LocalDate day, int n, Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR -> day;
      case DAY -> LocalDate.ofEpochDay(day.toEpochDay() + n);
      case WEEK -> LocalDate.ofEpochDay(day.toEpochDay() + 7L * n);
      case MONTH -> inMonth(day, n);
      case QUARTER -> inMonth(day, 3 * n);
      case YEAR -> inMonth(day, 12 * n);
    };
  }

  /// The same day n months away, or that month's last.
  private static LocalDate inMonth(LocalDate day, int n) {
    int months = day.getYear() * 12 + day.getMonthValue() - 1 + n;
    YearMonth month = YearMonth.of(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1);
    return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
  }
}
