package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportPreview;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The first rows as they stand in the file; a cell that does not fit is marked and says why.
final class PreviewTable extends TableView<ImportPreview.Line> {
  private static final double ROW = 28;
  private static final int ROWS_SHOWN = 8;
  private static final double LETTER = 8;
  private static final double PADDING = 24;
  private static final double NARROWEST = 80;
  private static final double WIDEST = 260;

  private final Language language;
  private @Nullable Made made;

  /// What the table was made of.
  private record Made(List<String> columns, List<ImportPreview.Line> lines, Texts texts) {}

  PreviewTable(Language language) {
    this.language = language;
    setId("import-preview");
    setFixedCellSize(ROW);
    setMinHeight(ROW * 2);
    accessibleTextProperty().bind(language.text("importpage.preview"));
  }

  /// Shows these rows; leaves the table as it is when it shows them already.
  void show(ImportPreview preview) {
    Made wanted = new Made(preview.columns(), preview.lines(), language.texts());
    if (wanted.equals(made)) {
      return;
    }
    made = wanted;
    List<TableColumn<ImportPreview.Line, String>> columns = new ArrayList<>();
    TableColumn<ImportPreview.Line, String> number =
        new TableColumn<>(language.texts().text("importpage.line"));
    number.setCellValueFactory(line ->
        new ReadOnlyStringWrapper(language.texts().formats().number(line.getValue().number())));
    number.setPrefWidth(64);
    number.setCellFactory(column -> new Cell(-1));
    number.setSortable(false);
    columns.add(number);
    for (int i = 0; i < preview.columns().size(); i++) {
      columns.add(column(preview, i));
    }
    getColumns().setAll(columns);
    getItems().setAll(preview.lines());
    setPrefHeight(ROW * (Math.min(ROWS_SHOWN, preview.lines().size()) + 1.8));
  }

  private TableColumn<ImportPreview.Line, String> column(ImportPreview preview, int place) {
    TableColumn<ImportPreview.Line, String> column =
        new TableColumn<>(preview.columns().get(place));
    column.setCellValueFactory(line -> {
      List<String> cells = line.getValue().cells();
      return new ReadOnlyStringWrapper(place < cells.size() ? cells.get(place) : "");
    });
    column.setCellFactory(made -> new Cell(place));
    column.setPrefWidth(width(preview, place));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /// Enough for what stands in the column, within reason.
  private static double width(ImportPreview preview, int place) {
    int longest =
        preview.lines().stream()
            .filter(line -> place < line.cells().size())
            .mapToInt(line -> line.cells().get(place).length())
            .max()
            .orElse(0);
    int title = preview.columns().get(place).length();
    return Math.clamp(PADDING + LETTER * Math.max(longest, title + 1), NARROWEST, WIDEST);
  }

  /// A cell that wears its problem; the line number wears that of the whole row.
  private final class Cell extends TableCell<ImportPreview.Line, String> {
    private final int place;

    Cell(int place) {
      this.place = place;
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      getStyleClass().remove("bad");
      setTooltip(null);
      setText(empty ? null : text);
      ImportPreview.@Nullable Line line = empty ? null : getTableRow().getItem();
      @Nullable Problem problem =
          line == null ? null : place < 0 ? line.fault() : line.misfits().get(place);
      if (problem != null) {
        getStyleClass().add("bad");
        String told = Wording.of(problem, language.texts());
        setTooltip(new Tooltip(told));
        setAccessibleText(language.texts().text("importpage.badCell", text, told));
      } else {
        setAccessibleText(text);
      }
    }
  }
}
