package app.quartier.ui.builder.editors;

import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Unit;
import app.quartier.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A value, given as in other conditions, and for how long it has been held.
final class HeldEditor implements Editor {
  private static final int WEEK = 7;

  private final Consumer<Answer> taker;
  private final Form form;
  private final Editor value;
  private final ComboBox<Boolean> most;
  private final CheckedField number;
  private final ComboBox<Unit> unit;
  private final int before;
  private Answer chosen;

  HeldEditor(Scope scope, Condition condition, SwitchesPane switches, Consumer<Answer> taker) {
    this.taker = taker;
    Texts texts = scope.texts();
    Operands.Held now =
        condition.operands() instanceof Operands.Held held
            ? held
            : new Operands.Held(null, false, null);
    Operands operand = now.value() == null ? new Operands.None() : new Operands.One(now.value());
    chosen = new Answer(operand, switches.chosen());
    value = value(scope, operand, switches);
    form = new Form(texts.text("builder.editor.held"));
    most =
        Form.choice(
            texts.text("builder.editor.held"),
            List.of(false, true),
            now.most(),
            m -> texts.text(m ? "builder.relation.atMost" : "builder.relation.atLeast"));
    Length length = now.length() == null ? new Length(WEEK, Unit.DAY) : now.length();
    before = length.n();
    number = CheckedField.whole(texts, texts.text("builder.number"), length.n());
    unit =
        Form.choice(
            texts.text("builder.unit"),
            List.of(Unit.values()),
            length.unit(),
            scope.wording()::unit);
    form.line(most, number, unit);
    form.getChildren().addFirst(value.view());
  }

  private Editor value(Scope scope, Operands now, SwitchesPane switches) {
    Consumer<Answer> inner = answer -> chosen = answer;
    return switch (scope.field().type()) {
      case NUMBER, MONEY ->
          new NumberEditor(scope, Operators.byId("equals").orElseThrow(), now, switches, inner);
      case DATE, INSTANT -> new DayEditor(scope, false, now, switches, inner);
      case YES_NO -> new YesNo(scope, now, switches, inner);
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE ->
          new ValuesEditor(scope, false, now, switches, inner);
      case SET, PLACE -> throw new IllegalArgumentException("several values: " + scope.label());
    };
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    value.focus();
  }

  @Override
  public void begin(String typed) {
    value.begin(typed);
  }

  @Override
  public boolean commit() {
    if (!value.commit()) {
      return false;
    }
    if (!number.isRight()) {
      number.focus();
      return false;
    }
    give(Reader.whole(number.read()));
    return true;
  }

  private void give(int units) {
    @Nullable Literal held = Boxes.first(chosen.operands());
    Length length = new Length(units, unit.getValue());
    taker.accept(new Answer(new Operands.Held(held, most.getValue(), length), chosen.switches()));
  }

  /// A value or a number that cannot be read stays what it was.
  @Override
  public int handOver() {
    int leftOut = value.commit() ? 0 : value.handOver();
    give(number.isRight() ? Reader.whole(number.read()) : before);
    return leftOut;
  }

  /// Yes or no, one of which is down.
  private static final class YesNo implements Editor {
    private final VBox view;
    private final Tabs<String> tabs;
    private final Runnable give;

    private YesNo(Scope scope, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
      boolean no = Boxes.first(now) instanceof Literal.Text(String text) && text.equals("false");
      tabs =
          new Tabs<>(
              scope.label(),
              List.of("true", "false"),
              no ? "false" : "true",
              scope.wording().times()::yesNo,
              chosen -> {});
      view = new VBox(8, tabs, switches);
      give =
          () ->
              taker.accept(
                  new Answer(new Operands.One(new Literal.Text(tabs.chosen())), switches.chosen()));
    }

    @Override
    public Region view() {
      return view;
    }

    @Override
    public void focus() {
      tabs.focus();
    }

    @Override
    public boolean commit() {
      give.run();
      return true;
    }
  }
}
