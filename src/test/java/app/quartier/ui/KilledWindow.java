package app.quartier.ui;

import app.quartier.ui.shell.MainWindow;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;

/// A process of its own that opens the window, begins a segment from a template and waits to be
/// killed; its arguments are the person's folder and the workspace's.
final class KilledWindow {
  private KilledWindow() {}

  public static void main(String[] args) throws InterruptedException {
    RealWindow window = RealWindow.on(Path.of(args[0]), Path.of(args[1]), Locale.ENGLISH);
    window.does("templates");
    Fx.run(() -> {
      MainWindow root = (MainWindow) window.stage.getScene().getRoot();
      root.applyCss();
      root.layout();
      ((Button) root.lookup("#template-lapsed")).fire();
    });
    new CountDownLatch(1).await();
  }
}
