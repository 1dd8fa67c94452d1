package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.List;

/// `as: "number"`: a text read as a number by a comparison of numbers.
public final class AsNumber {
  private AsNumber() {}

  /// Whether the operator compares numbers, so that it can read a text as one.
  public static boolean isTakenBy(Operator operator) {
    return operator.types().contains(FieldType.NUMBER)
        && (operator.shape() == Shape.ONE || operator.shape() == Shape.BETWEEN);
  }

  /// The operators that can.
  public static List<Operator> operators() {
    return Operators.all().stream().filter(AsNumber::isTakenBy).toList();
  }

  /// The field as it would be if its texts were numbers.
  public static Field of(Field field) {
    return new Field(
        field.id(),
        field.key(),
        field.owner(),
        field.labels(),
        FieldType.NUMBER,
        null,
        field.origin());
  }

  /// The type the condition compares in. Throws [Refusal] when it asks to read as a number what is
  /// no text, or compares otherwise.
  static FieldType type(Condition condition, Field field, Operator operator, String path) {
    if (!condition.asNumber()) {
      return field.type();
    }
    if (!field.type().isText() && field.type() != FieldType.NUMBER) {
      throw new Refusal(Problem.input("problem.segment.asNumber.field", path + ".as", field.key()));
    }
    if (!isTakenBy(operator)) {
      String ids = String.join(", ", operators().stream().map(Operator::id).toList());
      throw new Refusal(
          Problem.input("problem.segment.asNumber.operator", path + ".as", operator.id(), ids));
    }
    return FieldType.NUMBER;
  }

  /// A range of a text field is a range of the numbers its texts are read as.
  static Core lower(Condition condition, Operator operator, Field field, Clockwork clock) {
    return switch (operator.lower(condition, of(field), clock)) {
      case Core.Range(var _, long from, long to) -> new Core.Range(field, from, to);
      case Core other -> throw new IllegalStateException("no comparison of numbers: " + other);
    };
  }
}
