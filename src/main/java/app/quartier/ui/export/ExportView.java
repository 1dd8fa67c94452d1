package app.quartier.ui.export;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Language;
import app.quartier.value.Formats;
import app.quartier.value.Formulas;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The form: columns on the left, preset, preview and file on the right, what happened below.
final class ExportView extends BorderPane {
  private static final double ROW = 28;

  /// About the width of a letter of a heading.
  private static final double HEADING = 8;

  private final ExportModel model;
  private final Language language;
  private final ComboBox<Preset> preset = new ComboBox<>();
  private final TableView<List<@Nullable Object>> preview = new TableView<>();
  private final TextField file = new TextField();
  private final Label meaning = new Label();
  private final ConsentPane consent;
  private final ColumnsPane columns;
  private final Label heading = new Label();
  private final Label said = new Label();
  private final Button export = new Button();
  private final Button close = new Button();

  ExportView(ExportModel model, Language language, Runnable leave) {
    this.model = model;
    this.language = language;
    this.consent = new ConsentPane(model, language);
    this.columns = new ColumnsPane(model, language);
    getStyleClass().add("export");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    ExportView.class.getResource("/app/quartier/ui/export/export.css"))
                .toExternalForm());
    preset.getItems().setAll(Preset.values());
    preset.setValue(Preset.of(language.texts().locale()));
    file.setText(Path.of(System.getProperty("user.home", "."), model.fileName()).toString());
    file.textProperty().subscribe(this::rebuild);
    close.setOnAction(clicked -> leave.run());
    export.setOnAction(clicked -> export());
    name();
    compose();
    model.shownProperty().subscribe(this::rebuild);
    Attached.follow(this, () -> language.textsProperty().subscribe(this::speak));
    preset.valueProperty().subscribe(this::rebuild);
    model.columns().addListener((ListChangeListener<ColumnChoice>) change -> rebuildPreview());
    rebuild();
  }

  /// A preset nobody touched goes with the language.
  private void speak(Texts before, Texts now) {
    if (preset.getValue() == Preset.of(before.locale())) {
      preset.setValue(Preset.of(now.locale()));
    }
    rebuild();
  }

  private void name() {
    preset.setId("export-preset");
    meaning.setId("export-meaning");
    meaning.getStyleClass().add("quiet");
    meaning.setWrapText(true);
    preview.setId("export-preview");
    file.setId("export-file");
    heading.setId("export-heading");
    said.setId("export-said");
    export.setId("export-run");
    export.setDefaultButton(true);
    export.getStyleClass().add("accent");
    heading.getStyleClass().add("title");
    said.setWrapText(true);
    preset.accessibleTextProperty().bind(language.text("export.preset"));
    file.accessibleTextProperty().bind(language.text("export.file"));
    preview.accessibleTextProperty().bind(language.text("export.preview"));
    export.textProperty().bind(language.text("export.run"));
    close.textProperty().bind(language.text("export.close"));
    preview.setFixedCellSize(ROW);
  }

  private void compose() {
    Button browse = new Button();
    browse.textProperty().bind(language.text("export.browse"));
    browse.setOnAction(clicked -> browse());
    HBox where = new HBox(file, browse);
    where.getStyleClass().add("buttons");
    HBox.setHgrow(file, Priority.ALWAYS);
    VBox.setVgrow(preview, Priority.ALWAYS);
    VBox form =
        new VBox(
            section("export.preset"),
            preset,
            meaning,
            consent,
            section("export.preview"),
            preview,
            section("export.file"),
            where);
    form.getStyleClass().add("form");
    HBox buttons = new HBox(close, export);
    buttons.getStyleClass().addAll("buttons", "right");
    VBox foot = new VBox(said, buttons);
    foot.getStyleClass().add("foot");
    setTop(heading);
    setLeft(columns);
    setCenter(form);
    setBottom(foot);
  }

  /// Whether a column is being dragged, which the escape key ends first.
  boolean isDragging() {
    return columns.isDragging();
  }

  private Label section(String key) {
    Label label = new Label();
    label.textProperty().bind(language.text(key));
    label.getStyleClass().add("section");
    return label;
  }

  private void rebuild() {
    Texts texts = language.texts();
    preset.setConverter(new Names());
    meaning.setText(texts.text(preset.getValue().meaning()));
    consent.show();
    ExportModel.@Nullable Sample sample = model.sample();
    heading.setText(
        sample == null
            ? texts.text("export.title", model.name())
            : texts.count("export.heading", sample.count(), model.name()));
    said.getStyleClass().removeAll("problem", "quiet");
    said.getStyleClass()
        .add(
            model.shownProperty().get() instanceof ExportModel.Shown.Refused ? "problem" : "quiet");
    said.setText(
        switch (model.shownProperty().get()) {
          case ExportModel.Shown.Counting _ -> texts.text("export.counting");
          case ExportModel.Shown.Ready _ ->
              ExportModel.exists(file.getText()) ? texts.text("export.replaces") : "";
          case ExportModel.Shown.Writing _ -> texts.text("export.writing");
          case ExportModel.Shown.Written(var _, Path written, long rows) ->
              texts.count("export.written", rows, written);
          case ExportModel.Shown.Refused(var _, var problems) ->
              problems.stream().map(texts::problem).collect(Collectors.joining("\n"));
        });
    export.setDisable(
        sample == null || model.shownProperty().get() instanceof ExportModel.Shown.Writing);
    rebuildPreview();
  }

  private final class Names extends StringConverter<@Nullable Preset> {
    @Override
    public String toString(@Nullable Preset one) {
      return one == null ? "" : language.texts().text(one.key());
    }

    @Override
    public @Nullable Preset fromString(String name) {
      return null;
    }
  }

  private void rebuildPreview() {
    ExportModel.@Nullable Sample sample = model.sample();
    @Nullable Preset chosen = preset.getValue();
    if (sample == null || chosen == null) {
      return;
    }
    Formats formats = new Formats(chosen.locale(), sample.zone());
    List<TableColumn<List<@Nullable Object>, String>> shown = new ArrayList<>();
    shown.add(column(sample.key(), 0, formats, chosen.locale()));
    for (ColumnChoice choice : model.columns()) {
      if (choice.chosenProperty().get()) {
        int place = sample.fields().indexOf(choice.field()) + 1;
        shown.add(column(choice.field(), place, formats, chosen.locale()));
      }
    }
    preview.getColumns().setAll(shown);
    preview.getItems().setAll(sample.rows());
  }

  /// Headings are what the file will have: the names of the fields in its language.
  private static TableColumn<List<@Nullable Object>, String> column(
      Field field, int place, Formats formats, Locale locale) {
    TableColumn<List<@Nullable Object>, String> column =
        new TableColumn<>(Formulas.neutralised(field.labels().in(locale)));
    double heading = HEADING * column.getText().length() + 3 * HEADING;
    boolean text = place > 0 || field.type().isText();
    FieldType type = text ? field.type() : FieldType.TEXT;
    column.setCellValueFactory(row -> {
      @Nullable Object cell = row.getValue().get(place);
      return new ReadOnlyStringWrapper(
          cell == null ? "" : Formulas.neutralised(type, formats.plain(type, cell)));
    });
    column.setPrefWidth(Math.max(heading, place == 0 ? 200 : 140));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private void browse() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(language.texts().text("export.file"));
    chooser.setInitialFileName(model.fileName());
    @Nullable File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      file.setText(chosen.toString());
    }
  }

  private void export() {
    try {
      model.export(Path.of(file.getText().strip()), preset.getValue());
    } catch (InvalidPathException unusable) {
      said.getStyleClass().setAll("label", "problem");
      said.setText(language.texts().text("export.badName", file.getText()));
    }
  }
}
