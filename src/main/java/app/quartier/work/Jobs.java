package app.quartier.work;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Runs long work one after the other, each visible and cancellable. Safe from any thread.
///
/// Every change of a job is told to the watcher on the receiver's thread; so are results. A job
/// that is refused says why in its last news; one that fails otherwise, be it for want of memory,
/// ends in the failure handler, never in a lost future.
public final class Jobs {
  private final Executor worker;
  private final Executor receiver;
  private final Clock clock;
  private final Consumer<Job> watcher;
  private final Consumer<Throwable> onFailure;
  private final AtomicLong ids = new AtomicLong();
  private final Set<Long> open = ConcurrentHashMap.newKeySet();
  private final Set<Long> cancelled = ConcurrentHashMap.newKeySet();

  /// @param receiver the window's thread
  /// @param watcher told every change of every job
  public Jobs(
      Executor worker,
      Executor receiver,
      Clock clock,
      Consumer<Job> watcher,
      Consumer<Throwable> onFailure) {
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
  public <T> long run(JobName name, Work<T> work, Consumer<T> onDone) {
    return run(name, work, onDone, told -> {});
  }

  /// The same, told also to a watcher of its own.
  public <T> long run(JobName name, Work<T> work, Consumer<T> onDone, Consumer<Job> own) {
    long id = ids.incrementAndGet();
    Account account = new Account(id, name, own);
    open.add(id);
    account.tell("", 0, -1, Job.State.WAITING);
    worker.execute(() -> perform(account, work, onDone));
    return id;
  }

  /// Stops a job; one that still waits is never begun.
  public void cancel(long id) {
    if (open.contains(id)) {
      cancelled.add(id);
    }
  }

  /// Stops what runs and all that waits.
  public void cancelAll() {
    cancelled.addAll(open);
  }

  private <T> void perform(Account account, Work<T> work, Consumer<T> onDone) {
    account.begin();
    Cancel cancel = () -> cancelled.contains(account.id);
    try {
      cancel.check();
      T result =
          work.run(
              (phase, done, total) -> account.tell(phase, done, total, Job.State.RUNNING), cancel);
      account.tell("", 1, 1, Job.State.DONE);
      receiver.execute(() -> onDone.accept(result));
    } catch (Cancelled stopped) {
      account.tell("", 0, -1, Job.State.CANCELLED);
    } catch (Refusal refusal) {
      account.refused(refusal.problems());
    } catch (Throwable failure) {
      account.tell("", 0, -1, Job.State.FAILED);
      receiver.execute(() -> onFailure.accept(failure));
    } finally {
      open.remove(account.id);
      cancelled.remove(account.id);
    }
  }

  /// Keeps the times of one job. Used by one thread after the other.
  private final class Account {
    private final long id;
    private final JobName name;
    private final Consumer<Job> own;
    private long start;
    private long phaseStart;
    private String phase = "";
    private long done;

    Account(long id, JobName name, Consumer<Job> own) {
      this.id = id;
      this.name = name;
      this.own = own;
      begin();
    }

    private void begin() {
      start = clock.millis();
      phaseStart = start;
    }

    /// A phase that counts from the beginning again is a new one.
    private void tell(String now, long steps, long total, Job.State state) {
      long time = clock.millis();
      if (!now.equals(phase) || steps < done) {
        phase = now;
        phaseStart = time;
      }
      done = steps;
      tell(new Job(id, name, now, steps, total, time - start, time - phaseStart, state, List.of()));
    }

    private void refused(List<Problem> reasons) {
      long time = clock.millis();
      tell(
          new Job(id, name, "", 0, -1, time - start, time - phaseStart, Job.State.FAILED, reasons));
    }

    private void tell(Job job) {
      receiver.execute(() -> {
        watcher.accept(job);
        own.accept(job);
      });
    }
  }
}
