package app.quartier.ui.builder;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import app.quartier.ui.builder.editors.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// New leaves, and what stays of a leaf when its field or operator changes. Pure.
public final class Drafts {
  /// The word a new random part is drawn with.
  static final String SEED = "sample-1";

  private Drafts() {}

  /// The operator a field starts with.
  public static Operator defaultOperator(FieldType type) {
    String id =
        switch (type) {
          case CHOICE, COUNTRY, POSTCODE -> "anyOf";
          case TEXT, EMAIL, PHONE -> "contains";
          case NUMBER, MONEY -> "atLeast";
          case DATE, INSTANT -> "in";
          case YES_NO -> "isTrue";
          case SET -> "hasAny";
          case PLACE -> "withinKm";
        };
    return Operators.byId(id).orElseThrow();
  }

  /// A condition that waits for its value.
  public static Condition condition(String id, Subject subject, FieldType type) {
    return new Condition(
        Marks.of(id), subject, defaultOperator(type).id(), new Operands.None(), null, false, false);
  }

  /// "Did it at least once", whenever.
  ///
  /// @param where null = every event
  public static Did did(String id, String kind, @Nullable Node where) {
    return new Did(
        Marks.of(id),
        new EventQuery(kind, where, new Window.Ever(), EventQuery.Machine.INCLUDE),
        Count.AT_LEAST_ONCE);
  }

  /// Another field: operator and value stay when they still fit, else the field's first operator
  /// without a value.
  ///
  /// @param old the field before; null when it is not known
  public static Condition withField(
      Condition condition, Subject subject, @Nullable Field old, FieldType type) {
    boolean operatorFits =
        Operators.byId(condition.operator())
            .map(o ->
                o.types().contains(type)
                    || (condition.asNumber() && type.isText() && AsNumber.isTakenBy(o)))
            .orElse(false);
    if (!operatorFits) {
      return withSubject(condition, subject, defaultOperator(type).id(), new Operands.None());
    }
    boolean valueFits = old != null && family(old.type()) == family(type);
    return withSubject(
            condition,
            subject,
            condition.operator(),
            valueFits ? condition.operands() : new Operands.None())
        .withAsNumber(condition.asNumber() && type.isText());
  }

  private static Condition withSubject(
      Condition condition, Subject subject, String operator, Operands operands) {
    return new Condition(
        condition.marks(),
        subject,
        operator,
        operands,
        ifMissing(condition, operator),
        condition.matchCase(),
        condition.matchAccents());
  }

  /// Another operator: the value stays when it has the shape the operator asks for, or can take it.
  ///
  /// @param asNumber whether it reads a text as a number
  public static Condition withOperator(Condition condition, Operator operator, boolean asNumber) {
    boolean lost =
        condition.operands() instanceof Operands.Other && !OtherField.isTakenBy(operator);
    boolean keepsTimes =
        Operators.byId(condition.operator())
            .map(old -> TimeDrafts.keeps(old, operator))
            .orElse(true);
    boolean kept = !lost && keepsTimes && asNumber == condition.asNumber();
    return withSubject(
            condition,
            condition.subject(),
            operator.id(),
            kept ? reshaped(condition.operands(), operator.shape()) : new Operands.None())
        .withAsNumber(asNumber);
  }

  private static @Nullable Boolean ifMissing(Condition condition, String operator) {
    boolean negative = Operators.byId(operator).map(Operator::negative).orElse(false);
    return negative ? condition.ifMissing() : null;
  }

  /// What an editor of its value handed over.
  public static Condition withAnswer(Condition condition, Answer answer) {
    return new Condition(
        condition.marks(),
        condition.subject(),
        answer.operator() == null ? condition.operator() : answer.operator(),
        answer.operands(),
        answer.switches().ifMissing(),
        answer.switches().matchCase(),
        answer.switches().matchAccents(),
        condition.asNumber());
  }

  /// Whether machine-made events count.
  static EventQuery withMachine(EventQuery query, EventQuery.Machine machine) {
    return new EventQuery(query.kind(), query.where(), query.window(), machine);
  }

  /// Whether contacts without a value are included by a negative operator.
  public static Condition withMissing(Condition condition, boolean included) {
    return new Condition(
        condition.marks(),
        condition.subject(),
        condition.operator(),
        condition.operands(),
        included,
        condition.matchCase(),
        condition.matchAccents(),
        condition.asNumber());
  }

  private static Operands reshaped(Operands operands, Shape shape) {
    if (shape.isFilledBy(operands)) {
      return operands;
    }
    return switch (operands) {
      case Operands.One(var value) when shape == Shape.MANY -> new Operands.Many(List.of(value));
      case Operands.One(var value) when shape == Shape.BETWEEN -> new Operands.Between(value, null);
      case Operands.Many many when shape == Shape.ONE && many.values().size() == 1 ->
          new Operands.One(many.values().getFirst());
      case Operands.Between(var from, var _) when shape == Shape.ONE && from != null ->
          new Operands.One(from);
      case Operands.One(var age) when shape == Shape.AGES -> new Operands.Between(age, null);
      case Operands.Between(var from, var _) when shape == Shape.AGE && from != null ->
          new Operands.One(from);
      case Operands.One _,
          Operands.Many _,
          Operands.Between _,
          Operands.In _,
          Operands.Items _,
          Operands.Near _,
          Operands.None _ ->
          new Operands.None();
      case Operands.Other _, Operands.Ranked _ -> new Operands.None();
      case Operands.Anniversary _, Operands.Held _ -> new Operands.None();
    };
  }

  /// Types whose values can be compared with the same operands.
  private static FieldType family(FieldType type) {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, POSTCODE -> FieldType.TEXT;
      case DATE, INSTANT -> FieldType.DATE;
      case NUMBER, MONEY, YES_NO, COUNTRY, SET, PLACE -> type;
    };
  }
}
