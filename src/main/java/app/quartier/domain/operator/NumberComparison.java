package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import java.math.BigDecimal;
import java.util.Set;

/// `lessThan`, `atMost`, `moreThan`, `atLeast` for numbers and money.
enum NumberComparison implements Operator {
  LESS_THAN("lessThan"),
  AT_MOST("atMost"),
  MORE_THAN("moreThan"),
  AT_LEAST("atLeast");

  private final String id;

  NumberComparison(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<FieldType> types() {
    return Types.NUMBERS;
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
    BigDecimal value = Amounts.value(field, one.value());
    long from = Long.MIN_VALUE;
    long to = Long.MAX_VALUE;
    switch (this) {
      case LESS_THAN -> to = Amounts.ceiling(field, value) - 1;
      case AT_MOST -> to = Amounts.floor(field, value);
      case MORE_THAN -> from = Amounts.floor(field, value) + 1;
      case AT_LEAST -> from = Amounts.ceiling(field, value);
    }
    return new Core.Range(field, from, to);
  }
}
