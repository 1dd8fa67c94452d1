package app.quartier.text;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Says comparisons with something else than values: another field, a rank, a number in a text.
final class Comparisons {
  private final Texts texts;

  Comparisons(Texts texts) {
    this.texts = texts;
  }

  /// @param type null when it is not known
  record Named(String label, @Nullable FieldType type) {}

  /// A field against another one.
  String other(Operator operator, @Nullable Field field, String label, Named other) {
    boolean instants =
        field != null && field.type() == FieldType.INSTANT && other.type() == FieldType.INSTANT;
    String key = "operator." + operator.id() + ".field";
    String name = texts.text("sentence.quoted", other.label());
    return texts
        .find(key)
        .map(_ ->
            texts.text(
                instants && texts.find(key + ".instant").isPresent() ? key + ".instant" : key,
                label,
                name))
        .orElseGet(() -> texts.text("sentence.unknownOperator", label, operator.id()));
  }

  String rank(Operands.Ranked ranked) {
    BigDecimal n = ranked.n();
    return ranked.percent()
        ? texts.text("sentence.rank.percent", n)
        : texts.count("sentence.rank", n.longValue());
  }

  /// The phrase of a negative list that has one value.
  String ofOne(Operator operator) {
    return operator.id().equals("domainNoneOf") ? "operator.domainIsNot" : "operator.isNot";
  }

  /// What is missing where a negative condition cannot be asked.
  String missing(Condition condition, boolean included) {
    if (condition.operands() instanceof Operands.Other) {
      return included ? "sentence.orEitherMissing" : "sentence.withoutEitherMissing";
    }
    if (condition.asNumber()) {
      return included ? "sentence.orNoNumber" : "sentence.withoutNoNumber";
    }
    return included ? "sentence.orMissing" : "sentence.withoutMissing";
  }
}
