package app.quartier.domain.operator;

import app.quartier.domain.core.Bounds;
import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import java.util.Optional;

/// Conditions on a field `f`, lowered at a moment.
final class Dates {
  private Dates() {}

  static Field field(FieldType type) {
    return new Field(1, "f", Field.CONTACT, Labels.same("F"), type, null, Field.Origin.BUILTIN);
  }

  static Core core(FieldType type, String operator, Operands operands, Clockwork clock) {
    return core(field(type), operator, operands, clock);
  }

  static Core core(Field field, String operator, Operands operands, Clockwork clock) {
    Condition condition =
        new Condition(
            Marks.of("a"), new Subject.Field("f"), operator, operands, null, false, false);
    return Operators.byId(operator).orElseThrow().lower(condition, field, clock);
  }

  static Optional<Bounds> lowered(
      FieldType type, String operator, Operands operands, Clockwork clock) {
    return Bounds.of(core(type, operator, operands, clock));
  }
}
