package app.quartier.document;

import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.operator.Shape;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The part of the schema about conditions: a definition for each family of operators that take the
/// same properties, each way they can be written.
final class ConditionSchemas {
  private ConditionSchemas() {}

  /// What a family of operators has in common.
  private record Family(
      Shape shape, boolean asksIfMissing, boolean takesField, boolean readsNumbers) {

    static Family of(Operator operator) {
      return new Family(
          operator.shape(),
          Format.asksIfMissing(operator),
          OtherField.isTakenBy(operator),
          AsNumber.isTakenBy(operator));
    }

    List<String> operators() {
      return Operators.all().stream()
          .filter(operator -> of(operator).equals(this))
          .map(Operator::id)
          .toList();
    }

    String name(String subject) {
      return subject
          + (asksIfMissing ? "-negative-" : "-")
          + Words.of(shape)
          + (takesField ? "-orField" : "")
          + (readsNumbers ? "-orNumber" : "");
    }
  }

  /// The definitions by name.
  ///
  /// @param subject `field` or `property`
  static Map<String, ObjectNode> of(String subject) {
    Map<String, ObjectNode> all = new LinkedHashMap<>();
    Operators.all().stream()
        .map(Family::of)
        .distinct()
        .forEach(family -> put(family, subject, all));
    return all;
  }

  private static void put(Family family, String subject, Map<String, ObjectNode> into) {
    String name = family.name(subject);
    if (family.shape() == Shape.RANK) {
      // Ranks are over contacts; what is not chosen yet has neither of the two.
      if (subject.equals("field")) {
        into.put(name, condition(family, subject).json());
        into.put(name + "-count", rank(family, Format.COUNT, Schemas.whole(1, Integer.MAX_VALUE)));
        into.put(name + "-percent", rank(family, Format.PERCENT, percent()));
      }
      return;
    }
    Schemas.Closed condition = condition(family, subject);
    for (String operand : Format.operands(family.shape())) {
      condition.with(operand, OperandSchemas.operand(family.shape(), operand));
    }
    into.put(name, condition.json());
    if (family.takesField()) {
      into.put(
          name + "-other",
          condition(family, subject, "otherField").with("otherField", Schemas.name()).json());
    }
  }

  private static ObjectNode rank(Family family, String unit, ObjectNode n) {
    return condition(family, "field", "n", "unit")
        .with("n", n)
        .with("unit", Schemas.constant(unit))
        .json();
  }

  private static ObjectNode percent() {
    ObjectNode percent = Schemas.type("number").put("exclusiveMinimum", 0);
    return percent.put("maximum", Format.ALL_PERCENT);
  }

  private static Schemas.Closed condition(Family family, String subject, String... operands) {
    String[] required = new String[operands.length + 2];
    required[0] = subject;
    required[1] = "op";
    System.arraycopy(operands, 0, required, 2, operands.length);
    Schemas.Closed condition =
        SegmentSchema.marked(required)
            .with(subject, Schemas.name())
            .with("op", Schemas.words(family.operators()));
    if (family.readsNumbers()) {
      condition.with("as", Schemas.constant(Format.AS_NUMBER));
    }
    if (family.asksIfMissing()) {
      condition.with("ifMissing", Schemas.flag());
    }
    return condition.with("matchCase", Schemas.flag()).with("matchAccents", Schemas.flag());
  }
}
