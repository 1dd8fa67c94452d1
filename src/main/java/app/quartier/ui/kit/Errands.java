package app.quartier.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Short work away from the window's thread, in order, none of it dropped: saving, listing, drafts.
///
/// Failures, errors of the machine too, go to the handler given when it was made.
public final class Errands {
  private final Executor worker;
  private final Executor receiver;
  private final Consumer<Throwable> onFailure;

  /// @param worker where errands run, one after the other
  /// @param receiver where answers are delivered
  public Errands(Executor worker, Executor receiver, Consumer<Throwable> onFailure) {
    this.worker = worker;
    this.receiver = receiver;
    this.onFailure = onFailure;
  }

  /// Runs `work` and hands its answer to `onDone` on the window's thread.
  public <T> void run(Supplier<T> work, Consumer<T> onDone) {
    worker.execute(() -> {
      try {
        T answer = work.get();
        receiver.execute(() -> onDone.accept(answer));
      } catch (Throwable failure) {
        receiver.execute(() -> onFailure.accept(failure));
      }
    });
  }
}
