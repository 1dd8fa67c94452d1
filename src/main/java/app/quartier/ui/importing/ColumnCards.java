package app.quartier.ui.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportReport.ReadField;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card for each column of the file: its name and examples, the field it goes to, the type of
/// that field, and what does not fit. Field and type can be changed; a column can be left out.
final class ColumnCards extends FlowPane {
  private static final int EXAMPLES = 3;
  private static final String SKIP = "skip";

  private final ImportModel model;
  private final Language language;

  ColumnCards(ImportModel model, Language language) {
    this.model = model;
    this.language = language;
    getStyleClass().add("cards");
  }

  /// @param fields what the columns become; none when the file is refused as it is
  void show(ImportSettings settings, ImportPreview preview, List<ReadField> fields) {
    getChildren().clear();
    for (int i = 0; i < preview.columns().size(); i++) {
      String column = preview.columns().get(i);
      Optional<ReadField> field =
          fields.stream().filter(f -> f.column().equals(column)).findFirst();
      getChildren().add(card(settings, preview, i, field.orElse(null)));
    }
  }

  private VBox card(
      ImportSettings settings, ImportPreview preview, int place, @Nullable ReadField field) {
    Texts texts = language.texts();
    String column = preview.columns().get(place);
    Label name = new Label(column);
    name.getStyleClass().add("name");
    Label examples = new Label(examples(preview, place, texts));
    examples.getStyleClass().add("quiet");
    HBox target = new HBox(target(settings, column, field, texts));
    target.getStyleClass().add("target");
    if (field != null) {
      target.getChildren().add(type(column, field, texts));
    }
    VBox card = new VBox(name, examples, target);
    card.getStyleClass().add("card");
    if (field == null) {
      card.getStyleClass().add("left-out");
    }
    long bad = preview.lines().stream().filter(l -> l.misfits().containsKey(place)).count();
    if (bad > 0) {
      Label problem = new Label(texts.count("importpage.card.bad", bad));
      problem.setWrapText(true);
      problem.getStyleClass().add("problem");
      card.getChildren().add(problem);
    }
    return card;
  }

  private static String examples(ImportPreview preview, int place, Texts texts) {
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

  private Token target(
      ImportSettings settings, String column, @Nullable ReadField field, Texts texts) {
    List<Token.Option> options = new ArrayList<>();
    options.add(new Token.Option(texts.text("importpage.found"), () -> model.target(column, null)));
    String skip = texts.text("importpage.card.skip");
    options.add(new Token.Option(skip, () -> model.target(column, SKIP)));
    for (Field known : known(settings)) {
      options.add(
          new Token.Option(
              known.labels().in(texts.locale()), () -> model.target(column, known.key())));
    }
    String current = field == null ? skip : fieldName(settings, field, texts);
    return new Token(texts.text("importpage.card.field", column), current, options);
  }

  private List<Field> known(ImportSettings settings) {
    Catalog catalog = model.workspace().catalog();
    if (settings.eventKind() == null) {
      return catalog.fields();
    }
    List<Field> fields = new ArrayList<>(catalog.field(catalog.keyField()).stream().toList());
    catalog.kind(settings.eventKind()).map(EventKind::properties).ifPresent(fields::addAll);
    return fields;
  }

  private String fieldName(ImportSettings settings, ReadField field, Texts texts) {
    if (field.created()) {
      return texts.text("importpage.card.new", field.key());
    }
    return known(settings).stream()
        .filter(known -> known.key().equals(field.key()))
        .findFirst()
        .map(known -> known.labels().in(texts.locale()))
        .orElse(field.key());
  }

  /// The type of a field that exists is what it is.
  private javafx.scene.control.Control type(String column, ReadField field, Texts texts) {
    String current = texts.text("type." + field.type().key());
    if (!field.created()) {
      Label fixed = new Label(current);
      fixed.getStyleClass().add("word");
      return fixed;
    }
    List<Token.Option> options =
        Arrays.stream(FieldType.values())
            .map(type ->
                new Token.Option(
                    texts.text("type." + type.key()),
                    () -> model.target(column, field.key() + ":" + type.key())))
            .toList();
    Token token = new Token(texts.text("importpage.card.type", column), current, options);
    token.setMinWidth(USE_PREF_SIZE);
    return token;
  }
}
