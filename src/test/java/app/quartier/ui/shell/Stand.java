package app.quartier.ui.shell;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.text.Texts;
import app.quartier.ui.Fx;
import app.quartier.ui.command.Command;
import app.quartier.ui.kit.Calm;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Errands;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Styling;
import app.quartier.ui.kit.Theme;
import app.quartier.ui.kit.Zoom;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.work.Workers;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A window over a workspace in a folder, with answers written down for its questions.
final class Stand implements AutoCloseable {
  static final double HEIGHT = 800;

  /// Answers in the order the questions come.
  static final class Answers implements Asking {
    final Deque<String> names = new ArrayDeque<>();
    final List<String> questions = new ArrayList<>();
    List<Path> files = List.of();
    final List<CalendarChoice> calendars = new ArrayList<>();
    @Nullable CalendarChoice calendar;
    @Nullable ZoneChoice zone;
    final Deque<Integer> choices = new ArrayDeque<>();
    final List<List<String>> offered = new ArrayList<>();

    @Override
    public Optional<String> name(Texts texts, String suggestion) {
      questions.add(suggestion);
      return Optional.ofNullable(names.poll());
    }

    @Override
    public Optional<Integer> choose(Texts texts, String question, List<String> ways) {
      questions.add(question);
      offered.add(ways);
      return Optional.ofNullable(choices.poll());
    }

    @Override
    public Optional<CalendarChoice> calendar(Texts texts, CalendarChoice now) {
      calendars.add(now);
      return Optional.ofNullable(calendar);
    }

    @Override
    public Optional<ZoneChoice> zone(Texts texts, ZoneChoice now, ZoneId workspace) {
      questions.add(now + " " + workspace);
      return Optional.ofNullable(zone);
    }

    @Override
    public List<Path> files(Texts texts) {
      return files;
    }

    @Override
    public Optional<Path> folder(Texts texts) {
      return Optional.empty();
    }
  }

  final Answers answers = new Answers();
  final List<List<Path>> imported = new ArrayList<>();
  final List<String> fields = new ArrayList<>();
  final Workspace workspace;
  final Workers workers = new Workers();
  private final Styling styling = Fx.get(Styling::new);
  final Shell shell;
  final MainWindow window;
  final Scene scene;
  final Stage stage;

  Stand(Path folder) {
    Clock clock = Clock.fixed(SampleShop.AT, ZoneOffset.UTC);
    workspace = new Assembly(clock).openOrCreate(folder, SampleShop.ZONE, SampleShop.CURRENCY);
    shell = Fx.get(() -> shell(clock, folder));
    window = Fx.get(() -> new MainWindow(shell, features(), answers, Runnable::run));
    scene = Fx.get(() -> new Scene(window, 1280, HEIGHT));
    stage =
        Fx.get(() -> {
          Stage made = new Stage();
          made.setScene(scene);
          made.show();
          shell.book().refresh();
          return made;
        });
  }

  /// Imports the shop and its segments, as the command line would.
  static void fill(Workspace workspace, Path folder) {
    for (ImportSettings file : SampleShop.unpack(folder.resolve("shop"))) {
      workspace.importFile(
          file, false, p -> p.key(), app.quartier.kernel.Progress.NONE, () -> false);
    }
    SampleShop.saveSegments(workspace);
  }

  private Shell shell(Clock clock, Path folder) {
    FxThread fx = new FxThread();
    Notices notices = new Notices("test", clock);
    JobsModel model = new JobsModel(notices);
    Jobs jobs = new Jobs(workers.jobs(), fx, clock, model::watch, notices::failed);
    Desk desk = new Desk(workspace, new Lane(workers.counting(), fx, notices::failed), clock);
    Lane beside = new Lane(workers.counting(), fx, notices::failed);
    Numbers numbers = new Numbers(desk, beside, Frames.patient()::add);
    Errands errands = new Errands(workers.counting(), fx, notices::failed);
    Drafts drafts = new Drafts(folder.resolve("drafts"));
    Theme theme = new Theme(styling, Theme.Choice.LIGHT);
    Settings settings = new Settings(folder.resolve("window.properties"));
    AtomicInteger ids = new AtomicInteger();
    SegmentBook book =
        new SegmentBook(desk, numbers, errands, drafts, () -> "new-" + ids.incrementAndGet());
    return new Shell(
        desk,
        book,
        jobs,
        model,
        notices,
        new Language(Locale.ENGLISH),
        theme,
        settings,
        new Zoom(styling, theme, settings.number("zoom", 1)));
  }

  private Features features() {
    Label title = new Label();
    title.setId("builder-title");
    title.textProperty().bind(shell.desk().segmentProperty().map(s -> s == null ? "" : s.name()));
    Region insight = new StackPane(new Button("insight"));
    insight.getStyleClass().addAll("q-side", "insight");
    return new Features(
        new VBox(title, new Button("token")),
        () -> {},
        List::of,
        new StackPane(new Label("import page")),
        insight,
        List.of(),
        imported::add,
        () -> {},
        () -> {},
        fields::add,
        folder -> {},
        () -> {});
  }

  /// Lets errands, counts and parts that are under way come to their end.
  void settle() {
    for (int turn = 0; turn < 20; turn++) {
      answered();
      Fx.await("all parts", Calm::isThere);
    }
  }

  /// Lets what was asked until now be answered.
  void answered() {
    try {
      workers.counting().submit(() -> {}).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
    Fx.run(() -> {});
  }

  void does(String command) {
    Fx.run(() -> command(command).effect().run());
  }

  Command command(String id) {
    return window.commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  /// `name count` of the lines in the sidebar.
  List<String> lines() {
    return Fx.get(() ->
        window.sidebarView().lines().stream()
            .map(line -> line.name() + " " + line.count() + (line.unsaved() ? " *" : ""))
            .toList());
  }

  /// What holds the focus, by id.
  Node focus() {
    return Fx.get(scene::getFocusOwner);
  }

  void press(KeyCode code) {
    Fx.run(() ->
        scene
            .getFocusOwner()
            .fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  Node find(String selector) {
    return Fx.get(() -> scene.lookup(selector));
  }

  /// A picture in the language and the colours the window has now.
  void picture(String name) {
    Fx.run(() -> {
      window.applyCss();
      window.layout();
    });
    String theme = Fx.get(() -> shell.theme().darkProperty().get()) ? "dark" : "light";
    String language = Fx.get(() -> shell.language().texts().locale().getLanguage());
    Fx.picture(scene, "shell-" + name + "-" + theme + "-" + language);
  }

  String line() {
    return lines().stream().collect(Collectors.joining("; "));
  }

  boolean counted() {
    return window.sidebarView().lines().stream().noneMatch(line -> line.count() == null);
  }

  String text(String selector) {
    return Fx.get(() -> {
      Node node = scene.lookup(selector);
      return node instanceof Labeled labeled ? labeled.getText() : "";
    });
  }

  @Override
  public void close() {
    Fx.run(stage::close);
    Fx.run(styling::close);
    settle();
    workers.close();
    workspace.close();
  }
}
