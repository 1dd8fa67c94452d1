package app.quartier.ui.importing;

import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.Contents;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Opener;
import app.quartier.workspace.PastImport;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// A table of past imports; below it, the one that is looked at.
final class PastImportsView extends BorderPane {
  private final PastImportsModel model;
  private final Language language;
  private final Function<Path, Opener.Answer> open;
  private final Consumer<List<Path>> toPage;
  private final TableView<PastImport> table = new TableView<>();
  private final ScrollPane card = new ScrollPane();
  private boolean filling;

  /// @param open shows a file or a folder in the desktop
  /// @param toPage leads on to the import page, with files or without
  PastImportsView(
      PastImportsModel model,
      Language language,
      Function<Path, Opener.Answer> open,
      Consumer<List<Path>> toPage) {
    this.model = model;
    this.language = language;
    this.open = open;
    this.toPage = toPage;
    getStyleClass().addAll("import-page", "past-imports");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    PastImportsView.class.getResource("/app/quartier/ui/importing/importing.css"))
                .toExternalForm());
    table.setId("past-table");
    table.accessibleTextProperty().bind(language.text("importpage.past"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(past -> {
          if (past != null && !filling) {
            model.choose(past.batch().id());
          }
        });
    card.setFitToWidth(true);
    card.setFocusTraversable(false);
    card.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Attached.follow(
        this,
        () ->
            model
                .shownProperty()
                .subscribe(this::show)
                .and(language.textsProperty().subscribe(this::retitle)));
    retitle();
  }

  private void retitle() {
    Texts texts = language.texts();
    table
        .getColumns()
        .setAll(
            List.of(
                column("importpage.past.column.when", past -> when(past, texts)),
                column("importpage.past.column.file", past -> PastCard.name(past, texts)),
                column("importpage.past.column.rows", past -> rows(past.contents(), texts)),
                number("importpage.past.column.new", BatchCounts::created),
                number("importpage.past.column.changed", BatchCounts::changed),
                number("importpage.past.column.unchanged", BatchCounts::unchanged),
                number("importpage.past.column.rejected", BatchCounts::rejected),
                column("importpage.past.column.state", past -> state(past, texts))));
    show();
  }

  private TableColumn<PastImport, String> column(String key, Function<PastImport, String> words) {
    TableColumn<PastImport, String> column = new TableColumn<>(language.texts().text(key));
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    return column;
  }

  private TableColumn<PastImport, String> number(String key, ToLongFunction<BatchCounts> count) {
    TableColumn<PastImport, String> column =
        column(
            key,
            past -> language.texts().formats().number(count.applyAsLong(past.batch().counts())));
    column.getStyleClass().add("amount");
    return column;
  }

  private String when(PastImport past, Texts texts) {
    return texts
        .formats()
        .shortMoment(
            Objects.requireNonNull(past.batch().finished()).atZone(model.catalog().zone()));
  }

  private String rows(Contents contents, Texts texts) {
    return switch (contents) {
      case Contents.Contacts _ -> texts.text("importpage.kind.contacts");
      case Contents.Events(String kind) ->
          model.catalog().kind(kind).map(known -> known.labels().in(texts.locale())).orElse(kind);
      case Contents.Unknown _ -> texts.text("importpage.past.rows.unknown");
    };
  }

  private static String state(PastImport past, Texts texts) {
    return texts.text(past.stands() ? "importpage.past.stands" : "importpage.past.isUndone");
  }

  private void show() {
    switch (model.shownProperty().get()) {
      case PastImportsModel.Shown.Loading _ -> middle(quiet("importpage.past.loading"));
      case PastImportsModel.Shown.Empty _ -> middle(empty());
      case PastImportsModel.Shown.Listed listed -> list(listed);
    }
  }

  private void middle(Node node) {
    setCenter(node);
    setBottom(null);
  }

  private Label quiet(String key) {
    Label label = ResultCard.quiet(language.texts().text(key));
    label.setId("past-words");
    return label;
  }

  private VBox empty() {
    Button begin = new Button(language.texts().text("importpage.past.import"));
    begin.setId("past-import");
    begin.getStyleClass().add("accent");
    begin.setDefaultButton(true);
    begin.setOnAction(clicked -> toPage.accept(List.of()));
    VBox box = new VBox(quiet("importpage.past.none"), begin);
    box.getStyleClass().add("drop");
    return box;
  }

  private void list(PastImportsModel.Shown.Listed listed) {
    filling = true;
    if (!table.getItems().equals(listed.imports())) {
      table.getItems().setAll(listed.imports());
    }
    table.getSelectionModel().select(listed.chosen());
    filling = false;
    card.setContent(new PastCard(model, language.texts(), listed, open, toPage));
    if (!table.equals(getCenter())) {
      setCenter(table);
      setBottom(card);
      table.requestFocus();
    }
  }
}
