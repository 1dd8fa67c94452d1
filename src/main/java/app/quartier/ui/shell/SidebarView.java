package app.quartier.ui.shell;

import app.quartier.domain.segment.Segment;
import app.quartier.ui.kit.Language;
import app.quartier.ui.shell.Numbers.Size;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The left region: the workspace, its segments with their counts, a box to find one.
final class SidebarView extends VBox {
  private static final double GAP = 8;

  private final Shell shell;
  private final TextField filter = new TextField();
  private final FilteredList<SegmentLine> shown;
  private final ListView<SegmentLine> list;

  SidebarView(Shell shell, Runnable create) {
    super(GAP);
    this.shell = shell;
    this.shown = new FilteredList<>(shell.book().lines());
    this.list = new ListView<>(shown);
    getStyleClass().addAll("q-side", "sidebar");
    Language language = shell.language();
    filter.promptTextProperty().bind(language.text("sidebar.filter"));
    filter.accessibleTextProperty().bind(language.text("sidebar.filter"));
    filter
        .textProperty()
        .addListener((property, old, typed) -> shown.setPredicate(line -> line.matches(typed)));
    filter.setOnAction(event -> openFirst());
    list.setId("segments");
    list.accessibleTextProperty().bind(language.text("sidebar.segments"));
    list.setCellFactory(view -> new SegmentCell(shell, this::open));
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        open(list.getSelectionModel().getSelectedItem());
      }
    });
    list.setPlaceholder(placeholder(language));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(workspace(), header(create), filter);
    shell.desk().segmentProperty().addListener((property, old, next) -> select(next));
    shell
        .book()
        .lines()
        .addListener(
            (javafx.collections.ListChangeListener<SegmentLine>)
                change -> select(shell.desk().segmentProperty().get()));
  }

  /// Brings the list, which is most of the work.
  void dress() {
    getChildren().add(list);
  }

  private static Label placeholder(Language language) {
    Label none = new Label();
    none.textProperty().bind(language.text("sidebar.none"));
    none.getStyleClass().add("q-muted");
    none.setWrapText(true);
    return none;
  }

  private Region workspace() {
    Label name = new Label(String.valueOf(shell.desk().workspace().folder().getFileName()));
    name.getStyleClass().add("q-heading");
    name.setGraphic(new FontIcon(Feather.DATABASE));
    Label size = new Label();
    size.getStyleClass().addAll("q-muted", "q-small");
    size.setId("contacts");
    size.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::contacts,
                shell.book().numbers().sizeProperty(),
                shell.language().textsProperty()));
    return new VBox(GAP / 2, name, size);
  }

  private String contacts() {
    @Nullable Size size = shell.book().numbers().sizeProperty().get();
    return size == null ? "…" : shell.language().texts().count("sidebar.contacts", size.contacts());
  }

  private Region header(Runnable create) {
    Label title = new Label();
    title.textProperty().bind(shell.language().text("sidebar.segments"));
    title.getStyleClass().add("q-heading");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button add = new Button(null, new FontIcon(Feather.PLUS));
    add.getStyleClass().addAll("button-icon", "flat");
    add.accessibleTextProperty().bind(shell.language().text("command.new"));
    add.setOnAction(event -> create.run());
    HBox row = new HBox(title, gap, add);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// The box one types in to find a segment.
  TextField filter() {
    return filter;
  }

  /// The lines shown, in order.
  List<SegmentLine> lines() {
    return List.copyOf(shown);
  }

  private void openFirst() {
    if (!shown.isEmpty()) {
      open(shown.getFirst());
    }
  }

  private void open(@Nullable SegmentLine line) {
    @Nullable Segment current = shell.desk().segmentProperty().get();
    if (line != null && (current == null || !current.id().equals(line.id()))) {
      shell.book().open(line.id());
    }
  }

  private void select(@Nullable Segment segment) {
    shown.stream()
        .filter(line -> segment != null && line.id().equals(segment.id()))
        .findFirst()
        .ifPresentOrElse(
            list.getSelectionModel()::select, () -> list.getSelectionModel().clearSelection());
  }
}
