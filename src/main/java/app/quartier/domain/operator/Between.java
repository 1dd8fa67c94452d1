package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import java.math.BigDecimal;
import java.util.Set;

/// `between` for everything that has an order: both ends included, swapped ends put in order.
enum Between implements Operator {
  BETWEEN;

  @Override
  public String id() {
    return "between";
  }

  @Override
  public Set<FieldType> types() {
    return Types.ORDERED;
  }

  @Override
  public Shape shape() {
    return Shape.BETWEEN;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    if (!(condition.operands() instanceof Operands.Between ends)
        || ends.from() == null
        || ends.to() == null) {
      throw Texts.misfit(field);
    }
    Literal from = ends.from();
    Literal to = ends.to();
    if (Types.TIMES.contains(field.type())) {
      Span span = clock.between(field, from, to);
      return new Core.Range(field, span.from(), span.to());
    }
    BigDecimal a = Amounts.value(field, from);
    BigDecimal b = Amounts.value(field, to);
    return new Core.Range(field, Amounts.ceiling(field, a.min(b)), Amounts.floor(field, a.max(b)));
  }
}
