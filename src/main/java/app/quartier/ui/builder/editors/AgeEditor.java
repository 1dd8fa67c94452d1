package app.quartier.ui.builder.editors;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One age or two, in whole years; the dates it means stand below.
final class AgeEditor implements Editor {
  private static final int ADULT = 18;
  private static final int RETIRED = 65;
  private static final int MOST = 999;

  private final Operator operator;
  private final SwitchesPane switches;
  private final Consumer<Answer> taker;
  private final Form form;
  private final CheckedField from;
  private final @Nullable CheckedField to;
  private final ResolvedNote note;

  AgeEditor(
      Scope scope, Operator operator, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    this.operator = operator;
    this.switches = switches;
    this.taker = taker;
    Texts texts = scope.texts();
    boolean two = operator.shape() == Shape.AGES;
    form = new Form(scope.label());
    note = new ResolvedNote(scope);
    from =
        CheckedField.whole(
            texts,
            two ? texts.text("builder.editor.from") : texts.text("builder.number"),
            number(Boxes.first(now), ADULT));
    to =
        two
            ? CheckedField.whole(
                texts, texts.text("builder.editor.to"), number(Boxes.second(now), RETIRED))
            : null;
    Label years = new Label(texts.text("builder.age.years"));
    if (to == null) {
      form.line(from, years);
    } else {
      form.line(from, new Label(texts.text("builder.and")), to, years);
      to.textProperty().addListener((property, old, next) -> resolve());
    }
    from.textProperty().addListener((property, old, next) -> resolve());
    form.add(note.view());
    form.add(switches);
    resolve();
  }

  private static int number(@Nullable Literal age, int otherwise) {
    return age instanceof Literal.Num(BigDecimal years) ? years.intValue() : otherwise;
  }

  private void resolve() {
    boolean given = isNumber(from) && (to == null || isNumber(to));
    if (given) {
      note.show(operator.id(), operands());
    } else {
      note.hide();
    }
  }

  private static boolean isNumber(CheckedField box) {
    return box.read() instanceof Reader.Typed.Value && Reader.whole(box.read()) <= MOST;
  }

  private Operands operands() {
    Literal first = years(from);
    return to == null ? new Operands.One(first) : new Operands.Between(first, years(to));
  }

  private static Literal years(CheckedField box) {
    return new Literal.Num(BigDecimal.valueOf(Reader.whole(box.read())));
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
    if (Character.isDigit(typed.codePointAt(0))) {
      from.begin(typed);
    }
  }

  @Override
  public boolean commit() {
    for (CheckedField box :
        to == null ? new CheckedField[] {from} : new CheckedField[] {from, to}) {
      if (!box.isRight()) {
        box.focus();
        return false;
      }
      if (!isNumber(box)) {
        box.blame(Problem.input("problem.builder.age", MOST));
        box.focus();
        return false;
      }
    }
    taker.accept(new Answer(operands(), switches.chosen()));
    return true;
  }
}
