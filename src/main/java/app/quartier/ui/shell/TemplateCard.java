package app.quartier.ui.shell;

import app.quartier.text.Texts;
import app.quartier.ui.kit.Dimming;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A template to begin with: its name, its sentence, how many contacts of this workspace it has.
final class TemplateCard extends Button {
  private static final double GAP = 6;

  private final Template template;
  private final Label name = new Label();
  private final Label words = new Label();
  private final Label number = new Label();
  private final Tooltip tip = new Tooltip();

  TemplateCard(Template template, Runnable begin) {
    super(null, null);
    this.template = template;
    name.getStyleClass().add("q-heading");
    words.setWrapText(true);
    words.getStyleClass().addAll("q-muted", "q-small");
    number.getStyleClass().add("template-count");
    List.of(name, number).forEach(label -> label.setMinHeight(Region.USE_PREF_SIZE));
    words.setMaxHeight(Double.MAX_VALUE);
    words.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(words, Priority.ALWAYS);
    VBox lines = new VBox(GAP, name, words, number);
    lines.setMouseTransparent(true);
    fill(lines);
    setGraphic(lines);
    setTooltip(tip);
    setId("template-" + template.id());
    getStyleClass().add("template-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setOnAction(event -> begin.run());
  }

  Template template() {
    return template;
  }

  /// @param count null before it was counted
  void show(Texts texts, String sentence, @Nullable Long count) {
    name.setText(texts.text(template.nameKey()));
    words.setText(sentence);
    tip.setText(sentence);
    number.setText(count == null ? "–" : texts.count("sidebar.contacts", count));
    setAccessibleText(name.getText() + ", " + number.getText() + ". " + sentence);
  }

  /// Whether the number is of before.
  void pale(boolean stale) {
    number.pseudoClassStateChanged(Dimming.STALE, stale);
  }

  /// All cards are of one size, which the longest sentence fits.
  private void fill(VBox lines) {
    lines
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                widthProperty(),
                insetsProperty()));
    lines
        .prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> getHeight() - snappedTopInset() - snappedBottomInset(),
                heightProperty(),
                insetsProperty()));
  }
}
