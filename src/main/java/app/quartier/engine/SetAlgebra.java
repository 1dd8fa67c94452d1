package app.quartier.engine;

/// How sets are joined, whatever they are made of. Every set is a part of the base.
interface SetAlgebra<S> {

  /// Everyone.
  S base();

  S none();

  S and(S one, S other);

  S or(S one, S other);

  /// Those of one that are not in the other; the complement of `other` when `one` is the base.
  S minus(S one, S other);
}
