package app.quartier.workspace;

import app.quartier.domain.segment.Segment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One segment being edited: the tree now, the trees before and after it, and what changed between.
///
/// Undo is a list of earlier trees; nothing is undone by hand, so undo cannot be wrong. Used by one
/// thread. Steps on the same node and property within half a second are one step; structural edits
/// (no merge key) never are.
public final class SegmentSession {
  /// How many steps are kept.
  public static final int STEPS = 200;

  private static final long MERGE_MILLIS = 500;

  private final Deque<Step> undone = new ArrayDeque<>();
  private final Deque<Step> done = new ArrayDeque<>();
  private Segment segment;
  private @Nullable Segment saved;
  private long revision;

  /// @param saved the version in the workspace; null for a segment never saved
  public SegmentSession(Segment segment, @Nullable Segment saved) {
    this.segment = segment;
    this.saved = saved;
  }

  /// A step of the history.
  ///
  /// @param label text key of what was done (`step.move`)
  /// @param before the segment before it
  /// @param after the segment after it
  private record Step(
      String label, @Nullable String mergeKey, long atMillis, Segment before, Segment after) {}

  public Segment segment() {
    return segment;
  }

  /// Raised by every change; results that carry an older one are stale.
  public long revision() {
    return revision;
  }

  /// Whether there is something that was not saved.
  public boolean isDirty() {
    return !segment.equals(saved);
  }

  /// Remembers that the segment as it is now is in the workspace.
  public void markSaved() {
    saved = segment;
  }

  /// Makes a change that can be undone; a change to the same segment is none.
  ///
  /// @param label text key of what was done
  /// @param mergeKey node and property edited by typing; null for structural edits
  /// @param atMillis when, in milliseconds of any steady clock
  public void apply(String label, @Nullable String mergeKey, long atMillis, Segment changed) {
    if (changed.equals(segment)) {
      return;
    }
    @Nullable Step last = done.peekLast();
    boolean merges =
        mergeKey != null
            && last != null
            && undone.isEmpty()
            && mergeKey.equals(last.mergeKey())
            && atMillis - last.atMillis() <= MERGE_MILLIS;
    Segment before = merges && last != null ? last.before() : segment;
    if (merges) {
      done.removeLast();
    }
    done.addLast(new Step(label, mergeKey, atMillis, before, changed));
    if (done.size() > STEPS) {
      done.removeFirst();
    }
    undone.clear();
    show(changed);
  }

  /// Text key of what undo would take back.
  public Optional<String> undoLabel() {
    return Optional.ofNullable(done.peekLast()).map(Step::label);
  }

  /// Text key of what redo would do again.
  public Optional<String> redoLabel() {
    return Optional.ofNullable(undone.peekLast()).map(Step::label);
  }

  public void undo() {
    @Nullable Step step = done.pollLast();
    if (step != null) {
      undone.addLast(step);
      show(step.before());
    }
  }

  public void redo() {
    @Nullable Step step = undone.pollLast();
    if (step != null) {
      done.addLast(step);
      show(step.after());
    }
  }

  private void show(Segment next) {
    segment = next;
    revision++;
  }
}
