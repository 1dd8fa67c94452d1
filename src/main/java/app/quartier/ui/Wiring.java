package app.quartier.ui;

import app.quartier.kernel.Refusal;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Errands;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Opener;
import app.quartier.ui.kit.Styling;
import app.quartier.ui.kit.Theme;
import app.quartier.ui.kit.Zoom;
import app.quartier.ui.shell.Dialogs;
import app.quartier.ui.shell.Drafts;
import app.quartier.ui.shell.ErrorWindow;
import app.quartier.ui.shell.JobsModel;
import app.quartier.ui.shell.Leaving;
import app.quartier.ui.shell.MainWindow;
import app.quartier.ui.shell.Notice;
import app.quartier.ui.shell.Notices;
import app.quartier.ui.shell.Numbers;
import app.quartier.ui.shell.SegmentBook;
import app.quartier.ui.shell.Settings;
import app.quartier.ui.shell.Shell;
import app.quartier.ui.shell.Waiting;
import app.quartier.ui.shell.WindowMemory;
import app.quartier.work.Job;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.work.Workers;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Puts the window together by hand. Window's thread only.
///
/// The stage is shown before the workspace is opened; the window comes when the data is there.
final class Wiring implements Doors {
  private final Opening opening;
  private final Function<Path, Workspace> opener;
  private final Runnable onClosed;
  private final Settings settings;
  private final Language language;
  private final Theme theme;
  private final Zoom zoom;
  private final Notices notices;
  private final FxThread fx = new FxThread();
  private final Frames frames = new Frames();
  private final Frames ahead = Frames.patient();
  private final Workers workers = new Workers();
  private final Errands errands;
  private final Stage stage = new Stage();
  private final Styling styling = new Styling();
  private final Opener desktop = new Opener(System.getProperty("os.name", ""));
  private Gate gate = new Gate(workers.counting());
  private volatile @Nullable Workspace workspace;
  private @Nullable MainWindow window;
  private @Nullable Shell shell;
  private Furnishing.@Nullable Rooms rooms;
  private boolean closing;

  /// @param opener opens the workspace of a folder; takes its time
  Wiring(Opening opening, Function<Path, Workspace> opener, Runnable onClosed) {
    this.opening = opening;
    this.opener = opener;
    this.onClosed = onClosed;
    this.settings = new Settings(opening.home().resolve(".quartier").resolve("window.properties"));
    this.language =
        new Language(
            settings.text("language").map(Locale::forLanguageTag).orElse(opening.locale()));
    this.theme = new Theme(styling, Theme.Choice.named(settings.text("theme").orElse("")));
    this.zoom = new Zoom(styling, theme, settings.number("zoom", 1));
    this.notices = new Notices(opening.version(), opening.clock());
    this.errands = new Errands(workers.counting(), fx, notices::failed);
  }

