package app.quartier.ui.builder.editors;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.Operators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One thing out of a list that can be searched. Enter or a click picks; leaving picks nothing.
public final class ListEditor<T> implements Editor {
  private final SearchList<T> list;
  private final BiConsumer<T, Runnable> taker;
  private Runnable close = () -> {};

  ListEditor(String prompt, List<Line<T>> lines, @Nullable T now, Consumer<T> taker) {
    this(
        prompt,
        lines,
        now,
        (value, close) -> {
          close.run();
          taker.accept(value);
        });
  }

  /// @param taker told what was picked, and what closes the editor
  ListEditor(String prompt, List<Line<T>> lines, @Nullable T now, BiConsumer<T, Runnable> taker) {
    this.taker = taker;
    this.list = new SearchList<>(prompt, new TextField(), this::pick);
    list.show(lines);
    if (now != null) {
      list.selectValue(now);
    }
  }

  /// The operators that fit a field; texts have those of numbers too, which read them as such.
  ///
  /// @param inWhere whether it is about one event
  public static ListEditor<OperatorPick> operators(
      Wording wording,
      Field field,
      boolean inWhere,
      @Nullable OperatorPick now,
      Consumer<OperatorPick> taker) {
    List<Line<OperatorPick>> lines = new ArrayList<>();
    FieldType type = field.type();
    Operators.offered(field, inWhere).stream()
        .map(o -> new OperatorPick(o, false))
        .forEach(o -> lines.add(Line.of(o, wording.operator(o.operator(), type), "", null)));
    if (type == FieldType.TEXT || (now != null && now.asNumber())) {
      lines.add(Line.heading(wording.texts().text("builder.operator.numbers")));
      AsNumber.operators().stream()
          .map(o -> new OperatorPick(o, true))
          .forEach(o ->
              lines.add(Line.of(o, wording.operator(o.operator(), FieldType.NUMBER), "", null)));
    }
    return new ListEditor<>(wording.texts().text("builder.operator.search"), lines, now, taker);
  }

  /// The fields, or properties, that can be compared with one.
  static ListEditor<Field> fields(Wording wording, List<Field> fields, Consumer<Field> taker) {
    List<Line<Field>> lines =
        fields.stream().map(f -> Line.of(f, wording.label(f), "", Icons.of(f.type()))).toList();
    return new ListEditor<>(wording.texts().text("builder.other.search"), lines, null, taker);
  }

  /// The saved segments; those that cannot be referred to say why.
  ///
  /// @param now id of the one referred to
  public static ListEditor<Pick.OfSegment> segments(
      Wording wording, List<Pick.OfSegment> segments, String now, Consumer<Pick.OfSegment> taker) {
    List<Line<Pick.OfSegment>> lines =
        segments.stream().map(segment -> segment(wording, segment)).toList();
    Pick.@Nullable OfSegment chosen =
        segments.stream().filter(segment -> segment.id().equals(now)).findFirst().orElse(null);
    return new ListEditor<>(wording.texts().text("builder.segment.search"), lines, chosen, taker);
  }

  static <T extends Pick> Line<T> segment(Wording wording, T pick, Pick.OfSegment segment) {
    return segment.circular()
        ? Line.refused(
            pick,
            segment.name(),
            wording.texts().text("builder.editor.circular"),
            Feather.SLASH,
            wording.texts().text("builder.editor.circular.why", segment.name()))
        : Line.of(pick, segment.name(), "", Feather.USERS);
  }

  private static Line<Pick.OfSegment> segment(Wording wording, Pick.OfSegment segment) {
    return segment(wording, segment, segment);
  }

  /// Other lines, as more is known.
  void show(List<Line<T>> lines) {
    list.show(lines);
  }

  void choose(T value) {
    list.selectValue(value);
  }

  /// Tells whenever something else is sought.
  void onSought(Consumer<String> told) {
    list.search().textProperty().addListener((property, old, next) -> told.accept(list.sought()));
  }

  /// Says something below the list; blank says nothing.
  void say(String text) {
    list.say(text);
  }

  private void pick(T value) {
    taker.accept(value, close);
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
  }

  @Override
  public void begin(String typed) {
    list.begin(typed);
  }

  @Override
  public boolean enter() {
    Optional<T> chosen = list.selected();
    chosen.ifPresent(this::pick);
    return chosen.isEmpty();
  }

  @Override
  public boolean commit() {
    return true;
  }
}
