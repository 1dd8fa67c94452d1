package app.quartier.ui.export;

import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Language;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which columns, in which order: dragged, or moved by Alt+Up and Alt+Down.
final class ColumnsPane extends VBox {
  private static final double ROW = 32;

  private final ExportModel model;
  private final Language language;
  private final ListView<ColumnChoice> list;
  private final ColumnDrag drag;

  ColumnsPane(ExportModel model, Language language) {
    this.model = model;
    this.language = language;
    this.list = new ListView<>(model.columns());
    this.drag = new ColumnDrag(list, ROW, model::move);
    getStyleClass().add("columns");
    Label title = new Label();
    title.textProperty().bind(language.text("export.columns"));
    title.getStyleClass().add("section");
    list.setId("export-columns");
    list.setFixedCellSize(ROW);
    list.accessibleTextProperty().bind(language.text("export.columns"));
    Attached.follow(this, () -> language.textsProperty().subscribe(texts -> rename()));
    list.setOnKeyPressed(key -> {
      if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
        move(key.getCode() == KeyCode.UP ? -1 : 1);
        key.consume();
      } else if (key.getCode() == KeyCode.SPACE) {
        toggle();
        key.consume();
      } else if (key.getCode() == KeyCode.ESCAPE && drag.cancel()) {
        key.consume();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox buttons =
        new HBox(
            button("export-up", Feather.ARROW_UP, "export.up", -1),
            button("export-down", Feather.ARROW_DOWN, "export.down", 1));
    buttons.getStyleClass().add("buttons");
    Label hint = new Label();
    hint.textProperty().bind(language.text("export.columns.hint"));
    hint.getStyleClass().add("quiet");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(title, list, buttons, hint);
  }

  private void rename() {
    list.setCellFactory(made -> new ColumnCell());
  }

  private void toggle() {
    @Nullable ColumnChoice chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      chosen.chosenProperty().set(!chosen.chosenProperty().get());
    }
  }

  /// The list has the focus, not its boxes: the space bar ticks the one that is selected.
  boolean isDragging() {
    return drag.isDragging();
  }

  private final class ColumnCell extends CheckBoxListCell<ColumnChoice> {
    ColumnCell() {
      super(ColumnChoice::chosenProperty, new Names());
      drag.listen(this);
    }

    @Override
    public void updateItem(@Nullable ColumnChoice column, boolean empty) {
      super.updateItem(column, empty);
      if (getGraphic() != null) {
        getGraphic().setFocusTraversable(false);
        getGraphic().setAccessibleText(getText());
      }
    }
  }

  /// Columns are called as their fields are.
  private final class Names extends StringConverter<@Nullable ColumnChoice> {
    @Override
    public String toString(@Nullable ColumnChoice column) {
      return column == null ? "" : column.field().labels().in(language.texts().locale());
    }

    @Override
    public @Nullable ColumnChoice fromString(String name) {
      return model.columns().stream()
          .filter(column -> toString(column).equals(name))
          .findFirst()
          .orElse(null);
    }
  }

  private Button button(String id, Feather icon, String key, int by) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.accessibleTextProperty().bind(language.text(key));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(language.text(key));
    button.setTooltip(tip);
    button.setOnAction(clicked -> move(by));
    return button;
  }

  private void move(int by) {
    int place = list.getSelectionModel().getSelectedIndex();
    list.getSelectionModel().clearAndSelect(model.move(place, by));
  }
}
