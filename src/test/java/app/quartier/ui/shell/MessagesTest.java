package app.quartier.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.ui.Fx;
import app.quartier.ui.ShopDesk;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window tells while it works, and what it asks before it goes.
class MessagesTest {
  private static final JobName EXPORT = JobName.of("export.job", "Mine");

  @TempDir Path folder;
  private Stand stand;
  private final AtomicInteger closed = new AtomicInteger();

  @BeforeEach
  void open() {
    stand = new Stand(folder.resolve("w"));
  }

  @AfterEach
  void close() {
    stand.close();
  }

  /// A job that waits until it is let go or cancelled.
  private CountDownLatch importOf(String file) {
    CountDownLatch go = new CountDownLatch(1);
    stand
        .shell
        .jobs()
        .run(
            JobName.of("importpage.job.import", file),
            (progress, cancel) -> {
              progress.at("progress.import.read", 40, 100);
              while (go.getCount() > 0) {
                if (cancel.requested()) {
                  throw new Cancelled();
                }
                Thread.onSpinWait();
              }
              return 1;
            },
            done -> {});
    Fx.await("running", () -> stand.shell.jobsModel().runningProperty().get() != null);
    Fx.await("progress", () -> stand.text("#status-job").contains("40"));
    return go;
  }

  /// The news that a job is over, after so long.
  private void ended(Job.State state, long millis) {
    Fx.run(() ->
        stand
            .shell
            .jobsModel()
            .watch(new Job(7, EXPORT, "", 1, 1, millis, millis, state, List.of())));
  }

  private Parent bell() {
    Fx.run(() -> ((Button) stand.scene.lookup("#bell")).fire());
    Fx.await("bell", () -> Window.getWindows().size() > 1);
    Parent root = Fx.get(() -> Window.getWindows().getLast().getScene().getRoot());
    Fx.await(
        "faded in",
        () -> root.getChildrenUnmodifiable().stream().allMatch(node -> node.getOpacity() == 1));
    return root;
  }

  @Test
  void aJobShowsItsPhaseAndProgressAndIsStoppedFromTheBell() {
    importOf("orders.csv");
    assertTrue(stand.text("#status-job").startsWith("Import of orders.csv · "));
    stand.picture("job");
    Parent list = bell();
    assertTrue(ShopDesk.read(list).contains("Cancel"), ShopDesk.read(list).toString());
    Fx.picture(Fx.get(list::getScene), "shell-bell-running-light-en");
    Fx.run(() ->
        list.lookupAll(".job-list .button").stream()
            .map(Button.class::cast)
            .findFirst()
            .orElseThrow()
            .fire());
    Fx.await("stopped", () -> stand.shell.jobsModel().runningProperty().get() == null);
    Fx.await("empty", () -> ShopDesk.read(list).contains("Nothing has run yet"));
    ended(Job.State.CANCELLED, 9_000);
    assertEquals(List.of(), stand.shell.notices().toasts(), "a stopped job needs no toast");
    Fx.await("kept", () -> ShopDesk.read(list).contains("Export of Mine · cancelled"));
  }

  @Test
  void theTimeLeftIsToldOnceItCanBe() {
    assertEquals(
        "Import of a.csv · Reading the file · 40%",
        JobsModel.line(running(4_000), stand.shell.language().texts()));
    assertEquals(
        "Import of a.csv · Reading the file · 40% · about 10 seconds left",
        JobsModel.line(running(6_000), stand.shell.language().texts()));
  }

  private static Job running(long millis) {
    return new Job(
        1,
        JobName.of("importpage.job.import", "a.csv"),
        "progress.import.read",
        40,
        100,
        millis,
        millis,
        Job.State.RUNNING,
        List.of());
  }

  @Test
  void aToastTellsOfFinishedWorkAndIsKeptUnderTheBellWithItsTime() {
    ended(Job.State.DONE, 200);
    assertEquals(List.of(), stand.shell.notices().toasts(), "seen by whoever asked for it");
    ended(Job.State.DONE, 9_000);
    Fx.await("toast", () -> stand.scene.lookup(".toast") != null);
    assertEquals(List.of("Export of Mine · done"), ShopDesk.read((Parent) stand.find(".toasts")));
    assertEquals("1", stand.text("#bell"));
    stand.picture("toast");
    Parent list = bell();
    List<String> said = ShopDesk.read(list);
    assertTrue(said.contains("Export of Mine · done"), said.toString());
    assertTrue(said.contains("1 Nov 2026 08:00"), said.toString());
    Fx.picture(Fx.get(list::getScene), "shell-bell-light-en");
    assertEquals("", stand.text("#bell"));
  }

  @Test
  void whatWasToldFollowsTheLanguage() {
    importOf("orders.csv");
    ended(Job.State.DONE, 9_000);
    Fx.await("toast", () -> stand.scene.lookup(".toast") != null);
    Parent list = bell();
    Fx.run(() -> stand.shell.language().use(Locale.FRENCH));
    String done = "Export de Mine · terminé";
    assertTrue(stand.text("#status-job").startsWith("Import de orders.csv · "));
    assertEquals(List.of(done), ShopDesk.read((Parent) stand.find(".toasts")));
    assertTrue(ShopDesk.read(list).contains(done), ShopDesk.read(list).toString());
  }

