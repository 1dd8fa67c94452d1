package app.quartier.ui;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Measures how long a person looked at nothing: from the start of the process to the first frame.
///
/// The number goes to the log, at INFO with `-Dquartier.startup=true`, else at DEBUG.
final class FirstFrame extends AnimationTimer {
  private static final System.Logger LOG = System.getLogger("app.quartier.startup");

  private final Clock clock;
  private final Consumer<Duration> onShown;
  private boolean laidOut;

  /// @param onShown told once, on the window's thread
  FirstFrame(Clock clock, Consumer<Duration> onShown) {
    this.clock = clock;
    this.onShown = onShown;
  }

  /// The first call comes before the first frame is drawn, the second one after it.
  @Override
  public void handle(long now) {
    if (!laidOut) {
      laidOut = true;
      return;
    }
    stop();
    Duration took =
        ProcessHandle.current()
            .info()
            .startInstant()
            .map(start -> Duration.between(start, clock.instant()))
            .orElse(Duration.ZERO);
    LOG.log(
        Boolean.getBoolean("quartier.startup") ? Level.INFO : Level.DEBUG,
        "first frame after {0} ms",
        took.toMillis());
    onShown.accept(took);
  }
}
