package app.quartier.ui.insight;

import app.quartier.text.Formats;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The table form of a chart; Enter or a double click on a line adds its condition.
final class FacetTableView extends TableView<FacetTable.Line> {
  private static final double ROW = 44;
  private static final double HEADER = 42;
  private static final int MOST = 14;

  private final Language language;

  FacetTableView(Language language, Consumer<FacetTable.Line> narrow) {
    this.language = language;
    setId("insight-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    setFixedCellSize(ROW);
    setMinHeight(ROW * 4);
    setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        chosen(narrow);
      }
    });
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        chosen(narrow);
      }
    });
  }

  private void chosen(Consumer<FacetTable.Line> narrow) {
    FacetTable.@Nullable Line line = getSelectionModel().getSelectedItem();
    if (line != null && !line.questions().isEmpty()) {
      narrow.accept(line);
    }
  }

  void show(FacetTable facet, String title) {
    Texts texts = language.texts();
    setAccessibleText(title);
    getColumns().clear();
    getColumns().add(column(facet.subject(), 124, FacetTable.Line::label));
    getColumns()
        .add(
            column(
                texts.text("insight.table.segment"),
                76,
                line -> figure(line.tally().segment(), line.share())));
    getColumns()
        .add(
            column(
                texts.text("insight.table.all"),
                68,
                line -> figure(line.tally().base(), line.all())));
    getItems().setAll(facet.lines());
    setPrefHeight(HEADER + ROW * Math.min(MOST, facet.lines().size()));
  }

  /// The count, and its share below it.
  private String figure(long count, double share) {
    Formats formats = language.texts().formats();
    return formats.number(count) + "\n" + formats.percent(share);
  }

  private static TableColumn<FacetTable.Line, String> column(
      String title, double width, Function<FacetTable.Line, String> cell) {
    TableColumn<FacetTable.Line, String> column = new TableColumn<>(title);
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(cell.apply(line.getValue())));
    column.setMinWidth(Math.min(width, 100));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }
}
