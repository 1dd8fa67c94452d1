package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.text.Languages;
import app.quartier.text.Texts;
import app.quartier.ui.command.Command;
import app.quartier.ui.command.Keys;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one list of commands of the whole window: the frame's, the builder's, the insight's.
class CommandsTest {
  @TempDir static Path home;
  private static RealWindow window;
  private static List<Command> commands;

  @BeforeAll
  static void open() {
    window = RealWindow.on(home, home.resolve("w"), Locale.ENGLISH);
    commands = window.commands();
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @Test
  void everyPartBringsItsCommands() {
    List<String> ids = commands.stream().map(Command::id).toList();
    assertTrue(ids.containsAll(List.of("save", "builder.wrap", "people")), ids.toString());
  }

  @Test
  void eachHasAnIdOfItsOwnAndANameInBothLanguages() {
    assertEquals(Map.of(), repeated(commands.stream().map(Command::id).toList()));
    for (Locale locale : Languages.ALL) {
      Texts texts = new Texts(locale);
      assertEquals(
          List.of(),
          commands.stream()
              .map(command -> "command." + command.id())
              .filter(key -> texts.find(key).filter(name -> !name.isBlank()).isEmpty())
              .toList());
      // in one menu no two lines read the same
      for (Command.Menu menu : Command.Menu.values()) {
        assertEquals(
            Map.of(),
            repeated(
                commands.stream()
                    .filter(command -> command.menu() == menu)
                    .map(command -> texts.text("command." + command.id()))
                    .toList()));
      }
    }
  }

  @Test
  void noTwoShareTheirKeysInOneContext() {
    // keys that work in the whole window meet those of rows; keys of rows meet each other
    List<String> keys =
        Stream.concat(
                commands.stream().flatMap(c -> Keys.shown(c).stream()),
                commands.stream()
                    .flatMap(c -> Stream.ofNullable(c.also()))
                    .map(KeyCombination::getDisplayText))
            .toList();
    assertTrue(keys.contains("Ctrl+Y"), keys.toString());
    assertTrue(keys.size() > 20, keys.toString());
    assertEquals(Map.of(), repeated(keys));
    // what the window knows besides the list
    assertEquals(
        List.of(), List.of("Ctrl+=", "Esc", "Tab").stream().filter(keys::contains).toList());
  }

  @Test
  void menusAndSheetAreMadeFromTheList() {
    List<String> items =
        Fx.get(() ->
            ((MenuBar) window.stage.getScene().lookup(".menu-bar"))
                .getMenus().stream()
                    .map(Menu::getItems)
                    .flatMap(List::stream)
                    .map(MenuItem::getId)
                    .toList());
    assertEquals(
        commands.stream().map(c -> "menu-" + c.id()).sorted().toList(),
        items.stream().sorted().toList());
    window.does("shortcuts");
    long caps =
        Fx.get(() -> {
          window.stage.getScene().getRoot().applyCss();
          window.stage.getScene().getRoot().layout();
          return (long) window.stage.getScene().getRoot().lookupAll(".keycap").size();
        });
    assertEquals(commands.stream().filter(c -> c.keys() != null).count(), caps);
  }

  private static Map<String, Long> repeated(List<String> all) {
    Map<String, Long> counts =
        all.stream()
            .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    counts.values().removeIf(count -> count == 1);
    return counts;
  }
}
