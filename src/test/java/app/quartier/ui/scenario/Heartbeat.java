package app.quartier.ui.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Knocks at the window's thread all the time and notes how long it takes to answer, and where the
/// thread was when it took long.
final class Heartbeat implements AutoCloseable {
  /// Longer than this is a pause a person feels.
  static final long LIMIT_MILLIS = 100;

  private static final long BETWEEN_MILLIS = 4;
  private static final long LOOK_AFTER_MILLIS = 60;
  private static final int FRAMES = 5;
  private static final int WORST = 12;

  /// How long one answer took.
  ///
  /// @param where the thread was, when it took long; empty when it did not
  private record Beat(String step, double millis, String where) {}

  private final Thread window;
  private final List<Beat> beats = new ArrayList<>();
  private final AtomicReference<String> step = new AtomicReference<>("start");
  private final Thread knocking;
  private volatile boolean over;

  /// @param window the thread to watch
  Heartbeat(Thread window) {
    this.window = window;
    this.knocking = Thread.ofPlatform().name("heartbeat").start(this::knock);
  }

  /// Says what the person does now.
  void step(String name) {
    step.set(name);
  }

  private void knock() {
    try {
      while (!over) {
        CountDownLatch answered = new CountDownLatch(1);
        String doing = step.get();
        long start = System.nanoTime();
        Platform.runLater(answered::countDown);
        String where = "";
        if (!answered.await(LOOK_AFTER_MILLIS, TimeUnit.MILLISECONDS)) {
          where = where(window.getStackTrace());
          answered.await();
        }
        beats.add(new Beat(doing, (System.nanoTime() - start) / 1e6, where));
        Thread.sleep(BETWEEN_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The innermost frames, and Quartier's own.
  private static String where(StackTraceElement[] frames) {
    return IntStream.range(0, frames.length)
        .filter(i -> i < FRAMES || frames[i].getClassName().startsWith("app.quartier"))
        .mapToObj(i -> "      " + frames[i])
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    over = true;
    try {
      knocking.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The longest pause, in milliseconds.
  double longest() {
    return beats.stream().mapToDouble(Beat::millis).max().orElse(0);
  }

  /// The longest pause of each step, in order, and where the thread was in the worst ones.
  String report() {
    List<@Nullable String> steps = beats.stream().map(Beat::step).distinct().toList();
    StringBuilder told = new StringBuilder();
    for (String name : steps) {
      List<Double> taken =
          beats.stream().filter(b -> b.step().equals(name)).map(Beat::millis).sorted().toList();
      told.append(
          String.format(
              Locale.ROOT,
              "%-46s %6d beats  p99 %6.1f ms  longest %6.1f ms%n",
              name,
              taken.size(),
              taken.get((int) (taken.size() * 0.99)),
              taken.getLast()));
    }
    beats.stream()
        .filter(beat -> !beat.where().isEmpty())
        .sorted(Comparator.comparingDouble(Beat::millis).reversed())
        .limit(WORST)
        .forEach(beat ->
            told.append(
                String.format(
                    Locale.ROOT, "%.0f ms in %s%n%s%n", beat.millis(), beat.step(), beat.where())));
    return told.toString();
  }
}
