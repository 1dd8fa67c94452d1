package app.quartier.oracle;

/// Mistakes that can be planted in a copy of the oracle, each of which people have met elsewhere.
public enum Fault {
  /// A condition on a missing value stays false when it is turned over.
  MISSING_FALSE_UNDER_NOT,
  ZONE_UTC,
  /// "Last 30 days" spans 31.
  WINDOW_ONE_DAY_LONG,
  AT_LEAST_FOR_MORE_THAN,
  /// Contacts without events match no count, not even "at most 2".
  ZERO_COUNTS_DROPPED,
  ACCENTS_SIGNIFICANT,
  /// "Is empty" sees the empty text only.
  EMPTY_IS_NOT_MISSING,
  NONE_AS_ANY,
  MUTED_COUNTED,
  LATER_EVENTS_SEEN,
  /// Who was taken off a list is still on it.
  TAKEN_OFF_STAYS_ON_LIST,
  /// An import changed whom it created.
  CREATED_IS_CHANGED,
  /// Who stands in a file as before is not in the import.
  UNCHANGED_NOT_IN_IMPORT,
  /// The bytes that decide about a sample are read as a signed number.
  SAMPLE_SIGNED,
  /// A sample of 5 % has 4 %.
  SAMPLE_SKIPS_A_PERCENT,
  /// "Exactly one" holds for every odd number.
  EXACTLY_ONE_AS_ODD,
  /// Who was removed by hand comes back when the rule finds them.
  RULE_BEATS_REMOVED
}
