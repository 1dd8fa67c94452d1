package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One day: an exact date, today, or so many days, weeks, months or years ago.
final class DayField extends HBox {
  private static final List<Unit> UNITS =
      List.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR);

  private enum Way {
    EXACT,
    AGO,
    TODAY
  }

  private final Reader reader;
  private final ComboBox<Way> way;
  private final ComboBox<Unit> unit;
  private final TextField date;
  private final TextField number;

  DayField(Wording wording, Reader reader, @Nullable Literal now) {
    super(8);
    this.reader = reader;
    Texts texts = wording.texts();
    Way chosen = now instanceof Literal.Ago ? Way.AGO : today(now) ? Way.TODAY : Way.EXACT;
    way =
        Form.choice(
            texts.text("builder.day.way"), List.of(Way.values()), chosen, w -> words(texts, w));
    date = Form.field(texts.text("builder.day.exact"), reader.typed(now), 10);
    date.setPromptText(texts.text("builder.day.prompt"));
    int n = now instanceof Literal.Ago(int ago, var _) ? ago : 30;
    Unit of = now instanceof Literal.Ago(var _, Unit agoUnit) ? agoUnit : Unit.DAY;
    number = Form.field(texts.text("builder.number"), String.valueOf(n), 4);
    unit = Form.choice(texts.text("builder.unit"), UNITS, of, wording::unit);
    way.valueProperty().addListener((property, old, next) -> show());
    show();
  }

  private static boolean today(@Nullable Literal now) {
    return now instanceof Literal.Today(int offset) && offset == 0;
  }

  private static String words(Texts texts, Way way) {
    return switch (way) {
      case EXACT -> texts.text("builder.day.exact");
      case AGO -> texts.text("builder.day.ago");
      case TODAY -> texts.text("sentence.today");
    };
  }

  private void show() {
    switch (way.getValue()) {
      case EXACT -> getChildren().setAll(way, date);
      case AGO -> getChildren().setAll(way, number, unit);
      case TODAY -> getChildren().setAll(way);
    }
  }

  void focus() {
    switch (way.getValue()) {
      case EXACT -> date.requestFocus();
      case AGO -> number.requestFocus();
      case TODAY -> way.requestFocus();
    }
  }

  /// What was typed, read.
  Reader.Typed value() {
    return switch (way.getValue()) {
      case EXACT -> reader.date(date.getText());
      case TODAY -> new Reader.Typed.Value(new Literal.Today(0));
      case AGO ->
          whole(number.getText())
              .<Reader.Typed>map(n -> new Reader.Typed.Value(new Literal.Ago(n, unit.getValue())))
              .orElseGet(() -> new Reader.Typed.Wrong(Problem.input("problem.builder.whole")));
    };
  }

  /// A whole number from 0 to a million.
  static Optional<Integer> whole(String typed) {
    String digits = typed.strip();
    return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
