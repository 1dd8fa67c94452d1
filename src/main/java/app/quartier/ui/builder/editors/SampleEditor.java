package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Sample;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/// How great a random part is, slid or typed, and the word it is drawn with.
public final class SampleEditor implements Editor {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BiConsumer<BigDecimal, String> taker;
  private final Form form;
  private final Slider slider = new Slider(0, 100, 0);
  private final CheckedField percent;
  private final CheckedField seed;
  private boolean sliding;

  public SampleEditor(Wording wording, Sample now, BiConsumer<BigDecimal, String> taker) {
    this.taker = taker;
    Texts texts = wording.texts();
    Reader reader = new Reader(texts.locale(), wording.zone());
    form = new Form(texts.text("builder.sample.heading"));
    String name = texts.text("builder.sample.percent");
    percent =
        new CheckedField(
            texts,
            name,
            reader.typed(new Literal.Num(now.percent())),
            6,
            typed -> within(reader.number(typed)));
    seed =
        new CheckedField(
            texts, texts.text("builder.sample.seed"), now.seed(), 16, SampleEditor::word);
    slider.setAccessibleText(name);
    slider.setBlockIncrement(1);
    slider.setValue(now.percent().doubleValue());
    slider
        .valueProperty()
        .addListener((property, old, next) -> {
          if (!sliding) {
            sliding = true;
            percent.setText(String.valueOf(Math.round(next.doubleValue())));
            sliding = false;
          }
        });
    percent.textProperty().addListener((property, old, next) -> follow());
    form.add(slider);
    form.line(percent, new Label(texts.text("builder.sample.ofAll")));
    form.line(new Label(texts.text("builder.sample.drawnWith")), seed);
    form.add(Form.note(texts.text("builder.sample.why")));
  }

  /// The slider follows what is typed, as far as it is a percentage.
  private void follow() {
    if (!sliding && Boxes.literal(percent.read()) instanceof Literal.Num(BigDecimal number)) {
      sliding = true;
      slider.setValue(number.doubleValue());
      sliding = false;
    }
  }

  private static Reader.Typed within(Reader.Typed typed) {
    return Boxes.literal(typed) instanceof Literal.Num(BigDecimal number)
            && (number.signum() < 0 || number.compareTo(HUNDRED) > 0)
        ? new Reader.Typed.Wrong(Problem.input("problem.builder.percent"))
        : typed;
  }

  private static Reader.Typed word(String typed) {
    return typed.isBlank()
        ? new Reader.Typed.Wrong(Problem.input("problem.builder.seed"))
        : new Reader.Typed.Value(new Literal.Text(typed.strip()));
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    percent.focus();
  }

  @Override
  public void begin(String typed) {
    if (Character.isDigit(typed.codePointAt(0))) {
      percent.begin(typed);
    }
  }

  @Override
  public boolean commit() {
    if (!percent.isRight()) {
      percent.focus();
      return false;
    }
    if (!seed.isRight()) {
      seed.focus();
      return false;
    }
    if (Boxes.literal(percent.read()) instanceof Literal.Num(BigDecimal number)) {
      taker.accept(number, seed.getText().strip());
    }
    return true;
  }
}
