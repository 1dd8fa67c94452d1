package app.quartier.ui.scenario;

import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Knocks at the window's thread all the time and notes how long it takes to answer, how long the
/// thread itself was at work meanwhile, and where it was when it took long.
///
/// The first is what a person feels; on a machine shared with others the second says how much of it
/// was the window's own doing.
final class Heartbeat implements AutoCloseable {
  /// The step in which there is no window yet, so that nobody can feel a pause.
  static final String UNSEEN = "until the first frame";

  /// Longer than this is a pause a person feels.
  static final long LIMIT_MILLIS = 100;

  private static final long BETWEEN_MILLIS = 4;
  private static final long LOOK_AFTER_MILLIS = 40;
  private static final long LOOK_AGAIN_MILLIS = 20;
  private static final int FRAMES = 4;
  private static final int OWN = 8;
  private static final int WORST = 16;

  /// How long one answer took.
  ///
  /// @param at when it ended, in milliseconds since the program started, to find it in a profile
  /// @param own how long of it the window's thread was at work, in milliseconds
  /// @param where the thread was, again and again, when it took long; empty when it did not
  private record Beat(String step, long at, double millis, double own, List<String> where) {}

  private static final RuntimeMXBean RUNTIME = ManagementFactory.getRuntimeMXBean();

  private final Thread window;
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final List<Beat> beats = new ArrayList<>();
  private final AtomicReference<String> step = new AtomicReference<>(UNSEEN);
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
        beats.add(beat(step.get()));
        Thread.sleep(BETWEEN_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Beat beat(String doing) throws InterruptedException {
    CountDownLatch answered = new CountDownLatch(1);
    List<String> where = new ArrayList<>();
    double worked = own();
    long start = System.nanoTime();
    Platform.runLater(answered::countDown);
    long patience = LOOK_AFTER_MILLIS;
    while (!answered.await(patience, TimeUnit.MILLISECONDS)) {
      where.add(where(window.getStackTrace()));
      patience = LOOK_AGAIN_MILLIS;
    }
    double millis = (System.nanoTime() - start) / 1e6;
    return new Beat(doing, RUNTIME.getUptime(), millis, own() - worked, where);
  }

  private double own() {
    return Math.max(0, clock.getThreadCpuTime(window.threadId())) / 1e6;
  }

  /// The innermost frames, and Quartier's own.
  private static String where(StackTraceElement[] frames) {
    int[] own =
        IntStream.range(0, frames.length)
            .filter(i -> i >= FRAMES && frames[i].getClassName().startsWith("app.quartier"))
            .limit(OWN)
            .toArray();
    return IntStream.concat(IntStream.range(0, Math.min(FRAMES, frames.length)), IntStream.of(own))
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
    return felt().mapToDouble(Beat::millis).max().orElse(0);
  }

  /// The most the window's thread worked in one pause, in milliseconds.
  double longestOwn() {
    return felt().mapToDouble(Beat::own).max().orElse(0);
  }

  private Stream<Beat> felt() {
    return beats.stream().filter(beat -> !beat.step().equals(UNSEEN));
  }

  /// The longest pause of each step, in order, and where the thread was in the worst ones.
  String report() {
    List<@Nullable String> steps = beats.stream().map(Beat::step).distinct().toList();
    StringBuilder told = new StringBuilder();
    for (String name : steps) {
      List<Beat> of = beats.stream().filter(b -> b.step().equals(name)).toList();
      List<Double> taken = of.stream().map(Beat::millis).sorted().toList();
      told.append(
          String.format(
              Locale.ROOT,
              "%-46s %6d beats  p99 %6.1f ms  longest %6.1f ms  own work %6.1f ms%n",
              name,
              taken.size(),
              taken.get((int) (taken.size() * 0.99)),
              taken.getLast(),
              of.stream().mapToDouble(Beat::own).max().orElse(0)));
    }
    felt()
        .filter(beat -> !beat.where().isEmpty())
        .sorted(Comparator.comparingDouble(Beat::own).reversed())
        .limit(WORST)
        .forEach(beat -> told.append(worst(beat)));
    return told.toString();
  }

  private static String worst(Beat beat) {
    return String.format(
        Locale.ROOT,
        "%.0f ms, %.0f ms of own work, until %d, in %s%n%s%n",
        beat.millis(),
        beat.own(),
        beat.at(),
        beat.step(),
        String.join("\n      -\n", beat.where()));
  }
}
