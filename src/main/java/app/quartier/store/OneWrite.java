package app.quartier.store;

/// Whose turn it is to write: one at a time.
final class OneWrite {
  private boolean taken;

  /// Takes the turn; false when somebody else has it.
  synchronized boolean begin() {
    boolean free = !taken;
    taken = true;
    return free;
  }

  synchronized void end() {
    taken = false;
  }
}
