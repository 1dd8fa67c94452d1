package app.quartier.ui.insight;

import app.quartier.ui.kit.Column;
import app.quartier.ui.kit.Hint;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One step of the funnel: its words, and below them a bar and a figure. Shown anew with each
/// count.
final class FunnelRow extends Column {
  private static final double INDENT = 12;

  private final Label words = new Label();
  private final ShareBar bar = new ShareBar(0);
  private final Labeled figure;
  private String node = "";

  /// @param figure a label, or a button that opens the contacts
  FunnelRow(Labeled figure) {
    super(0);
    this.figure = figure;
    figure.getStyleClass().add("figure");
    words.setWrapText(true);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    words.getStyleClass().add("words");
    HBox line = new HBox(bar, figure);
    line.getStyleClass().add("line");
    HBox.setHgrow(bar, Priority.ALWAYS);
    getChildren().addAll(words, line);
    getStyleClass().add("funnel-row");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /// Id of the node shown; empty for all contacts.
  String node() {
    return node;
  }

  /// @param said the figure, as a text
  void show(String id, String told, String said, double share, int depth) {
    node = id;
    words.setText(told);
    Hint.on(words, told);
    figure.setText(said);
    bar.show(share);
    setPadding(new Insets(0, 0, 0, depth * INDENT));
    setAccessibleText(told + " " + said);
  }

  /// What a screen reader says of the figure.
  void tell(String open) {
    figure.setAccessibleText(open);
  }
}
