package app.quartier.domain.segment;

/// Days on which the anniversary of a date can fall, told from today.
public sealed interface Recurrence {

  /// On one day.
  record On(Literal day) implements Recurrence {}

  /// From tomorrow on, for so long.
  record Next(Length length) implements Recurrence {}

  /// Until today, today included, for so long.
  record Last(Length length) implements Recurrence {}
}
