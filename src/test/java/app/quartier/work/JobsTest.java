package app.quartier.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every job ends, and tells how.
class JobsTest {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final List<Job> news = new ArrayList<>();
  private final Jobs jobs =
      new Jobs(
          work::add,
          Runnable::run,
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
          job -> {
            news.add(job);
            told.add(job.name().key() + " " + job.state());
          },
          failure -> told.add("failure " + failure.getMessage()));

  private void all() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
    told.removeIf(line -> line.endsWith("WAITING"));
  }

  private long run(String name) {
    return jobs.run(JobName.of(name), (progress, cancel) -> told.add(name), done -> {});
  }

  @Test
  void whatWaitsAndIsCancelledIsNeverBegun() {
    long one = run("one");
    run("two");
    jobs.cancel(one);
    all();
    assertEquals(List.of("one CANCELLED", "two", "two DONE"), told);
  }

  @Test
  void allAreCancelledAtOnceButNotThoseThatComeLater() {
    run("one");
    run("two");
    jobs.cancelAll();
    run("three");
    all();
    assertEquals(List.of("one CANCELLED", "two CANCELLED", "three", "three DONE"), told);
  }

  @Test
  void aRefusedJobFailsWithItsReasons() {
    Problem reason = Problem.failed("problem.window.draft", "x");
    jobs.run(
        JobName.of("one"),
        (progress, cancel) -> {
          throw new Refusal(reason);
        },
        done -> told.add("done"));
    all();
    assertEquals(List.of("one FAILED"), told);
    assertEquals(List.of(reason), news.getLast().reasons());
  }

  @Test
  void anErrorOfTheMachineEndsTheJobToo() {
    jobs.run(
        JobName.of("one"),
        (progress, cancel) -> {
          throw new StackOverflowError("deep");
        },
        done -> told.add("done"));
    run("two");
    all();
    assertEquals(List.of("one FAILED", "failure deep", "two", "two DONE"), told);
  }
}
