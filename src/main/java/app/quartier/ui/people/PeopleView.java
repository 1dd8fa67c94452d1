package app.quartier.ui.people;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import app.quartier.value.Formats;
import app.quartier.workspace.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A table of contacts with a choice of columns; a click on a heading sorts off the window's
/// thread.
final class PeopleView extends BorderPane {
  private static final int COLUMNS = 6;

  private final PeopleModel model;
  private final Language language;
  private final Label heading = new Label();
  private final MenuButton choice = new MenuButton();
  private final TableView<Integer> table = new TableView<>();
  private final Label empty = new Label();
  private final MenuButton deeds = new MenuButton();
  private final DeedBar bar;
  private final Subscription speaking;
  private @Nullable Counted columnsOf;

  PeopleView(PeopleModel model, Language language) {
    this.model = model;
    this.language = language;
    this.bar = new DeedBar(model, language, this::chosen);
    getStyleClass().add("people");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    PeopleView.class.getResource("/app/quartier/ui/people/people.css"))
                .toExternalForm());
    heading.setId("people-heading");
    heading.getStyleClass().add("heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    choice.setId("people-columns");
    choice.setGraphic(new FontIcon(Feather.COLUMNS));
    choice.textProperty().bind(language.text("people.columns"));
    deeds();
    HBox top = new HBox(heading, deeds, choice);
    top.getStyleClass().add("top");
    setTop(top);
    table.setId("people-table");
    table.setPlaceholder(empty);
    table.accessibleTextProperty().bind(heading.textProperty());
    table.setSortPolicy(asked -> true);
    table.getSortOrder().addListener((ListChangeListener<Object>) change -> sort());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCenter(table);
    setBottom(bar);
    model.shownProperty().subscribe(this::show);
    speaking = language.textsProperty().subscribe(this::retitle);
    show();
  }

  /// What can be done with the contacts.
  private void deeds() {
    deeds.setId("people-deeds");
    deeds.textProperty().bind(language.text("people.deeds"));
    for (Deed deed : Deed.values()) {
      MenuItem item = new MenuItem();
      item.setId("people-deed-" + deed.name().toLowerCase(Locale.ROOT));
      item.textProperty().bind(language.text(deed.key()));
      item.setOnAction(asked -> bar.ask(deed));
      deeds.getItems().add(item);
    }
  }

  /// Lets go of the language of the window, which outlives this table.
  void dispose() {
    speaking.unsubscribe();
  }

  Label heading() {
    return heading;
  }

  /// The contacts that are selected; all of them when none is.
  private List<Integer> chosen() {
    List<Integer> selected = table.getSelectionModel().getSelectedItems();
    return List.copyOf(selected.isEmpty() ? table.getItems() : selected);
  }

  private void retitle() {
    columnsOf = null;
    show();
  }

  private void show() {
    Texts texts = language.texts();
    switch (model.shownProperty().get()) {
      case PeopleModel.Shown.Counting _ -> {
        heading.setText(texts.text("people.counting"));
        empty.setText(texts.text("people.counting"));
      }
      case PeopleModel.Shown.Refused(var problems) -> {
        heading.setText(texts.text("people.refused"));
        empty.setText(problems.stream().map(texts::problem).collect(Collectors.joining("\n")));
      }
      case PeopleModel.Shown.Ready ready -> fill(ready, texts);
    }
  }

  private void fill(PeopleModel.Shown.Ready ready, Texts texts) {
    heading.setText(texts.count("people.heading", ready.ids().size()));
    empty.setText(texts.text("people.empty"));
    if (!ready.counted().equals(columnsOf)) {
      columnsOf = ready.counted();
      rebuildColumns(ready.counted(), ready.telling());
    }
    table.getItems().setAll(ready.ids());
  }

  private void rebuildColumns(Counted counted, List<Field> telling) {
    Catalog catalog = counted.catalog();
    Formats formats = new Formats(language.texts().locale(), counted.lowered().zone());
    List<TableColumn<Integer, String>> columns = new ArrayList<>();
    TableColumn<Integer, String> key = new TableColumn<>(keyName(catalog));
    key.setCellValueFactory(id -> new ReadOnlyStringWrapper(counted.keys().key(id.getValue())));
    key.setPrefWidth(220);
    columns.add(key);
    choice.getItems().clear();
    int shown = 0;
    for (Field field : catalog.fields()) {
      if (!field.key().equals(catalog.keyField())) {
        TableColumn<Integer, String> column = column(field, counted, formats);
        // empty columns are shown only when asked for
        column.setVisible(telling.contains(field) && shown < COLUMNS);
        shown += column.isVisible() ? 1 : 0;
        columns.add(column);
        CheckMenuItem item = new CheckMenuItem(column.getText());
        item.selectedProperty().bindBidirectional(column.visibleProperty());
        choice.getItems().add(item);
      }
    }
    table.getColumns().setAll(columns);
    columns.forEach(column -> column.sortTypeProperty().addListener((way, old, next) -> sort()));
  }

  private String keyName(Catalog catalog) {
    return catalog
        .field(catalog.keyField())
        .map(field -> field.labels().in(language.texts().locale()))
        .orElse(catalog.keyField());
  }

  private TableColumn<Integer, String> column(Field field, Counted counted, Formats formats) {
    TableColumn<Integer, String> column =
        new TableColumn<>(field.labels().in(language.texts().locale()));
    column.setUserData(field);
    column.setPrefWidth(140);
    if (field.type().scale() > 0) {
      column.getStyleClass().add("amount");
    }
    column.setCellValueFactory(id -> {
      @Nullable Object cell = counted.columns().cell(id.getValue(), field);
      String text = cell == null ? "" : formats.shown(field.type(), field.currency(), cell);
      return new ReadOnlyStringWrapper(text);
    });
    return column;
  }

  private void sort() {
    model.sort(
        table.getSortOrder().stream()
            .findFirst()
            .map(column ->
                new PeopleModel.Order(
                    column.getUserData() instanceof Field field ? field : null,
                    column.getSortType() == TableColumn.SortType.DESCENDING)));
  }
}
