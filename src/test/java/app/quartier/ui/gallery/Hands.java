package app.quartier.ui.gallery;

import app.quartier.domain.field.Field;
import app.quartier.ui.Fx;
import app.quartier.ui.Opened;
import com.sun.javafx.scene.input.DragboardHelper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a person does in the window: commands, keys, clicks, drops. Each waits until it had effect.
final class Hands {
  private static final long PULSE_MILLIS = 30;
  private static final int QUIET = 5;
  private static final int PATIENCE = 60;

  private final Opened opened;
  private final Path files;

  /// @param files a folder with files to import
  Hands(Opened opened, Path files) {
    this.opened = opened;
    this.files = files;
  }

  Path file(String name) {
    return files.resolve(name);
  }

  /// Runs a command by its menu item.
  void does(String command) {
    waitFor("the menu item of " + command, () -> item(command).isPresent());
    MenuItem item = Fx.get(() -> item(command).orElseThrow());
    waitFor("command " + command, () -> !item.isDisable());
    Fx.run(item::fire);
    settle();
  }

  /// Runs a command that asks something, and waits for the question.
  void asks(String command) {
    waitFor("command " + command, () -> item(command).filter(i -> !i.isDisable()).isPresent());
    int before = Fx.get(() -> windows().size());
    Platform.runLater(() -> item(command).orElseThrow().fire());
    waitFor("the question of " + command, () -> windows().size() > before);
    settle();
  }

  private Optional<MenuItem> item(String command) {
    return opened.scene().lookup(".menu-bar") instanceof MenuBar bar
        ? bar.getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(found -> ("menu-" + command).equals(found.getId()))
            .findFirst()
        : Optional.empty();
  }

  /// Waits until a label or button says something that begins so.
  void reads(String beginning) {
    waitFor(
        beginning,
        () ->
            windows().stream()
                .flatMap(window -> Walk.labeled(window.getScene().getRoot()).stream())
                .anyMatch(
                    label -> label.getText() != null && label.getText().startsWith(beginning)));
  }

  /// Waits until every segment is counted.
  void counted() {
    waitFor(
        "the counts",
        () -> {
          List<Labeled> labels = Walk.labeled(opened.scene().lookup(".sidebar"));
          return labels.stream().noneMatch(label -> "–".equals(label.getText()));
        });
    settle();
  }

  /// Opens a saved segment from the palette.
  void open(String segment) {
    reads(segment);
    does("palette");
    type(segment);
    key(KeyCode.ENTER);
    waitFor(
        "the numbers of " + segment,
        () ->
            find("#insight-count") instanceof Labeled count
                && count.getText() != null
                && !count.getText().isEmpty());
    settle();
  }

  /// Presses a button without waiting for what it begins.
  void start(String selector) {
    Node node = found(selector);
    Platform.runLater(((ButtonBase) node)::fire);
  }

  /// Presses the first button that is found.
  void press(String selector) {
    Node node = found(selector);
    Platform.runLater(() -> {
      if (node instanceof ButtonBase button) {
        button.fire();
      } else {
        mouse(node, MouseEvent.MOUSE_PRESSED, 4, 4);
        mouse(node, MouseEvent.MOUSE_RELEASED, 4, 4);
        mouse(node, MouseEvent.MOUSE_CLICKED, 4, 4);
      }
    });
    settle();
  }

  /// Chooses in a menu that is open.
  void choose(Ikon icon) {
    Fx.run(() -> {
      ContextMenu menu = (ContextMenu) windows().getLast();
      menu.hide();
      menu.getItems().stream()
          .filter(i -> i.getGraphic() instanceof FontIcon drawn && drawn.getIconCode().equals(icon))
          .forEach(MenuItem::fire);
    });
    settle();
  }

  /// Chooses in the menu of a button, which stays closed.
  void pick(String button, String item) {
    MenuButton menu = (MenuButton) found(button);
    Fx.run(
        () -> menu.getItems().stream().filter(i -> item.equals(i.getId())).forEach(MenuItem::fire));
    settle();
  }

  /// Chooses the field whose distribution is shown.
  void chooseField(String key) {
    ComboBox<?> fields = (ComboBox<?>) found("#insight-field");
    Fx.run(() -> choose(fields, key));
    settle();
  }

  private static <T> void choose(ComboBox<T> fields, String key) {
    fields.getItems().stream()
        .filter(item -> item instanceof Field field && field.key().equals(key))
        .findFirst()
        .ifPresent(fields::setValue);
  }

  void scrollToEnd(String selector) {
    ScrollPane pane = (ScrollPane) found(selector);
    Fx.run(() -> pane.setVvalue(pane.getVmax()));
    settle();
  }

