package app.quartier.value;

import app.quartier.kernel.Problem;

/// What reading one value gave.
public sealed interface Reading {

  /// Nothing stood there: no value, which is no fault.
  Reading EMPTY = new Empty();

  /// A value that fits.
  ///
  /// @param cell as [app.quartier.domain.field.FieldType] says
  /// @param shift whether a local time had to be moved to exist once
  record Read(Object cell, Shift shift) implements Reading {
    public Read(Object cell) {
      this(cell, Shift.NONE);
    }
  }

  /// No value.
  record Empty() implements Reading {}

  /// A value that does not fit its type, and why; the message does not quote the value.
  record Unreadable(Problem problem) implements Reading {}

  /// How a local time was made an instant where clocks change.
  enum Shift {
    NONE,
    /// The local time does not exist: moved forward by the length of the gap.
    GAP,
    /// The local time comes twice: the earlier offset was taken.
    OVERLAP
  }

  static Reading unreadable(String key, Object... args) {
    return new Unreadable(Problem.input(key, args));
  }
}
