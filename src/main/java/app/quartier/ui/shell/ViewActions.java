package app.quartier.ui.shell;

import app.quartier.text.Languages;
import app.quartier.ui.kit.Theme;
import app.quartier.ui.kit.Zoom;
import java.util.Locale;
import java.util.function.Consumer;

/// What a person does with the window: theme, language, which workspace.
final class ViewActions {
  private final Shell shell;
  private final Features features;
  private final Asking asking;

  ViewActions(Shell shell, Features features, Asking asking) {
    this.shell = shell;
    this.features = features;
    this.asking = asking;
  }

  void toggleTheme() {
    choose(shell.theme().darkProperty().get() ? Theme.Choice.LIGHT : Theme.Choice.DARK);
  }

  void systemTheme() {
    choose(Theme.Choice.SYSTEM);
  }

  private void choose(Theme.Choice choice) {
    shell.theme().choiceProperty().set(choice);
    shell.settings().put("theme", choice.name());
  }

  /// Speaks the next of the languages.
  void nextLanguage() {
    Locale next = Languages.after(shell.language().texts().locale());
    shell.language().use(next);
    shell.settings().put("language", next.getLanguage());
  }

  void zoom(Consumer<Zoom> change) {
    change.accept(shell.zoom());
    shell.settings().put("zoom", shell.zoom().factorProperty().get());
  }

  void calendar() {
    new CalendarActions(shell, asking).choose();
  }

  void openWorkspace() {
    asking.folder(shell.language().texts()).ifPresent(features.openWorkspace());
  }
}
