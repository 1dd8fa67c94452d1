package app.quartier.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Long work of the window's thread in parts, one each frame, so that keys and mouse come between
/// and what is done is seen. Window's thread only.
public final class Frames {
  /// A frame that took longer is one a person may feel.
  private static final long LATE_NANOS = 40_000_000;

  private final Deque<Runnable> parts = new ArrayDeque<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          took = last == 0 ? Long.MAX_VALUE : now - last;
          last = now;
          next();
        }
      };
  private long last;
  private long took = Long.MAX_VALUE;

  /// Does a part in one of the next frames, after those that wait. A part may add others.
  public void add(Runnable part) {
    parts.add(part);
    timer.start();
  }

  private void next() {
    @Nullable Runnable part = parts.poll();
    if (part != null) {
      part.run();
    }
    if (parts.isEmpty()) {
      timer.stop();
      last = 0;
    }
  }

  /// Whether the frame before took long, or nobody knows yet: then a part does better to be small.
  public boolean isLate() {
    return took > LATE_NANOS;
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
    last = 0;
  }
}
