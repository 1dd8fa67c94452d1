package app.quartier.ui.importing;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A word of a sentence that can be changed: a button that opens the other possibilities.
final class Token extends MenuButton {
  /// A possibility.
  record Option(String name, Runnable choose) {}

  /// @param meaning what the word is about, for those who hear the page
  /// @param word the current one
  Token(String meaning, String word, List<Option> options) {
    super(word);
    getStyleClass().add("token");
    setAccessibleText(meaning + " " + word);
    ToggleGroup group = new ToggleGroup();
    for (Option option : options) {
      RadioMenuItem item = new RadioMenuItem(option.name());
      item.setToggleGroup(group);
      item.setSelected(option.name().equals(word));
      item.setOnAction(chosen -> option.choose().run());
      getItems().add(item);
    }
  }
}
