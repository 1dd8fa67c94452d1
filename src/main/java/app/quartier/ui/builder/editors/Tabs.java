package app.quartier.ui.builder.editors;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A row of buttons of which one is down, above what it chooses.
final class Tabs<T> extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final List<T> items;

  Tabs(String name, List<T> items, T chosen, Function<T, String> words, Consumer<T> onChosen) {
    this.items = items;
    getStyleClass().add("editor-tabs");
    setAccessibleText(name);
    for (T item : items) {
      ToggleButton button = new ToggleButton(words.apply(item));
      button.setUserData(item);
      button.setToggleGroup(group);
      button.setSelected(item.equals(chosen));
      button.getStyleClass().add(pill(items.indexOf(item)));
      getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .addListener((property, old, next) -> {
          if (next == null) {
            group.selectToggle(old);
          } else if (old != null && !next.equals(old)) {
            onChosen.accept(chosen());
          }
        });
  }

  private String pill(int index) {
    if (index == 0) {
      return Styles.LEFT_PILL;
    }
    return index == items.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
  }

  T chosen() {
    @Nullable Toggle down = group.getSelectedToggle();
    return items.get(down == null ? 0 : group.getToggles().indexOf(down));
  }

  void choose(T item) {
    group.selectToggle(group.getToggles().get(items.indexOf(item)));
  }

  /// Puts the focus on the button that is down.
  void focus() {
    getChildren().get(items.indexOf(chosen())).requestFocus();
  }
}
