package app.quartier.kernel;

/// A question long work asks again and again: has somebody asked to stop? Safe from any thread.
@FunctionalInterface
public interface Cancel {
  Cancel NEVER = () -> false;

  boolean requested();

  /// Ends the work by [Cancelled] when stopping has been asked for.
  default void check() {
    if (requested()) {
      throw new Cancelled();
    }
  }
}
