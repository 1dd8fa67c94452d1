package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace is left in order: by quitting, and for another one.
class LeavingAWorkspaceTest {
  @TempDir Path home;

  @AfterEach
  void watch() {
    Fx.watch();
  }

  private static void let(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS), "never let go");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// The question in front, waited for.
  private static DialogPane question() {
    Fx.await("the question", () -> asked().stream().findFirst().isPresent());
    return Fx.get(() -> asked().getFirst());
  }

  private static List<DialogPane> asked() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .toList();
  }

  private static void answer(DialogPane question, String way) {
    Platform.runLater(() -> press(question, way));
    Fx.await("answered", () -> asked().isEmpty());
  }

  private static void press(Parent place, String words) {
    for (Node node : place.lookupAll(".button")) {
      if (node instanceof Button button && words.equals(button.getText())) {
        button.fire();
      }
    }
  }

  @Test
  void anotherWorkspaceIsOpenedAfterWhatRunsWasAskedAboutAndStopped() {
    Path first = home.resolve("first");
    Path second = home.resolve("second");
    try (RealWindow window = RealWindow.on(home, first, Locale.ENGLISH)) {
      window.does("sampleShop");
      Fx.await("running", () -> window.said("#status-job").contains("sample shop"));
      Platform.runLater(() -> window.change(second));
      DialogPane question = question();
      Fx.picture(Fx.get(question::getScene), "leaving-switch-light-en");
      assertTrue(ShopDesk.read(question).toString().contains("still running"));
      answer(question, "Cancel");
      assertTrue(Fx.get(() -> window.stage.getTitle()).startsWith("first"));
      Platform.runLater(() -> window.change(second));
      answer(question(), "Stop it and open");
      Fx.await("second", () -> window.stage.getTitle().startsWith("second"));
      window.awaitOpen();
      Fx.await("nothing runs", () -> window.said("#status-job").isEmpty());
      // the first is free again, and nothing went wrong in it
      Fx.run(() -> window.change(first));
      Fx.await("first again", () -> window.stage.getTitle().startsWith("first"));
      window.awaitOpen();
      assertEquals("", window.said("#banner-words"));
      assertEquals("0 contacts", window.said("#contacts"));
    }
  }

  @Test
  void whatWasToldOfAWorkspaceIsNotToldOfTheNext() {
    Path shop = home.resolve("shop");
    RealWindow.fill(shop);
    try (RealWindow window = RealWindow.on(home, shop, Locale.ENGLISH)) {
      window.openSegment("Nouveaux clients");
      window.does("deleteSegment");
      Fx.await("the way back", () -> window.stage.getScene().lookup(".toast") != null);
      Fx.run(() -> window.change(home.resolve("next")));
      Fx.await("next", () -> window.stage.getTitle().startsWith("next"));
      window.awaitOpen();
      assertEquals("", window.said("#bell"));
    }
  }

  @Test
  void whatIsClosedBeforeItsFirstFrameOpensNothing() {
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger ends = new AtomicInteger();
    Opening opening = RealWindow.opening(home.resolve("w"), home, Locale.ENGLISH);
    Fx.run(() -> {
      Wiring wiring =
          new Wiring(
              opening,
              place -> {
                opened.incrementAndGet();
                return RealWindow.open(place);
              },
              ends::incrementAndGet);
      wiring.open();
      wiring.close();
    });
    Fx.await("the end", () -> ends.get() > 0);
    // the frames in which it would be opened
    for (int frame = 0; frame < 5; frame++) {
      CountDownLatch drawn = new CountDownLatch(1);
      Fx.run(() -> {
        AnimationTimer timer =
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                stop();
                drawn.countDown();
              }
            };
        timer.start();
      });
      let(drawn);
    }
    assertEquals(0, opened.get());
    assertFalse(Files.exists(home.resolve("w")));
  }

  @Test
  void quittingWhileAFolderIsStillOpeningClosesItToo() {
    CountDownLatch data = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Path folder = home.resolve("w");
    AtomicInteger ends = new AtomicInteger();
    Opening opening = RealWindow.opening(folder, home, Locale.ENGLISH);
    Wiring wiring =
        Fx.get(() ->
            new Wiring(
                opening,
                place -> {
                  asked.countDown();
                  let(data);
                  return RealWindow.open(place);
                },
                ends::incrementAndGet));
    Fx.run(wiring::open);
    let(asked);
    Fx.run(wiring::quit);
    Fx.run(wiring::close);
    data.countDown();
    Fx.await("the end", () -> ends.get() > 0);
    // the folder is free
    try (Workspace again = RealWindow.open(folder)) {
      assertEquals(0, again.imports().size());
    }
    assertEquals(1, Fx.get(ends::get));
  }

  @Test
  void theSameBugIsShownAgainWhenItsWindowWasClosed() {
    try (RealWindow window = RealWindow.on(home, home.resolve("w"), Locale.ENGLISH)) {
      for (int time = 0; time < 2; time++) {
        Platform.runLater(LeavingAWorkspaceTest::bug);
        Fx.await("told", () -> told(window).size() == 1);
        Fx.run(() -> told(window).forEach(Window::hide));
        Fx.await("closed", () -> told(window).isEmpty());
      }
    }
  }

  private static void bug() {
    throw new IllegalStateException("the same");
  }

  private static List<Window> told(RealWindow main) {
    return List.copyOf(Window.getWindows()).stream()
        .filter(window -> !window.equals(main.stage))
        .filter(window -> ShopDesk.read(window.getScene().getRoot()).toString().contains("Q-"))
        .toList();
  }
}
