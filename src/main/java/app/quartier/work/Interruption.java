package app.quartier.work;

import app.quartier.kernel.Cancel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/// Turns Ctrl+C (or a polite kill) into a [Cancel], and lets the work end in order.
///
/// The Java machine starts to shut down at once when it is interrupted; the shutdown is held until
/// the work has seen the request, put things back and come to its end, ten seconds at most.
public final class Interruption implements Cancel {
  private static final long PATIENCE_SECONDS = 10;

  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean requested;
  private volatile int code = 1;

  private Interruption() {}

  /// Runs `work`, listening for interruption, and returns its exit code. When interrupted, the
  /// process ends with that code here.
  public static int run(ToIntFunction<Cancel> work) {
    Interruption interruption = new Interruption();
    Thread hook = new Thread(interruption::onShutdown, "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return interruption.finish(() -> work.applyAsInt(interruption), hook);
  }

  private int finish(IntSupplier work, Thread hook) {
    try {
      code = work.getAsInt();
      return code;
    } finally {
      finished.countDown();
      if (!requested) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }

  @Override
  public boolean requested() {
    return requested;
  }

  private void onShutdown() {
    requested = true;
    try {
      if (finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(code);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
