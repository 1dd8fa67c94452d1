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
  BORDER_OUTSIDE
}
