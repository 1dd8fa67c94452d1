package app.quartier.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.ui.Fx;
import app.quartier.workspace.SegmentSession;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slow answers and refused segments cost no work.
class BookStoriesTest {
  @TempDir Path folder;
  private Stand stand;

  @BeforeEach
  void open() {
    stand = new Stand(folder.resolve("w"));
    stand.workspace.segments().save(usable("a"));
    stand.workspace.segments().save(usable("b"));
    Fx.run(() -> stand.shell.book().refresh());
    Fx.await("listed", () -> stand.window.sidebarView().lines().size() == 2);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private static Segment bare(String id) {
    return Numbers.bare(id).withName("Segment " + id);
  }

  /// With a condition, so that others can be built on it.
  private Segment usable(String id) {
    Subject key = new Subject.Field(stand.workspace.catalog().keyField());
    Condition leaf =
        new Condition(Marks.of("n1"), key, "isPresent", new Operands.None(), null, false, false);
    return bare(id).withRule(bare(id).rule().withChildren(List.of(leaf)));
  }

  /// With a condition on the members of another segment.
  private static Segment on(String id, String other) {
    Segment bare = bare(id);
    InSegment leaf = new InSegment(Marks.of("n1"), other, null);
    return bare.withRule(bare.rule().withChildren(List.of(leaf)));
  }

  private SegmentBook book() {
    return stand.shell.book();
  }

  private String shown() {
    return Fx.get(() -> {
      Segment segment = stand.shell.desk().segmentProperty().get();
      return segment == null ? "" : segment.id();
    });
  }

  private SegmentSession session() {
    return Fx.get(() -> stand.shell.desk().sessionProperty().get());
  }

  /// Keeps the reading thread busy, so that the answers to what is clicked meanwhile come late.
  private void slowly(Runnable clicks) {
    CountDownLatch go = new CountDownLatch(1);
    stand
        .workers
        .counting()
        .execute(() -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Fx.run(clicks);
    go.countDown();
    stand.settle();
  }

  @Test
  void theSegmentThatWasClickedLastIsTheOneOnTheDesk() {
    Fx.run(() -> book().open("b"));
    Fx.await("b", () -> shown().equals("b"));
    slowly(() -> {
      book().open("a");
      book().open("b");
    });
    assertEquals("b", shown());
    slowly(() -> {
      book().open("a");
      book().leave();
    });
    assertEquals("", shown());
    slowly(() -> {
      book().open("a");
      book().create("New");
    });
    assertEquals("new-1", shown());
  }

  @Test
  void aDoubleClickKeepsTheWorkOfTheFirst() {
    slowly(() -> {
      book().open("a");
      book().open("a");
    });
    assertEquals("a", shown());
    SegmentSession first = session();
    slowly(() -> book().open("a"));
    assertSame(first, session());
  }

  @Test
  void aRecoveredDraftWinsOverTheVersionThatWasClickedMeanwhile() {
    Drafts drafts = new Drafts(folder.resolve("w").resolve("drafts"));
    drafts.write(on("a", "b"));
    AtomicInteger found = new AtomicInteger();
    slowly(() -> {
      book().recover(found::set);
      book().open("a");
    });
    assertEquals(1, found.get());
    assertEquals(on("a", "b").rule(), session().segment().rule());
    assertTrue(session().isDirty());
    stand.settle();
    assertEquals(List.of(on("a", "b")), drafts.read());
  }

  private void edit(Segment wanted) {
    Fx.run(() -> stand.shell.desk().edit("step.test", rule -> wanted.rule()));
  }

  @Test
  void whatCannotBeSavedIsNamedAndTheWindowStays() {
    Fx.run(() -> book().create("Bad"));
    edit(on("x", "nobody"));
    Fx.run(() -> book().create("Good"));
    edit(on("x", "a"));
    AtomicInteger closed = new AtomicInteger();
    stand.answers.choices.add(0);
    Fx.run(() -> Leaving.quitting(stand.shell, stand.answers, closed::incrementAndGet).ask());
    Fx.await("told", () -> stand.shell.notices().bannerProperty().get() != null);
    stand.settle();
    assertTrue(stand.text("#banner-words").contains("“Bad”"), stand.text("#banner-words"));
    assertEquals(-1, stand.text("#banner-words").indexOf("“Good”"));
    stand.picture("unsaved");
    assertEquals(0, closed.get());
    assertEquals(List.of("Bad"), Fx.get(() -> book().unsaved()));
    assertTrue(
        stand.workspace.segments().list().stream().anyMatch(saved -> saved.name().equals("Good")));
  }

  @Test
  void workThatIsDoneWhileAllIsSavedIsNotTakenForSaved() {
    Fx.run(() -> book().open("a"));
    Fx.await("a", () -> shown().equals("a"));
    edit(on("a", "b"));
    AtomicInteger left = new AtomicInteger(-1);
    slowly(() -> {
      book().saveAll(unsaved -> left.set(unsaved.size()));
      stand.shell.desk().change("step.nameSegment", segment -> segment.withName("Later"));
    });
    assertEquals(0, left.get());
    assertEquals(List.of("Later"), Fx.get(() -> book().unsaved()));
    stand.settle();
    assertEquals(
        List.of("Later"),
        new Drafts(folder.resolve("w").resolve("drafts"))
            .read().stream().map(Segment::name).toList());
  }
}
