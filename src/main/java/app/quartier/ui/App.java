package app.quartier.ui;

import app.quartier.kernel.Cancel;
import app.quartier.ui.kit.FxThread;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The window as one call: opens it, and returns when it is closed.
///
/// JavaFX is started by hand, not through `Application`, because that takes a class and would leave
/// only statics to hand over what the window needs.
public final class App {
  private static final long POLL_MILLIS = 200;

  /// The window's thread is never busy for so long.
  private static final long HEARD_SECONDS = 3;

  private static final String CURRENCY = "EUR";

  private App() {}

  public static void run(Opening opening) {
    run(opening, () -> {});
  }

  /// As [#run], with somebody at the window who plays a person's work and then closes it.
  ///
  /// @return where it stopped; empty when all was played
  public static Optional<String> rehearse(Opening opening) {
    Rehearsal rehearsal = new Rehearsal(Objects.requireNonNull(opening.folder()).resolve("shop"));
    Cancel over = () -> rehearsal.isOver() || opening.cancel().requested();
    run(opening.until(over), rehearsal::begin);
    return rehearsal.stuck();
  }

  private static void run(Opening opening, Runnable onOpened) {
    // JavaFX on the class path works and says at every start that it is not supported
    Logger.getLogger("javafx").setLevel(Level.SEVERE);
    CountDownLatch closed = new CountDownLatch(1);
    AtomicReference<@Nullable Wiring> wiring = new AtomicReference<>();
    Platform.startup(() -> {
      Platform.setImplicitExit(false);
      Wiring made = new Wiring(opening, folder -> workspace(opening, folder), closed::countDown);
      wiring.set(made);
      made.open();
      onOpened.run();
    });
    try {
      while (!closed.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
        @Nullable Wiring made = wiring.get();
        if (opening.cancel().requested() && made != null) {
          close(made);
          closed.await();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Where the process was told to end, the Java machine shuts down already and the window's thread
  /// takes nothing more: then the workspace is closed without it.
  private static void close(Wiring made) throws InterruptedException {
    CountDownLatch heard = new CountDownLatch(1);
    new FxThread()
        .execute(() -> {
          heard.countDown();
          made.close();
        });
    if (!heard.await(HEARD_SECONDS, TimeUnit.SECONDS)) {
      made.abandon();
    }
  }

  private static Workspace workspace(Opening opening, Path folder) {
    boolean sample = opening.sampleShop();
    return new Assembly(opening.clock())
        .openOrCreate(
            folder,
            sample ? SampleShop.ZONE : opening.zone(),
            sample ? SampleShop.CURRENCY : CURRENCY);
  }
}
