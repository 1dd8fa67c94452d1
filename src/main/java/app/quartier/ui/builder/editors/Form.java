package app.quartier.ui.builder.editors;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The common frame of editors with fields: a heading and lines.
final class Form extends VBox {

  Form(String heading) {
    super(8);
    getStyleClass().add("editor-form");
    Label title = new Label(heading);
    title.getStyleClass().add("editor-heading");
    getChildren().add(title);
  }

  /// Adds parts beside each other, and below them room for what is wrong with them.
  void line(Node... parts) {
    getChildren().add(row(parts));
    for (Node part : parts) {
      if (part instanceof CheckedField field) {
        getChildren().add(field.message());
      }
    }
  }

  void add(Node part) {
    getChildren().add(part);
  }

  static HBox row(Node... parts) {
    HBox row = new HBox(8, parts);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  static Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().add("editor-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }

  static <T> ComboBox<T> choice(String name, List<T> items, T chosen, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(items);
    box.setValue(chosen);
    box.setAccessibleText(name);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : words.apply(item);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    return box;
  }
}
