package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import java.util.Set;

/// `isTrue` and `isFalse`: both positive, so a missing value is neither.
enum Truth implements Operator {
  IS_TRUE("isTrue", 1),
  IS_FALSE("isFalse", 0);

  private final String id;
  private final long cell;

  Truth(String id, long cell) {
    this.id = id;
    this.cell = cell;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<FieldType> types() {
    return Types.YES_NOS;
  }

  @Override
  public Shape shape() {
    return Shape.NONE;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    return new Core.Range(field, cell, cell);
  }
}
