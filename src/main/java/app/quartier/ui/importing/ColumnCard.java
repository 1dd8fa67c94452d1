package app.quartier.ui.importing;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportReport.ReadField;
import app.quartier.text.Texts;
import app.quartier.workspace.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A column of the file: its name and examples, the field it goes to, the type of that field, and
/// what does not fit. Field and type can be changed, a new field can be named, the column can be
/// left out.
final class ColumnCard extends VBox {
  private static final int EXAMPLES = 3;

  private final Finding finding;
  private final Texts texts;
  private final String column;
  private final int place;
  private final @Nullable ReadField field;

  /// @param field what the column becomes; null when it is left out
  ColumnCard(Finding finding, ImportPreview preview, int place, @Nullable ReadField field) {
    this.finding = finding;
    this.texts = finding.texts();
    this.column = preview.columns().get(place);
    this.place = place;
    this.field = field;
    getStyleClass().add("card");
    Label examples = new Label(examples(preview));
    examples.getStyleClass().add("quiet");
    examples.setWrapText(true);
    FlowPane target = new FlowPane(target());
    target.getStyleClass().add("target");
    getChildren().addAll(head(), examples, target);
    if (field == null) {
      getStyleClass().add("left-out");
      return;
    }
    target.getChildren().add(type(field));
    if (field.created()) {
      getChildren().add(name(field));
    }
    if (field.bad().count() > 0) {
      getChildren().add(problems(field.bad()));
    }
  }

  private HBox head() {
    Label name = new Label(column);
    name.getStyleClass().add("name");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    CheckBox taken = new CheckBox();
    taken.setId("import-take-" + place);
    taken.setSelected(field != null);
    taken.setAccessibleText(texts.text("importpage.card.take", column));
    // What the program leaves out by itself holds nothing that could be taken.
    taken.setDisable(field == null && !Choices.isSkipped(finding.settings(), column));
    taken.setOnAction(clicked ->
        finding
            .model()
            .change(taken.isSelected() ? Choices.target(column, null) : Choices.skip(column)));
    return new HBox(name, taken);
  }

  private String examples(ImportPreview preview) {
    String examples =
        preview.lines().stream()
            .filter(line -> place < line.cells().size())
            .map(line -> line.cells().get(place))
            .filter(cell -> !cell.isBlank())
            .distinct()
            .limit(EXAMPLES)
            .collect(Collectors.joining(" · "));
    return examples.isEmpty() ? texts.text("importpage.card.noExample") : examples;
  }

  private Token target() {
    String skip = texts.text("importpage.card.skip");
    List<Token.Option> options = new ArrayList<>();
    options.add(finding.found(Choices.target(column, null)));
    options.add(finding.option(skip, Choices.skip(column)));
    targets()
        .forEach((key, labels) ->
            options.add(finding.option(labels.in(texts.locale()), Choices.target(column, key))));
    String current = skip;
    if (field != null) {
      String label = field.labels().in(texts.locale());
      current = field.created() ? texts.text("importpage.card.new", label) : label;
    }
    return new Token(texts.text("importpage.card.field", column), current, options)
        .named("import-target-" + place);
  }

  /// Fields the workspace has, then those columns usually hold.
  private Map<String, Labels> targets() {
    Map<String, Labels> targets = new LinkedHashMap<>();
    Catalog catalog = finding.catalog();
    @Nullable String kind = finding.kind();
    List<Field> known = kind == null ? catalog.fields() : ofKind(catalog, kind);
    known.forEach(one -> targets.put(one.key(), one.labels()));
    if (kind == null) {
      Arrays.stream(Channel.values())
          .flatMap(channel -> catalog.field(channel.field()).stream())
          .forEach(one -> targets.put(one.key(), one.labels()));
    }
    Workspace.usualFields(kind).forEach(one -> targets.putIfAbsent(one.key(), one.labels()));
    return targets;
  }

  private static List<Field> ofKind(Catalog catalog, String kind) {
    List<Field> fields = new ArrayList<>(catalog.field(catalog.keyField()).stream().toList());
    catalog.kind(kind).map(EventKind::properties).ifPresent(fields::addAll);
    return fields;
  }

  /// The type of a field that exists is what it is.
  private Node type(ReadField read) {
    String current = texts.text("type." + read.type().key());
    if (!read.created()) {
      Label fixed = new Label(current);
      fixed.getStyleClass().add("word");
      return fixed;
    }
    List<Token.Option> options =
        Arrays.stream(FieldType.values())
            .map(type ->
                finding.option(
                    texts.text("type." + type.key()),
                    Choices.target(column, read.key() + ":" + type.key())))
            .toList();
    Token token =
        new Token(texts.text("importpage.card.type", column), current, options)
            .named("import-type-" + place);
    token.setMinWidth(USE_PREF_SIZE);
    return token;
  }

  private TextField name(ReadField read) {
    String label = read.labels().in(texts.locale());
    TextField name = new TextField(label);
    name.setId("import-label-" + place);
    name.setPromptText(texts.text("importpage.card.label"));
    name.setAccessibleText(texts.text("importpage.card.label.of", column));
    name.setOnAction(entered -> rename(label, name.getText()));
    name.focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused) {
            rename(label, name.getText());
          }
        });
    return name;
  }

  private void rename(String before, String after) {
    if (!after.isBlank() && !after.strip().equals(before)) {
      finding.model().change(Choices.label(column, after.strip()));
    }
  }

  private Label problems(ImportReport.BadCells bad) {
    String first =
        bad.first().stream()
            .map(cell -> texts.text("importpage.card.quoted", cell))
            .collect(Collectors.joining(", "));
    Label problem = new Label(texts.count("importpage.card.bad", bad.count(), first));
    problem.setWrapText(true);
    problem.getStyleClass().add("problem");
    return problem;
  }
}
