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
  /// The years apart, though the birthday is still to come.
  AGE_BY_YEAR,
  /// Whoever was born on a 29 February has no birthday in common years.
  LEAP_DAY_FORGOTTEN,
  /// The day itself counts as its own anniversary.
  ANNIVERSARY_AT_ONCE,
  WEEK_STARTS_A_DAY_EARLY,
  /// Sunday is 1.
  WEEKDAY_FROM_SUNDAY,
  /// Changes are not looked at.
  HELD_SINCE_CREATION,
  TAKEN_BACK_CHANGE_COUNTS
}
