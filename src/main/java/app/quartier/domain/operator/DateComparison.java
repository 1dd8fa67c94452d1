package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import java.util.Set;

/// `before`, `after`, `on`, `onOrBefore`, `onOrAfter` for dates and instants. "After a date" is
/// after that day ends.
enum DateComparison implements Operator {
  BEFORE("before"),
  AFTER("after"),
  ON("on"),
  ON_OR_BEFORE("onOrBefore"),
  ON_OR_AFTER("onOrAfter");

  private final String id;

  DateComparison(String id) {
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
    return Shape.ONE;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    if (!(condition.operands() instanceof Operands.One one)) {
      throw Texts.misfit(field);
    }
    Span day = clock.span(field, one.value());
    return switch (this) {
      case BEFORE -> new Core.Range(field, Long.MIN_VALUE, day.from() - 1);
      case AFTER -> new Core.Range(field, day.to() + 1, Long.MAX_VALUE);
      case ON -> new Core.Range(field, day.from(), day.to());
      case ON_OR_BEFORE -> new Core.Range(field, Long.MIN_VALUE, day.to());
      case ON_OR_AFTER -> new Core.Range(field, day.from(), Long.MAX_VALUE);
    };
  }
}
