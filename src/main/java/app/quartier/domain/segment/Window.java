package app.quartier.domain.segment;

import org.jspecify.annotations.Nullable;

/// A stretch of time, relative to the instant of an evaluation or fixed.
public sealed interface Window {

  /// How relative windows are counted.
  enum Mode {
    /// Whole local days; the default for days and longer.
    CALENDAR,
    /// Exactly that long, to the millisecond; always so for minutes and hours.
    ROLLING
  }

  record Ever() implements Window {}

  record Last(int n, Unit unit, @Nullable Mode mode) implements Window {}

  record Next(int n, Unit unit, @Nullable Mode mode) implements Window {}

  /// The calendar unit that today is in, the one before it, or the one after it.
  enum Turn {
    THIS,
    PREVIOUS,
    NEXT
  }

  /// A whole calendar unit; weeks start as the workspace says.
  record Period(Turn turn, Unit unit) implements Window {
    public Period {
      if (unit == Unit.MINUTE || unit == Unit.HOUR) {
        throw new IllegalArgumentException("no calendar unit: " + unit);
      }
    }
  }

  /// From the day that long ago to the day that long ago, both included; minutes and hours to the
  /// millisecond. Swapped ends are put in order.
  record FromAgo(Length from, Length to) implements Window {}

  /// Strictly before the day that long ago; minutes and hours to the millisecond.
  record BeforeAgo(Length length) implements Window {}

  /// Both ends included; swapped ends are put in order.
  record Between(Literal from, Literal to) implements Window {}

  /// After that day ends, or strictly after that instant.
  record After(Literal date) implements Window {}

  /// Strictly before.
  record Before(Literal date) implements Window {}
}
