package app.quartier.ui.builder.editors;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import app.quartier.ui.builder.editors.WindowParts.Tab;
import app.quartier.ui.builder.editors.WindowParts.Way;
import app.quartier.ui.kit.Visible;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A period: ever, relative to today, or between exact dates. The dates it means stand below.
public final class WindowEditor implements Editor {
  private final Scope scope;
  private final Consumer<Window> taker;
  private final Form form;
  private final Tabs<Tab> tabs;
  private final ComboBox<Way> way;
  private final CheckedField number;
  private final ComboBox<Unit> unit;
  private final HBox span;
  private final DayField from;
  private final DayField to;
  private final VBox details = new VBox(8);
  private final Label and;
  private final Label resolved = Form.note("");
  private final Window.@Nullable Mode mode;
  private final @Nullable Window before;
  private final PeriodBox period;

  /// @param scope with the date or instant the period is about
  /// @param now null when nothing is chosen yet
  /// @param ever whether "at any time" is offered
  public WindowEditor(Scope scope, @Nullable Window now, boolean ever, Consumer<Window> taker) {
    this.scope = scope;
    this.taker = taker;
    this.before = now;
    this.period = new PeriodBox(scope, now instanceof Window.Period written ? written : null);
    Texts texts = scope.texts();
    WindowParts parts = WindowParts.of(now);
    mode = parts.mode();
    form = new Form(ever ? texts.text("builder.window") : scope.label());
    and = new Label(texts.text("builder.and"));
    Tab tab = ever && now instanceof Window.Ever ? Tab.EVER : parts.tab();
    List<Tab> offered =
        Stream.of(Tab.values()).filter(one -> ever || !one.equals(Tab.EVER)).toList();
    tabs = new Tabs<>(texts.text("builder.window"), offered, tab, t -> t.words(texts), t -> turn());
    way = Form.choice(texts.text("builder.window"), tab.ways(), parts.way(), w -> w.words(texts));
    number = CheckedField.whole(texts, texts.text("builder.number"), parts.n());
    boolean hours = scope.field().type() != FieldType.DATE;
    unit =
        Form.choice(
            texts.text("builder.unit"),
            hours ? List.of(Unit.values()) : PeriodBox.UNITS,
            parts.unit(),
            scope.wording()::unit);
    span = Form.row(number, unit);
    boolean relative = tab == Tab.RELATIVE;
    from = new DayField(scope, texts.text("builder.editor.from"), parts.from(), relative);
    to = new DayField(scope, texts.text("builder.editor.to"), parts.to(), relative);
    form.add(tabs);
    form.add(way);
    form.add(details);
    form.add(resolved);
    listen();
    show();
  }

  private void listen() {
    way.valueProperty()
        .addListener((property, old, next) -> {
          if (next != null) {
            show();
          }
        });
    number.textProperty().addListener((property, old, next) -> resolve());
    unit.valueProperty().addListener((property, old, next) -> resolve());
    period.setOnChange(this::resolve);
    from.setOnChange(this::resolve);
    to.setOnChange(this::resolve);
    // on a tab, where nothing else takes it, a number starts a period
    tabs.setOnKeyTyped(event -> {
      if (!event.getCharacter().isEmpty()) {
        begin(event.getCharacter());
      }
    });
  }

  /// Shows what belongs to another tab; what was given stays where it still fits.
  private void turn() {
    Tab tab = tabs.chosen();
    Way kept = way.getValue();
    way.getItems().setAll(tab.ways());
    way.setValue(way.getItems().contains(kept) ? kept : Way.BETWEEN);
    from.setRelative(tab == Tab.RELATIVE);
    to.setRelative(tab == Tab.RELATIVE);
    show();
  }

  private void show() {
    boolean ever = tabs.chosen() == Tab.EVER;
    boolean focusLeaves = number.isFocused() && way.getValue() == Way.PERIOD;
    Visible.set(way, !ever);
    Visible.set(details, !ever);
    switch (way.getValue()) {
      case LAST, NEXT -> details.getChildren().setAll(span, number.message());
      case PERIOD -> details.getChildren().setAll(period.view());
      case BETWEEN -> details.getChildren().setAll(from, and, to);
      case AFTER, BEFORE -> details.getChildren().setAll(from);
    }
    if (focusLeaves) {
      period.focus();
    }
    resolve();
  }

  private void resolve() {
    boolean given =
        tabs.chosen() == Tab.RELATIVE
            && boxes().stream()
                .allMatch(box -> box == period || box.read() instanceof Reader.Typed.Value);
    Optional<String> told =
        given
            ? scope
                .facts()
                .clock()
                .map(clock -> new Resolver(scope.texts(), clock).window(window(), scope.field()))
            : Optional.empty();
    resolved.setText(told.orElse(""));
    Visible.set(resolved, told.isPresent());
  }

  /// Adds what stands below the period.
  WindowEditor with(Node below) {
    form.add(below);
    return this;
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    if (tabs.chosen() == Tab.EVER) {
      tabs.focus();
    } else {
      boxes().getFirst().focus();
    }
  }

  @Override
  public void begin(String typed) {
    if (Character.isDigit(typed.codePointAt(0))) {
      if (tabs.chosen() == Tab.EVER) {
        tabs.choose(Tab.RELATIVE);
      }
      switch (way.getValue()) {
        case LAST, NEXT -> number.begin(typed);
        case PERIOD -> {}
        case BETWEEN, AFTER, BEFORE -> from.begin(typed);
      }
    }
  }

  private List<Box> boxes() {
    return switch (way.getValue()) {
      case LAST, NEXT -> List.of(number);
      case PERIOD -> List.of(period);
      case BETWEEN -> List.of(from, to);
      case AFTER, BEFORE -> List.of(from);
    };
  }

  @Override
  public boolean commit() {
    if (tabs.chosen() == Tab.EVER) {
      taker.accept(new Window.Ever());
      return true;
    }
    Optional<Box> wrong = boxes().stream().filter(box -> !isGiven(box)).findFirst();
    wrong.ifPresent(Box::focus);
    if (wrong.isEmpty()) {
      taker.accept(WindowParts.asBefore(window(), before));
    }
    return wrong.isEmpty();
  }

  private boolean isGiven(Box box) {
    if (box instanceof DayField day) {
      return day.isGiven();
    }
    if (box instanceof PeriodBox) {
      return true;
    }
    boolean nothing = Reader.whole(number.read()) == 0;
    if (nothing && number.isRight()) {
      number.blame(Problem.input("problem.builder.whole"));
    }
    return !nothing && number.isRight();
  }

  /// The window given; every box can be read.
  private Window window() {
    return switch (way.getValue()) {
      case LAST -> new Window.Last(Reader.whole(number.read()), unit.getValue(), mode);
      case NEXT -> new Window.Next(Reader.whole(number.read()), unit.getValue(), mode);
      case PERIOD -> period.period();
      case BETWEEN -> new Window.Between(day(from), day(to));
      case AFTER -> new Window.After(day(from));
      case BEFORE -> new Window.Before(day(from));
    };
  }

  private static Literal day(DayField field) {
    @Nullable Literal day = Boxes.literal(field.read());
    if (day == null) {
      throw new IllegalStateException("a day that was not checked");
    }
    return day;
  }
}
