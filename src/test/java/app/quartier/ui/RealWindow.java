package app.quartier.ui;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.ui.command.Command;
import app.quartier.ui.kit.Calm;
import app.quartier.ui.shell.MainWindow;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window as `quartier open` makes it, with every feature in it, over a folder.
final class RealWindow implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(SampleShop.AT, SampleShop.ZONE);

  final Stage stage;
  private final Wiring wiring;
  private final CountDownLatch closed = new CountDownLatch(1);

  /// @param home where settings are kept
  /// @param folder of the workspace; null = the last one
  RealWindow(Path home, @Nullable Path folder, Locale locale, Function<Path, Workspace> opener) {
    Opening opening = opening(folder, home, locale);
    wiring = Fx.get(() -> new Wiring(opening, opener, closed::countDown));
    List<Window> before = Fx.get(() -> List.copyOf(Window.getWindows()));
    Fx.run(wiring::open);
    stage =
        Fx.get(() ->
            (Stage)
                Window.getWindows().stream()
                    .filter(w -> !before.contains(w))
                    .findFirst()
                    .orElseThrow());
  }

  /// @param home the person's folder
  static Opening opening(Path folder, Path home, Locale locale) {
    return new Opening(folder, locale, SampleShop.ZONE, CLOCK, home, "test", false, Cancel.NEVER);
  }

  /// A window on a workspace, waited for.
  static RealWindow on(Path home, @Nullable Path folder, Locale locale) {
    RealWindow window = new RealWindow(home, folder, locale, RealWindow::open);
    window.awaitOpen();
    return window;
  }

  static Workspace open(Path folder) {
    return new Assembly(CLOCK).openOrCreate(folder, SampleShop.ZONE, SampleShop.CURRENCY);
  }

  /// Makes a workspace with the sample shop in it.
  static void fill(Path folder) {
    try (Workspace workspace = open(folder)) {
      for (ImportSettings file : SampleShop.unpack(folder.resolve("shop"))) {
        workspace.importFile(file, false, String::valueOf, Progress.NONE, Cancel.NEVER);
      }
      SampleShop.saveSegments(workspace);
    }
  }

  Scene scene() {
    return Fx.get(stage::getScene);
  }

  void awaitOpen() {
    Fx.await(
        "the window",
        () ->
            stage.getScene().getRoot() instanceof MainWindow window
                && window.lookup("#contacts") != null
                && window.lookup(".centre") != null);
    Fx.await("the data", () -> !said("#contacts").contains("…"));
    Fx.await("all parts", Calm::isThere);
  }

  List<Command> commands() {
    return Fx.get(() -> ((MainWindow) stage.getScene().getRoot()).commands());
  }

  void does(String command) {
    Command found =
        commands().stream().filter(c -> c.id().equals(command)).findFirst().orElseThrow();
    Fx.run(() -> found.effect().run());
  }

  /// What "Open…" does once a folder is chosen.
  void change(Path folder) {
    wiring.change(folder);
  }

  String said(String selector) {
    return Fx.get(() ->
        stage.getScene().lookup(selector) instanceof Labeled labeled ? labeled.getText() : "");
  }

  void press(KeyCode code) {
    press(code, false);
  }

  /// @param control whether the control key is held
  void press(KeyCode code, boolean control) {
    Fx.run(() -> {
      // the headless toolkit cannot tell which key writes a character, and throws when asked
      stage
          .getScene()
          .getAccelerators()
          .keySet()
          .removeIf(keys -> keys instanceof KeyCharacterCombination);
      @Nullable Node owner = stage.getScene().getFocusOwner();
      (owner == null ? stage.getScene().getRoot() : owner)
          .fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    });
  }

  /// Types letter by letter into the text field that has the focus, over what is there.
  void type(String text) {
    Fx.run(() -> {
      TextInputControl field = (TextInputControl) stage.getScene().getFocusOwner();
      field.selectAll();
      for (int letter : text.codePoints().toArray()) {
        String typed = Character.toString(letter);
        field.fireEvent(
            new KeyEvent(
                KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
      }
    });
  }

  /// Opens a segment through the sidebar, as a person does.
  void openSegment(String name) {
    Fx.run(() -> {
      var filter = (javafx.scene.control.TextField) stage.getScene().lookup(".sidebar .text-field");
      filter.setText(name);
      filter.fireEvent(new javafx.event.ActionEvent());
      filter.clear();
    });
    Fx.await("the segment", () -> said(".builder-title").contains(name));
    Fx.await("its numbers", () -> said("#insight-count").matches(".*\\d.*"));
    Fx.await("its rows", Calm::isThere);
  }

  @Override
  public void close() {
    Fx.run(wiring::close);
    try {
      if (!closed.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("the window did not close");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Fx.watch();
  }

  /// A process of its own with a window that nobody sees; what it says goes to the log.
  static Process process(Path log, List<String> options, Class<?> main, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw"));
    command.addAll(options);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main.getName());
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
