package app.quartier.ui.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// Mouse and keyboard of the person. Things are found as they stand on the screen, in the newest
/// window that has them.
final class Hand {
  private static final long STROKE_NANOS = 60_000_000;
  private static final long PATIENCE_NANOS = 180_000_000_000L;
  private static final int STEPS = 12;

  private final Robot robot = on(Robot::new);

  /// Waits until something is so, as a person looks until it is.
  void see(String what, BooleanSupplier so) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!on(so::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never seen: " + what + ", focus on " + on(Hand::focused));
      }
      pause();
    }
    pause();
  }

  void see(String selector) {
    see(selector, () -> find(selector).isPresent());
  }

  /// Clicks once the thing answers to it, as a person waits until a pale button is not.
  void click(String selector) {
    see(selector, () -> find(selector).filter(node -> !node.isDisabled()).isPresent());
    move(middle(selector));
    act(() -> robot.mouseClick(MouseButton.PRIMARY));
    pause();
  }

  /// Drags from one thing to another, slowly enough to be seen as a drag.
  void drag(String from, String to) {
    see(from);
    Point2D start = middle(from);
    Point2D end = middle(to);
    move(start);
    act(() -> robot.mousePress(MouseButton.PRIMARY));
    for (int i = 1; i <= STEPS; i++) {
      move(start.interpolate(end, (double) i / STEPS));
      pause();
    }
    act(() -> robot.mouseRelease(MouseButton.PRIMARY));
    pause();
  }

  void scroll(String selector, int notches) {
    move(middle(selector));
    for (int i = 0; i < Math.abs(notches); i++) {
      act(() -> robot.mouseWheel(notches > 0 ? 3 : -3));
      pause();
    }
  }

  void press(KeyCode... keys) {
    act(() -> {
      for (KeyCode key : keys) {
        robot.keyPress(key);
      }
      for (KeyCode key : List.of(keys).reversed()) {
        robot.keyRelease(key);
      }
    });
    pause();
  }

  /// Types letters and digits.
  void type(String text) {
    text.chars()
        .mapToObj(c -> c == ' ' ? "Space" : String.valueOf((char) Character.toUpperCase(c)))
        .map(name -> Objects.requireNonNull(KeyCode.getKeyCode(name), name))
        .forEach(this::press);
  }

  private void move(Point2D to) {
    act(() -> robot.mouseMove(to));
  }

  private static Point2D middle(String selector) {
    return on(() -> {
      Node node = find(selector).orElseThrow(() -> new IllegalStateException("no " + selector));
      Bounds bounds = node.localToScreen(node.getBoundsInLocal());
      return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    });
  }

  /// Asks on the window's thread. `Fx` would start JavaFX, which the program does itself here.
  static <T> T on(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }

  private static void act(Runnable act) {
    on(() -> {
      act.run();
      return true;
    });
  }

  private static String focused() {
    return Window.getWindows().stream()
        .map(w -> w.isFocused() + " " + w.getScene().getFocusOwner())
        .collect(Collectors.joining("; "));
  }

  static Optional<Node> find(String selector) {
    return List.copyOf(Window.getWindows()).reversed().stream()
        .filter(Window::isShowing)
        .map(Window::getScene)
        .map(Scene::getRoot)
        .flatMap(root -> root.lookupAll(selector).stream())
        .filter(node -> node.isVisible() && node.getScene() != null)
        .min(Comparator.comparingDouble(Hand::height));
  }

  /// Everything of a kind, on the window's thread.
  static Stream<Labeled> all(String selector) {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
        .map(Labeled.class::cast);
  }

  /// Where a thing stands on the screen, so that of many alike the topmost is taken.
  private static double height(Node node) {
    return node.localToScreen(node.getBoundsInLocal()).getMinY();
  }

  static void pause() {
    LockSupport.parkNanos(STROKE_NANOS);
  }
}
