package app.quartier.ui.importing;

import app.quartier.domain.intake.UndoReport;
import app.quartier.ui.kit.Errands;
import app.quartier.ui.kit.Escape;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Opener;
import app.quartier.work.Jobs;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Lists the imports of a workspace in a window of its own, at most one at a time. Window's thread
/// only.
public final class PastImportsWindow {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 640;

  private final Language language;
  private final PastImportsModel model;
  private final Function<Path, Opener.Answer> open;
  private Consumer<UndoReport> undone = report -> {};
  private Consumer<List<Path>> toPage = files -> {};
  private @Nullable Stage stage;

  /// @param open shows a file or a folder in the desktop
  public PastImportsWindow(
      Workspace workspace,
      Language language,
      Jobs jobs,
      Errands errands,
      Function<Path, Opener.Answer> open) {
    this.language = language;
    this.open = open;
    this.model = new PastImportsModel(workspace, jobs, errands, report -> undone.accept(report));
  }

  /// Told what taking an import back did.
  public void onUndone(Consumer<UndoReport> told) {
    this.undone = told;
  }

  /// Leads on to the import page, with these files or with none chosen yet.
  public void onImport(Consumer<List<Path>> page) {
    this.toPage = page;
  }

  /// Opens the list, or brings it to the front.
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
    model.load();
    return shown;
  }

  /// The same, with one import to look at.
  public Stage show(@Nullable Window owner, int batch) {
    model.choose(batch);
    return show(owner);
  }

  private Stage made(@Nullable Window owner) {
    Stage made = new Stage();
    PastImportsView view =
        new PastImportsView(
            model,
            language,
            open,
            files -> {
              made.close();
              toPage.accept(files);
            });
    made.initOwner(owner);
    made.titleProperty().bind(language.text("importpage.past"));
    made.setScene(new Scene(view, WIDTH, HEIGHT));
    Escape.closes(made, () -> false);
    made.setOnHidden(hidden -> stage = null);
    return made;
  }

  /// Lists again, when the list is open: something was imported or taken back.
  public void refresh() {
    if (stage != null) {
      model.load();
    }
  }

  /// Closes it with its workspace.
  public void close() {
    if (stage != null) {
      stage.close();
    }
  }
}
