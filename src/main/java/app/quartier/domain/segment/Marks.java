package app.quartier.domain.segment;

import org.jspecify.annotations.Nullable;

/// What every node carries: an id kept by edits, and what a person set on it.
///
/// @param not the node matches when its content does not (plain complement)
/// @param muted kept, shown struck through, not evaluated
/// @param locked refuses edits until it is unlocked ([Locks])
public record Marks(String id, boolean not, boolean muted, boolean locked, @Nullable String note) {

  public static Marks of(String id) {
    return new Marks(id, false, false, false, null);
  }

  public Marks withId(String newId) {
    return new Marks(newId, not, muted, locked, note);
  }

  public Marks withNot(boolean negated) {
    return new Marks(id, negated, muted, locked, note);
  }

  public Marks withMuted(boolean mute) {
    return new Marks(id, not, mute, locked, note);
  }

  public Marks withLocked(boolean lock) {
    return new Marks(id, not, muted, lock, note);
  }
}