  @Test
  void aFinishedJobLeadsOnFromItsToastAndFromTheBell() {
    AtomicInteger shown = new AtomicInteger();
    Runnable show = shown::incrementAndGet;
    Fx.run(() -> stand.shell.jobsModel().lead(7, "importpage.past.show", show));
    ended(Job.State.DONE, 9_000);
    Button onward = (Button) stand.find(".toast .button");
    assertEquals("Show", Fx.get(onward::getText));
    Fx.run(onward::fire);
    assertEquals(1, shown.get());
    Parent list = bell();
    Fx.run(() -> ((Button) list.lookup(".job-list .button")).fire());
    assertEquals(2, shown.get());
  }

  @Test
  void aBriefJobThatLeadsOnIsKeptUnderTheBell() {
    Fx.run(() -> stand.shell.jobsModel().lead(7, "importpage.past.show", () -> {}));
    ended(Job.State.DONE, 20);
    assertEquals(List.of(), stand.shell.notices().toasts());
    assertEquals("1", stand.text("#bell"));
  }

  @Test
  void aRefusedJobIsToldWithItsReason() {
    Problem reason = Problem.failed("problem.window.draft", "/x");
    Fx.run(() ->
        stand
            .shell
            .jobsModel()
            .watch(new Job(7, EXPORT, "", 0, -1, 20, 20, Job.State.FAILED, List.of(reason))));
    String words = stand.shell.language().texts().problem(reason);
    Fx.await("toast", () -> stand.scene.lookup(".toast") != null);
    assertEquals(
        List.of("Export of Mine · " + words), ShopDesk.read((Parent) stand.find(".toasts")));
    stand.picture("toast-refused");
    assertEquals("1", stand.text("#bell"));
  }

  @Test
  void aSampleShopThatIsStoppedHalfwayLeavesNothingBehind() {
    Fx.await("possible", () -> stand.command("sampleShop").enabled().get());
    stand.does("sampleShop");
    assertFalse(Fx.get(() -> stand.command("sampleShop").enabled().get()), "asked twice");
    Fx.await("contacts are in", () -> !stand.workspace.imports().isEmpty());
    Fx.run(() -> stand.shell.jobs().cancelAll());
    Fx.await("stopped", () -> stand.shell.jobsModel().runningProperty().get() == null);
    Fx.await("again", () -> stand.command("sampleShop").enabled().get());
    assertEquals("0 contacts", stand.text("#contacts"));
    assertEquals(List.of(), stand.workspace.segments().list());
  }

  @Test
  void aToastStaysWhileTheMouseIsOverIt() throws InterruptedException {
    Fx.run(() -> stand.shell.notices().toast(Notice.information(texts -> "Kept")));
    Node toast = stand.find(".toast");
    Fx.run(() -> toast.fireEvent(mouse(MouseEvent.MOUSE_ENTERED)));
    Thread.sleep(6_500);
    assertEquals(1, stand.shell.notices().toasts().size());
    Fx.run(() -> toast.fireEvent(mouse(MouseEvent.MOUSE_EXITED)));
    Fx.await("gone", () -> stand.shell.notices().toasts().isEmpty());
    assertEquals(1, stand.shell.notices().kept().size());
  }

  private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type) {
    return new MouseEvent(
        type, 1, 1, 1, 1, null, 0, false, false, false, false, false, false, false, false, false,
        false, null);
  }

  @Test
  void savingIsSaidInTheStatusBarAndNotByAToast() {
    draft();
    stand.answers.names.add("Mine");
    stand.does("save");
    Fx.await("said", () -> stand.text("#status-said").equals("“Mine” is saved"));
    assertEquals(List.of(), stand.shell.notices().toasts());
  }

  /// A new segment with a condition, not saved.
  private void draft() {
    stand.does("new");
    Segment pattern = Template.all().getFirst().segment();
    Fx.run(() -> stand.shell.desk().edit("step.test", rule -> pattern.rule()));
  }

  private void leave() {
    Runnable close =
        () -> {
          closed.incrementAndGet();
          stand.shell.jobs().cancelAll();
        };
    Fx.run(() -> Leaving.quitting(stand.shell, stand.answers, close).ask());
  }

  @Test
  void quittingAsksNothingWhenNothingIsLost() {
    stand.does("new");
    leave();
    assertEquals(1, closed.get());
    assertEquals(List.of(), stand.answers.questions);
  }

  @Test
  void quittingWithAJobAtWorkIsANamedChoice() {
    importOf("orders.csv");
    leave();
    assertEquals(0, closed.get());
    assertEquals(List.of(List.of("Quit and stop it")), stand.answers.offered);
    assertTrue(stand.answers.questions.getFirst().contains("“Import of orders.csv”"));
    stand.answers.choices.add(0);
    leave();
    assertEquals(1, closed.get());
    Fx.await("stopped", () -> stand.shell.jobsModel().runningProperty().get() == null);
  }

  @Test
  void quittingWithUnsavedWorkSavesItOrKeepsItAsADraft() {
    draft();
    leave();
    assertEquals(0, closed.get());
    assertTrue(
        stand.answers.questions.getFirst().contains("“New segment”"),
        stand.answers.questions.toString());
    stand.answers.choices.add(1);
    leave();
    assertEquals(1, closed.get());
    Path drafts = folder.resolve("w").resolve("drafts");
    Fx.await("draft", () -> new Drafts(drafts).read().size() == 1);
    assertEquals(List.of(), stand.workspace.segments().list());
    stand.answers.choices.add(0);
    leave();
    Fx.await("saved and closed", () -> closed.get() == 2);
    assertEquals("New segment", stand.workspace.segments().list().getFirst().name());
    Fx.await("no draft", () -> new Drafts(drafts).read().isEmpty());
    assertFalse(Fx.get(() -> stand.shell.desk().dirtyProperty().get()));
  }
}
