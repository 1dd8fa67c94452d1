package app.quartier.ui.builder;

import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import app.quartier.ui.builder.SuggestionsModel.Suggestion;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The suggestions as chips under the tree; the one the pointer or the focus is on tells the count
/// there would be.
final class SuggestionsView extends FlowPane {
  private final SuggestionsModel model;
  private final Language language;
  private final Supplier<Sentences> sentences;
  private final Label preview = new Label();
  private List<Suggestion> shown = List.of();

  SuggestionsView(SuggestionsModel model, Language language, Supplier<Sentences> sentences) {
    super(8, 8);
    this.model = model;
    this.language = language;
    this.sentences = sentences;
    getStyleClass().add("suggestions");
    preview.getStyleClass().add("suggestion-preview");
    preview.setMinWidth(Region.USE_PREF_SIZE);
    model.shownProperty().subscribe(this::showOthers);
    Attached.follow(this, language.textsProperty(), texts -> show());
    show();
  }

  /// The same suggestions again leave the chip somebody points at as it is.
  private void showOthers() {
    if (!shown.equals(model.shownProperty().get())) {
      show();
    }
  }

  private void show() {
    List<Suggestion> suggestions = model.shownProperty().get();
    shown = suggestions;
    Visible.set(this, !suggestions.isEmpty());
    Label heading = new Label(language.texts().text("builder.suggestions"));
    heading.getStyleClass().add("suggestions-heading");
    List<Node> nodes = new ArrayList<>(List.of(heading));
    suggestions.forEach(suggestion -> nodes.add(chip(suggestion)));
    nodes.add(hide());
    preview.setText("");
    nodes.add(preview);
    getChildren().setAll(nodes);
  }

  private Button chip(Suggestion suggestion) {
    Texts texts = language.texts();
    String share = texts.formats().percent(Math.round(suggestion.idea().share() * 100) / 100.0);
    String clause = sentences.get().of(suggestion.idea().condition());
    Button chip = new Button(texts.text("builder.suggestion", clause, share));
    chip.getStyleClass().add("suggestion");
    String words = texts.count("builder.suggestion.count", suggestion.count());
    chip.setAccessibleHelp(words);
    chip.setOnAction(event -> model.take(suggestion));
    chip.hoverProperty().subscribe(on -> preview(chip, words));
    chip.focusedProperty().subscribe(on -> preview(chip, words));
    return chip;
  }

  private void preview(Button chip, String words) {
    if (chip.isHover() || chip.isFocused()) {
      preview.setText(words);
    } else if (words.equals(preview.getText())) {
      preview.setText("");
    }
  }

  private Button hide() {
    Button hide = new Button(null, new FontIcon(Feather.X));
    String words = language.texts().text("builder.suggestions.hide");
    hide.getStyleClass().addAll("flat", "row-menu");
    hide.setAccessibleText(words);
    hide.setTooltip(new Tooltip(words));
    hide.setOnAction(event -> model.toggle());
    return hide;
  }
}
