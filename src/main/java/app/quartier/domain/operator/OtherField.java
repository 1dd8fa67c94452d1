package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.FieldCompare.Relation;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.kernel.Folding;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Field against field: which operators can compare two fields, and which fields can be compared.
public final class OtherField {
  private static final Map<String, Relation> RELATIONS =
      Map.ofEntries(
          Map.entry("equals", Relation.EQUAL),
          Map.entry("contains", Relation.CONTAINS),
          Map.entry("startsWith", Relation.STARTS),
          Map.entry("endsWith", Relation.ENDS),
          Map.entry("lessThan", Relation.LESS),
          Map.entry("atMost", Relation.AT_MOST),
          Map.entry("moreThan", Relation.MORE),
          Map.entry("atLeast", Relation.AT_LEAST),
          Map.entry("before", Relation.LESS),
          Map.entry("onOrBefore", Relation.AT_MOST),
          Map.entry("on", Relation.EQUAL),
          Map.entry("onOrAfter", Relation.AT_LEAST),
          Map.entry("after", Relation.MORE));

  private OtherField() {}

  /// Whether the operator compares with another field as well as with a value.
  public static boolean isTakenBy(Operator operator) {
    return relation(operator).isPresent();
  }

  private static Optional<Relation> relation(Operator operator) {
    String id = operator instanceof Negative(var _, Operator of) ? of.id() : operator.id();
    return Optional.ofNullable(RELATIONS.get(id));
  }

  /// Whether the values of two fields can be compared.
  ///
  /// @param numbers texts are read as numbers
  /// @param currency of money fields that have none of their own
  public static boolean fits(Field field, Field other, boolean numbers, String currency) {
    if (numbers) {
      return isNumber(field.type()) && isNumber(other.type());
    }
    return switch (field.type()) {
      case MONEY ->
          other.type() == FieldType.MONEY
              && currency(field, currency).equals(currency(other, currency));
      case NUMBER -> other.type() == FieldType.NUMBER;
      case DATE, INSTANT -> Types.TIMES.contains(other.type());
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> other.type().isText();
      case YES_NO, SET, PLACE -> false;
    };
  }

  private static boolean isNumber(FieldType type) {
    return type == FieldType.NUMBER || type.isText();
  }

  private static String currency(Field field, String byDefault) {
    return Objects.requireNonNullElse(field.currency(), byDefault);
  }

  /// Throws [Refusal] when the two cannot be compared.
  ///
  /// @param offered keys of the fields that could be
  static Core lower(
      Condition condition, Operator operator, Field field, Field other, Offer offered) {
    Relation relation =
        relation(operator)
            .orElseThrow(() ->
                new Refusal(Problem.input("problem.segment.otherField.operator", operator.id())));
    boolean numbers = condition.asNumber();
    if (!fits(field, other, numbers, offered.currency())) {
      throw new Refusal(
          Problem.input(
              "problem.segment.otherField.misfit",
              field.key(),
              other.key(),
              String.join(", ", offered.fitting(field, numbers))));
    }
    boolean texts = field.type().isText() && !numbers;
    boolean days = field.type() != other.type() && Types.TIMES.contains(field.type());
    return new Core.FieldCompare(
        field,
        other,
        relation,
        numbers,
        texts
            ? Folding.of(condition.matchCase(), condition.matchAccents())
            : Folding.IGNORE_CASE_AND_ACCENTS,
        days ? offered.clock().zone() : ZoneOffset.UTC);
  }

  /// What there is to compare with, and when.
  record Offer(List<Field> fields, String currency, Clockwork clock) {
    List<String> fitting(Field field, boolean numbers) {
      return fields.stream()
          .filter(f -> !f.key().equals(field.key()) && fits(field, f, numbers, currency))
          .map(Field::key)
          .toList();
    }
  }
}
