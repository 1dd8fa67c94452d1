package app.quartier.ui.people;

import app.quartier.ui.command.Command;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Escape;
import app.quartier.ui.kit.Language;
import app.quartier.work.Jobs;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The lists of the workspace in a window of their own, owned by the main one. Window's thread
/// only.
public final class ListsWindow {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 480;

  private final Desk desk;
  private final Language language;
  private final Jobs jobs;
  private @Nullable Stage stage;
  private Runnable reload = () -> {};

  public ListsWindow(Desk desk, Language language, Jobs jobs) {
    this.desk = desk;
    this.language = language;
    this.jobs = jobs;
  }

  /// What opens it.
  public Command command(Window owner) {
    return new Command(
        "lists",
        Command.Menu.FILE,
        Feather.USERS,
        null,
        new ReadOnlyBooleanWrapper(true),
        () -> show(owner));
  }

  /// Opens the lists, or brings them to the front.
  ///
  /// @return the window, which is shown
  public Stage show(@Nullable Window owner) {
    @Nullable Stage shown = stage;
    if (shown == null) {
      shown = made(owner);
      stage = shown;
      shown.show();
    }
    shown.toFront();
    return shown;
  }

  private Stage made(@Nullable Window owner) {
    ListsModel model = new ListsModel(desk, jobs);
    ListsView view = new ListsView(model, language);
    Stage made = new Stage();
    made.initOwner(owner);
    made.titleProperty().bind(language.text("people.lists"));
    made.setScene(new Scene(view, WIDTH, HEIGHT));
    Escape.closes(made, view::isRenaming);
    made.setOnHidden(hidden -> {
      stage = null;
      reload = () -> {};
      view.dispose();
      model.close();
    });
    reload = model::load;
    model.load();
    return made;
  }

  /// Lists again, when the window is open: something was imported or taken back.
  public void refresh() {
    reload.run();
  }

  /// Closes it with its workspace.
  public void close() {
    if (stage != null) {
      stage.close();
    }
  }
}
