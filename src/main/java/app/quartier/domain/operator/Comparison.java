package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import java.util.Set;

/// An operator that compares ordered values with one operand: a range of them.
record Comparison(String id, Set<FieldType> types, Reach reach) implements Operator {

  /// The values that answer yes to one operand.
  interface Reach {
    Span of(Field field, Literal operand, Clockwork clock);
  }

  @Override
  public Shape shape() {
    return Shape.ONE;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    if (!(condition.operands() instanceof Operands.One(Literal operand))) {
      throw Texts.misfit(field);
    }
    Span span = reach.of(field, operand, clock);
    return new Core.Range(field, span.from(), span.to());
  }
}
