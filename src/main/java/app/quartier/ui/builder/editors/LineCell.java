package app.quartier.ui.builder.editors;

import app.quartier.ui.kit.Visible;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a [Line]: icon, text, and what is told about it at the end.
final class LineCell<T> extends ListCell<Line<T>> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final FontIcon icon = new FontIcon();
  private final Label text = new Label();
  private final Tooltip tip = new Tooltip();
  private final Label detail = new Label();
  private final HBox box;

  LineCell(Consumer<Line<T>> onPick) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    box = new HBox(8, icon, text, gap, detail);
    box.setAlignment(Pos.CENTER_LEFT);
    text.setMinWidth(0);
    text.textTruncatedProperty().subscribe(cut -> text.setTooltip(cut ? tip : null));
    detail.setMinWidth(Region.USE_PREF_SIZE);
    detail.getStyleClass().add("line-detail");
    getStyleClass().add("line-cell");
    // the text shrinks, not the cell: no bar to scroll sideways
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      @Nullable Line<T> line = getItem();
      if (line != null && !line.isHeading()) {
        onPick.accept(line);
      }
    });
  }

  @Override
  protected void updateItem(@Nullable Line<T> line, boolean empty) {
    super.updateItem(line, empty);
    boolean heading = line != null && line.isHeading();
    pseudoClassStateChanged(HEADING, heading);
    pseudoClassStateChanged(REFUSED, line != null && line.refusal() != null);
    setDisable(heading);
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Visible.set(icon, line.icon() != null);
    if (line.icon() != null) {
      icon.setIconCode(line.icon());
    }
    text.setText(line.text());
    tip.setText(line.text());
    detail.setText(line.detail());
    setAccessibleText(line.detail().isEmpty() ? line.text() : line.text() + ", " + line.detail());
    setAccessibleHelp(line.refusal() == null ? "" : line.refusal());
    setGraphic(box);
  }
}
