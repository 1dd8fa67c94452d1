package app.quartier.ui;

import app.quartier.ui.kit.FxThread;
import app.quartier.ui.shell.MainWindow;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Nobody's work at the window: mouse and keys, so that the Java runtime sees once what people use
/// and keeps it ready for the next start. It is played when the program is packaged.
///
/// Begun on the window's thread, where every step then waits for what it needs to be seen.
final class Rehearsal {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final long BETWEEN_NANOS = 40_000_000;
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private final Path files;
  private final FxThread fx = new FxThread();
  private final Deque<Step> steps = new ArrayDeque<>();
  private volatile boolean over;
  private volatile @Nullable String stuck;

  /// @param name what is waited for
  private record Step(String name, BooleanSupplier ready, Runnable act) {}

  /// @param files the folder with the files of the sample shop
  Rehearsal(Path files) {
    this.files = files;
  }

  /// Whether nothing is played any more; from any thread.
  boolean isOver() {
    return over;
  }

  /// What was waited for in vain; empty when all was played. From any thread.
  Optional<String> stuck() {
    return Optional.ofNullable(stuck);
  }

  void begin() {
    script();
    new Hand().start();
  }

  /// Does one step after the other, as soon as it can be done.
  private final class Hand extends AnimationTimer {
    private long last;

    @Override
    public void handle(long now) {
      last = last == 0 ? now : last;
      @Nullable Step next = steps.peek();
      boolean late = now - last > PATIENCE_NANOS;
      if (next == null || late) {
        stuck = next == null ? null : next.name();
        over = true;
        stop();
      } else if (now - last > BETWEEN_NANOS && next.ready().getAsBoolean()) {
        steps.remove();
        last = now;
        // a dialog that waits for its end must not be opened from within a pulse
        fx.later(next.act());
      }
    }
  }

  private void script() {
    Player player = new Player();
    player.act("the window", () -> window().isPresent(), Rehearsal::widen);
    player.click("#segments .list-cell");
    player.see("the count", () -> said("#insight-count").matches(".*\\d.*"));
    edit(player);
    looks(player);
    numbers(player);
    for (int i = 0; i < 6; i++) {
      player.click("#segments .list-cell");
      for (int down = 0; down < i; down++) {
        player.press(KeyCode.DOWN);
      }
      player.press(KeyCode.ENTER);
      player.openEach(".value-token");
    }
    importing(player);
  }

  /// The screen of a machine without display is smaller than any laptop's.
  private static void widen() {
    window()
        .map(window -> window.getScene().getWindow())
        .ifPresent(stage -> {
          stage.setWidth(WIDTH);
          stage.setHeight(HEIGHT);
        });
  }

  private static void edit(Player player) {
    player.click(".group-header");
    player.does("builder.below");
    player.see(".editor-card");
    player.type("VILLE");
    player.press(KeyCode.ENTER);
    player.type("LYON");
    player.press(KeyCode.ENTER);
    player.press(KeyCode.ENTER);
    player.press(KeyCode.ESCAPE);
    player.does("undo");
    player.does("redo");
    player.click(".condition-row .connector");
    player.press(KeyCode.M);
    player.does("builder.duplicate");
    player.press(KeyCode.DELETE);
  }

  private static void looks(Player player) {
    for (String language : List.of("ENGLISH", "FRANCAIS")) {
      player.does("palette");
      player.see(".palette");
      player.type(language);
      player.press(KeyCode.ENTER);
    }
    player.does("theme");
    player.does("theme");
    player.does("find");
    player.see(".palette");
    player.press(KeyCode.ESCAPE);
  }

  private static void numbers(Player player) {
    player.click("#insight-count");
    player.see("#people-table .table-row-cell");
    player.click("#people-table .column-header");
    player.press(KeyCode.ESCAPE);
    player.click(".chart-pane");
    player.does("undo");
    player.does("export");
    player.see("#export-preview .table-row-cell");
    player.press(KeyCode.ESCAPE);
    player.does("templates");
    player.see(".template-card");
    player.does("new");
    player.see(".editor-card");
    player.press(KeyCode.ESCAPE);
  }

