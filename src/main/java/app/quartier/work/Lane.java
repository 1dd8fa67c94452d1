package app.quartier.work;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs tasks of which only the latest counts: a new one cancels the one before it, and an answer
/// that comes too late is dropped. Safe from any thread.
///
/// Failures, errors of the machine too, go to the handler given when the lane was made, never into
/// a lost future.
public final class Lane {
  private final Executor worker;
  private final Executor receiver;
  private final Consumer<Throwable> onFailure;
  private final AtomicLong latest = new AtomicLong();

  /// @param worker where tasks run
  /// @param receiver where answers are delivered, in the window its thread
  public Lane(Executor worker, Executor receiver, Consumer<Throwable> onFailure) {
    this.worker = worker;
    this.receiver = receiver;
    this.onFailure = onFailure;
  }

  /// A lane on the same workers whose tasks supersede only each other.
  public Lane beside() {
    return new Lane(worker, receiver, onFailure);
  }

  /// A lane beside this one whose tasks, those aside too, begin when `moment` comes; one that was
  /// superseded by then is not begun.
  ///
  /// @param moment does what it is given, later; tasks may be submitted from the threads that may
  ///   give it something
  public Lane when(Executor moment) {
    return new Lane(task -> moment.execute(() -> worker.execute(task)), receiver, onFailure);
  }

  /// Supersedes what was submitted by nothing.
  public void cancel() {
    latest.incrementAndGet();
  }

  /// Who is told what a task came to, on the receiver.
  @FunctionalInterface
  public interface Taker<T> {
    void answered(T answer);

    /// The task failed, and no other was submitted meanwhile; the failure itself goes to the lane's
    /// handler.
    default void failed() {}

    /// The answer came too late. What it holds open is to be closed.
    default void dropped(T answer) {}
  }

  /// Runs `task` and hands its answer to `taker`, unless another task was submitted meanwhile.
  public <T> void submit(Function<Cancel, T> task, Taker<T> taker) {
    long ticket = latest.incrementAndGet();
    Cancel superseded = () -> latest.get() != ticket;
    worker.execute(() -> run(task, taker, superseded));
  }

  /// Runs a task that supersedes nothing and is never superseded; answers come in order.
  public <T> void aside(Supplier<T> task, Consumer<T> onAnswer) {
    worker.execute(() -> {
      try {
        T answer = task.get();
        receiver.execute(() -> onAnswer.accept(answer));
      } catch (Throwable failure) {
        receiver.execute(() -> onFailure.accept(failure));
      }
    });
  }

  private <T> void run(Function<Cancel, T> task, Taker<T> taker, Cancel superseded) {
    if (superseded.requested()) {
      return;
    }
    try {
      T answer = task.apply(superseded);
      receiver.execute(() -> {
        if (superseded.requested()) {
          taker.dropped(answer);
        } else {
          taker.answered(answer);
        }
      });
    } catch (Cancelled stopped) {
      // A newer task is already waiting; there is nothing left to tell anybody.
      return;
    } catch (Throwable failure) {
      receiver.execute(() -> {
        if (!superseded.requested()) {
          taker.failed();
        }
        onFailure.accept(failure);
      });
    }
  }
}
