package app.quartier.ui.builder.editors;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One thing out of a list: an operator, a saved segment.
public final class ListEditor<T> implements Editor {
  private final SearchList<T> list;
  private final Consumer<T> taker;
  private Runnable close = () -> {};

  private ListEditor(String prompt, List<Line<T>> lines, @Nullable T now, Consumer<T> taker) {
    this.taker = taker;
    this.list = new SearchList<>(prompt, new TextField(), this::pick);
    list.show(lines);
    if (now != null) {
      list.selectValue(now);
    }
  }

  /// The operators that fit a type.
  public static ListEditor<Operator> operators(
      Wording wording, FieldType type, @Nullable Operator now, Consumer<Operator> taker) {
    List<Line<Operator>> lines =
        Operators.fitting(type).stream()
            .map(o -> new Line<>(o, wording.operator(o, type), "", (Feather) null))
            .toList();
    return new ListEditor<>(wording.texts().text("builder.operator.search"), lines, now, taker);
  }

  /// The segments that may be referred to.
  public static ListEditor<Pick.OfSegment> segments(
      Wording wording, List<Pick.OfSegment> segments, Consumer<Pick.OfSegment> taker) {
    Stream<Line<Pick.OfSegment>> lines =
        segments.stream().map(s -> new Line<>(s, s.name(), "", Feather.USERS));
    String prompt = wording.texts().text("builder.segment.search");
    return new ListEditor<>(prompt, lines.toList(), null, taker);
  }

  private void pick(T value) {
    close.run();
    taker.accept(value);
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
  public boolean commit() {
    list.selected().ifPresent(taker);
    return true;
  }
}
