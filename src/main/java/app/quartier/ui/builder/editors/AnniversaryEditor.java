package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Unit;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// When the anniversary of a date falls: today, in the next days, in the last days, so long ago, on
/// a date. The days it means stand below.
final class AnniversaryEditor implements Editor {
  private static final int WEEK = 7;

  private enum Way {
    TODAY,
    NEXT,
    LAST,
    AGO,
    EXACT
  }

  private final Consumer<Operands> taker;
  private final Form form;
  private final ComboBox<Way> way;
  private final CheckedField number;
  private final ComboBox<Unit> unit;
  private final HBox span;
  private final Label ago;
  private final DayField date;
  private final ResolvedNote note;

  AnniversaryEditor(Scope scope, Operands now, Consumer<Operands> taker) {
    this.taker = taker;
    Texts texts = scope.texts();
    @Nullable Recurrence in = now instanceof Operands.Anniversary(Recurrence given) ? given : null;
    form = new Form(scope.label());
    way =
        Form.choice(
            texts.text("builder.editor.anniversary"),
            List.of(Way.values()),
            way(in),
            w -> words(texts, w));
    Length length = length(in);
    number = CheckedField.whole(texts, texts.text("builder.number"), length.n());
    unit =
        Form.choice(
            texts.text("builder.unit"), PeriodBox.UNITS, length.unit(), scope.wording()::unit);
    ago = new Label(texts.text("builder.day.ago"));
    span = Form.row(number, unit, ago);
    boolean exact = in instanceof Recurrence.On(Literal.Text _);
    date =
        new DayField(
            scope,
            texts.text("builder.editor.anniversary"),
            exact && in instanceof Recurrence.On(Literal day) ? day : null,
            false);
    note = new ResolvedNote(scope);
    form.add(way);
    form.add(span);
    form.add(number.message());
    form.add(date);
    form.add(note.view());
    way.valueProperty().addListener((property, old, next) -> show());
    number.textProperty().addListener((property, old, next) -> resolve());
    unit.valueProperty().addListener((property, old, next) -> resolve());
    date.setOnChange(this::resolve);
    show();
  }

  private static Way way(@Nullable Recurrence in) {
    return switch (in) {
      case Recurrence.On(Literal.Text _) -> Way.EXACT;
      case Recurrence.On(Literal.Today(int offset)) ->
          offset < 0 ? Way.AGO : offset == 0 ? Way.TODAY : Way.NEXT;
      case Recurrence.On _ -> Way.AGO;
      case Recurrence.Last _ -> Way.LAST;
      case Recurrence.Next _ -> Way.NEXT;
      case null -> Way.NEXT;
    };
  }

  private static Length length(@Nullable Recurrence in) {
    return switch (in) {
      case Recurrence.Next(Length length) -> length;
      case Recurrence.Last(Length length) -> length;
      case Recurrence.On(Literal.Ago(int n, Unit unit)) -> new Length(n, unit);
      case Recurrence.On(Literal.Today(int offset)) when offset != 0 ->
          new Length(Math.abs(offset), Unit.DAY);
      case Recurrence.On _ -> new Length(WEEK, Unit.DAY);
      case null -> new Length(WEEK, Unit.DAY);
    };
  }

  private static String words(Texts texts, Way way) {
    return switch (way) {
      case TODAY -> texts.text("sentence.today");
      case NEXT -> texts.text("builder.window.next");
      case LAST -> texts.text("builder.window.last");
      case AGO -> texts.text("builder.day.ago");
      case EXACT -> texts.text("builder.day.exact");
    };
  }

  private void show() {
    Way now = way.getValue();
    Visible.set(span, now == Way.NEXT || now == Way.LAST || now == Way.AGO);
    Visible.set(ago, now == Way.AGO);
    Visible.set(date, now == Way.EXACT);
    resolve();
  }

  private void resolve() {
    boolean given =
        switch (way.getValue()) {
          case TODAY -> true;
          case NEXT, LAST, AGO -> Reader.whole(number.read()) > 0;
          case EXACT -> date.read() instanceof Reader.Typed.Value;
        };
    if (given) {
      note.show("anniversary", operands());
    } else {
      note.hide();
    }
  }

  private Operands operands() {
    Length length = new Length(Reader.whole(number.read()), unit.getValue());
    return new Operands.Anniversary(
        switch (way.getValue()) {
          case TODAY -> new Recurrence.On(new Literal.Today(0));
          case NEXT -> new Recurrence.Next(length);
          case LAST -> new Recurrence.Last(length);
          case AGO -> new Recurrence.On(new Literal.Ago(length.n(), length.unit()));
          case EXACT -> new Recurrence.On(exactDay());
        });
  }

  private Literal exactDay() {
    @Nullable Literal day = Boxes.literal(date.read());
    if (day == null) {
      throw new IllegalStateException("a day that was not checked");
    }
    return day;
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    switch (way.getValue()) {
      case TODAY -> way.requestFocus();
      case NEXT, LAST, AGO -> number.focus();
      case EXACT -> date.focus();
    }
  }

  @Override
  public void begin(String typed) {
    if (!Character.isDigit(typed.codePointAt(0))) {
      return;
    }
    switch (way.getValue()) {
      case TODAY -> {
        way.setValue(Way.NEXT);
        number.begin(typed);
      }
      case NEXT, LAST, AGO -> number.begin(typed);
      case EXACT -> date.begin(typed);
    }
  }

  @Override
  public boolean commit() {
    boolean given =
        switch (way.getValue()) {
          case TODAY -> true;
          case NEXT, LAST, AGO -> isCount();
          case EXACT -> date.isGiven();
        };
    if (given) {
      taker.accept(operands());
    } else {
      focus();
    }
    return given;
  }

  private boolean isCount() {
    if (number.isRight() && Reader.whole(number.read()) == 0) {
      number.blame(Problem.input("problem.builder.whole"));
      return false;
    }
    return number.isRight();
  }
}
