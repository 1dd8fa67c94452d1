package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.ui.shell.MainWindow;
import app.quartier.ui.shell.Settings;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the start of the program to its data, and what is remembered for the next time.
class OpeningStoriesTest {
  @TempDir Path home;

  private Settings settings() {
    return new Settings(home.resolve(".quartier").resolve("window.properties"));
  }

  private static void let(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// A window whose workspace is opened when told to.
  private RealWindow held(Path folder, CountDownLatch data) {
    return new RealWindow(
        home,
        folder,
        Locale.FRENCH,
        asked -> {
          let(data);
          return RealWindow.open(asked);
        });
  }

  @Test
  void theWindowIsPaintedBeforeTheWorkspaceIsOpen() {
    CountDownLatch data = new CountDownLatch(1);
    Path folder = home.resolve("w");
    try (RealWindow window = held(folder, data)) {
      Fx.await("skeleton", () -> window.stage.getScene().lookup(".skeleton") != null);
      for (int frame = 0; frame < 5; frame++) {
        Fx.picture(window.scene(), "opening-light-fr");
      }
      assertEquals("Ouverture de " + folder + "…", window.said("#waiting-words"));
      assertFalse(Fx.get(() -> window.stage.getScene().getRoot() instanceof MainWindow));
      assertTrue(Fx.get(() -> window.stage.isShowing()));
      data.countDown();
      window.awaitOpen();
    }
    assertTrue(settings().text("start.millis").isPresent(), "the first frame was not timed");
  }

  @Test
  void theWindowIsDarkFromTheFirstFrame() {
    CountDownLatch data = new CountDownLatch(1);
    Settings chosen = settings();
    chosen.put("theme", "DARK");
    chosen.saving().run();
    try (RealWindow window = held(home.resolve("w"), data)) {
      Fx.await("skeleton", () -> window.stage.getScene().lookup(".skeleton") != null);
      Fx.await("dark", () -> Color.web("#0d1117").equals(window.stage.getScene().getFill()));
      Fx.picture(window.scene(), "opening-dark-fr");
      data.countDown();
      window.awaitOpen();
    }
  }

  @Test
  void aWorkspaceThatIsOpenElsewhereSaysSoInThePaintedWindow() {
    Path folder = home.resolve("w");
    try (Workspace other = RealWindow.open(folder);
        RealWindow window = new RealWindow(home, folder, Locale.ENGLISH, RealWindow::open)) {
      Fx.await("banner", () -> window.stage.getScene().lookup("#banner-words") != null);
      String told = window.said("#banner-words");
      assertTrue(told.contains("is already open in process"), told);
      assertTrue(told.contains(other.folder().toString()), told);
      assertTrue(
          Fx.get(() ->
              window.stage.getScene().getRoot().lookupAll(".banner .button").stream()
                  .anyMatch(n -> n instanceof Button b && "Open…".equals(b.getText()))));
      assertEquals(folder + " is not open", window.said("#waiting-words"));
      Fx.picture(window.scene(), "opening-refused-light-en");
    }
  }

  @Test
  void aBugWhileOpeningLeavesAWayOn() {
    try (RealWindow window =
        new RealWindow(
            home,
            home.resolve("w"),
            Locale.ENGLISH,
            asked -> {
              throw new IllegalStateException("jane@example.org");
            })) {
      Fx.await("banner", () -> window.stage.getScene().lookup("#banner-words") != null);
      assertTrue(window.said("#banner-words").contains("could not be opened"));
    }
  }

  @Test
  void theNextStartFindsEverythingAsItWas() {
    Path folder = home.resolve("shop");
    try (RealWindow first = RealWindow.on(home, folder, Locale.ENGLISH)) {
      Fx.run(() -> first.stage.setWidth(980));
      first.does("language");
      first.does("theme");
      first.does("zoomIn");
      Node edge = Fx.get(() -> first.stage.getScene().lookup(".region-edge"));
      Fx.run(edge::requestFocus);
      first.press(javafx.scene.input.KeyCode.END);
    }
    try (RealWindow next = RealWindow.on(home, null, Locale.ENGLISH)) {
      assertTrue(Fx.get(() -> next.stage.getTitle()).startsWith("shop"));
      assertEquals("Nouveau segment", next.said("#tool-new"));
      assertTrue(Application.getUserAgentStylesheet().startsWith("data:"), "not zoomed");
      assertEquals(980, Fx.get(next.stage::getWidth), 1);
      assertEquals(
          352,
          Fx.get(() -> next.stage.getScene().lookup(".sidebar").getBoundsInParent()).getWidth(),
          1);
      next.does("theme");
      next.does("zoomReset");
    }
    assertEquals("LIGHT", settings().text("theme").orElse(""));
    assertEquals(1, settings().number("zoom", 0));
  }
}