  /// Shows the stage, then opens the workspace and fills it.
  void open() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> notices.failed(bug));
    notices
        .bugProperty()
        .addListener((property, old, bug) -> {
          if (bug != null) {
            new ErrorWindow(language.texts(), bug)
                .show(stage, () -> notices.bugProperty().set(null), this::restart);
          }
        });
    new WindowMemory(settings).place(stage);
    stage.setTitle("Quartier");
    stage.setOnCloseRequest(event -> {
      event.consume();
      quit();
    });
    Path folder = opening.folder() == null ? lastFolder() : opening.folder();
    stage.setScene(new Scene(waiting(folder)));
    FirstFrame first =
        new FirstFrame(millis -> {
          if (!closing) {
            settings.put("start.millis", millis);
            shown(folder);
          }
        });
    first.start();
    stage.show();
  }

  /// What takes the processors for a while begins when there is something to look at: beside the
  /// first frame it would keep that from coming.
  private void shown(Path folder) {
    load(folder);
    errands.run(
        () -> {
          Styling.prepareCharts();
          return MainWindow.readAhead();
        },
        done -> {});
  }

  private Waiting waiting(Path folder) {
    Waiting waiting = new Waiting(notices, language, settings, zoom);
    waiting.words().textProperty().bind(language.text("window.opening", folder));
    return waiting;
  }

  private Path lastFolder() {
    return settings
        .text("workspace")
        .map(Path::of)
        .orElseGet(() -> opening.home().resolve("Quartier"));
  }

  /// Opens another workspace; asks first when something would be stopped or is not saved.
  @Override
  public void change(Path folder) {
    @Nullable Shell left = shell;
    if (left == null || workspace == null) {
      load(folder);
    } else if (!workspace.folder().equals(folder.toAbsolutePath().normalize())) {
      Runnable open =
          () -> {
            left.jobs().cancelAll();
            load(folder);
          };
      Leaving.switching(left, new Dialogs(stage), open).ask();
    }
  }

  private void load(Path folder) {
    load(folder, () -> {});
  }

  private void load(Path folder, Runnable first) {
    Errands asked = new Errands(workers.jobs(), fx, failure -> unopened(folder, failure));
    behindAll(() ->
        asked.run(
            () -> {
              first.run();
              return opener.apply(folder);
            },
            this::fill));
  }

  /// Closes the workspace and opens it again, as a bug may have left anything in the window: jobs
  /// are stopped; drafts on their way are written first, and offered again.
  private void restart() {
    @Nullable Workspace left = workspace;
    if (left == null || shell == null || window == null || closing) {
      return;
    }
    shell.jobs().cancelAll();
    window.remember();
    closeOthers();
    workspace = null;
    shell = null;
    window = null;
    gate.shut();
    stage.getScene().setRoot(waiting(left.folder()));
    load(left.folder(), left::close);
  }

  private void closeOthers() {
    List.copyOf(Window.getWindows()).stream()
        .filter(other -> !other.equals(stage))
        .forEach(Window::hide);
  }

  /// Does something when all that was asked of both threads till now is done: a workspace is used
  /// by both. Tells when that is; it is still to be handed to one of them.
  private void behindAll(Runnable step) {
    workers.counting().execute(() -> workers.jobs().execute(step));
  }

  /// Says why, with a way to another folder; what was open stays open.
  private void unopened(Path folder, Throwable failure) {
    notices.failed(failure);
    @Nullable Notice told = notices.bannerProperty().get();
    Notice reason =
        failure instanceof Refusal && told != null
            ? told
            : Notice.trouble(texts -> texts.text("window.unopened", folder));
    notices
        .bannerProperty()
        .set(
            reason.with(
                "command.open",
                () -> new Dialogs(stage).folder(language.texts()).ifPresent(this::change)));
    if (stage.getScene().getRoot() instanceof Waiting waiting) {
      waiting.words().textProperty().bind(language.text("window.notOpen", folder));
    }
  }

  private void fill(Workspace opened) {
    if (closing) {
      workers.jobs().execute(opened::close);
      return;
    }
    Warmth warmth = new Warmth(opened.catalog());
    new Errands(workers.jobs(), fx, notices::failed).run(warmth::use, done -> {});
    Gate next = new Gate(workers.counting());
    Shell made = shell(opened, next);
    Errands reading = new Errands(next, fx, notices::failed);
    new Furnishing(made, reading, stage, fx, desktop, this)
        .make(frames, rooms -> furnished(opened, next, made, rooms));
  }

  /// The parts of the window come after the window, a frame each.
  private void furnished(Workspace opened, Gate next, Shell made, Furnishing.Rooms furnished) {
    List<Runnable> parts = new ArrayList<>();
    MainWindow main = new MainWindow(made, furnished.features(), new Dialogs(stage), parts::add);
    frames.add(() -> enter(opened, next, made, furnished, main));
    parts.forEach(frames::add);
  }

  /// What was made takes the place of what was there.
  private void enter(
      Workspace opened, Gate next, Shell made, Furnishing.Rooms furnished, MainWindow main) {
    @Nullable Workspace before = workspace;
    if (shell != null) {
      shell.jobs().cancelAll();
    }
    if (rooms == null) {
      FirstFrame.log("workspace");
    } else {
      rooms.close();
    }
    rooms = furnished;
    workspace = opened;
    gate.shut();
    gate = next;
    settings.put("workspace", opened.folder().toAbsolutePath());
    saveSettings();
    shell = made;
    window = main;
    stage.setTitle(opened.folder().getFileName() + " – Quartier");
    notices.clear();
    stage.getScene().setRoot(main);
    if (before != null) {
      Errands last = new Errands(workers.jobs(), fx, notices::failed);
      behindAll(() -> last.run(() -> closed(before), done -> {}));
    }
    made.book().refresh();
    made.book().recover(this::tellDrafts);
    ahead.clear();
    frames.add(() -> furnished.builder().prepare(styling::dress, ahead::add));
    if (opening.sampleShop() && before == null) {
      main.trySampleShopOnce();
    }
  }

  private void saveSettings() {
    Runnable saving = settings.saving();
    errands.run(
        () -> {
          saving.run();
          return true;
        },
        done -> {});
  }

  private static boolean closed(Workspace old) {
    old.close();
    return true;
  }

  private Shell shell(Workspace opened, Gate counting) {
    JobsModel jobsModel = new JobsModel(notices);
    Consumer<Job> watcher =
        job -> {
          // what ends after its workspace was left is no news in the next one
          if (opened.equals(workspace)) {
            jobsModel.watch(job);
          }
        };
    Jobs jobs = new Jobs(workers.jobs(), fx, opening.clock(), watcher, notices::failed);
    Desk desk = new Desk(opened, new Lane(counting, fx, notices::failed), opening.clock());
    Numbers numbers =
        new Numbers(desk, new Lane(counting, fx, notices::failed), Frames.patient()::add);
    Errands asked = new Errands(counting, fx, notices::failed);
    Drafts drafts = new Drafts(opened.folder().resolve("drafts"));
    SegmentBook book =
        new SegmentBook(desk, numbers, asked, drafts, () -> "seg-" + UUID.randomUUID());
    return new Shell(desk, book, jobs, jobsModel, notices, language, theme, settings, zoom);
  }

  @Override
  public void toImport(List<Path> files) {
    if (window != null) {
      window.toImport(files);
    }
  }

  @Override
  public void refresh() {
    if (rooms != null) {
      rooms.refresh();
    }
    if (window != null) {
      window.refresh();
    }
  }

  @Override
  public void leaveImport() {
    if (window != null) {
      window.leaveImport();
    }
  }

  private void tellDrafts(int found) {
    if (found > 0) {
      notices
          .bannerProperty()
          .set(Notice.information(texts -> texts.count("notice.drafts", found)));
    }
  }

  /// Ends the program; asks first when something would be lost.
  @Override
  public void quit() {
    if (shell == null) {
      close();
    } else {
      Leaving.quitting(shell, new Dialogs(stage), this::close).ask();
    }
  }

  /// Ends the program without a question. Owned windows go first: leaving with a dialog open can
  /// take the whole process down in GTK. Jobs are stopped; what else waits on the threads, drafts
  /// above all, is done first. Called again, it does nothing.
  void close() {
    if (closing) {
      return;
    }
    frames.finish();
    ahead.clear();
    closing = true;
    if (shell != null) {
      shell.jobs().cancelAll();
    }
    if (window != null) {
      window.remember();
    }
    new WindowMemory(settings).keep(stage);
    closeOthers();
    stage.hide();
    styling.close();
    theme.close();
    saveSettings();
    gate.shut();
    // a workspace that was being opened comes to the window's thread before the end does
    behindAll(() -> fx.later(() -> workers.jobs().execute(() -> end(fx::later))));
  }

  /// Closes the workspace and leaves the window as it is, when what waits on the threads, drafts
  /// above all, is done. From any thread.
  void abandon() {
    behindAll(() -> end(Runnable::run));
  }

  private void end(Executor last) {
    @Nullable Workspace left = workspace;
    if (left != null) {
      left.close();
    }
    last.execute(onClosed);
  }
}
