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
  /// An event that was taken back still counts.
  WITHDRAWN_EVENTS_SEEN,
  UNPAID_ORDERS_COUNTED,
  /// "After the 10th" begins with the 10th.
  AFTER_FROM_THE_DAYS_START,
  /// A rule without conditions holds for all.
  NOTHING_IS_EVERYONE,
  /// Exactly one as an odd number, the way XOR is chained.
  EXACTLY_ONE_AS_ODD,
  /// A segment inside another one is evaluated in the outer one's zone.
  INNER_SEGMENT_IN_OUTER_ZONE,
  /// `*` and `?` of a pattern may leave letters over at either end.
  PATTERN_ANYWHERE,
  /// A regular expression has to describe the whole value.
  REGEX_WHOLE,
  /// Sub-domains count as their domain.
  SUBDOMAINS_TOO,
  /// In a text read as a number, a comma is taken for a mark between thousands.
  COMMA_IN_THOUSANDS,
  /// A text that is no number is zero.
  NO_NUMBER_IS_ZERO,
  /// A field against a missing one: only the first side's missing value obeys `ifMissing`.
  OTHER_SIDE_MISSING_IS_DIFFERENT,
  /// n % of the contacts rounds down.
  PERCENT_ROUNDED_DOWN,
  /// Everybody who ties with the last one taken is taken too.
  TIES_ALL_TAKEN,
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
  TAKEN_BACK_CHANGE_COUNTS,
  /// "Has vip" finds "vipers".
  PARTS_OF_ITEMS,
  /// "Has all of" is content with one of them.
  ALL_AS_ANY,
  /// "Has exactly" tolerates other items.
  EXACTLY_AND_MORE,
  /// Every item of an empty set does anything.
  EVERY_ITEM_OF_NONE,
  /// A set without items counts as no set at all.
  EMPTY_SET_IS_MISSING,
  /// A degree east is as long in Lapland as at the equator.
  FLAT_EARTH,
  /// "Within 5 km" stops short of 5 km.
  BORDER_OUTSIDE,
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
  /// Who was removed by hand comes back when the rule finds them.
  RULE_BEATS_REMOVED
}
