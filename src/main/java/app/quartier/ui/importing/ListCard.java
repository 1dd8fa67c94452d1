package app.quartier.ui.importing;

import app.quartier.domain.field.ContactList;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.text.Texts;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The list the contacts of the file are put on: one there is, or a new one by its name; none when
/// nothing stands there.
final class ListCard extends HBox {
  private final ImportModel model;
  private final Label label = new Label();
  private final ComboBox<String> list = new ComboBox<>();
  private final Label fresh = new Label();
  private boolean showing;

  ListCard(ImportModel model) {
    this.model = model;
    setId("import-list-card");
    getStyleClass().add("list-card");
    list.setId("import-list");
    list.setEditable(true);
    label.setLabelFor(list);
    fresh.getStyleClass().add("quiet");
    fresh.setId("import-list-new");
    getChildren().setAll(label, list, fresh);
    list.valueProperty().addListener((property, old, next) -> choose(next));
    list.getEditor()
        .focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused) {
            list.setValue(list.getEditor().getText());
          }
        });
  }

  void show(Texts texts, ImportSettings settings) {
    showing = true;
    label.setText(texts.text("importpage.list"));
    list.setAccessibleText(texts.text("importpage.list"));
    list.setPromptText(texts.text("importpage.list.none"));
    List<String> names =
        model.workspace().catalog().lists().stream().map(ContactList::name).toList();
    if (!names.equals(list.getItems())) {
      list.getItems().setAll(names);
    }
    @Nullable String chosen = settings.list();
    list.setValue(chosen == null ? "" : chosen);
    boolean known = chosen == null || names.stream().anyMatch(chosen::equalsIgnoreCase);
    fresh.setText(known ? "" : texts.text("importpage.list.new"));
    showing = false;
  }

  private void choose(@Nullable String name) {
    @Nullable ImportSettings settings = model.settings();
    @Nullable String wanted = name == null || name.isBlank() ? null : name.strip();
    if (!showing && settings != null && !Objects.equals(wanted, settings.list())) {
      model.change(now -> now.withList(wanted));
    }
  }
}
