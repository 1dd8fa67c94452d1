package app.quartier.ui.builder.editors;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A number or an amount, or two of them as the ends of a range: typed, or slid under the histogram
/// of the field.
final class NumberEditor implements Editor {
  private final Scope scope;
  private final Consumer<Answer> taker;
  private final Operands now;
  private final SwitchesPane switches;
  private final Form form;
  private final CheckedField from;
  private final @Nullable CheckedField to;
  private final Boxes boxes;
  private final HistogramSlider slider;

  NumberEditor(
      Scope scope, Operator operator, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    this.scope = scope;
    this.taker = taker;
    this.now = now;
    this.switches = switches;
    Texts texts = scope.texts();
    form = new Form(scope.label());
    boolean range = operator.shape() == Shape.BETWEEN;
    from = box(range ? texts.text("builder.editor.from") : scope.label(), Boxes.first(now));
    to = range ? box(texts.text("builder.editor.to"), Boxes.second(now)) : null;
    boxes = new Boxes(from, to);
    slider = new HistogramSlider(scope, operator);
    slider.setOnMoved(this::moved);
    form.add(slider);
    Label unit = new Label(scope.wording().unit(scope.field()));
    Visible.set(unit, scope.field().type() == FieldType.MONEY);
    if (to == null) {
      form.line(from, unit);
    } else {
      form.line(from, new Label(texts.text("builder.and")), to, unit);
    }
    form.add(switches);
    scope
        .facts()
        .facet(
            scope.values(""),
            facet -> {
              slider.take(facet);
              show();
            });
  }

  private CheckedField box(String name, @Nullable Literal now) {
    CheckedField box =
        new CheckedField(
            scope.texts(),
            name,
            scope.reader().typed(now),
            10,
            typed -> scope.reader().literal(typed, scope.field()));
    box.textProperty().addListener((property, old, next) -> show());
    return box;
  }

  private void show() {
    slider.show(number(from), to == null ? null : number(to));
  }

  private static @Nullable BigDecimal number(CheckedField box) {
    return switch (Boxes.literal(box.read())) {
      case Literal.Num(var number) -> number;
      case Literal.Money(var amount, var _) -> amount;
      case null -> null;
      case Literal.Text _, Literal.Ago _, Literal.Today _ -> null;
    };
  }

  private void moved(BigDecimal low, BigDecimal high) {
    from.setText(scope.reader().typed(new Literal.Num(low)));
    if (to != null) {
      to.setText(scope.reader().typed(new Literal.Num(high)));
    }
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    from.focus();
  }

  @Override
  public void begin(String typed) {
    int first = typed.codePointAt(0);
    if (Character.isDigit(first) || first == '-') {
      from.begin(typed);
    }
  }

  @Override
  public boolean commit() {
    Optional<Operands> operands = boxes.operands();
    operands.ifPresent(
        given -> taker.accept(new Answer(isUntouched() ? now : given, switches.chosen())));
    return operands.isPresent();
  }

  /// A plain number in a rule and the amount its box reads are written alike.
  private boolean isUntouched() {
    return from.getText().equals(scope.reader().typed(Boxes.first(now)))
        && (to == null || to.getText().equals(scope.reader().typed(Boxes.second(now))));
  }
}
