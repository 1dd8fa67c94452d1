package app.quartier.ui.export;

import app.quartier.domain.field.Field;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Visible;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Only those who agreed: a yes in the field that says so. Without such a field it cannot be
/// chosen, and says why.
final class ConsentPane extends VBox {
  private final ExportModel model;
  private final Language language;
  private final CheckBox only = new CheckBox();
  private final ComboBox<Field> field = new ComboBox<>();
  private final Label why = new Label();

  ConsentPane(ExportModel model, Language language) {
    this.model = model;
    this.language = language;
    getStyleClass().add("consent");
    only.setId("export-consented");
    only.textProperty().bind(language.text("export.consented"));
    field.setId("export-consent-field");
    field.accessibleTextProperty().bind(language.text("export.consented.field"));
    field.disableProperty().bind(only.selectedProperty().not());
    why.setId("export-consent-why");
    why.textProperty().bind(language.text("export.consented.none"));
    why.getStyleClass().add("quiet");
    why.setWrapText(true);
    only.setOnAction(clicked -> choose());
    field.setOnAction(chosen -> choose());
    Attached.follow(
        this, () -> language.textsProperty().subscribe(texts -> field.setConverter(new Names())));
    HBox line = new HBox(only, field);
    line.getStyleClass().add("buttons");
    getChildren().setAll(line, why);
    show();
  }

  /// Shows the fields there are to choose from.
  void show() {
    boolean some = !model.consentFields().isEmpty();
    only.setDisable(!some);
    Visible.set(why, !some);
    if (some && field.getItems().isEmpty()) {
      field.getItems().setAll(model.consentFields());
      field.setValue(model.consentFields().getFirst());
    }
  }

  private void choose() {
    model.consent(only.isSelected() ? field.getValue() : null);
  }

  private final class Names extends StringConverter<@Nullable Field> {
    @Override
    public String toString(@Nullable Field one) {
      return one == null ? "" : one.labels().in(language.texts().locale());
    }

    @Override
    public @Nullable Field fromString(String name) {
      return null;
    }
  }
}
