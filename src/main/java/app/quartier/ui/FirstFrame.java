package app.quartier.ui;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/// Measures how long a person looked at nothing, up to the first frame.
///
/// The number goes to the log, at INFO with `-Dquartier.startup=true`, else at DEBUG.
final class FirstFrame extends AnimationTimer {
  private static final System.Logger LOG = System.getLogger("app.quartier.startup");

  private final LongConsumer onShown;
  private boolean laidOut;

  /// @param onShown told once how many milliseconds it took, on the window's thread
  FirstFrame(LongConsumer onShown) {
    this.onShown = onShown;
  }

  /// The first call comes before the first frame is drawn, the second one after it.
  @Override
  public void handle(long now) {
    if (laidOut) {
      stop();
      onShown.accept(log("first frame"));
    }
    laidOut = true;
  }

  /// Writes how long something took from the start of the Java runtime, which follows that of the
  /// process by some 20 ms. (When the process was started Linux tells to the second only.)
  ///
  /// @return milliseconds
  static long log(String what) {
    long took = ManagementFactory.getRuntimeMXBean().getUptime();
    boolean asked = Boolean.getBoolean("quartier.startup");
    LOG.log(asked ? Level.INFO : Level.DEBUG, "{0} after {1} ms", what, String.valueOf(took));
    return took;
  }
}
