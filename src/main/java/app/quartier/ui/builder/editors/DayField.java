package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One day: an exact date, today, or so many days, weeks, months or years from today.
final class DayField extends VBox implements Box {
  private static final List<Unit> UNITS =
      List.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR);
  private static final int THIRTY = 30;

  /// How a day is given.
  private enum Way {
    AGO,
    TODAY,
    AHEAD,
    EXACT
  }

  private final @Nullable Literal now;
  private final ComboBox<Way> way;
  private final ComboBox<Unit> unit;
  private final CheckedField date;
  private final CheckedField number;
  private final Label days;
  private final HBox row = Form.row();
  private boolean relative;
  private Runnable onChange = () -> {};

  /// @param name of the end, for a screen reader
  DayField(Scope scope, String name, @Nullable Literal now, boolean relative) {
    super(8);
    this.now = now;
    this.relative = relative;
    Texts texts = scope.texts();
    way =
        Form.choice(
            texts.text("builder.editor.end", name, texts.text("builder.day.way")),
            List.of(Way.values()),
            wayOf(now, relative),
            w -> words(texts, w));
    date =
        new CheckedField(
            texts,
            texts.text("builder.editor.end", name, texts.text("builder.day.exact")),
            scope.reader().typedDay(now),
            12,
            typed -> exact(scope.reader(), typed));
    date.setPromptText(texts.text("builder.day.prompt"));
    number =
        CheckedField.whole(
            texts,
            texts.text("builder.editor.end", name, texts.text("builder.number")),
            distance(now));
    Unit of = now instanceof Literal.Ago(var _, Unit written) ? written : Unit.DAY;
    List<Unit> units = UNITS.contains(of) ? UNITS : List.of(Unit.values());
    unit = Form.choice(texts.text("builder.unit"), units, of, scope.wording()::unit);
    days = new Label(texts.text("builder.unit.day"));
    getChildren().addAll(row, date.message(), number.message());
    way.valueProperty().addListener((property, old, next) -> show());
    date.textProperty().addListener((property, old, next) -> onChange.run());
    number.textProperty().addListener((property, old, next) -> onChange.run());
    unit.valueProperty().addListener((property, old, next) -> onChange.run());
    show();
  }

  private Reader.Typed exact(Reader reader, String typed) {
    return now != null && typed.equals(reader.typedDay(now)) && !typed.isEmpty()
        ? new Reader.Typed.Value(now)
        : reader.date(typed);
  }

  /// Whether a day is told from today on.
  static boolean isRelative(@Nullable Literal day) {
    return day instanceof Literal.Ago || day instanceof Literal.Today;
  }

  private static Way wayOf(@Nullable Literal now, boolean relative) {
    return switch (now) {
      case Literal.Ago _ -> Way.AGO;
      case Literal.Today(int offset) -> offset == 0 ? Way.TODAY : offset < 0 ? Way.AGO : Way.AHEAD;
      case null -> relative ? Way.AGO : Way.EXACT;
      case Literal.Text _, Literal.Num _, Literal.Money _ -> Way.EXACT;
    };
  }

  private static int distance(@Nullable Literal now) {
    return switch (now) {
      case Literal.Ago(int n, var _) -> n;
      case Literal.Today(int offset) -> offset == 0 ? THIRTY : Math.abs(offset);
      case null -> THIRTY;
      case Literal.Text _, Literal.Num _, Literal.Money _ -> THIRTY;
    };
  }

  private static String words(Texts texts, Way way) {
    return switch (way) {
      case EXACT -> texts.text("builder.day.exact");
      case AGO -> texts.text("builder.day.ago");
      case AHEAD -> texts.text("builder.editor.day.ahead");
      case TODAY -> texts.text("sentence.today");
    };
  }

  /// Told when another day is meant.
  void setOnChange(Runnable handler) {
    onChange = handler;
  }

  /// Whether days relative to today can be given, or exact dates only.
  void setRelative(boolean allowed) {
    relative = allowed;
    if (allowed && way.getValue() == Way.EXACT && date.getText().isBlank()) {
      way.setValue(Way.AGO);
    }
    show();
  }

  private Way way() {
    return relative ? way.getValue() : Way.EXACT;
  }

  private void show() {
    row.getChildren().clear();
    if (relative) {
      row.getChildren().add(way);
    }
    Visible.set(date, way() == Way.EXACT);
    Visible.set(number, way() == Way.AGO || way() == Way.AHEAD);
    switch (way()) {
      case EXACT -> row.getChildren().add(date);
      case AGO -> row.getChildren().addAll(number, unit);
      case AHEAD -> row.getChildren().addAll(number, days);
      case TODAY -> {}
    }
    onChange.run();
  }

  @Override
  public void focus() {
    switch (way()) {
      case EXACT -> date.focus();
      case AGO, AHEAD -> number.focus();
      case TODAY -> way.requestFocus();
    }
  }

  void begin(String typed) {
    switch (way()) {
      case EXACT -> date.begin(typed);
      case AGO, AHEAD -> number.begin(typed);
      case TODAY -> focus();
    }
  }

  @Override
  public Reader.Typed read() {
    return switch (way()) {
      case EXACT -> date.read();
      case TODAY -> new Reader.Typed.Value(new Literal.Today(0));
      case AGO -> Reader.map(number.read(), n -> new Literal.Ago(n, unit.getValue()));
      case AHEAD -> Reader.map(number.read(), Literal.Today::new);
    };
  }

  @Override
  public boolean isRight() {
    return switch (way()) {
      case EXACT -> date.isRight();
      case AGO, AHEAD -> number.isRight();
      case TODAY -> true;
    };
  }

  /// Whether there is a day that can be read; says why not.
  boolean isGiven() {
    if (way() == Way.EXACT && date.read() instanceof Reader.Typed.Nothing) {
      date.blame(Problem.input("problem.builder.day"));
      return false;
    }
    return isRight();
  }
}
