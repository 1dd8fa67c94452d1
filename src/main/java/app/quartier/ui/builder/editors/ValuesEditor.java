package app.quartier.ui.builder.editors;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
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
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One text or several, with the values the data has and how often. What is typed but not in the
/// data can be taken too; several lines pasted are several values.
public final class ValuesEditor implements Editor {
  private final Wording wording;
  private final Reader reader;
  private final Field field;
  private final boolean several;
  private final Consumer<Operands> taker;
  private final Set<Literal> chosen = new LinkedHashSet<>();
  private final SearchList<Literal> list;
  private @Nullable Facet facet;
  private boolean touched;
  private Runnable close = () -> {};

  /// @param several whether more than one value is asked for
  public ValuesEditor(
      Wording wording,
      Reader reader,
      Field field,
      boolean several,
      Operands now,
      Consumer<Operands> taker) {
    this.wording = wording;
    this.reader = reader;
    this.field = field;
    this.several = several;
    this.taker = taker;
    this.list =
        new SearchList<>(
            wording.texts().text(several ? "builder.values.prompt" : "builder.value.prompt"),
            new LinesField(),
            this::pick);
    if (now instanceof Operands.One(Literal value)) {
      chosen.add(value);
      list.search().setText(value instanceof Literal.Text(String text) ? text : "");
    } else if (now instanceof Operands.Many(List<Literal> values)) {
      chosen.addAll(values);
    }
    list.search()
        .textProperty()
        .addListener((property, old, next) -> {
          touched = true;
          show();
        });
    show();
  }

  /// The data has come.
  public void take(Facet values) {
    facet = values;
    show();
  }

  private void show() {
    Set<Literal> offered = new LinkedHashSet<>();
    List<Line<Literal>> lines = new ArrayList<>();
    String typed = list.search().getText().strip();
    if (facet != null) {
      for (Facet.Bar bar : mostFirst(facet)) {
        if (bar.value() != null) {
          Literal value = new Literal.Text(bar.value());
          offered.add(value);
          lines.add(line(value, wording.texts().formats().number(bar.tally().base())));
        }
      }
    }
    List<Line<Literal>> own = new ArrayList<>();
    if (several) {
      chosen.stream().filter(value -> !offered.contains(value)).forEach(v -> own.add(line(v, "")));
    }
    if (!typed.isEmpty()
        && reader.literal(typed, field) instanceof Reader.Typed.Value(Literal value)
        && !offered.contains(value)
        && !chosen.contains(value)) {
      own.addFirst(new Line<>(value, typed, wording.texts().text("builder.value.typed"), null));
    }
    own.addAll(lines);
    list.show(own);
  }

  private static List<Facet.Bar> mostFirst(Facet facet) {
    Comparator<Facet.Bar> most = Comparator.comparingLong(bar -> -bar.tally().base());
    return facet.bars().stream().sorted(most).toList();
  }

  private Line<Literal> line(Literal value, String detail) {
    @Nullable Feather icon =
        several ? (chosen.contains(value) ? Feather.CHECK_SQUARE : Feather.SQUARE) : null;
    return new Line<>(value, wording.literal(value, field), detail, icon);
  }

  private void pick(Literal value) {
    if (several) {
      toggle(value);
    } else {
      close.run();
      taker.accept(new Operands.One(value));
    }
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
    return list;
  }

  @Override
  public void focus() {
    list.search().requestFocus();
    list.search().selectAll();
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
      taker.accept(chosen.isEmpty() ? new Operands.None() : new Operands.Many(List.copyOf(chosen)));
    } else if (touched || list.moved()) {
      taker.accept(meant().<Operands>map(Operands.One::new).orElseGet(Operands.None::new));
    }
    return true;
  }

  /// The line the arrows went to, else what is typed; a country must be one.
  private Optional<Literal> meant() {
    boolean country = field.type() == FieldType.COUNTRY;
    if (!list.moved()
        && reader.literal(list.search().getText(), field)
            instanceof Reader.Typed.Value(Literal value)
        && !(country && value instanceof Literal.Text(String text) && text.length() != 2)) {
      return Optional.of(value);
    }
    return list.moved() || country ? list.selected() : Optional.empty();
  }

  /// Takes a list that is pasted, one value a line.
  private final class LinesField extends TextField {
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
            if (reader.literal(line, field) instanceof Reader.Typed.Value(Literal value)) {
              chosen.add(value);
            }
          });
      show();
    }
  }
}
