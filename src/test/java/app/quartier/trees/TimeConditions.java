package app.quartier.trees;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Draws ages, anniversaries, parts of dates and for how long a value has been held.
final class TimeConditions {
  private final Draw draw;
  private final Times times;

  TimeConditions(Draw draw, Times times) {
    this.draw = draw;
    this.times = times;
  }

  String age() {
    return draw.one(
        "ageEquals", "ageLessThan", "ageAtMost", "ageMoreThan", "ageAtLeast", "ageBetween");
  }

  String part(boolean negative) {
    return draw.one("yearIs", "monthIs", "weekdayIs") + (negative ? "Not" : "");
  }

  /// Near the age of somebody in the data at some time in it.
  Operands ages(String operator, Column column) {
    return operator.equals("ageBetween")
        ? new Operands.Between(years(column), years(column))
        : new Operands.One(years(column));
  }

  private Literal years(Column column) {
    int year = day(column).getYear();
    return number(Math.max(0, draw.between(2024, 2026) - year - draw.between(0, 1)));
  }

  private LocalDate day(Column column) {
    Object value = draw.one(column.values());
    return value instanceof LocalDate date
        ? date
        : LocalDate.ofInstant((Instant) value, draw.one(Moments.ZONES));
  }

  private static Literal number(int n) {
    return new Literal.Num(BigDecimal.valueOf(n));
  }

  Operands recurrence(Column column) {
    return new Operands.Anniversary(
        switch (draw.between(0, 5)) {
          case 0 -> new Recurrence.On(draw.one(times.day(column), new Literal.Today(0)));
          case 1, 2, 3 -> new Recurrence.Next(times.length(FieldType.DATE));
          default -> new Recurrence.Last(times.length(FieldType.DATE));
        });
  }

  Operands parts(String operator, Column column) {
    List<Literal> numbers = new ArrayList<>();
    for (int i = draw.between(1, 3); i > 0; i--) {
      LocalDate day = day(column);
      numbers.add(
          number(
              switch (operator) {
                case "yearIs", "yearIsNot" -> day.getYear();
                case "monthIs", "monthIsNot" -> day.getMonthValue();
                case "weekdayIs", "weekdayIsNot" -> day.getDayOfWeek().getValue();
                default -> draw.one(0, 1, 2, 3, 4, 22, 23, draw.between(0, 23));
              }));
    }
    return new Operands.Many(numbers);
  }

  /// @param value a value of the field as somebody wrote it
  Operands held(Literal value) {
    return new Operands.Held(value, draw.chance(0.4), times.length(FieldType.INSTANT));
  }

  Literal yesNo() {
    return new Literal.Text(draw.one("true", "false"));
  }
}
