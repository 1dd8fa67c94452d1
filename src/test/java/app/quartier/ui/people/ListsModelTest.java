package app.quartier.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.ui.kit.Desk;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.ListShelf;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When lists are sized again, without the toolkit: tasks run when the test lets them.
final class ListsModelTest {
  @TempDir Path folder;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Workspace workspace;
  private Desk desk;
  private ListsModel model;

  @BeforeEach
  void open() throws IOException {
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    workspace =
        new Assembly(clock).create(folder.resolve("w"), SampleShop.ZONE, SampleShop.CURRENCY);
    imports("a@x.fr", "b@x.fr");
    shelf().enter(shelf().create("Presse"), IntStream.of(0), true);
    desk = new Desk(workspace, new Lane(waiting::add, Runnable::run, failures::add), clock);
    desk.open(segment("one"), null);
    work();
    Jobs jobs = new Jobs(waiting::add, Runnable::run, clock, job -> {}, failures::add);
    model = new ListsModel(desk, jobs);
    model.load();
    assertEquals(1, work());
    assertEquals(List.of(1L), sizes());
  }

  @AfterEach
  void close() {
    model.close();
    workspace.close();
    assertEquals(List.of(), failures);
  }

  private void imports(String... keys) throws IOException {
    Path file = folder.resolve("contacts.csv");
    Files.writeString(file, "email\n" + String.join("\n", Arrays.asList(keys)) + "\n");
    workspace.importFile(
        ImportSettings.contacts(file), false, Problem::key, Progress.NONE, Cancel.NEVER);
  }

  private ListShelf shelf() {
    return workspace.lists();
  }

  private List<Long> sizes() {
    return model.rowsProperty().get().stream().map(ListsModel.Row::size).toList();
  }

  private int work() {
    int done = 0;
    while (!waiting.isEmpty()) {
      waiting.remove().run();
      done++;
    }
    return done;
  }

  private static Segment segment(String id) {
    Group rule = new Group(Marks.of("n0"), Combine.ALL, List.of());
    return new Segment(id, id, null, null, List.of(), List.of(), rule);
  }

  @Test
  void anotherSegmentOfTheSameDataLeavesThemAsTheyAre() {
    desk.open(segment("two"), null);
    assertEquals(1, work(), "only the numbers of the segment");
    desk.refresh();
    assertEquals(1, work());
  }

  @Test
  void otherDataSizesThemOnceAlsoWhenAnotherSegmentCameMeanwhile() throws IOException {
    imports("c@x.fr");
    shelf().enter(shelf().find("Presse"), IntStream.of(1, 2), true);
    desk.open(segment("two"), null);
    assertEquals(2, work(), "the numbers of the segment, then the lists");
    assertEquals(List.of(3L), sizes());
  }

  @Test
  void sizingCanBeStopped() {
    assertThrows(Cancelled.class, () -> shelf().sizes(() -> true));
  }
}
