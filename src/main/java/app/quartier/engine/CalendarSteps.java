package app.quartier.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Calendar months; years when there would be more than sixty; then ten, a hundred … years.
final class CalendarSteps {
  private static final int MOST = 60;

  private CalendarSteps() {}

  /// Days since 1970-01-01.
  static Steps ofDays(long least, long most) {
    return steps(least, most, CalendarSteps::day, LocalDate::toEpochDay);
  }

  /// Milliseconds since 1970-01-01T00:00Z; months begin at local midnight.
  static Steps ofInstants(long least, long most, ZoneId zone) {
    return steps(
        least,
        most,
        millis -> Instant.ofEpochMilli(millis).atZone(zone).toLocalDate(),
        day -> day.atStartOfDay(zone).toInstant().toEpochMilli());
  }

  private static LocalDate day(long days) {
    return LocalDate.ofEpochDay(
        Math.clamp(days, LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
  }

  private static Steps steps(
      long least, long most, Function<Long, LocalDate> day, ToLongFunction<LocalDate> start) {
    LocalDate last = day.apply(most);
    int months = 1;
    LocalDate from = YearMonth.from(day.apply(least)).atDay(1);
    while (ChronoUnit.MONTHS.between(from, last) / months >= MOST) {
      months = months == 1 ? 12 : months * 10;
      int years = months / 12;
      from = Year.of(Math.floorDiv(from.getYear(), years) * years).atDay(1);
    }
    List<Steps.Step> steps = new ArrayList<>();
    while (!from.isAfter(last)) {
      LocalDate next = from.plusMonths(months);
      steps.add(new Steps.Step(start.applyAsLong(from), start.applyAsLong(next) - 1));
      from = next;
    }
    return new Steps(steps);
  }
}
