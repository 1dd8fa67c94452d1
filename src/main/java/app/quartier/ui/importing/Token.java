package app.quartier.ui.importing;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A word of a sentence that can be changed: a button that opens the other possibilities.
final class Token extends MenuButton {
  private final ToggleGroup group = new ToggleGroup();
  private final String word;

  /// A possibility.
  record Option(String name, Runnable choose) {}

  /// @param meaning what the word is about, for those who hear the page
  /// @param word the current one
  Token(String meaning, String word, List<Option> options) {
    super(word);
    this.word = word;
    getStyleClass().add("token");
    setAccessibleText(meaning + " " + word);
    options.forEach(option -> getItems().add(item(option)));
  }

  Token named(String id) {
    setId(id);
    return this;
  }

  /// Adds possibilities under names of their own, made when the token is first opened.
  Token more(Supplier<List<Family>> families) {
    int before = getItems().size();
    setOnShowing(opened -> {
      if (getItems().size() == before) {
        families.get().forEach(family -> getItems().add(menu(family)));
      }
    });
    return this;
  }

  /// Possibilities that belong together.
  record Family(String name, List<Option> options) {}

  private Menu menu(Family family) {
    Menu menu = new Menu(family.name());
    family.options().forEach(option -> menu.getItems().add(item(option)));
    return menu;
  }

  private RadioMenuItem item(Option option) {
    RadioMenuItem item = new RadioMenuItem(option.name());
    item.setToggleGroup(group);
    item.setSelected(option.name().equals(word));
    item.setOnAction(chosen -> option.choose().run());
    return item;
  }
}
