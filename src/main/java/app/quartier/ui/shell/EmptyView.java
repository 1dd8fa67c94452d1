package app.quartier.ui.shell;

import app.quartier.ui.kit.Language;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A state with nothing to show that leads on: what is missing, and what to do about it.
final class EmptyView extends VBox {
  private static final double GAP = 16;
  private static final double WIDTH = 520;

  private final Language language;
  private final FlowPane actions = new FlowPane(GAP / 2, GAP / 2);

  /// @param key texts `<key>.title`, `<key>.text`, `<key>.more`
  EmptyView(Language language, Feather icon, String key) {
    super(GAP);
    this.language = language;
    getStyleClass().add("empty-view");
    setAlignment(Pos.CENTER);
    setMaxSize(WIDTH, USE_PREF_SIZE);
    FontIcon picture = new FontIcon(icon);
    picture.getStyleClass().addAll("empty-icon", "q-icon-large");
    actions.setAlignment(Pos.CENTER);
    getChildren()
        .addAll(
            picture,
            label(key + ".title", "q-title"),
            label(key + ".text", "q-body"),
            actions,
            label(key + ".more", "q-muted"));
  }

  /// Adds a way on; the first one is the main one.
  EmptyView offering(String key, Feather icon, Runnable effect) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId("empty-" + key.substring(key.indexOf('.') + 1));
    button.textProperty().bind(language.text(key));
    button.setOnAction(event -> effect.run());
    if (actions.getChildren().isEmpty()) {
      button.getStyleClass().add("accent");
    }
    actions.getChildren().add(button);
    return this;
  }

  private Label label(String key, String style) {
    Label label = new Label();
    label.textProperty().bind(language.text(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    return label;
  }
}
