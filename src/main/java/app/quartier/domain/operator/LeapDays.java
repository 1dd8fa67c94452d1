package app.quartier.domain.operator;

import app.quartier.domain.field.Almanac.LeapDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/// Ages and anniversaries, with a 29 February where a workspace puts it in common years.
record LeapDays(LeapDay standIn) {
  private static final int LEAP_DAY = 229;
  private static final int DAYS = 366;

  /// The latest date that is at least so many years old on a day.
  LocalDate latest(LocalDate day, int years) {
    LocalDate date = day.minusYears(years);
    boolean birthday = standIn == LeapDay.FEBRUARY_28 && isStandIn(day);
    return birthday && date.isLeapYear() ? date.plusDays(1) : date;
  }

  /// Whether those born on a 29 February have their day on this one, which is not theirs.
  private boolean isStandIn(LocalDate day) {
    return !day.isLeapYear() && number(day) == (standIn == LeapDay.FEBRUARY_28 ? 228 : 301);
  }

  /// The days of the year whose anniversary falls on a day from one to another, both included.
  Set<Integer> between(LocalDate from, LocalDate to) {
    Set<Integer> days = new HashSet<>();
    long last = Math.min(DAYS, ChronoUnit.DAYS.between(from, to));
    for (long n = 0; n <= last; n++) {
      LocalDate day = from.plusDays(n);
      days.add(number(day));
      if (isStandIn(day)) {
        days.add(LEAP_DAY);
      }
    }
    return days;
  }

  private static int number(LocalDate day) {
    return 100 * day.getMonthValue() + day.getDayOfMonth();
  }
}
