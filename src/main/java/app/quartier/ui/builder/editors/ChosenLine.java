package app.quartier.ui.builder.editors;

import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Below a list of values: how many are chosen, no more of them, and all of them as lines of one
/// box or back.
final class ChosenLine extends HBox {
  private final Texts texts;
  private final Label number = new Label();
  private final Hyperlink clear = new Hyperlink();
  private final Hyperlink turn = new Hyperlink();

  ChosenLine(Texts texts, Runnable onClear, Runnable onTurn) {
    super(8);
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("editor-chosen");
    clear.setText(texts.text("builder.editor.clear"));
    clear.setOnAction(event -> onClear.run());
    turn.setId("editor-lines");
    turn.setOnAction(event -> onTurn.run());
    getChildren().addAll(number, clear, turn);
    turned(false);
  }

  void show(int chosen) {
    number.setText(texts.count("builder.editor.chosen", chosen));
    clear.setDisable(chosen == 0);
  }

  /// @param lines whether the values stand in one box now
  void turned(boolean lines) {
    turn.setText(texts.text(lines ? "builder.values.list.back" : "builder.values.list"));
    Visible.set(number, !lines);
    Visible.set(clear, !lines);
  }
}
