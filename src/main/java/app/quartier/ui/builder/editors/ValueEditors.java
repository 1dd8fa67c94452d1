package app.quartier.ui.builder.editors;

import app.quartier.domain.field.Field;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The editor of a condition's value, chosen by what its operator asks for and the type of field.
public final class ValueEditors {
  private ValueEditors() {}

  /// @param taker told operands and switches together, once
  public static Optional<Editor> of(Scope scope, Condition condition, Consumer<Answer> taker) {
    return Operators.byId(condition.operator())
        .filter(operator -> operator.shape() != Shape.NONE)
        .map(operator -> of(scope, condition, operator, taker));
  }

  private static Editor of(
      Scope scope, Condition condition, Operator operator, Consumer<Answer> taker) {
    SwitchesPane switches = new SwitchesPane(scope, operator, condition);
    if (!OtherField.isTakenBy(operator)) {
      return ofValue(scope, condition, operator, switches, taker);
    }
    List<Field> others = scope.others(condition.asNumber());
    boolean other = condition.operands() instanceof Operands.Other;
    return others.isEmpty() && !other
        ? ofValue(scope, condition, operator, switches, taker)
        : new EitherEditor(
            scope,
            new OtherFieldEditor(scope, others, condition, taker),
            ofValue(scope, condition, operator, switches, taker),
            other);
  }

  private static Editor ofValue(
      Scope scope,
      Condition condition,
      Operator operator,
      SwitchesPane switches,
      Consumer<Answer> taker) {
    Operands now = condition.operands();
    return switch (operator.shape()) {
      case AGE, AGES -> new AgeEditor(scope, operator, now, switches, taker);
      case PARTS -> new PartsEditor(scope, operator, now, switches, taker);
      case HELD -> new HeldEditor(scope, condition, switches, taker);
      case ANNIVERSARY -> new DateEditor(scope, condition, switches, taker);
      case RANK -> new RankEditor(scope, now, taker);
      case WINDOW ->
          operator.id().equals("in")
              ? new DateEditor(scope, condition, switches, taker)
              : window(scope, now, switches, taker);
      case ITEMS -> new ItemsEditor(scope, now, switches, taker);
      case NEAR -> new PlaceEditor(scope, operator.negative(), now, switches, taker);
      case NONE, ONE, MANY, BETWEEN -> ofLiterals(scope, condition, operator, switches, taker);
    };
  }

  private static Editor window(
      Scope scope, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    return new WindowEditor(
            scope,
            now instanceof Operands.In(Window window) ? window : null,
            false,
            window -> taker.accept(new Answer(new Operands.In(window), switches.chosen())))
        .with(switches);
  }

  private static Editor ofLiterals(
      Scope scope,
      Condition condition,
      Operator operator,
      SwitchesPane switches,
      Consumer<Answer> taker) {
    Operands now = condition.operands();
    if (condition.asNumber()) {
      return new ReadNumberEditor(scope.asNumber(), operator, now, switches, taker);
    }
    if (operator.id().startsWith("domain")) {
      return new ValuesEditor(scope.ofDomains(), true, now, switches, taker);
    }
    if (operator.id().endsWith("Pattern") || operator.id().endsWith("Regex")) {
      return new PatternEditor(scope, condition, operator, switches, taker);
    }
    return switch (scope.field().type()) {
      case NUMBER, MONEY -> new NumberEditor(scope, operator, now, switches, taker);
      case DATE, INSTANT ->
          new DayEditor(scope, operator.shape() == Shape.BETWEEN, now, switches, taker);
      case SET -> new ValuesEditor(scope, true, now, switches, taker);
      case PLACE -> throw new IllegalArgumentException("no place to type: " + operator.id());
      case TEXT, YES_NO, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE ->
          new ValuesEditor(scope, operator.shape() == Shape.MANY, now, switches, taker);
    };
  }
}
