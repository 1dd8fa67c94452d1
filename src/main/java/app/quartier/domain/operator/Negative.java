package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import java.util.Set;

/// The denial of another operator.
record Negative(String id, Operator of) implements Operator {

  @Override
  public Set<FieldType> types() {
    return of.types();
  }

  @Override
  public Shape shape() {
    return of.shape();
  }

  @Override
  public boolean negative() {
    return true;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    return of.lower(condition, field, clock);
  }
}
