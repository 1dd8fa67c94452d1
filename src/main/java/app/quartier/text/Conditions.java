package app.quartier.text;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.Sets;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Share;
import app.quartier.domain.segment.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says conditions on fields and on properties of events.
final class Conditions {
  /// Negative operators that speak of contacts without a value themselves.
  private static final Set<String> ABOUT_MISSING = Set.of("isMissing", "isEmpty");

  private final Texts texts;
  private final Catalog catalog;
  private final Values values;
  private final Windows windows;
  private final Comparisons comparisons;
  private final TimeWords times;
  private final SetPhrases sets;

  Conditions(Texts texts, Catalog catalog, Values values, Windows windows) {
    this.texts = texts;
    this.catalog = catalog;
    this.values = values;
    this.windows = windows;
    this.comparisons = new Comparisons(texts);
    this.times = new TimeWords(texts);
    this.sets = new SetPhrases(texts, values);
  }

  /// @param kind inside whose *where* the condition stands; null at contact level
  String clause(Condition condition, @Nullable EventKind kind) {
    @Nullable Field field = field(condition.subject(), kind).orElse(null);
    String label = field == null ? condition.subject().key() : field.labels().in(texts.locale());
    if (condition.asNumber()) {
      label = texts.text("sentence.asNumber", label);
      field = field == null ? null : AsNumber.of(field);
    }
    Optional<Operator> operator = Operators.byId(condition.operator());
    if (operator.isEmpty()) {
      return texts.text("sentence.unknownOperator", label, condition.operator());
    }
    String clause =
        condition.operands() instanceof Operands.Other(String key)
            ? comparisons.other(operator.get(), field, label, other(condition, key, kind))
            : phrase(condition, operator.get(), field, label);
    return withMissing(condition, operator.get(), withLetters(condition, field, clause));
  }

  private Optional<Field> field(Subject subject, @Nullable EventKind kind) {
    return switch (subject) {
      case Subject.Field(String key) -> catalog.field(key);
      case Subject.Property(String key) -> kind == null ? Optional.empty() : kind.property(key);
    };
  }

  private Comparisons.Named other(Condition condition, String key, @Nullable EventKind kind) {
    Subject subject =
        switch (condition.subject()) {
          case Subject.Field _ -> new Subject.Field(key);
          case Subject.Property _ -> new Subject.Property(key);
        };
    @Nullable Field field = field(subject, kind).orElse(null);
    return new Comparisons.Named(
        field == null ? key : field.labels().in(texts.locale()),
        field == null ? null : field.type());
  }

  private String phrase(
      Condition condition, Operator operator, @Nullable Field field, String label) {
    return switch (condition.operands()) {
      case Operands.One(Literal age) when operator.shape() == Shape.AGE ->
          filled(operator, field, label, times.years(age), unset());
      case Operands.Between(@Nullable Literal from, @Nullable Literal to)
          when operator.shape() == Shape.AGES ->
          filled(operator, field, label, years(from), years(to));
      case Operands.Many(List<Literal> parts) when operator.shape() == Shape.PARTS ->
          filled(operator, field, label, times.parts(operator.id(), parts), unset());
      case Operands.Anniversary(Recurrence in) ->
          filled(operator, field, label, recurrence(in, field), unset());
      case Operands.Held held ->
          filled(operator, field, label, end(held.value(), field), times.held(held));
      case Operands.None _ -> filled(operator, field, label, unset(), unset());
      case Operands.One(Literal value) ->
          filled(operator, field, label, values.value(value, field), unset());
      case Operands.Many(List<Literal> many) when isOfSet(operator) ->
          sets.having(operator.id(), field, label, many);
      case Operands.Many(List<Literal> many) -> many(operator, field, label, many);
      case Operands.Between(@Nullable Literal from, @Nullable Literal to) ->
          filled(operator, field, label, end(from, field), end(to, field));
      case Operands.In in -> filled(operator, field, label, window(in, field), unset());
      case Operands.Ranked ranked ->
          filled(operator, field, label, comparisons.rank(ranked), unset());
      case Operands.Other(String key) -> filled(operator, field, label, key, unset());
      case Operands.Items(@Nullable Share share, @Nullable ItemTest item) ->
          sets.items(share, label, item == null ? null : item(condition, item, field));
      case Operands.Near(@Nullable BigDecimal km, @Nullable Place place) ->
          filled(
              operator,
              field,
              label,
              km == null ? unset() : texts.formats().number(km),
              place == null ? unset() : new Places(texts).place(place));
    };
  }

  private static boolean isOfSet(Operator operator) {
    return operator.types().equals(Set.of(FieldType.SET));
  }

  private String item(Condition condition, ItemTest item, @Nullable Field field) {
    String label = texts.text("sentence.item");
    return Operators.byId(item.operator())
        .map(operator ->
            phrase(
                Sets.condition(condition, item),
                operator,
                field == null ? null : Sets.item(field),
                label))
        .orElseGet(() -> texts.text("sentence.unknownOperator", label, item.operator()));
  }

  /// "neither A nor B" needs at least two values.
  private String many(Operator operator, @Nullable Field field, String label, List<Literal> many) {
    if (!operator.negative()) {
      return filled(
          operator, field, label, values.values(many, field, "sentence.orValue"), unset());
    }
    return many.size() == 1
        ? texts.text(comparisons.ofOne(operator), label, values.value(many.getFirst(), field))
        : filled(operator, field, label, values.values(many, field, "sentence.norValue"), unset());
  }

  private String window(Operands.In in, @Nullable Field field) {
    return field == null
        ? unset()
        : windows.phrase(in.window(), field).orElseGet(() -> texts.text("sentence.anyTime"));
  }

  private String years(@Nullable Literal age) {
    return age == null ? unset() : times.years(age);
  }

  private String recurrence(Recurrence in, @Nullable Field field) {
    return field == null
        ? unset()
        : times.recurrence(
            in,
            field,
            values::value,
            (window, time) -> windows.phrase(window, time).orElseGet(this::unset));
  }

  private String end(@Nullable Literal literal, @Nullable Field field) {
    return literal == null ? unset() : values.value(literal, field);
  }

  private String unset() {
    return texts.text("sentence.unset");
  }

  private String filled(
      Operator operator, @Nullable Field field, String label, String first, String second) {
    String key = "operator." + operator.id();
    String typed = field == null ? key : key + "." + field.type().key();
    return texts.text(texts.find(typed).isPresent() ? typed : key, label, first, second);
  }

  private String withLetters(Condition condition, @Nullable Field field, String clause) {
    boolean letters =
        field != null
            && (field.type().isText() || Sets.comparesTexts(condition.operands(), field))
            && !condition.operator().startsWith("domain");
    if (!letters) {
      return clause;
    }
    if (condition.matchCase()) {
      return texts.text(
          condition.matchAccents() ? "sentence.exactLetters" : "sentence.matchCase", clause);
    }
    return condition.matchAccents() ? texts.text("sentence.matchAccents", clause) : clause;
  }

  private String withMissing(Condition condition, Operator operator, String clause) {
    if (!operator.negative()) {
      return clause;
    }
    boolean included = condition.ifMissing() == null || condition.ifMissing();
    if (included) {
      return ABOUT_MISSING.contains(operator.id())
          ? clause
          : texts.text(comparisons.missing(condition, true), clause);
    }
    return texts.text(comparisons.missing(condition, false), clause);
  }
}