  private void importing(Player player) {
    player.act(
        "the window", () -> window().isPresent(), () -> window().orElseThrow().importFiles(shop()));
    player.click("#import-run");
    player.click("#import-leave");
    player.see("#segments .list-cell");
  }

  private List<Path> shop() {
    return List.of(files.resolve("contacts.csv"));
  }

  private static Optional<MainWindow> window() {
    return find(".main-window").map(MainWindow.class::cast);
  }

  /// Writes what is to be done.
  private final class Player {
    void act(String name, BooleanSupplier ready, Runnable act) {
      steps.add(new Step(steps.size() + " " + name, ready, act));
    }

    void see(String what, BooleanSupplier so) {
      act(what, so, () -> {});
    }

    void see(String selector) {
      see(selector, () -> find(selector).isPresent());
    }

    void click(String selector) {
      act(
          selector,
          () -> find(selector).isPresent(),
          () -> find(selector).ifPresent(Rehearsal::click));
    }

    void press(KeyCode key) {
      act(key.getName(), () -> true, () -> stroke(key));
    }

    /// Gives a command of the window.
    void does(String id) {
      act(id, () -> window().isPresent(), () -> command(id));
    }

    /// Types letters.
    void type(String letters) {
      letters
          .chars()
          .mapToObj(c -> KeyCode.getKeyCode(String.valueOf((char) c)))
          .forEach(this::press);
    }

    /// Opens and leaves every button of a kind that is there when its turn comes.
    void openEach(String selector) {
      for (int i = 0; i < 5; i++) {
        int place = i;
        act(
            selector,
            () -> true,
            () -> all(selector).stream().skip(place).findFirst().ifPresent(Rehearsal::click));
        press(KeyCode.ESCAPE);
      }
    }
  }

  private static void command(String id) {
    window().stream()
        .flatMap(window -> window.commands().stream())
        .filter(command -> command.id().equals(id))
        .forEach(command -> command.effect().run());
  }

  private static void stroke(KeyCode key) {
    String letter = key.isLetterKey() ? key.getName().toLowerCase(Locale.ROOT) : "";
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    if (!letter.isEmpty()) {
      fire(
          new KeyEvent(
              KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }
    fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
  }

  private static void fire(KeyEvent event) {
    focused().ifPresent(at -> Event.fireEvent(at, event));
  }

  private static Optional<EventTarget> focused() {
    return List.copyOf(Window.getWindows()).reversed().stream()
        .filter(window -> window.isFocused() && window.getScene() != null)
        .map(Window::getScene)
        .map(scene -> scene.getFocusOwner() == null ? scene : scene.getFocusOwner())
        .findFirst();
  }

  private static void click(Node node) {
    if (node instanceof ButtonBase button) {
      button.fire();
      return;
    }
    Bounds bounds = node.getLayoutBounds();
    Point2D at = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    Point2D screen = node.localToScreen(at);
    PickResult picked = new PickResult(node, at.getX(), at.getY());
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
      Event.fireEvent(
          node,
          new MouseEvent(
              type,
              at.getX(),
              at.getY(),
              screen.getX(),
              screen.getY(),
              MouseButton.PRIMARY,
              1,
              false,
              false,
              false,
              false,
              type.equals(MouseEvent.MOUSE_PRESSED),
              false,
              false,
              true,
              false,
              true,
              picked));
    }
  }

  private static String said(String selector) {
    return find(selector).map(node -> ((Labeled) node).getText()).orElse("");
  }

  /// The topmost thing of its kind, in the newest window that has one.
  private static Optional<Node> find(String selector) {
    return all(selector).stream().min(Comparator.comparingDouble(Rehearsal::height));
  }

  private static List<Node> all(String selector) {
    List<Node> seen = new ArrayList<>();
    for (Window window : List.copyOf(Window.getWindows()).reversed()) {
      @Nullable Scene scene = window.getScene();
      if (seen.isEmpty() && window.isShowing() && scene != null) {
        scene.getRoot().lookupAll(selector).stream()
            .filter(node -> node.isVisible() && node.getScene() != null)
            .forEach(seen::add);
      }
    }
    return seen;
  }

  private static double height(Node node) {
    return node.localToScreen(node.getBoundsInLocal()).getMinY();
  }
}
