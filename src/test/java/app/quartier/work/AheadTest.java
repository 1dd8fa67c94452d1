package app.quartier.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.kernel.Cancelled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class AheadTest {
  private static final int MANY = 10_000;

  @Test
  void everythingComesOnceAndInOrderFromAnotherThread() throws IOException {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Thread> maker = new AtomicReference<>();
    List<Integer> taken = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    try (Ahead<Integer> ahead =
        Ahead.of(
            "counting",
            () -> {
              maker.set(Thread.currentThread());
              return next.get() == MANY ? null : next.getAndIncrement();
            })) {
      for (Integer one = ahead.next(); one != null; one = ahead.next()) {
        taken.add(one);
      }
      assertNull(ahead.next());
    }
    for (int i = 0; i < MANY; i++) {
      expected.add(i);
    }
    assertEquals(expected, taken);
    assertEquals("counting", maker.get().getName());
  }

  @Test
  void whatTheMakerThrowsComesAfterWhatItMadeBefore() throws IOException {
    for (Throwable failure :
        List.of(new IOException("file"), new IllegalStateException(), new OutOfMemoryError())) {
      AtomicInteger calls = new AtomicInteger();
      try (Ahead<String> ahead =
          Ahead.of("failing", () -> calls.incrementAndGet() == 1 ? "one" : fail(failure))) {
        assertEquals("one", ahead.next());
        assertSame(failure, assertThrows(failure.getClass(), ahead::next));
        assertNull(ahead.next());
      }
    }
  }

  private static String fail(Throwable failure) throws IOException {
    switch (failure) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      default -> throw (Error) failure;
    }
  }

  @Test
  void closingEndsTheThreadThoughNobodyTakesWhatItMakes() throws Exception {
    AtomicReference<Thread> maker = new AtomicReference<>();
    CountDownLatch begun = new CountDownLatch(1);
    try (Ahead<String> ahead =
        Ahead.of(
            "endless",
            () -> {
              maker.set(Thread.currentThread());
              begun.countDown();
              return "more";
            })) {
      begun.await();
      assertEquals("more", ahead.next());
    }
    assertTrue(maker.get().getState() == Thread.State.TERMINATED);
  }

  @Test
  void anInterruptedTakerStopsAndClosingStillWaitsForTheMaker() {
    Thread taker = Thread.currentThread();
    AtomicReference<Thread> maker = new AtomicReference<>();
    try (Ahead<String> ahead =
        Ahead.of(
            "busy",
            () -> {
              maker.set(Thread.currentThread());
              untilItWaits(taker);
              return null;
            })) {
      taker.interrupt();
      assertThrows(Cancelled.class, ahead::next);
      while (maker.get() == null) {
        Thread.onSpinWait();
      }
    }
    assertEquals(Thread.State.TERMINATED, maker.get().getState());
    assertTrue(Thread.interrupted());
  }

  /// Reads on after it was told to stop, as a slow disk does, until the taker waits for its end.
  private static void untilItWaits(Thread taker) {
    while (!Thread.interrupted()) {
      Thread.onSpinWait();
    }
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (taker.getState() != Thread.State.WAITING && System.nanoTime() < patience) {
      Thread.onSpinWait();
    }
  }
}
