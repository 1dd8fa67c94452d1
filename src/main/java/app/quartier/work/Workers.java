package app.quartier.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The threads of a running window: one for counting, one for jobs. Closing stops both.
public final class Workers implements AutoCloseable {
  private final ExecutorService counting =
      Executors.newSingleThreadExecutor(Behind.threads("counting").factory());
  private final ExecutorService jobs =
      Executors.newSingleThreadExecutor(Behind.threads("jobs").factory());

  /// Where a [Lane] counts.
  public ExecutorService counting() {
    return counting;
  }

  /// Where [Jobs] run, one after the other: a workspace takes one write at a time.
  public ExecutorService jobs() {
    return jobs;
  }

  @Override
  public void close() {
    counting.shutdownNow();
    jobs.shutdownNow();
  }
}
