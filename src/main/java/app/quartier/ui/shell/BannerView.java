package app.quartier.ui.shell;

import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Language;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Tells of recoverable trouble over the builder, with one thing to do and a way to send it off.
final class BannerView extends HBox {
  private static final double GAP = 12;

  private final Notices notices;
  private final Language language;

  BannerView(Notices notices, Language language) {
    super(GAP);
    this.notices = notices;
    this.language = language;
    getStyleClass().add("banner");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    Attached.follow(this, notices.bannerProperty(), this::show);
    Attached.follow(this, language.textsProperty(), texts -> show(notices.bannerProperty().get()));
    show(null);
  }

  private void show(@Nullable Notice notice) {
    setVisible(notice != null);
    getChildren().clear();
    if (notice == null) {
      return;
    }
    boolean trouble = notice.kind() == Notice.Kind.TROUBLE;
    getStyleClass().remove("trouble");
    if (trouble) {
      getStyleClass().add("trouble");
    }
    Label words = new Label(notice.words().apply(language.texts()));
    words.setId("banner-words");
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new FontIcon(trouble ? Feather.ALERT_TRIANGLE : Feather.INFO), words);
    if (notice.actionKey() != null) {
      Button action = new Button(language.texts().text(notice.actionKey()));
      action.setMinWidth(Region.USE_PREF_SIZE);
      action.setOnAction(event -> {
        close();
        notice.action().run();
      });
      getChildren().add(action);
    }
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll("button-icon", "flat");
    close.setAccessibleText(language.texts().text("notice.close"));
    close.setOnAction(event -> close());
    getChildren().add(close);
  }

  private void close() {
    notices.bannerProperty().set(null);
  }
}
