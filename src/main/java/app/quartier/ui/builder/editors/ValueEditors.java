package app.quartier.ui.builder.editors;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Window;
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
    Operands now = condition.operands();
    if (operator.shape() == Shape.WINDOW) {
      return new WindowEditor(
              scope,
              now instanceof Operands.In(Window window) ? window : null,
              false,
              window -> taker.accept(new Answer(new Operands.In(window), switches.chosen())))
          .with(switches);
    }
    return switch (scope.field().type()) {
      case NUMBER, MONEY -> new NumberEditor(scope, operator, now, switches, taker);
      case DATE, INSTANT ->
          new DayEditor(scope, operator.shape() == Shape.BETWEEN, now, switches, taker);
      case SET ->
          operator.shape() == Shape.ITEMS
              ? new ItemsEditor(scope, now, switches, taker)
              : new ValuesEditor(scope, true, now, switches, taker);
      case PLACE -> new PlaceEditor(scope, operator.negative(), now, switches, taker);
      case TEXT, YES_NO, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE ->
          new ValuesEditor(scope, operator.shape() == Shape.MANY, now, switches, taker);
    };
  }
}
