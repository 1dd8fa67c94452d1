package app.quartier.ui.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Boxes to choose from, each below its name.
abstract class ChoiceForm extends VBox {
  private static final double GAP = 8;

  ChoiceForm() {
    super(GAP);
  }

  static List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream().sorted().toList();
  }

  final <T> ComboBox<T> choice(String name, List<T> items, T chosen, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(items);
    box.setValue(chosen);
    box.setAccessibleText(name);
    box.setMaxWidth(Double.MAX_VALUE);
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
    Label label = new Label(name);
    label.setLabelFor(box);
    getChildren().addAll(label, box);
    return box;
  }
}
