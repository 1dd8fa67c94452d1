package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// How many contacts, or what part of those with a value, stand highest or lowest.
final class RankEditor implements Editor {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);
  private static final int DECIMALS = 6;

  private final Scope scope;
  private final Consumer<Answer> taker;
  private final Form form;
  private final CheckedField n;
  private final ComboBox<Boolean> unit;

  RankEditor(Scope scope, Operands now, Consumer<Answer> taker) {
    this.scope = scope;
    this.taker = taker;
    Texts texts = scope.texts();
    form = new Form(scope.label());
    boolean percent = now instanceof Operands.Ranked ranked && ranked.percent();
    unit =
        Form.choice(
            texts.text("builder.rank.unit"),
            List.of(false, true),
            percent,
            isPercent -> texts.text(isPercent ? "builder.rank.parts" : "builder.rank.contacts"));
    n =
        new CheckedField(
            texts,
            texts.text("builder.rank.n"),
            scope.reader().typed(now instanceof Operands.Ranked(var set, var _) ? num(set) : null),
            8,
            this::read);
    form.line(n, unit);
    unit.valueProperty().addListener((property, old, next) -> n.isRight());
    form.add(Form.note(texts.text("builder.rank.note")));
  }

  private static Literal num(BigDecimal n) {
    return new Literal.Num(n);
  }

  private Reader.Typed read(String typed) {
    Reader.Typed read = scope.reader().number(typed);
    if (!(read instanceof Reader.Typed.Value(Literal.Num(BigDecimal number)))) {
      return read;
    }
    boolean percent = unit.getValue();
    int scale = number.stripTrailingZeros().scale();
    boolean right =
        number.signum() > 0
            && (percent
                ? number.compareTo(ALL) <= 0 && scale <= DECIMALS
                : number.compareTo(MOST) <= 0 && scale <= 0);
    String key = percent ? "problem.builder.rank.percent" : "problem.builder.rank.count";
    return right ? read : new Reader.Typed.Wrong(Problem.input(key));
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    n.focus();
  }

  @Override
  public void begin(String typed) {
    if (Character.isDigit(typed.codePointAt(0))) {
      n.begin(typed);
    }
  }

  @Override
  public boolean commit() {
    if (!n.isRight()) {
      n.focus();
      return false;
    }
    @Nullable Literal read = Boxes.literal(n.read());
    Operands operands =
        read instanceof Literal.Num(BigDecimal number)
            ? new Operands.Ranked(number, unit.getValue())
            : new Operands.None();
    taker.accept(new Answer(operands, new Switches(null, false, false)));
    return true;
  }
}
