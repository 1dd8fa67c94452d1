package app.quartier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Labeled;

/// Measures how long it takes from a key to the frame after which no number changes any more.
final class Painted {
  /// Without a change for so long, nothing more comes.
  private static final long QUIET_NANOS = 400_000_000;

  private static final List<String> NUMBERS =
      List.of(".numbers .alone", ".numbers .effect", "#insight-count");

  private final Hand hand;
  private final List<Double> taken = new ArrayList<>();

  Painted(Hand hand) {
    this.hand = hand;
  }

  /// Does something that must change a number and adds no row, and waits until all have come to
  /// rest.
  void measure(Runnable stroke) {
    Frames frames = Hand.on(Frames::new);
    stroke.run();
    hand.see("another number than " + frames.last, frames::changed);
    hand.see("the numbers at rest", frames::atRest);
    Hand.on(frames::end);
    taken.add(frames.millis());
  }

  String report(String what) {
    List<Double> sorted = taken.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%s: %d times, from key to the last number drawn p50 %.1f ms, p95 %.1f ms, longest %.1f ms",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * 0.95)),
        sorted.getLast());
  }

  /// What is written in the numbers, frame by frame. Of the window's thread.
  private static final class Frames extends AnimationTimer {
    private List<Labeled> labels = List.of();
    private List<String> last = texts();
    private final long begun = System.nanoTime();
    private boolean drawing;
    private long drawn;

    Frames() {
      start();
    }

    /// Rows may be made anew: then, and only then, the numbers are looked for again, as that takes
    /// longer than many a frame.
    private List<String> texts() {
      if (labels.isEmpty() || labels.stream().anyMatch(label -> label.getScene() == null)) {
        labels = NUMBERS.stream().flatMap(Hand::all).toList();
      }
      return labels.stream().map(Labeled::getText).toList();
    }

    /// Comes before a frame is drawn; the one before it has been drawn by then.
    @Override
    public void handle(long now) {
      if (drawing) {
        drawn = System.nanoTime();
        drawing = false;
      }
      List<String> read = texts();
      if (!read.equals(last)) {
        last = read;
        drawing = true;
      }
    }

    boolean changed() {
      return drawn != 0;
    }

    boolean atRest() {
      return !drawing && System.nanoTime() - drawn > QUIET_NANOS;
    }

    boolean end() {
      stop();
      return true;
    }

    double millis() {
      return (drawn - begun) / 1e6;
    }
  }
}
