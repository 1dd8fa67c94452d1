package app.quartier.ui;

import app.quartier.kernel.Cancel;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The program as a person starts it, on a workspace of its own and in the sample shop's year.
public final class Opened implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Wiring wiring;
  private final Stage stage;

  /// @param folder of the workspace
  /// @param home the person's folder, where settings are kept
  public Opened(Path folder, Path home, Locale locale) {
    Clock clock =
        Clock.offset(
            Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), SampleShop.AT));
    Opening opening =
        new Opening(folder, locale, SampleShop.ZONE, clock, home, "gallery", false, Cancel.NEVER);
    light(home);
    List<Window> before = Fx.get(() -> List.copyOf(Window.getWindows()));
    wiring =
        Fx.get(() -> {
          Wiring made =
              new Wiring(
                  opening,
                  place ->
                      new Assembly(clock).openOrCreate(place, SampleShop.ZONE, SampleShop.CURRENCY),
                  closed::countDown);
          made.open();
          return made;
        });
    stage =
        Fx.get(() ->
            Window.getWindows().stream()
                .filter(window -> window instanceof Stage && !before.contains(window))
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
    // the screen of the headless platform is smaller than that of any laptop
    Fx.run(() -> {
      stage.setWidth(WIDTH);
      stage.setHeight(HEIGHT);
    });
    Fx.await("the window", () -> stage.getScene().lookup(".main-window") != null);
  }

  private static void light(Path home) {
    try {
      Path settings = home.resolve(".quartier").resolve("window.properties");
      Files.createDirectories(settings.getParent());
      Files.writeString(settings, "theme=LIGHT\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Stage stage() {
    return stage;
  }

  public Scene scene() {
    return stage.getScene();
  }

  /// Ends the program and waits until it let go of its workspace.
  @Override
  public void close() {
    Fx.run(wiring::close);
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the window does not close");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Fx.watch();
  }
}
