package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import java.util.Set;

/// `isPresent` (there is a value, be it empty) and `isNotEmpty`; their denials are `isMissing` and
/// `isEmpty`, which covers missing, "" and the set without items.
enum Presence implements Operator {
  IS_PRESENT("isPresent", false),
  IS_NOT_EMPTY("isNotEmpty", true);

  private final String id;
  private final boolean nonEmpty;

  Presence(String id, boolean nonEmpty) {
    this.id = id;
    this.nonEmpty = nonEmpty;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<FieldType> types() {
    return Types.EVERY;
  }

  @Override
  public Shape shape() {
    return Shape.NONE;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    return new Core.Present(field, nonEmpty);
  }
}
