package app.quartier.ui.builder.editors;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One text or several, with the values the data has and how often. What is typed but not in the
/// data can be taken too; several lines pasted are several values.
final class ValuesEditor implements Editor {
  private final Scope scope;
  private final boolean several;
  private final Operands now;
  private final SwitchesPane switches;
  private final Consumer<Answer> taker;
  private final Set<Literal> chosen = new LinkedHashSet<>();
  private final Set<Literal> first;
  private final SearchList<Literal> list;
  private final VBox view = new VBox(8);
  private final Label number = new Label();
  private final Hyperlink clear = new Hyperlink();
  private @Nullable Facet all;
  private @Nullable Facet found;
  private String foundFor = "";
  private boolean touched;
  private Runnable close = () -> {};

  /// @param several whether more than one value is asked for
  ValuesEditor(
      Scope scope, boolean several, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    this.scope = scope;
    this.several = several;
    this.now = now;
    this.switches = switches;
    this.taker = taker;
    this.list =
        new SearchList<>(
            scope.texts().text(several ? "builder.values.prompt" : "builder.value.prompt"),
            new LinesField(written(now)),
            this::pick);
    if (now instanceof Operands.One(Literal value)) {
      chosen.add(value);
    } else if (now instanceof Operands.Many(List<Literal> values)) {
      chosen.addAll(values);
    }
    first = Set.copyOf(chosen);
    list.search().textProperty().addListener((property, old, next) -> typed());
    clear.setText(scope.texts().text("builder.editor.clear"));
    clear.setOnAction(event -> {
      chosen.clear();
      show();
      list.search().requestFocus();
    });
    HBox told = Form.row(number, clear);
    told.getStyleClass().add("editor-chosen");
    Form.show(told, several);
    view.getChildren().addAll(list, told, switches);
    show();
    scope.facts().facet(scope.values(""), this::take);
  }

  private static String written(Operands now) {
    return now instanceof Operands.One(Literal.Text(String text)) ? text : "";
  }

  private void take(Facet values) {
    all = values;
    show();
    if (!several) {
      chosen.stream().findFirst().ifPresent(list::selectValue);
    }
    search();
  }

  private void typed() {
    touched = true;
    show();
    search();
  }

  /// Looks in all values when those shown are not all there are.
  private void search() {
    String part = list.sought();
    if (all == null || all.others().base() == 0 || part.isEmpty() || part.equals(foundFor)) {
      return;
    }
    scope
        .facts()
        .facet(
            scope.values(part),
            answer -> {
              if (part.equals(list.sought())) {
                found = answer;
                foundFor = part;
                show();
              }
            });
  }

  private @Nullable Facet facet() {
    return found != null && !foundFor.isEmpty() && foundFor.equals(list.sought()) ? found : all;
  }

  private void show() {
    Set<Literal> offered = new LinkedHashSet<>();
    List<Line<Literal>> lines = new ArrayList<>();
    @Nullable Facet facet = facet();
    if (facet != null) {
      for (Facet.Bar bar : mostFirst(facet)) {
        if (bar.value() != null) {
          Literal value = new Literal.Text(bar.value());
          offered.add(value);
          lines.add(line(value, scope.texts().formats().number(bar.tally().base())));
        }
      }
      list.say(others(facet.others().base()));
    }
    List<Line<Literal>> own = new ArrayList<>();
    chosen.stream().filter(value -> !offered.contains(value)).forEach(v -> own.add(line(v, "")));
    String typed = list.sought();
    if (!typed.isEmpty()
        && scope.reader().literal(typed, scope.field()) instanceof Reader.Typed.Value(var value)
        && !offered.contains(value)
        && !chosen.contains(value)) {
      own.addFirst(Line.of(value, typed, scope.texts().text("builder.value.typed"), null));
    }
    // what was chosen before stands on top, to be seen and taken away
    lines.stream().filter(line -> first.contains(line.value())).forEach(own::add);
    lines.stream().filter(line -> !first.contains(line.value())).forEach(own::add);
    list.show(own);
    number.setText(scope.texts().count("builder.editor.chosen", chosen.size()));
    clear.setDisable(chosen.isEmpty());
  }

  /// Tells of the values that are not in the list.
  private String others(long others) {
    if (others == 0) {
      return "";
    }
    return scope
        .texts()
        .count(
            scope.kind() == null
                ? "builder.editor.others.contacts"
                : "builder.editor.others.events",
            others);
  }

  private static List<Facet.Bar> mostFirst(Facet facet) {
    Comparator<Facet.Bar> most = Comparator.comparingLong(bar -> -bar.tally().base());
    return facet.bars().stream().sorted(most).toList();
  }

  private Line<Literal> line(Literal value, String detail) {
    @Nullable Feather icon =
        several ? (chosen.contains(value) ? Feather.CHECK_SQUARE : Feather.SQUARE) : null;
    String said = scope.wording().literal(value, scope.field());
    String text = said.isBlank() ? scope.texts().text("builder.editor.blank") : said;
    return Line.of(value, text, detail, icon);
  }

  private void pick(Literal value) {
    if (several) {
      toggle(value);
    } else {
      close.run();
      give(new Operands.One(value));
    }
  }

  private void give(Operands operands) {
    taker.accept(new Answer(operands, switches.chosen()));
  }

  private void toggle(Literal value) {
    if (!chosen.remove(value)) {
      chosen.add(value);
    }
    if (list.search().getText().isEmpty()) {
      show();
    } else {
      list.search().clear();
    }
    list.selectValue(value);
    touched = false;
  }

  @Override
  public void onPicked(Runnable closing) {
    close = closing;
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void focus() {
    list.search().requestFocus();
    list.search().selectAll();
  }

  @Override
  public void begin(String typed) {
    list.begin(typed);
  }

  /// Several: Enter checks what is typed and stays; on an empty box it is done.
  @Override
  public boolean enter() {
    boolean adds = several && !list.search().getText().isBlank();
    if (adds) {
      meant().ifPresent(this::toggle);
    }
    return !adds && commit();
  }

  @Override
  public boolean commit() {
    if (several) {
      if (touched && !list.search().getText().isBlank()) {
        meant().ifPresent(chosen::add);
      }
      give(chosen.isEmpty() ? new Operands.None() : new Operands.Many(List.copyOf(chosen)));
    } else if (touched || list.moved()) {
      give(meant().<Operands>map(Operands.One::new).orElseGet(Operands.None::new));
    } else if (switches.changed()) {
      give(now);
    }
    return true;
  }

  /// The line the arrows went to, else what is typed; a country must be one.
  private Optional<Literal> meant() {
    boolean country = scope.field().type() == FieldType.COUNTRY;
    if (!list.moved()
        && scope.reader().literal(list.search().getText(), scope.field())
            instanceof Reader.Typed.Value(Literal value)
        && !(country && value instanceof Literal.Text(String text) && text.length() != 2)) {
      return Optional.of(value);
    }
    return list.moved() || country ? list.selected() : Optional.empty();
  }

  /// Takes a list that is pasted, one value a line.
  private final class LinesField extends TextField {
    private LinesField(String text) {
      super(text);
    }

    @Override
    public void paste() {
      @Nullable String pasted = Clipboard.getSystemClipboard().getString();
      if (!several || pasted == null || !pasted.strip().contains("\n")) {
        super.paste();
        return;
      }
      pasted
          .lines()
          .forEach(line -> {
            if (scope.reader().literal(line, scope.field())
                instanceof Reader.Typed.Value(Literal value)) {
              chosen.add(value);
            }
          });
      show();
    }
  }
}
