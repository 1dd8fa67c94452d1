package app.quartier.ui.shell;

import app.quartier.text.Languages;
import app.quartier.ui.command.Command;
import app.quartier.ui.command.Keys;
import app.quartier.ui.command.Naming;
import app.quartier.ui.kit.Attached;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The toolbar: the commands people reach for, with words on the main ones and icons on the rest.
final class ToolStrip extends HBox {
  private static final double GAP = 8;
  private static final double NARROW = 900;
  private static final List<String> WORDED = List.of("new", "import", "open");
  private static final List<String> ICONS = List.of("undo", "redo");
  private static final List<String> RIGHT = List.of("palette", "sidebar", "insight");

  private final Shell shell;
  private final List<Command> commands;
  private final Naming naming;

  ToolStrip(Shell shell, List<Command> commands, Naming naming) {
    super(GAP);
    this.shell = shell;
    this.commands = commands;
    this.naming = naming;
    getStyleClass().add("tool-strip");
    setMinWidth(0);
    widthProperty().addListener((property, old, width) -> fit());
    Attached.follow(this, shell.zoom().factorProperty(), factor -> fit());
    setAlignment(Pos.CENTER_LEFT);
    WORDED.forEach(id -> getChildren().add(worded(id)));
    ICONS.forEach(id -> getChildren().add(iconOnly(id)));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().add(gap);
    RIGHT.forEach(id -> getChildren().add(iconOnly(id)));
    getChildren().addAll(language(), theme(), worded("save"), worded("export"));
  }

  /// In a narrow window the main commands keep their icons only; their words are in the tooltips.
  private void fit() {
    boolean narrow = getWidth() < shell.zoom().of(NARROW);
    ContentDisplay shown = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    List.of("import", "open", "save", "export")
        .forEach(id -> ((Button) lookup("#tool-" + id)).setContentDisplay(shown));
  }

  private Command command(String id) {
    return commands.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private Button worded(String id) {
    Button button = bare(command(id));
    button.textProperty().bind(naming.of(command(id)));
    if (id.equals("export")) {
      button.getStyleClass().add("accent");
    }
    return button;
  }

  private Button iconOnly(String id) {
    Button button = bare(command(id));
    button.getStyleClass().addAll("button-icon", "flat");
    return button;
  }

  private Button bare(Command command) {
    Button button = new Button();
    button.setId("tool-" + command.id());
    button.setMinWidth(Region.USE_PREF_SIZE);
    if (command.icon() != null) {
      button.setGraphic(new FontIcon(command.icon()));
    }
    button.accessibleTextProperty().bind(naming.of(command));
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(event -> command.effect().run());
    Tooltip tip = new Tooltip();
    String keys = Keys.shown(command).map(shown -> "  " + shown).orElse("");
    tip.textProperty().bind(Bindings.concat(naming.of(command), keys));
    button.setTooltip(tip);
    return button;
  }

  /// Shows the code of the language it leads to.
  private Button language() {
    Button button = bare(command("language"));
    button.getStyleClass().add("flat");
    button.setGraphic(null);
    StringBinding other =
        Bindings.createStringBinding(
            () ->
                Languages.after(shell.language().texts().locale())
                    .getLanguage()
                    .toUpperCase(Locale.ROOT),
            shell.language().textsProperty());
    button.textProperty().bind(other);
    return button;
  }

  private Button theme() {
    Button button = iconOnly("theme");
    button
        .graphicProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> new FontIcon(shell.theme().darkProperty().get() ? Feather.SUN : Feather.MOON),
                shell.theme().darkProperty()));
    return button;
  }
}
