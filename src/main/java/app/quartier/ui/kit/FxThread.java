package app.quartier.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The thread of the window, as an executor: what is on it already runs at once.
public final class FxThread implements Executor {
  @Override
  public void execute(Runnable task) {
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  /// Runs after everything that waits now, even when asked for on the window's thread.
  public void later(Runnable task) {
    Platform.runLater(task);
  }
}
