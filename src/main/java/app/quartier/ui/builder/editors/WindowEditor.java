package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A period: the last or next so many units, between two days, after or before one, or ever.
public final class WindowEditor implements Editor {
  private enum Way {
    EVER,
    LAST,
    NEXT,
    BETWEEN,
    AFTER,
    BEFORE
  }

  private final Consumer<Window> taker;
  private final Form form;
  private final ComboBox<Way> way;
  private final TextField number;
  private final ComboBox<Unit> unit;
  private final DayField from;
  private final DayField to;
  private final VBox details = new VBox(8);
  private final Label and;
  private final Window.@Nullable Mode mode;

  /// @param now null when nothing is chosen yet
  /// @param ever whether "at any time" is offered
  /// @param units that make sense: hours do not for dates
  public WindowEditor(
      Wording wording,
      Reader reader,
      @Nullable Window now,
      boolean ever,
      List<Unit> units,
      Consumer<Window> taker) {
    this.taker = taker;
    Texts texts = wording.texts();
    this.form = new Form(texts, texts.text("builder.window"));
    this.and = new Label(texts.text("builder.and"));
    List<Way> ways = new ArrayList<>(List.of(Way.values()));
    if (!ever) {
      ways.remove(Way.EVER);
    }
    Way chosen = now instanceof Window.Ever || now == null ? Way.LAST : way(now);
    way = Form.choice(texts.text("builder.window"), ways, chosen, w -> words(texts, w));
    Span span = span(now);
    mode = span.mode();
    number = Form.field(texts.text("builder.number"), String.valueOf(span.n()), 4);
    unit = Form.choice(texts.text("builder.unit"), units, span.unit(), wording::unit);
    Ends ends = ends(now);
    from = new DayField(wording, reader, ends.from());
    to = new DayField(wording, reader, ends.to());
    form.line(way);
    form.line(details);
    way.valueProperty().addListener((property, old, next) -> show());
    show();
  }

  private record Span(int n, Unit unit, Window.@Nullable Mode mode) {}

  private record Ends(@Nullable Literal from, @Nullable Literal to) {}

  private static Span span(@Nullable Window now) {
    if (now instanceof Window.Last(int n, Unit of, var how)) {
      return new Span(n, of, how);
    }
    return now instanceof Window.Next(int n, Unit of, var how)
        ? new Span(n, of, how)
        : new Span(30, Unit.DAY, null);
  }

  private static Ends ends(@Nullable Window now) {
    return switch (now) {
      case Window.Between(Literal from, Literal to) -> new Ends(from, to);
      case Window.After(Literal date) -> new Ends(date, null);
      case Window.Before(Literal date) -> new Ends(date, null);
      case null -> new Ends(null, null);
      case Window.Ever _, Window.Last _, Window.Next _ -> new Ends(null, null);
    };
  }

  private static Way way(Window now) {
    return switch (now) {
      case Window.Ever _ -> Way.EVER;
      case Window.Last _ -> Way.LAST;
      case Window.Next _ -> Way.NEXT;
      case Window.Between _ -> Way.BETWEEN;
      case Window.After _ -> Way.AFTER;
      case Window.Before _ -> Way.BEFORE;
    };
  }

  private static String words(Texts texts, Way way) {
    return switch (way) {
      case EVER -> texts.text("sentence.anyTime");
      case LAST -> texts.text("builder.window.last");
      case NEXT -> texts.text("builder.window.next");
      case BETWEEN -> texts.text("builder.window.between");
      case AFTER -> texts.text("builder.window.after");
      case BEFORE -> texts.text("builder.window.before");
    };
  }

  private void show() {
    switch (way.getValue()) {
      case EVER -> details.getChildren().clear();
      case LAST, NEXT -> details.getChildren().setAll(new HBox(8, number, unit));
      case BETWEEN -> details.getChildren().setAll(from, and, to);
      case AFTER, BEFORE -> details.getChildren().setAll(from);
    }
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    switch (way.getValue()) {
      case LAST, NEXT -> {
        number.requestFocus();
        number.selectAll();
      }
      case EVER -> way.requestFocus();
      case BETWEEN, AFTER, BEFORE -> from.focus();
    }
  }

  @Override
  public boolean commit() {
    form.fine();
    Optional<Window> chosen = chosen();
    chosen.ifPresent(taker);
    return chosen.isPresent();
  }

  private Optional<Window> chosen() {
    return switch (way.getValue()) {
      case EVER -> Optional.of(new Window.Ever());
      case LAST -> number().map(n -> new Window.Last(n, unit.getValue(), mode));
      case NEXT -> number().map(n -> new Window.Next(n, unit.getValue(), mode));
      case BETWEEN -> day(from).flatMap(a -> day(to).map(b -> new Window.Between(a, b)));
      case AFTER -> day(from).map(Window.After::new);
      case BEFORE -> day(from).map(Window.Before::new);
    };
  }

  private Optional<Integer> number() {
    Optional<Integer> n = DayField.whole(number.getText()).filter(whole -> whole > 0);
    if (n.isEmpty()) {
      form.wrong(Problem.input("problem.builder.whole"));
    }
    return n;
  }

  private Optional<Literal> day(DayField field) {
    return switch (field.value()) {
      case Reader.Typed.Value(Literal literal) -> Optional.of(literal);
      case Reader.Typed.Wrong(Problem problem) -> {
        form.wrong(problem);
        yield Optional.empty();
      }
      case Reader.Typed.Nothing _ -> {
        form.wrong(Problem.input("problem.builder.day"));
        yield Optional.empty();
      }
    };
  }
}
