package app.quartier.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Long work of the window's thread in parts, one each frame, so that keys and mouse come between
/// and what is done is seen. Window's thread only.
public final class Frames {
  private final Deque<Runnable> parts = new ArrayDeque<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          next();
        }
      };

  /// Does a part in one of the next frames, after those that wait. A part may add others.
  public void add(Runnable part) {
    parts.add(part);
    timer.start();
  }

  private void next() {
    @Nullable Runnable part = parts.poll();
    if (parts.isEmpty()) {
      timer.stop();
    }
    if (part != null) {
      part.run();
    }
  }

  /// Does at once what waits.
  public void finish() {
    while (!parts.isEmpty()) {
      next();
    }
  }

  /// Forgets what waits.
  public void clear() {
    parts.clear();
    timer.stop();
  }
}
