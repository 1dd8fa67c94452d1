package app.quartier.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.work.Lane;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.SegmentSession;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.value.ChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose numbers the desk shows, without the toolkit: tasks run when the test lets them.
class DeskTest {
  @TempDir Path folder;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Unsteady clock = new Unsteady();
  private Workspace workspace;
  private Desk desk;

  /// A clock that can be broken, and every count with it.
  private static final class Unsteady extends Clock {
    private boolean broken;

    @Override
    public ZoneId getZone() {
      return SampleShop.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      if (broken) {
        throw new IllegalStateException("no time");
      }
      return SampleShop.AT;
    }
  }

  @BeforeEach
  void open() {
    workspace =
        new Assembly(clock).create(folder.resolve("w"), SampleShop.ZONE, SampleShop.CURRENCY);
    Lane lane = new Lane(waiting::add, Runnable::run, failures::add);
    desk = new Desk(workspace, lane, Clock.fixed(SampleShop.AT, SampleShop.ZONE));
    desk.open(segment("one", present("n1")), null);
    work();
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

  private static Segment segment(String id, Node... of) {
    Group rule = new Group(Marks.of("n0"), Combine.ALL, List.of(of));
    return new Segment(id, id, null, null, List.of(), List.of(), rule);
  }

  private static Condition on(String id, String field) {
    return new Condition(
        Marks.of(id),
        new Subject.Field(field),
        "isPresent",
        new Operands.None(),
        null,
        false,
        false);
  }

  private static Condition present(String id) {
    return on(id, "email");
  }

  private void edit(Node... of) {
    desk.edit("step.value", rule -> rule.withChildren(List.of(of)));
  }

  /// What listens to both would else take the last numbers for those nothing will replace.
  @Test
  void newNumbersAreSaidToBeOnTheirWayBeforeTheLastOnesAreSaidToBeOld() {
    List<Boolean> onTheirWay = new ArrayList<>();
    desk.staleProperty()
        .addListener((property, old, stale) -> {
          if (stale) {
            onTheirWay.add(desk.computingProperty().get());
          }
        });
    edit(present("n1"), present("n2"));
    assertEquals(List.of(true), onTheirWay);
  }

  @Test
  void numbersOfAnEarlierTreeAreStaleUntilTheNewOnesCome() {
    assertFalse(desk.staleProperty().get());
    edit(present("n1"), present("n2"));
    assertTrue(desk.staleProperty().get());
    assertTrue(desk.computingProperty().get());
    work();
    assertFalse(desk.staleProperty().get());
    assertFalse(desk.computingProperty().get());
  }

  @Test
  void numbersStayStaleBehindAProblemUntilTheTreeTheyAreOfIsBack() {
    edit(on("n1", "nowhere"));
    work();
    assertFalse(desk.computingProperty().get());
    assertEquals(1, desk.problemsProperty().get().size());
    assertTrue(desk.staleProperty().get());
    desk.undo();
    work();
    assertFalse(desk.staleProperty().get());
    assertEquals(List.of(), desk.problemsProperty().get());
  }

  @Test
  void whatBreaksWhileASegmentIsShownLeavesNobodyWaiting() {
    ChangeListener<Segment> broken =
        (property, old, now) -> {
          throw new StackOverflowError();
        };
    desk.segmentProperty().addListener(broken);
    assertThrows(StackOverflowError.class, () -> edit(present("n1"), present("n2")));
    desk.segmentProperty().removeListener(broken);
    List<String> done = new ArrayList<>();
    desk.afterNumbers(() -> done.add("asked"));
    work();
    assertEquals(List.of("asked"), done);
  }

  @Test
  void anotherNameLeavesTheNumbersFresh() {
    desk.change("step.value", old -> old.withName("other"));
    assertFalse(desk.staleProperty().get());
  }

  @Test
  void aFailedCountEndsTheWaitingAndReachesTheHandler() {
    clock.broken = true;
    edit(present("n1"), present("n2"));
    work();
    assertEquals(List.of("no time"), failures.stream().map(Throwable::getMessage).toList());
    assertFalse(desk.computingProperty().get());
    assertTrue(desk.staleProperty().get());
    clock.broken = false;
    desk.refresh();
    work();
    assertFalse(desk.staleProperty().get());
  }

  @Test
  void aFailedRecountOfTheSameTreeLeavesItsNumbersStale() {
    clock.broken = true;
    desk.refresh();
    work();
    assertTrue(desk.staleProperty().get());
  }

  @Test
  void anotherSegmentNeverShowsTheNumbersOfTheOneBefore() {
    SegmentSession kept = new SegmentSession(segment("two", present("n1")), null);
    desk.resume(kept);
    assertNull(desk.countedProperty().get());
    work();
    assertEquals(kept.segment(), desk.countedProperty().get().segment());
  }

  @Test
  void anAnswerForADeskThatWasClearedIsDropped() {
    desk.refresh();
    desk.resume(null);
    work();
    assertNull(desk.countedProperty().get());
    assertFalse(desk.computingProperty().get());
  }

  @Test
  void whatNobodyWaitsForIsDoneBehindTheNumbersOrAtOnceWhenNoneAreToCome() {
    List<String> done = new ArrayList<>();
    desk.afterNumbers(() -> done.add("idle"));
    assertEquals(List.of("idle"), done);
    desk.segmentProperty()
        .addListener((property, old, now) -> desk.afterNumbers(() -> done.add("behind")));
    edit(present("n1"), on("n2", "nowhere"));
    assertEquals(List.of("idle"), done);
    work();
    assertFalse(desk.problemsProperty().get().isEmpty());
    assertEquals(List.of("idle", "behind"), done);
    desk.resume(null);
    assertEquals(List.of("idle", "behind", "behind"), done);
  }
}
