package app.quartier.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Only the latest answer counts, in whatever order tasks and answers come.
class LaneTest {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Deque<Runnable> mail = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final Lane lane =
      new Lane(work::add, mail::add, failure -> told.add("failure " + failure.getMessage()));

  private void submit(String answer) {
    lane.submit(cancel -> answer, taker());
  }

  private Lane.Taker<String> taker() {
    return new Lane.Taker<>() {
      @Override
      public void answered(String answer) {
        told.add(answer);
      }

      @Override
      public void failed() {
        told.add("failed");
      }

      @Override
      public void dropped(String answer) {
        told.add("dropped " + answer);
      }
    };
  }

  private static void all(Deque<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Test
  void whatIsCancelledWhileItWaitsIsNeverStarted() {
    submit("one");
    lane.cancel();
    all(work);
    all(mail);
    assertEquals(List.of(), told);
  }

  @Test
  void whatIsCancelledOnceItIsDoneIsDropped() {
    submit("one");
    all(work);
    lane.cancel();
    all(mail);
    assertEquals(List.of("dropped one"), told);
  }

  @Test
  void aLaneThatWaitsBeginsTheLatestWhenItsMomentComes() {
    Deque<Runnable> moment = new ArrayDeque<>();
    Lane later = lane.when(moment::add);
    later.submit(cancel -> "one", taker());
    later.submit(cancel -> "two", taker());
    assertEquals(0, work.size());
    all(moment);
    assertEquals(List.of(), told);
    all(work);
    all(mail);
    assertEquals(List.of("two"), told);
  }

  @Test
  void whatWaitsIsNeverStartedWhenANewerTaskCame() {
    submit("one");
    submit("two");
    all(work);
    all(mail);
    assertEquals(List.of("two"), told);
  }

  @Test
  void anAnswerThatComesTooLateIsDropped() {
    submit("one");
    all(work);
    submit("two");
    all(work);
    all(mail);
    assertEquals(List.of("dropped one", "two"), told);
  }

  @Test
  void aRunningTaskIsAskedToStop() {
    lane.submit(
        cancel -> {
          submit("two");
          assertThrows(Cancelled.class, cancel::check);
          throw new Cancelled();
        },
        taker());
    all(work);
    all(mail);
    assertEquals(List.of("two"), told);
  }

  @Test
  void aFailureIsToldToTheTakerAndToTheHandler() {
    lane.submit(cancel -> broken(), taker());
    all(work);
    all(mail);
    assertEquals(List.of("failed", "failure broken"), told);
  }

  @Test
  void anErrorOfTheMachineIsAFailureToo() {
    lane.submit(
        cancel -> {
          throw new StackOverflowError("deep");
        },
        taker());
    lane.aside(
        () -> {
          throw new StackOverflowError("deeper");
        },
        answer -> told.add("answer"));
    all(work);
    all(mail);
    assertEquals(List.of("failed", "failure deep", "failure deeper"), told);
  }

  @Test
  void aSupersededFailureIsToldToTheHandlerOnly() {
    lane.submit(cancel -> broken(), taker());
    all(work);
    submit("two");
    all(work);
    all(mail);
    assertEquals(List.of("failure broken", "two"), told);
  }

  @Test
  void whatRunsAsideSupersedesNothingAndKeepsItsOrder() {
    submit("one");
    lane.aside(() -> "aside one", told::add);
    lane.aside(() -> "aside two", told::add);
    lane.aside(LaneTest::broken, told::add);
    submit("two");
    all(work);
    all(mail);
    assertEquals(List.of("aside one", "aside two", "failure broken", "two"), told);
  }

  @Test
  void lanesBesideEachOtherDoNotCancelEachOther() {
    submit("one");
    lane.beside().submit((Cancel cancel) -> "other", told::add);
    all(work);
    all(mail);
    assertEquals(List.of("one", "other"), told);
  }

  private static String broken() {
    throw new IllegalStateException("broken");
  }
}
