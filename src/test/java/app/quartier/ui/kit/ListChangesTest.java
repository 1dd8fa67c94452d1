package app.quartier.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Problem;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever asked for a change is told what became of it, whatever that is; without the toolkit.
final class ListChangesTest {
  @TempDir Path folder;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private Workspace workspace;
  private Jobs jobs;
  private ListChanges changes;

  @BeforeEach
  void open() {
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    workspace =
        new Assembly(clock).create(folder.resolve("w"), SampleShop.ZONE, SampleShop.CURRENCY);
    jobs = new Jobs(waiting::add, Runnable::run, clock, job -> {}, failures::add);
    Lane lane = new Lane(waiting::add, Runnable::run, failures::add);
    changes = new ListChanges(new Desk(workspace, lane, clock), jobs);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void work() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private void made(ContactList list) {
    told.add("made " + list.name());
  }

  private void refused(List<Problem> problems) {
    told.add("refused " + problems.stream().map(Problem::key).toList());
  }

  @Test
  void itWasMadeOrRefused() {
    changes.make(shelf -> shelf.create("Presse"), this::made, this::refused);
    changes.make(shelf -> shelf.create("Presse"), this::made, this::refused);
    work();
    assertEquals(List.of("made Presse", "refused [store.list.nameTaken]"), told);
  }

  @Test
  void itWasCancelled() {
    changes.make(shelf -> shelf.create("Presse"), this::made, this::refused);
    jobs.cancelAll();
    work();
    assertEquals(List.of("refused []"), told);
    assertEquals(List.of(), workspace.lists().list());
  }

  @Test
  void itFailedWhichIsSaidByWhoeverHandlesFailures() {
    IllegalStateException bug = new IllegalStateException("bug");
    changes.make(
        shelf -> {
          throw bug;
        },
        this::made,
        this::refused);
    work();
    assertEquals(List.of("refused []"), told);
    assertEquals(List.of(bug), failures);
  }
}
