package app.quartier.domain.segment;

/// A unit of relative dates. Minutes and hours are lengths of time, the others calendar steps.
public enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR
}
