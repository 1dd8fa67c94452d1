package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import java.util.Set;

/// `in` a window of time; its denial is `notIn`.
enum InWindow implements Operator {
  IN;

  @Override
  public String id() {
    return "in";
  }

  @Override
  public Set<FieldType> types() {
    return Types.TIMES;
  }

  @Override
  public Shape shape() {
    return Shape.WINDOW;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    if (!(condition.operands() instanceof Operands.In in)) {
      throw Texts.misfit(field);
    }
    Span span = clock.window(field, in.window());
    return new Core.Range(field, span.from(), span.to());
  }
}
