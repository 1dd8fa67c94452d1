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

  /// Both ends included; swapped ends are put in order.
  record Between(Literal from, Literal to) implements Window {}

  /// After that day ends, or strictly after that instant.
  record After(Literal date) implements Window {}

  /// Strictly before.
  record Before(Literal date) implements Window {}
}
