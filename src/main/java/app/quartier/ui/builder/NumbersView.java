package app.quartier.ui.builder;

import app.quartier.domain.data.NodeCounts;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Hint;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The numbers of one row: how many match it alone, as a bar of all contacts, and its effect.
final class NumbersView extends HBox {
  private static final double BAR = 72;

  private final Button alone = new Button("–");
  private final Region share = new Region();
  private final Label effect = new Label();

  /// @param onAlone what pressing the number does
  NumbersView(boolean group, Runnable onAlone) {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("numbers");
    alone.getStyleClass().add("alone");
    alone.setMinWidth(Region.USE_PREF_SIZE);
    alone.setFocusTraversable(false);
    alone.setOnAction(event -> onAlone.run());
    share.getStyleClass().add("share");
    StackPane bar = new StackPane(share);
    bar.getStyleClass().add("bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMinWidth(BAR);
    bar.setMaxSize(BAR, 6);
    effect.getStyleClass().add("effect");
    effect.setMinWidth(68);
    getChildren().add(alone);
    if (!group) {
      getChildren().addAll(bar, effect);
    }
  }

  /// Shows the numbers; nothing new keeps the old ones.
  void show(Texts texts, @Nullable NodeCounts counts, long base) {
    if (counts == null) {
      alone.setText("–");
      effect.setText("");
      width(0);
      tell(texts.text("builder.numbers.none"));
    } else {
      alone.setText(texts.formats().number(counts.alone()));
      effect.setText(signed(texts, counts.effect()));
      width(base == 0 ? 0 : Math.max(counts.alone() == 0 ? 0 : 2, BAR * counts.alone() / base));
      tell(
          texts.text(
              "builder.numbers.words",
              counts.alone(),
              counts.inContext(),
              signed(texts, counts.effect())));
    }
  }

  private void tell(String words) {
    Hint.on(alone, words);
    alone.setAccessibleText(words);
  }

  private void width(double width) {
    share.setMinWidth(width);
    share.setMaxWidth(width);
  }

  /// With a real minus, and a plus where a row widens.
  private static String signed(Texts texts, long number) {
    String digits = texts.formats().number(Math.abs(number));
    return number < 0 ? "−" + digits : number > 0 ? "+" + digits : "0";
  }

  String aloneText() {
    return alone.getText();
  }

  String effectText() {
    return effect.getText();
  }
}
