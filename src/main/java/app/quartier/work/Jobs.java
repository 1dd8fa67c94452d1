package app.quartier.work;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Progress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Runs long work one after the other, each visible and cancellable. Safe from any thread.
///
/// Every change of a job is told to the watcher on the receiver's thread; so are results. A job
/// that throws ends in the failure handler, never in a lost future.
public final class Jobs {
  private final Executor worker;
  private final Executor receiver;
  private final Clock clock;
  private final Consumer<Job> watcher;
  private final Consumer<RuntimeException> onFailure;
  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, Boolean> cancelled = new ConcurrentHashMap<>();

  /// @param receiver the window's thread
  /// @param watcher told every change of every job
  public Jobs(
      Executor worker,
      Executor receiver,
      Clock clock,
      Consumer<Job> watcher,
      Consumer<RuntimeException> onFailure) {
    this.worker = worker;
    this.receiver = receiver;
    this.clock = clock;
    this.watcher = watcher;
    this.onFailure = onFailure;
  }

  /// Work that says how far it is and can be stopped.
  @FunctionalInterface
  public interface Work<T> {
    T run(Progress progress, Cancel cancel);
  }

  /// Starts work when the jobs before it are over; returns the id to cancel it by.
  public <T> long run(String name, Work<T> work, Consumer<T> onDone) {
    long id = ids.incrementAndGet();
    tell(new Job(id, name, "", 0, -1, 0, Job.State.WAITING));
    worker.execute(() -> perform(id, name, work, onDone));
    return id;
  }

  public void cancel(long id) {
    cancelled.put(id, true);
  }

  private <T> void perform(long id, String name, Work<T> work, Consumer<T> onDone) {
    long start = clock.millis();
    Progress progress =
        (phase, done, total) ->
            tell(new Job(id, name, phase, done, total, clock.millis() - start, Job.State.RUNNING));
    try {
      T result = work.run(progress, () -> cancelled.containsKey(id));
      tell(new Job(id, name, "", 1, 1, clock.millis() - start, Job.State.DONE));
      receiver.execute(() -> onDone.accept(result));
    } catch (Cancelled stopped) {
      tell(new Job(id, name, "", 0, -1, clock.millis() - start, Job.State.CANCELLED));
    } catch (RuntimeException failure) {
      tell(new Job(id, name, "", 0, -1, clock.millis() - start, Job.State.FAILED));
      receiver.execute(() -> onFailure.accept(failure));
    } finally {
      cancelled.remove(id);
    }
  }

  private void tell(Job job) {
    receiver.execute(() -> watcher.accept(job));
  }
}
