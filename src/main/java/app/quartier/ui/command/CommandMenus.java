package app.quartier.ui.command;

import app.quartier.ui.kit.Language;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu bar, made from the list of commands.
public final class CommandMenus {
  private CommandMenus() {}

  public static MenuBar bar(List<Command> commands, Naming naming, Language language) {
    MenuBar bar = new MenuBar();
    for (Command.Menu place : Command.Menu.values()) {
      Menu menu = new Menu();
      menu.textProperty().bind(language.text("menu." + place.name().toLowerCase(Locale.ROOT)));
      commands.stream()
          .filter(command -> command.menu() == place)
          .map(command -> item(command, naming))
          .forEach(menu.getItems()::add);
      if (!menu.getItems().isEmpty()) {
        bar.getMenus().add(menu);
      }
    }
    return bar;
  }

  private static MenuItem item(Command command, Naming naming) {
    MenuItem item = new MenuItem();
    item.setId("menu-" + command.id());
    item.textProperty().bind(naming.of(command));
    item.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
    item.setOnAction(event -> command.effect().run());
    if (command.icon() != null) {
      item.setGraphic(new FontIcon(command.icon()));
    }
    if (command.keys() != null && Keys.isGlobal(command.keys())) {
      item.setAccelerator(command.keys());
    }
    return item;
  }
}