  void key(KeyCode code) {
    Fx.run(() -> {
      Scene scene = front().getScene();
      Node at = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
      Event.fireEvent(
          at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    });
    settle();
  }

  void type(String text) {
    Fx.run(() -> ((TextInputControl) front().getScene().getFocusOwner()).setText(text));
    settle();
  }

  /// Drags the grip of one row onto another one, and holds it there.
  void drag(String row, String onto) {
    Node grip = found(row + " .grip");
    Node target = found(onto);
    Fx.run(() -> {
      Bounds to = target.localToScene(target.getLayoutBounds());
      Point2D at = grip.sceneToLocal(to.getMinX() + to.getWidth() / 3, to.getMaxY() - 2);
      mouse(grip, MouseEvent.MOUSE_PRESSED, 2, 2);
      mouse(grip, MouseEvent.MOUSE_DRAGGED, 10, 20);
      mouse(grip, MouseEvent.MOUSE_DRAGGED, at.getX(), at.getY());
    });
    settle();
  }

  /// Drags files from the desktop over the window.
  void hover(Path file) {
    dragged(DragEvent.DRAG_OVER, file);
  }

  /// Drops a file on the window.
  void drop(Path file) {
    dragged(DragEvent.DRAG_OVER, file);
    dragged(DragEvent.DRAG_DROPPED, file);
  }

  private void dragged(EventType<DragEvent> type, Path file) {
    Fx.run(() -> {
      var board = DragboardHelper.createDragboard(new HeldFiles(List.of(file.toFile())));
      Node root = opened.scene().getRoot();
      Event.fireEvent(
          root,
          new DragEvent(
              root, root, type, board, 400, 300, 400, 300, TransferMode.COPY, null, null, null));
    });
    settle();
  }

  void size(double width, double height) {
    Fx.run(() -> {
      opened.stage().setWidth(width);
      opened.stage().setHeight(height);
    });
    waitFor("the width", () -> Math.abs(opened.scene().getWidth() - width) < 1);
    settle();
  }

  /// Makes everything half as large again: three steps, or the letters where there is no zoom.
  void zoom() {
    if (Fx.get(() -> item("zoomIn").isPresent())) {
      List.of(1, 2, 3).forEach(step -> does("zoomIn"));
    } else {
      Fx.run(() -> opened.scene().getRoot().setStyle("-fx-font-size: 21px"));
      settle();
    }
  }

  /// Meets a bug of the program.
  void bug() {
    Platform.runLater(() -> {
      throw new IllegalStateException("a bug for the gallery");
    });
    waitFor("the error window", () -> windows().size() > 1);
    settle();
  }

  /// Cancels an import that runs, or closing would wait for its end.
  void stopJobs() {
    Fx.run(() -> {
      if (find("#import-cancel") instanceof ButtonBase cancel) {
        cancel.fire();
      }
    });
  }

  /// The node, once it is there and visible.
  Node found(String selector) {
    waitFor(selector, () -> find(selector) != null);
    return Fx.get(() -> find(selector));
  }

  private Node find(String selector) {
    for (Window window : windows().reversed()) {
      for (Node node : window.getScene().getRoot().lookupAll(selector)) {
        if (Walk.isVisible(node)) {
          return node;
        }
      }
    }
    return null;
  }

  void waitFor(String what, BooleanSupplier so) {
    Fx.await(what, so);
  }

  /// Waits until nothing changes any more.
  void settle() {
    String last = "";
    int quiet = 0;
    for (int i = 0; i < PATIENCE && quiet < QUIET; i++) {
      String now = Fx.get(this::told);
      quiet = now.equals(last) ? quiet + 1 : 0;
      last = now;
      try {
        Thread.sleep(PULSE_MILLIS);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private String told() {
    StringBuilder all = new StringBuilder();
    for (Window window : windows()) {
      window.getScene().getRoot().applyCss();
      window.getScene().getRoot().layout();
      for (Labeled labeled : Walk.labeled(window.getScene().getRoot())) {
        all.append(labeled.getText()).append(labeled.getWidth()).append('\n');
      }
    }
    return all.toString();
  }

  /// The windows of the program, the main one first.
  List<Window> windows() {
    List<Window> all = new ArrayList<>(List.of(opened.stage()));
    Window.getWindows().stream()
        .filter(window -> window.isShowing() && !window.equals(opened.stage()))
        .forEach(all::add);
    return all;
  }

  private Window front() {
    return windows().stream().filter(Window::isFocused).reduce((a, b) -> b).orElse(opened.stage());
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
    Point2D scene = node.localToScene(x, y);
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            false,
            null));
  }
}
