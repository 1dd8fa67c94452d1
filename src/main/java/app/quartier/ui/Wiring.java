package app.quartier.ui;

import app.quartier.kernel.Refusal;
import app.quartier.ui.builder.BuilderView;
import app.quartier.ui.command.Command;
import app.quartier.ui.export.ExportDialog;
import app.quartier.ui.importing.ImportPage;
import app.quartier.ui.insight.InsightView;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Errands;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Opener;
import app.quartier.ui.kit.Styling;
import app.quartier.ui.kit.Theme;
import app.quartier.ui.kit.Zoom;
import app.quartier.ui.people.PeopleWindow;
import app.quartier.ui.shell.DeletedToast;
import app.quartier.ui.shell.Dialogs;
import app.quartier.ui.shell.Drafts;
import app.quartier.ui.shell.ErrorWindow;
import app.quartier.ui.shell.Features;
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
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Puts the window together by hand. Window's thread only.
///
/// The stage is shown before the workspace is opened; the window comes when the data is there.
final class Wiring {
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
  private final Workers workers = new Workers();
  private final Errands errands;
  private final Stage stage = new Stage();
  private final Styling styling = new Styling();
  private Gate gate = new Gate(workers.counting());
  private @Nullable Workspace workspace;
  private @Nullable MainWindow window;
  private @Nullable Shell shell;
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
    this.theme = new Theme(theme(settings));
    this.zoom = new Zoom(styling, theme, settings.number("zoom", 1));
    this.notices = new Notices(opening.version(), opening.clock());
    this.errands = new Errands(workers.counting(), fx, notices::failed);
  }

  private static Theme.Choice theme(Settings settings) {
    return List.of(Theme.Choice.values()).stream()
        .filter(choice -> settings.text("theme").filter(choice.name()::equals).isPresent())
        .findFirst()
        .orElse(Theme.Choice.SYSTEM);
  }

  /// Shows the stage, then opens the workspace and fills it.
  void open() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> notices.failed(bug));
    notices
        .bugProperty()
        .addListener((property, old, bug) -> {
          if (bug != null) {
            new ErrorWindow(language.texts(), bug)
                .show(stage, () -> notices.bugProperty().set(null));
          }
        });
    new WindowMemory(settings).place(stage);
    stage.setTitle("Quartier");
    stage.setOnCloseRequest(event -> {
      event.consume();
      quit();
    });
    Path folder = opening.folder() == null ? lastFolder() : opening.folder();
    Waiting waiting = new Waiting(notices, language, settings, zoom);
    waiting.words().textProperty().bind(language.text("window.opening", folder));
    stage.setScene(new Scene(waiting));
    new FirstFrame(opening.clock(), took -> settings.put("start.millis", took.toMillis())).start();
    stage.show();
    errands.run(
        () -> {
          Styling.prepareCharts();
          return true;
        },
        done -> {});
    load(folder);
  }

  private Path lastFolder() {
    return settings
        .text("workspace")
        .map(Path::of)
        .orElseGet(() -> opening.home().resolve("Quartier"));
  }

  /// Opens another workspace; asks first when something would be stopped or is not saved.
  void change(Path folder) {
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
    Errands asked = new Errands(workers.jobs(), fx, failure -> unopened(folder, failure));
    behindAll(() -> asked.run(() -> opener.apply(folder), this::fill));
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
    Gate next = new Gate(workers.counting());
    build(opened, next, shell(opened, next));
  }

  /// Makes the features one after the other, each in a frame of its own.
  private void build(Workspace opened, Gate next, Shell made) {
    frames.add(() -> {
      PeopleWindow people = new PeopleWindow(made.desk(), language);
      BuilderView builder = builder(made, people);
      frames.add(() -> {
        InsightView insight = new InsightView(made.desk(), language, theme, made.jobs());
        insight.onPeople(node -> people.show(stage, node));
        frames.add(() -> {
          ImportPage page = importPage(made);
          frames.add(() -> {
            StackPane place = new StackPane();
            Features features = features(made, builder, place, insight, page);
            frames.add(() -> {
              enter(opened, next, made, features);
              // what is dressed beside it would let the window wait
              frames.add(() -> place.getChildren().add(insight));
            });
          });
        });
      });
    });
  }

  /// What was made takes the place of what was there.
  private void enter(Workspace opened, Gate next, Shell made, Features features) {
    @Nullable Workspace before = workspace;
    if (shell != null) {
      shell.jobs().cancelAll();
    }
    workspace = opened;
    gate.shut();
    gate = next;
    settings.put("workspace", opened.folder().toAbsolutePath());
    saveSettings();
    shell = made;
    window = new MainWindow(made, features, new Dialogs(stage));
    stage.setTitle(opened.folder().getFileName() + " – Quartier");
    notices.clear();
    stage.getScene().setRoot(window);
    if (before != null) {
      Errands last = new Errands(workers.jobs(), fx, notices::failed);
      behindAll(() -> last.run(() -> closed(before), done -> {}));
    }
    Warmth warmth = new Warmth(opened.catalog());
    new Errands(workers.jobs(), fx, notices::failed).run(warmth::use, done -> {});
    made.book().refresh();
    made.book().recover(this::tellDrafts);
    if (opening.sampleShop() && before == null) {
      window.trySampleShopOnce();
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
    Numbers numbers = new Numbers(desk, new Lane(counting, fx, notices::failed));
    Errands asked = new Errands(counting, fx, notices::failed);
    Drafts drafts = new Drafts(opened.folder().resolve("drafts"));
    SegmentBook book =
        new SegmentBook(desk, numbers, asked, drafts, () -> "seg-" + UUID.randomUUID());
    return new Shell(desk, book, jobs, jobsModel, notices, language, theme, settings, zoom);
  }

  private BuilderView builder(Shell made, PeopleWindow people) {
    BuilderView builder = new BuilderView(made.desk(), language);
    builder.setOnMembers(node -> people.show(stage, node));
    builder.setOnDeleted(new DeletedToast(made)::tell);
    return builder;
  }

  private ImportPage importPage(Shell made) {
    ImportPage page =
        new ImportPage(made.desk().workspace(), language, made.jobs(), report -> refresh());
    page.onUndone(this::refresh);
    page.onClose(this::leaveImport);
    page.onOpen(new Opener(System.getProperty("os.name", ""))::open);
    return page;
  }

  /// The one place where the features come in.
  ///
  /// @param place where the insight will be
  private Features features(
      Shell made, BuilderView builder, Region place, InsightView insight, ImportPage importPage) {
    ExportDialog export = new ExportDialog(made.desk(), language, made.jobs());
    List<Command> commands = new ArrayList<>(builder.commands());
    commands.addAll(insight.commands());
    return new Features(
        builder,
        () -> fx.later(builder::begin),
        builder::rows,
        importPage,
        place,
        commands,
        importPage::show,
        () -> export.show(stage),
        insight::show,
        this::change,
        this::quit);
  }

  private void refresh() {
    if (window != null) {
      window.refresh();
    }
  }

  private void leaveImport() {
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
  void quit() {
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
    closing = true;
    if (shell != null) {
      shell.jobs().cancelAll();
    }
    if (window != null) {
      window.remember();
    }
    new WindowMemory(settings).keep(stage);
    List.copyOf(Window.getWindows()).stream()
        .filter(other -> !other.equals(stage))
        .forEach(Window::hide);
    stage.hide();
    styling.close();
    saveSettings();
    gate.shut();
    // a workspace that was being opened comes to the window's thread before the end does
    behindAll(() -> fx.later(() -> workers.jobs().execute(this::end)));
  }

  private void end() {
    if (workspace != null) {
      workspace.close();
    }
    fx.later(onClosed);
  }
}
