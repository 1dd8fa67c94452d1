package app.quartier.ui.kit;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.work.JobName;
import app.quartier.work.Jobs;
import app.quartier.workspace.ListShelf;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Changes the lists of the workspace, each change as a job: behind an import that runs rather than
/// in its way. A refusal is an answer and no failure. Window's thread only.
public final class ListChanges {
  private final Desk desk;
  private final Jobs jobs;

  public ListChanges(Desk desk, Jobs jobs) {
    this.desk = desk;
    this.jobs = jobs;
  }

  /// The desk counts again after a change that was made.
  ///
  /// @param change done away from the window
  /// @param onRefused told why nothing was changed; no reasons when the job was cancelled, or
  ///   failed and tells so itself
  public <T> void make(
      Function<ListShelf, T> change, Consumer<T> onDone, Consumer<List<Problem>> onRefused) {
    ListShelf shelf = desk.workspace().lists();
    jobs.run(
        JobName.of("people.job.list"),
        (progress, cancel) -> outcome(change, shelf),
        outcome -> {
          switch (outcome) {
            case Outcome.Made<T>(T made) -> {
              onDone.accept(made);
              desk.refresh();
            }
            case Outcome.Refused<T>(List<Problem> problems) -> onRefused.accept(problems);
          }
        },
        job -> {
          switch (job.state()) {
            case WAITING, RUNNING, DONE -> {}
            case CANCELLED, FAILED -> onRefused.accept(List.of());
          }
        });
  }

  private sealed interface Outcome<T> {
    record Made<T>(T made) implements Outcome<T> {}

    record Refused<T>(List<Problem> problems) implements Outcome<T> {}
  }

  private static <T> Outcome<T> outcome(Function<ListShelf, T> change, ListShelf shelf) {
    try {
      return new Outcome.Made<>(change.apply(shelf));
    } catch (Refusal refusal) {
      return new Outcome.Refused<>(refusal.problems());
    }
  }
}
