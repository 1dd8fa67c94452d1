package app.quartier.ui.shell;

import app.quartier.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Questions as dialogs over the window. Buttons say what they do.
public final class Dialogs implements Asking {
  private static final double GAP = 8;
  private static final double WIDTH = 380;

  private final Stage owner;

  public Dialogs(Stage owner) {
    this.owner = owner;
  }

  @Override
  public Optional<String> name(Texts texts, String suggestion) {
    Dialog<String> dialog = dialog(texts.text("ask.name.title"));
    TextField field = new TextField(suggestion);
    field.setAccessibleText(texts.text("ask.name.title"));
    field.selectAll();
    VBox content = new VBox(GAP, new Label(texts.text("ask.name.label")), field);
    content.setPrefWidth(WIDTH);
    dialog.getDialogPane().setContent(content);
    ButtonType yes = button(texts.text("ask.name.yes"), ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(yes, cancel(texts));
    Node button = dialog.getDialogPane().lookupButton(yes);
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
    dialog.setOnShown(event -> field.requestFocus());
    dialog.setResultConverter(pressed -> pressed == yes ? field.getText().strip() : null);
    return dialog.showAndWait();
  }

  @Override
  public Optional<Integer> choose(Texts texts, String question, List<String> ways) {
    Dialog<ButtonType> dialog = dialog("Quartier");
    Label words = new Label(question);
    words.setWrapText(true);
    words.setPrefWidth(WIDTH);
    dialog.getDialogPane().setContent(words);
    List<ButtonType> buttons =
        ways.stream().map(way -> button(way, ButtonBar.ButtonData.OTHER)).toList();
    dialog.getDialogPane().getButtonTypes().addAll(buttons);
    dialog.getDialogPane().getButtonTypes().add(cancel(texts));
    for (ButtonType type : dialog.getDialogPane().getButtonTypes()) {
      // as wide as its words: all as wide as the widest one would be too wide, and cut off
      ButtonBar.setButtonUniformSize(dialog.getDialogPane().lookupButton(type), false);
    }
    if (dialog.getDialogPane().lookupButton(buttons.getFirst()) instanceof Button first) {
      first.setDefaultButton(true);
      first.getStyleClass().add("accent");
    }
    return dialog.showAndWait().map(buttons::indexOf).filter(way -> way >= 0);
  }

  @Override
  public Optional<CalendarChoice> calendar(Texts texts, CalendarChoice now) {
    Dialog<CalendarChoice> dialog = dialog(texts.text("ask.calendar.title"));
    CalendarForm form = new CalendarForm(texts, now);
    form.setPrefWidth(WIDTH);
    dialog.getDialogPane().setContent(form);
    ButtonType yes = button(texts.text("ask.calendar.yes"), ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(yes, cancel(texts));
    dialog.setResultConverter(pressed -> pressed == yes ? form.chosen() : null);
    return dialog.showAndWait();
  }

  @Override
  public Optional<ZoneChoice> zone(Texts texts, ZoneChoice now, ZoneId workspace) {
    Dialog<ZoneChoice> dialog = dialog(texts.text("ask.zone.title"));
    ZoneForm form = new ZoneForm(texts, now, workspace);
    form.setPrefWidth(WIDTH);
    dialog.getDialogPane().setContent(form);
    ButtonType yes = button(texts.text("ask.calendar.yes"), ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(yes, cancel(texts));
    dialog.setResultConverter(pressed -> pressed == yes ? form.chosen() : null);
    return dialog.showAndWait();
  }

  @Override
  public List<Path> files(Texts texts) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.text("ask.files"));
    @Nullable List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder(Texts texts) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.text("ask.folder"));
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  private <T> Dialog<T> dialog(String title) {
    Dialog<T> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(title);
    return dialog;
  }

  private static ButtonType cancel(Texts texts) {
    return button(texts.text("ask.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  private static ButtonType button(String text, ButtonBar.ButtonData data) {
    return new ButtonType(text, data);
  }
}
