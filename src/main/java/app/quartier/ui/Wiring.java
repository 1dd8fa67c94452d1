package app.quartier.ui;

import app.quartier.ui.builder.BuilderView;
import app.quartier.ui.command.Command;
import app.quartier.ui.export.ExportDialog;
import app.quartier.ui.importing.ImportPage;
import app.quartier.ui.insight.InsightView;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Errands;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Opener;
import app.quartier.ui.kit.Styling;
import app.quartier.ui.kit.Theme;
import app.quartier.ui.people.PeopleWindow;
import app.quartier.ui.shell.Dialogs;
import app.quartier.ui.shell.Drafts;
import app.quartier.ui.shell.ErrorWindow;
import app.quartier.ui.shell.Features;
import app.quartier.ui.shell.JobsModel;
import app.quartier.ui.shell.MainWindow;
import app.quartier.ui.shell.Notice;
import app.quartier.ui.shell.Notices;
import app.quartier.ui.shell.Numbers;
import app.quartier.ui.shell.SegmentBook;
import app.quartier.ui.shell.Settings;
import app.quartier.ui.shell.Shell;
import app.quartier.ui.shell.WindowMemory;
import app.quartier.work.Job;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.work.Workers;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Puts the window together by hand. Window's thread only.
///
/// The stage is shown before the workspace is opened; the window comes when the data is there.
final class Wiring {
  private static final String CURRENCY = "EUR";
  private static final double GAP = 16;

  private final Opening opening;
  private final Runnable onClosed;
  private final Settings settings;
  private final Language language;
  private final Theme theme;
  private final Notices notices;
  private final FxThread fx = new FxThread();
  private final Workers workers = new Workers();
  private final Errands errands;
  private final Stage stage = new Stage();
  private @Nullable Workspace workspace;
  private @Nullable MainWindow window;
  private @Nullable Shell shell;

  Wiring(Opening opening, Runnable onClosed) {
    this.opening = opening;
    this.onClosed = onClosed;
    this.settings = new Settings(opening.home().resolve(".quartier").resolve("window.properties"));
    this.language =
        new Language(
            settings.text("language").map(Locale::forLanguageTag).orElse(opening.locale()));
    this.theme = new Theme(theme(settings));
    this.notices = new Notices(opening.version());
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
    new Styling();
    Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> notices.failed(bug));
    notices
        .bugProperty()
        .addListener((property, old, bug) -> {
          if (bug != null) {
            new ErrorWindow(language.texts(), bug).show(stage);
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
    stage.show();
    load(folder);
  }

  private Path lastFolder() {
    return settings
        .text("workspace")
        .map(Path::of)
        .orElseGet(() -> opening.home().resolve("Quartier"));
  }

  /// Says what is waited for; when it does not come, why, with a way to another folder.
  private Region waiting(Path folder) {
    Label words = new Label(language.texts().text("window.opening", folder));
    words.setWrapText(true);
    Button other = new Button(language.texts().text("command.open"));
    other.setVisible(false);
    other.setOnAction(event -> new Dialogs(stage).folder(language.texts()).ifPresent(this::load));
    notices
        .bannerProperty()
        .addListener((property, old, notice) -> {
          if (notice != null) {
            words.setText(notice.words().apply(language.texts()));
            other.setVisible(true);
          }
        });
    VBox box = new VBox(GAP, words, other);
    box.setAlignment(Pos.CENTER);
    box.setPadding(new Insets(GAP * 2));
    return box;
  }

  private void load(Path folder) {
    boolean sample = opening.sampleShop();
    errands.run(
        () ->
            new Assembly(opening.clock())
                .openOrCreate(
                    folder,
                    sample ? SampleShop.ZONE : opening.zone(),
                    sample ? SampleShop.CURRENCY : CURRENCY),
        this::fill);
  }

  private void fill(Workspace opened) {
    @Nullable Workspace before = workspace;
    workspace = opened;
    settings.put("workspace", opened.folder().toAbsolutePath());
    Shell made = shell(opened);
    shell = made;
    window = new MainWindow(made, features(made), new Dialogs(stage));
    stage.setTitle(opened.folder().getFileName() + " – Quartier");
    stage.getScene().setRoot(window);
    if (before != null) {
      errands.run(() -> closed(before), done -> {});
    }
    made.book().refresh();
    made.book().recover(this::tellDrafts);
    if (opening.sampleShop() && before == null) {
      window.trySampleShopOnce();
    }
  }

  private static boolean closed(Workspace old) {
    old.close();
    return true;
  }

  private Shell shell(Workspace opened) {
    JobsModel jobsModel = new JobsModel();
    Jobs jobs = new Jobs(workers.jobs(), fx, opening.clock(), jobsModel::watch, notices::failed);
    Desk desk =
        new Desk(opened, new Lane(workers.counting(), fx, notices::failed), opening.clock());
    Numbers numbers = new Numbers(desk, new Lane(workers.counting(), fx, notices::failed));
    Drafts drafts = new Drafts(opened.folder().resolve("drafts"));
    SegmentBook book =
        new SegmentBook(desk, numbers, errands, drafts, () -> "seg-" + UUID.randomUUID());
    return new Shell(desk, book, jobs, jobsModel, notices, language, theme, settings);
  }

  /// The one place where the features come in.
  private Features features(Shell made) {
    PeopleWindow people = new PeopleWindow(made.desk(), language);
    BuilderView builder = new BuilderView(made.desk(), language);
    builder.setOnMembers(node -> people.show(stage, node));
    InsightView insight = new InsightView(made.desk(), language, theme, made.jobs());
    insight.onPeople(node -> people.show(stage, node));
    ImportPage importPage =
        new ImportPage(made.desk().workspace(), language, made.jobs(), report -> refresh());
    importPage.onUndone(this::refresh);
    importPage.onClose(this::leaveImport);
    importPage.onOpen(new Opener(System.getProperty("os.name", ""))::open);
    ExportDialog export = new ExportDialog(made.desk(), language, made.jobs());
    List<Command> commands = new ArrayList<>(builder.commands());
    commands.addAll(insight.commands());
    return new Features(
        builder,
        importPage,
        insight,
        commands,
        importPage::show,
        () -> export.show(stage),
        this::load,
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

  /// Ends the program; asks first when a job would be lost.
  void quit() {
    @Nullable Shell open = shell;
    @Nullable Job job = open == null ? null : open.jobsModel().runningProperty().get();
    if (open != null && job != null) {
      var texts = language.texts();
      String question = texts.text("ask.quit", job.name());
      if (!new Dialogs(stage).confirm(texts, question, texts.text("ask.quit.yes"))) {
        return;
      }
      open.jobs().cancel(job.id());
    }
    close();
  }

  /// Ends the program without a question. Owned windows go first: leaving with a dialog open can
  /// take the whole process down in GTK. What waits on the threads, drafts above all, is done
  /// first.
  void close() {
    if (window != null) {
      window.remember();
    }
    new WindowMemory(settings).keep(stage);
    List.copyOf(Window.getWindows()).stream()
        .filter(other -> !other.equals(stage))
        .forEach(Window::hide);
    stage.hide();
    errands.run(
        () -> {
          settings.save();
          return true;
        },
        done -> {});
    workers.counting().execute(() -> workers.jobs().execute(this::end));
  }

  private void end() {
    if (workspace != null) {
      workspace.close();
    }
    fx.later(onClosed);
  }
}
