package app.quartier.ui.builder;

import app.quartier.text.Texts;
import app.quartier.ui.builder.EmptyResult.Culprit;
import app.quartier.ui.kit.Visible;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says which row leaves nobody, with one click to mute it.
final class EmptyCard extends HBox {
  private final Label words = new Label();
  private final Button mute = new Button(null, new FontIcon(Feather.EYE_OFF));
  private @Nullable Culprit culprit;

  /// @param onMute told the node to mute
  EmptyCard(Consumer<String> onMute) {
    super(12);
    getStyleClass().add("empty-card");
    setAlignment(Pos.CENTER_LEFT);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    mute.setMinWidth(Region.USE_PREF_SIZE);
    mute.setOnAction(event -> {
      if (culprit != null) {
        onMute.accept(culprit.id());
      }
    });
    getChildren().addAll(new FontIcon(Feather.FILTER), words, mute);
  }

  /// @param found null when there are members
  /// @param clause what the node asks for
  void show(Texts texts, @Nullable Culprit found, String clause) {
    culprit = found;
    Visible.set(this, found != null);
    if (found != null) {
      words.setText(
          found.without() == 0
              ? texts.text("builder.nobody", clause)
              : texts.count("builder.nobody.without", found.without(), clause));
      mute.setText(texts.text("builder.mute"));
    }
  }
}
