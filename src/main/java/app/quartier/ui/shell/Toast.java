package app.quartier.ui.shell;

import app.quartier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A notice that shows for a moment.
final class Toast extends HBox {
  private static final double GAP = 8;

  private final Notice notice;
  private final Label words = new Label();
  private final Button action = new Button();

  /// @param chosen what the button does, where there is one
  Toast(Notice notice, Runnable chosen) {
    super(GAP);
    this.notice = notice;
    words.setWrapText(true);
    action.getStyleClass().addAll("flat", "small", "accent");
    action.setMinWidth(Region.USE_PREF_SIZE);
    action.setOnAction(event -> chosen.run());
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("q-raised", "toast");
    setMaxWidth(Region.USE_PREF_SIZE);
    getChildren().add(words);
    if (notice.actionKey() != null) {
      getChildren().add(action);
    }
  }

  void say(Texts texts) {
    words.setText(notice.words().apply(texts));
    if (notice.actionKey() != null) {
      action.setText(texts.text(notice.actionKey()));
    }
  }
}
