package app.quartier.ui;

import java.util.concurrent.Executor;

/// The counting thread as one workspace sees it. It is shut before the workspace is closed: what
/// was asked till then is done, and nothing is asked of a closed workspace.
final class Gate implements Executor {
  private final Executor worker;
  private volatile boolean shut;

  Gate(Executor worker) {
    this.worker = worker;
  }

  @Override
  public void execute(Runnable task) {
    if (!shut) {
      worker.execute(task);
    }
  }

  void shut() {
    shut = true;
  }
}
