package app.quartier.ui.builder.editors;

import app.quartier.domain.field.Point;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.kernel.Problem;
import app.quartier.text.Places;
import app.quartier.text.Texts;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A place by its coordinates, as maps hand them out, what it is called, and how far around it.
final class PlaceEditor implements Editor {
  /// More than half round the earth.
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(20_100);

  private final Scope scope;
  private final SwitchesPane switches;
  private final Consumer<Answer> taker;
  private final Form form;
  private final CheckedField km;
  private final CheckedField coordinates;
  private final TextField label = new TextField();

  /// @param beyond whether what is farther away is asked for
  PlaceEditor(
      Scope scope, boolean beyond, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    this.scope = scope;
    this.switches = switches;
    this.taker = taker;
    Texts texts = scope.texts();
    form = new Form(scope.label());
    Operands.@Nullable Near near = now instanceof Operands.Near given ? given : null;
    @Nullable Place place = near == null ? null : near.place();
    @Nullable BigDecimal distance = near == null ? null : near.km();
    km =
        new CheckedField(
            texts,
            texts.text("builder.place.km"),
            distance == null ? "" : scope.reader().typed(new Literal.Num(distance)),
            6,
            typed -> distance(scope.reader(), typed));
    coordinates =
        new CheckedField(
            texts,
            texts.text("builder.place.coordinates"),
            place == null ? "" : new Places(texts).place(new Place(place.lat(), place.lon(), null)),
            20,
            scope.reader()::place);
    coordinates.setPromptText(texts.text("builder.place.prompt"));
    label.setText(place == null || place.label() == null ? "" : place.label());
    label.setAccessibleText(texts.text("builder.place.label"));
    label.setPromptText(texts.text("builder.place.label.prompt"));
    form.line(
        new Label(texts.text(beyond ? "builder.place.beyond" : "builder.place.within")),
        km,
        new Label("km"));
    form.line(new Label(texts.text("builder.place.of")), coordinates);
    form.line(new Label(texts.text("builder.place.called")), label);
    form.add(Form.note(texts.text("builder.place.why")));
    form.add(switches);
  }

  private static Reader.Typed distance(Reader reader, String typed) {
    Reader.Typed read = reader.number(typed);
    boolean wrong =
        read instanceof Reader.Typed.Value(Literal.Num(BigDecimal n))
            && (n.signum() < 0 || n.compareTo(FARTHEST) > 0);
    return wrong ? new Reader.Typed.Wrong(Problem.input("builder.place.wrong.km")) : read;
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    km.focus();
  }

  @Override
  public void begin(String typed) {
    if (Character.isDigit(typed.codePointAt(0))) {
      km.begin(typed);
    }
  }

  @Override
  public boolean commit() {
    if (!km.isRight()) {
      km.focus();
      return false;
    }
    if (!coordinates.isRight()) {
      coordinates.focus();
      return false;
    }
    @Nullable BigDecimal distance =
        Boxes.literal(km.read()) instanceof Literal.Num(BigDecimal n) ? n : null;
    @Nullable Place place =
        scope.reader().point(coordinates.getText()).map(this::named).orElse(null);
    taker.accept(
        new Answer(
            distance == null && place == null
                ? new Operands.None()
                : new Operands.Near(distance, place),
            switches.chosen()));
    return true;
  }

  private Place named(Point point) {
    String called = label.getText().strip();
    return new Place(point.lat(), point.lon(), called.isEmpty() ? null : called);
  }
}
