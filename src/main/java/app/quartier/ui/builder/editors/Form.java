package app.quartier.ui.builder.editors;

import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The common frame of editors with fields: a heading, lines, and room for what is wrong.
final class Form extends VBox {
  private final Label problem = new Label();
  private final Texts texts;

  Form(Texts texts, String heading) {
    super(8);
    this.texts = texts;
    getStyleClass().add("editor-form");
    Label title = new Label(heading);
    title.getStyleClass().add("editor-heading");
    problem.getStyleClass().add("editor-problem");
    problem.setWrapText(true);
    problem.setVisible(false);
    problem.managedProperty().bind(problem.visibleProperty());
    getChildren().addAll(title, problem);
  }

  /// Adds a line above the place of the problem.
  void line(Node... parts) {
    HBox line = new HBox(8, parts);
    line.getStyleClass().add("editor-line");
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().add(getChildren().size() - 1, line);
  }

  void wrong(Problem found) {
    problem.setText(texts.problem(found));
    problem.setVisible(true);
  }

  void fine() {
    problem.setVisible(false);
  }

  static TextField field(String name, String text, int columns) {
    TextField field = new TextField(text);
    field.setPrefColumnCount(columns);
    field.setAccessibleText(name);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
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
