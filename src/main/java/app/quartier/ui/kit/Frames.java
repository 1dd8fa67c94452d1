package app.quartier.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Long work of the window's thread in parts, so that keys and mouse come between and what is done
/// is seen: at most one part a frame, whoever it is of, in turn. Window's thread only.
///
/// 2026-11-26: each view had a queue of its own, and four of them did a part in the same frame when
/// the first segment was opened, 75 ms of work in the scenario; now 50. There is one window's
/// thread in a process, so its frames are shared by all (`FramesTest`).
///
/// 2026-11-26: the frame after one that took long is left free. What a person does comes into line
/// behind the frame that is next already, so with a part in each it waited for two: the longest
/// pause at the first clicks of the scenario was 107 ms in the middle of eight runs, and 74 since
/// (`FramesTest`).
public final class Frames {
  /// A frame that took longer is one a person may feel.
  private static final long LATE_NANOS = 40_000_000;

  /// Those with parts to do; the one whose turn it is comes first.
  private static final Deque<Frames> WAITING = new ArrayDeque<>();

  /// Those that can wait for all others.
  private static final Deque<Frames> PATIENT = new ArrayDeque<>();

  private static final Turns TURNS = new Turns();

  private final Deque<Runnable> parts = new ArrayDeque<>();
  private final Deque<Frames> line;

  /// For what a person waits for.
  public Frames() {
    this(WAITING);
  }

  private Frames(Deque<Frames> line) {
    this.line = line;
  }

  /// For what is done ahead, when nobody waits for anything.
  public static Frames patient() {
    return new Frames(PATIENT);
  }

  /// Gives each its turn.
  private static final class Turns extends AnimationTimer {
    /// When the last frame began; 0 = none since all was quiet.
    private long last;

    /// Whether the last frame with a part took long, or nobody knows yet.
    private boolean late = true;

    /// Whether this frame is left free.
    private boolean free;

    @Override
    public void handle(long now) {
      if (free) {
        free = false;
      } else {
        late = last == 0 || now - last > LATE_NANOS;
        free = late && last != 0;
      }
      last = now;
      if (free) {
        return;
      }
      @Nullable Frames next = (WAITING.isEmpty() ? PATIENT : WAITING).poll();
      if (next != null) {
        next.turn();
      }
      if (isQuiet()) {
        stop();
        last = 0;
      }
    }
  }

  /// Whether nothing waits, whoever it is of.
  static boolean isQuiet() {
    return WAITING.isEmpty() && PATIENT.isEmpty();
  }

  /// Does a part in one of the next frames, after those that wait. A part may add others.
  public void add(Runnable part) {
    parts.add(part);
    if (!line.contains(this)) {
      line.add(this);
    }
    TURNS.start();
  }

  private void turn() {
    @Nullable Runnable part = parts.poll();
    if (!parts.isEmpty()) {
      line.add(this);
    }
    if (part != null) {
      part.run();
    }
  }

  /// Whether the frame with the part before took long, or nobody knows yet: then a part does better
  /// to be small.
  public boolean isLate() {
    return TURNS.late;
  }

  /// Does at once what waits.
  public void finish() {
    @Nullable Runnable part = parts.poll();
    while (part != null) {
      part.run();
      part = parts.poll();
    }
    line.remove(this);
  }

  /// Forgets what waits.
  public void clear() {
    parts.clear();
    line.remove(this);
  }
}
