package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import java.util.Set;

/// `ageEquals`, `ageLessThan`, `ageAtMost`, `ageMoreThan`, `ageAtLeast`, `ageBetween`: the whole
/// years since a date, counted today. A date that has not come yet has no age.
enum Age implements Operator {
  EQUALS("ageEquals"),
  LESS_THAN("ageLessThan"),
  AT_MOST("ageAtMost"),
  MORE_THAN("ageMoreThan"),
  AT_LEAST("ageAtLeast"),
  BETWEEN("ageBetween");

  private static final int MOST = 999;
  private static final int ANY = Integer.MAX_VALUE;

  private final String id;

  Age(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<FieldType> types() {
    return Types.TIMES;
  }

  @Override
  public Shape shape() {
    return this == BETWEEN ? Shape.AGES : Shape.AGE;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    Operands operands = condition.operands();
    int a = Whole.first(operands, id, 0, MOST);
    int b = Whole.last(operands, id, 0, MOST);
    Span span =
        switch (this) {
          case EQUALS -> aged(clock, field, a, a);
          case LESS_THAN -> aged(clock, field, 0, a - 1);
          case AT_MOST -> aged(clock, field, 0, a);
          case MORE_THAN -> aged(clock, field, a + 1, ANY);
          case AT_LEAST -> aged(clock, field, a, ANY);
          case BETWEEN -> aged(clock, field, Math.min(a, b), Math.max(a, b));
        };
    return new Core.Range(field, span.from(), span.to());
  }

  /// The dates of those who are between so many whole years old today, both included.
  private static Span aged(Clockwork clock, Field field, int least, int most) {
    return Clockwork.withinTime(
        field,
        () -> {
          LeapDays leap = clock.leapDays();
          long to = clock.day(field, leap.latest(clock.today(), least)).to();
          return most == ANY
              ? new Span(Long.MIN_VALUE, to)
              : new Span(clock.day(field, leap.latest(clock.today(), most + 1)).to() + 1, to);
        });
  }
}
