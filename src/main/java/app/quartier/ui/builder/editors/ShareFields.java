package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Count.Relation;
import app.quartier.domain.segment.Share;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How many: at least one, every one, none, or a comparison with a number.
final class ShareFields extends VBox {
  /// What is chosen among; the last ones ask for a number.
  private enum Way {
    ANY,
    EVERY,
    NONE,
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    BETWEEN
  }

  private final ComboBox<Way> way;
  private final CheckedField number;
  private final CheckedField to;

  /// @param now null while it is not chosen: at least one is offered
  ShareFields(Wording wording, @Nullable Share now) {
    super(8);
    Texts texts = wording.texts();
    @Nullable Count count = now instanceof Share.Some(Count some) ? some : null;
    way =
        Form.choice(
            texts.text("builder.items.heading"),
            List.of(Way.values()),
            way(now),
            w -> words(wording, w));
    number = CheckedField.whole(texts, texts.text("builder.number"), count == null ? 1 : count.n());
    to = CheckedField.whole(texts, texts.text("builder.editor.to"), count == null ? 1 : count.to());
    Label and = new Label(texts.text("builder.and"));
    Label unit = new Label(texts.text("builder.items.unit"));
    getChildren().addAll(Form.row(way, number, and, to, unit), number.message(), to.message());
    way.valueProperty().addListener((property, old, next) -> show(and, unit));
    show(and, unit);
  }

  private void show(Label and, Label unit) {
    boolean between = way.getValue() == Way.BETWEEN;
    Visible.set(number, isNumbered());
    Visible.set(unit, isNumbered());
    Visible.set(and, between);
    Visible.set(to, between);
  }

  private boolean isNumbered() {
    return switch (way.getValue()) {
      case ANY, EVERY, NONE -> false;
      case EXACTLY, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, BETWEEN -> true;
    };
  }

  private static Way way(@Nullable Share share) {
    return switch (share) {
      case null -> Way.ANY;
      case Share.Every _ -> Way.EVERY;
      case Share.Some(Count count) when count.equals(Count.AT_LEAST_ONCE) -> Way.ANY;
      case Share.Some(Count count) when count.equals(Count.of(Relation.EXACTLY, 0)) -> Way.NONE;
      case Share.Some(Count count) -> Way.valueOf(count.relation().name());
    };
  }

  private static String words(Wording wording, Way way) {
    return switch (way) {
      case ANY -> wording.texts().text("builder.items.way.any");
      case EVERY -> wording.texts().text("builder.items.way.every");
      case NONE -> wording.texts().text("builder.items.way.none");
      case EXACTLY, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, BETWEEN ->
          wording.relation(Relation.valueOf(way.name()));
    };
  }

  void focus() {
    way.requestFocus();
  }

  /// Chooses a number at least so great, as when one is typed before the editor opened.
  void begin(String digit) {
    way.setValue(Way.AT_LEAST);
    number.begin(digit);
  }

  /// Whether it can be read; says below the box why not.
  boolean isRight() {
    if (isNumbered() && !number.isRight()) {
      number.focus();
      return false;
    }
    if (way.getValue() == Way.BETWEEN && !to.isRight()) {
      to.focus();
      return false;
    }
    return true;
  }

  /// What is chosen, once it [#isRight].
  Share chosen() {
    int n = Reader.whole(number.read());
    return switch (way.getValue()) {
      case ANY -> new Share.Some(Count.AT_LEAST_ONCE);
      case EVERY -> new Share.Every();
      case NONE -> new Share.Some(Count.of(Relation.EXACTLY, 0));
      case BETWEEN -> new Share.Some(new Count(Relation.BETWEEN, n, Reader.whole(to.read())));
      case EXACTLY, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN ->
          new Share.Some(Count.of(Relation.valueOf(way.getValue().name()), n));
    };
  }
}
