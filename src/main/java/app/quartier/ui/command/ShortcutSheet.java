package app.quartier.ui.command;

import app.quartier.ui.kit.Language;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys on one sheet, by menu, made from the list of commands.
public final class ShortcutSheet extends VBox {
  private static final double GAP = 6;

  private final ScrollPane scroll = new ScrollPane();

  public ShortcutSheet(List<Command> commands, Naming naming, Language language) {
    getStyleClass().addAll("q-raised", "q-overlay-card", "shortcuts");
    Label title = new Label();
    title.textProperty().bind(language.text("shortcuts.title"));
    title.getStyleClass().add("q-title");
    GridPane grid = new GridPane(GAP * 2, GAP);
    grid.getStyleClass().add("grid");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(name, keys);
    for (Command.Menu menu : Command.Menu.values()) {
      List<Command> here =
          commands.stream().filter(c -> c.menu() == menu && c.keys() != null).toList();
      if (!here.isEmpty()) {
        Label heading = new Label();
        heading.textProperty().bind(language.text("menu." + menu.name().toLowerCase(Locale.ROOT)));
        heading.getStyleClass().add("q-heading");
        grid.addRow(grid.getRowCount(), heading);
        here.forEach(command -> add(grid, command, naming));
      }
    }
    scroll.setContent(grid);
    scroll.setFitToWidth(true);
    scroll.accessibleTextProperty().bind(language.text("shortcuts.title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(title, scroll);
  }

  /// The part that scrolls; it takes the focus when the sheet opens.
  public ScrollPane focus() {
    return scroll;
  }

  private static void add(GridPane grid, Command command, Naming naming) {
    Label name = new Label();
    name.textProperty().bind(naming.of(command));
    Label keys = new Label(Keys.shown(command).orElse(""));
    keys.getStyleClass().add("keycap");
    grid.addRow(grid.getRowCount(), name, keys);
  }
}
