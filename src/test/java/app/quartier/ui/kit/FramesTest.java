package app.quartier.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.ui.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;

/// One part a frame, whoever it is of; each has its turn.
final class FramesTest {
  private static final String FRAME = "|";

  @Test
  void twoShareTheFramesInTurn() {
    List<String> done = new ArrayList<>();
    Frames one = Fx.get(Frames::new);
    Frames other = Fx.get(Frames::new);
    AnimationTimer frames =
        Fx.get(() -> {
          AnimationTimer each = Fx.eachFrame(() -> done.add(FRAME));
          for (String part : List.of("a", "b", "c")) {
            one.add(() -> done.add("one " + part));
          }
          other.add(() -> done.add("other a"));
          other.add(() -> other.add(() -> done.add("other of other")));
          return each;
        });
    Fx.await("all parts", () -> done.contains("other of other"));
    Fx.run(frames::stop);
    assertEquals(
        List.of("one a", "other a", "one b", "one c", "other of other"),
        done.stream().filter(part -> !part.equals(FRAME)).toList());
    assertEquals(-1, told(done).indexOf("xx"), told(done));
  }

  @Test
  void afterALongFrameOneIsLeftFree() {
    List<String> done = new ArrayList<>();
    AnimationTimer frames =
        Fx.get(() -> {
          AnimationTimer each = Fx.eachFrame(() -> done.add(FRAME));
          Frames some = new Frames();
          for (String part : List.of("one", "two", "three")) {
            some.add(() -> {
              done.add(part);
              LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
            });
          }
          return each;
        });
    Fx.await("all parts", () -> done.contains("three"));
    Fx.run(frames::stop);
    assertEquals(-1, told(done).indexOf("x|x"), told(done));
  }

  /// An x for each part.
  private static String told(List<String> done) {
    return String.join("", done.stream().map(p -> p.equals(FRAME) ? p : "x").toList());
  }

  @Test
  void whatIsDoneAheadWaitsForAllOthers() {
    List<String> done = new ArrayList<>();
    Fx.run(() -> {
      Frames ahead = Frames.patient();
      Frames asked = new Frames();
      ahead.add(() -> done.add("ahead"));
      asked.add(() -> done.add("first"));
      asked.add(() -> done.add("second"));
    });
    Fx.await("all parts", Calm::isThere);
    assertEquals(List.of("first", "second", "ahead"), done);
  }

  @Test
  void whatIsClearedIsNotDoneAndWhatIsFinishedIsDoneAtOnce() {
    List<String> done = new ArrayList<>();
    Fx.run(() -> {
      Frames cleared = new Frames();
      cleared.add(() -> done.add("cleared"));
      cleared.clear();
      Frames finished = new Frames();
      finished.add(() -> {
        done.add("first");
        finished.add(() -> done.add("added"));
      });
      finished.finish();
    });
    assertEquals(List.of("first", "added"), done);
    Frames next = Fx.get(Frames::new);
    Fx.run(() -> next.add(() -> done.add("next")));
    Fx.await("the next", () -> done.contains("next"));
    assertEquals(List.of("first", "added", "next"), done);
  }

  /// The window tells of a part that fails; those after it are done.
  @Test
  void aPartThatFailsDoesNotKeepTheOthers() {
    List<String> done = new ArrayList<>();
    List<Throwable> told = new ArrayList<>();
    Fx.run(() -> {
      Thread window = Thread.currentThread();
      var before = window.getUncaughtExceptionHandler();
      window.setUncaughtExceptionHandler((thread, bug) -> {
        told.add(bug);
        window.setUncaughtExceptionHandler(before);
      });
      Frames frames = new Frames();
      frames.add(() -> {
        throw new IllegalStateException("a bug");
      });
      frames.add(() -> done.add("after"));
    });
    Fx.await("the part after", () -> done.contains("after"));
    assertEquals("a bug", told.getFirst().getMessage());
  }
}
