package app.quartier.ui.builder.editors;

import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.ui.kit.Visible;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One text or several, with the values the data has and how often. What is typed but not in the
/// data can be taken too; several lines pasted are several values.
final class ValuesEditor implements Editor {
  private final Scope scope;
  private final boolean several;
  private final Operands now;
  private final SwitchesPane switches;
  private final Consumer<Answer> taker;
  private final ChosenValues chosen;
  private final OfferedValues offered;
  private final SearchList<Literal> list;
  private final VBox view = new VBox(8);
  private final ChosenLine told;
  private final Suggestions suggestions;
  private @Nullable LinesBox lines;
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
            new LinesField(OfferedValues.written(scope, now), several, this::pasted),
            this::pick);
    chosen = new ChosenValues(now);
    offered = new OfferedValues(scope, several, Set.copyOf(chosen.values()));
    list.search().textProperty().addListener((property, old, next) -> typed());
    told = new ChosenLine(scope.texts(), this::clear, this::turn);
    Visible.set(told, several);
    view.getChildren().addAll(list, told);
    if (scope.by() == FacetQuery.By.DOMAIN) {
      view.getChildren().add(Form.note(scope.texts().text("builder.domains.note")));
    }
    view.getChildren().add(switches);
    switches.onChange(() -> Optional.ofNullable(lines).ifPresent(LinesBox::changed));
    suggestions = new Suggestions(scope, this::known);
    show();
    suggestions.load();
    if (chosen.values().size() > LinesBox.SHOWN) {
      turn();
    }
  }

  private void clear() {
    chosen.replace(List.of());
    show();
    list.search().requestFocus();
  }

  /// All that is chosen as lines of one box, where a long list can be pasted; and back.
  private void turn() {
    if (lines == null) {
      lines =
          new LinesBox(
              scope,
              scope.texts().text("builder.values.list.name"),
              chosen.values(),
              offered::kept,
              switches::folding,
              scope.facts().room(chosen.before()));
      view.getChildren().set(0, lines);
      lines.focus();
    } else if (takeLines()) {
      lines = null;
      view.getChildren().set(0, list);
      show();
      list.search().requestFocus();
    }
    told.turned(lines != null);
  }

  private boolean takeLines() {
    if (lines == null || !lines.isTouched()) {
      return true;
    }
    if (lines.isRight()) {
      chosen.replace(lines.values());
    }
    return lines.isRight();
  }

  /// A list too long to be looked through comes as lines; so does one with lines that are no
  /// values, which stay there until they are corrected.
  private void pasted(List<String> pasted) {
    if (pasted.size() > LinesBox.SHOWN || pasted.stream().anyMatch(offered::isWrong)) {
      turn();
      if (lines != null) {
        lines.add(pasted);
      }
      return;
    }
    pasted.forEach(line -> offered.kept(line).map(Literal.Text::new).ifPresent(chosen::add));
    show();
  }

  private void known() {
    show();
    if (!several && !touched) {
      chosen.values().stream().findFirst().ifPresent(list::selectValue);
    }
  }

  private void typed() {
    touched = true;
    suggestions.seek(list.sought());
    show();
  }

  private void show() {
    if (lines != null) {
      return;
    }
    list.say(
        offered.isWrong(list.sought())
            ? scope.texts().text("builder.domain.wrong")
            : suggestions.others());
    list.show(offered.of(suggestions.values(), chosen.values(), list.sought()));
    told.show(chosen.values().size());
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
    chosen.toggle(value);
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
    if (lines != null) {
      lines.focus();
      return;
    }
    list.search().requestFocus();
    list.search().selectAll();
  }

  @Override
  public void begin(String typed) {
    if (lines != null) {
      lines.begin(typed);
      return;
    }
    list.begin(typed);
  }

  /// Several: Enter checks what is typed and stays; on an empty box it is done.
  @Override
  public boolean enter() {
    boolean adds = several && lines == null && !list.search().getText().isBlank();
    if (adds) {
      meant().ifPresent(this::toggle);
    }
    return !adds && commit();
  }

  @Override
  public boolean commit() {
    if (!takeLines() || isTypedWrong()) {
      return false;
    }
    if (several) {
      if (lines == null && touched && !list.search().getText().isBlank()) {
        meant().ifPresent(chosen::add);
      }
      giveChosen();
    } else if (touched || list.moved()) {
      give(meant().<Operands>map(Operands.One::new).orElseGet(Operands.None::new));
    } else if (switches.changed()) {
      give(now);
    }
    return true;
  }

  private boolean isTypedWrong() {
    return lines == null && touched && !list.moved() && offered.isWrong(list.search().getText());
  }

  /// What nobody touched stays as it was written.
  private void giveChosen() {
    if (chosen.isChanged() || switches.changed()) {
      give(chosen.operands());
    }
  }

  @Override
  public int handOver() {
    int leftOut = lines == null ? 0 : lines.handOver(chosen);
    if (several) {
      giveChosen();
    }
    return leftOut + (several && isTypedWrong() ? 1 : 0);
  }

  /// The line the arrows went to, else what is typed; where values are codes that are shown by
  /// their names, it must be one of them.
  private Optional<Literal> meant() {
    Optional<Literal> typed =
        list.moved() ? Optional.empty() : offered.read(list.search().getText());
    return typed.isPresent() || !(list.moved() || offered.isNamed()) ? typed : list.selected();
  }
}
