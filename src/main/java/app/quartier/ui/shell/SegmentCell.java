package app.quartier.ui.shell;

import app.quartier.text.Texts;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Hint;
import app.quartier.ui.kit.Visible;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A segment in the sidebar: name, a dot when there is unsaved work, count.
final class SegmentCell extends ListCell<SegmentLine> {
  private static final double GAP = 8;

  private final Shell shell;
  private final Label name = new Label();
  private final Label dot = new Label("●");
  private final Label count = new Label();
  private final HBox row;

  SegmentCell(Shell shell, Consumer<SegmentLine> open) {
    this.shell = shell;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    dot.getStyleClass().add("unsaved-dot");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("q-muted");
    row = new HBox(GAP, name, dot, gap, count);
    row.setAlignment(Pos.CENTER_LEFT);
    // the row takes the width of the list and no more, so that long names end in an ellipsis
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      if (getItem() != null) {
        open.accept(getItem());
      }
    });
    Attached.follow(
        this, shell.language().textsProperty(), texts -> updateItem(getItem(), isEmpty()));
  }

  @Override
  protected void updateItem(@Nullable SegmentLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Texts texts = shell.language().texts();
    name.setText(line.name());
    Hint.on(name, line.name());
    Visible.set(dot, line.unsaved());
    count.setText(line.count() == null ? "–" : texts.formats().number(line.count()));
    setGraphic(row);
    setAccessibleText(
        line.name()
            + " "
            + count.getText()
            + (line.unsaved() ? " " + texts.text("sidebar.unsaved") : ""));
  }
}
