package app.quartier.ui;

import app.quartier.ui.shell.MainWindow;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was left is forgotten: nothing that lives longer holds a window, and with it all the data.
final class ForgottenWindowsTest {
  @TempDir Path home;
  private Path shop;

  @BeforeEach
  void fill() {
    shop = home.resolve("shop");
    RealWindow.fill(shop);
  }

  private static WeakReference<MainWindow> used(RealWindow window) {
    window.openSegment("Nouveaux clients");
    return new WeakReference<>((MainWindow) window.scene().getRoot());
  }

  private WeakReference<MainWindow> closed() {
    try (RealWindow window = RealWindow.on(home, shop, Locale.ENGLISH)) {
      return used(window);
    }
  }

  private static void awaitForgotten(WeakReference<MainWindow> window) {
    Fx.await(
        "forgotten",
        () -> {
          System.gc();
          return window.refersTo(null);
        });
  }

  /// JavaFX itself may hold on to the last window there was, so another one comes after it.
  @Test
  void aProgramThatWasClosedIsForgotten() {
    WeakReference<MainWindow> first = closed();
    closed();
    awaitForgotten(first);
  }

  @Test
  void theWindowOfAWorkspaceIsForgottenWhenAnotherOneIsOpen() {
    try (RealWindow window = RealWindow.on(home, shop, Locale.ENGLISH)) {
      WeakReference<MainWindow> left = used(window);
      Fx.run(() -> window.change(home.resolve("next")));
      Fx.await("next", () -> window.stage.getTitle().startsWith("next"));
      window.awaitOpen();
      awaitForgotten(left);
    }
  }

  @Test
  void theWindowOfAWorkspaceThatWasOpenedAgainAfterABugIsForgotten() {
    try (RealWindow window = RealWindow.on(home, shop, Locale.ENGLISH)) {
      WeakReference<MainWindow> left = used(window);
      Platform.runLater(ForgottenWindowsTest::bug);
      Fx.await("told", () -> WholeWindowStoriesTest.button("Restart").isPresent());
      Fx.run(() -> WholeWindowStoriesTest.button("Restart").orElseThrow().fire());
      window.awaitOpen();
      awaitForgotten(left);
    }
  }

  private static void bug() {
    throw new IllegalStateException("a bug");
  }
}
