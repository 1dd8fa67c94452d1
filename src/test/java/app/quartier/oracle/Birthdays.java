package app.quartier.oracle;

import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/// Ages, anniversaries and parts of dates, told for one date at a time.
final class Birthdays {
  /// No period that is drawn reaches further.
  private static final int LAST_YEAR = 2100;

  private final OracleCalendar calendar;
  private final Set<Fault> faults;

  Birthdays(OracleCalendar calendar, Set<Fault> faults) {
    this.calendar = calendar;
    this.faults = faults;
  }

  boolean aged(String operator, Object value, Operands operands) {
    OptionalInt age = age(calendar.dayOf(value));
    if (age.isEmpty()) {
      return false;
    }
    int years = age.getAsInt();
    if (operands instanceof Operands.Between(Literal from, Literal to)) {
      int a = number(from);
      int b = number(to);
      return years >= Math.min(a, b) && years <= Math.max(a, b);
    }
    int wanted = number(((Operands.One) operands).value());
    return switch (operator) {
      case "ageEquals" -> years == wanted;
      case "ageLessThan" -> years < wanted;
      case "ageAtMost" -> years <= wanted;
      case "ageMoreThan" -> years > wanted;
      case "ageAtLeast" -> years >= wanted;
      default -> throw new IllegalArgumentException(operator);
    };
  }

  /// Whole years; nothing before the day itself.
  private OptionalInt age(LocalDate birth) {
    LocalDate today = calendar.today();
    if (birth.isAfter(today)) {
      return OptionalInt.empty();
    }
    int years = today.getYear() - birth.getYear();
    boolean still = calendar.birthday(birth, today.getYear()).isAfter(today);
    return OptionalInt.of(still && !faults.contains(Fault.AGE_BY_YEAR) ? years - 1 : years);
  }

  boolean comesRound(Object value, Recurrence in) {
    LocalDate birth = calendar.dayOf(value);
    int first = faults.contains(Fault.ANNIVERSARY_AT_ONCE) ? 0 : 1;
    boolean leapDay = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
    for (int year = birth.getYear() + first; year <= LAST_YEAR; year++) {
      LocalDate day = calendar.birthday(birth, year);
      boolean forgotten = leapDay && !day.isLeapYear() && faults.contains(Fault.LEAP_DAY_FORGOTTEN);
      if (isIn(day, in) && !forgotten) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(LocalDate day, Recurrence in) {
    LocalDate today = calendar.today();
    return switch (in) {
      case Recurrence.On(Literal on) -> calendar.compare(day, on) == 0;
      case Recurrence.Next(Length length) ->
          day.isAfter(today)
              && !day.isAfter(OracleCalendar.moved(today, length.n(), length.unit()));
      case Recurrence.Last(Length length) ->
          !day.isAfter(today)
              && day.isAfter(OracleCalendar.moved(today, -length.n(), length.unit()));
    };
  }

  boolean hasPart(String operator, Object value, List<Literal> numbers) {
    LocalDate day = calendar.dayOf(value);
    int sunday = faults.contains(Fault.WEEKDAY_FROM_SUNDAY) ? 1 : 0;
    int part =
        switch (operator) {
          case "yearIs", "yearIsNot" -> day.getYear();
          case "monthIs", "monthIsNot" -> day.getMonthValue();
          case "weekdayIs", "weekdayIsNot" -> (day.getDayOfWeek().getValue() - 1 + sunday) % 7 + 1;
          case "hourIs", "hourIsNot" ->
              ((Instant) value).atZone(calendar.zone()).toLocalTime().getHour();
          default -> throw new IllegalArgumentException(operator);
        };
    return numbers.stream().anyMatch(n -> number(n) == part);
  }

  private static int number(Literal literal) {
    BigDecimal number = ((Literal.Num) Objects.requireNonNull(literal)).number();
    return number.intValueExact();
  }
}
