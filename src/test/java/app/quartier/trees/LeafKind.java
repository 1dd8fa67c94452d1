package app.quartier.trees;

import app.quartier.domain.field.FieldType;
import java.util.List;

/// The kinds of leaves that are drawn, each with the field types it fits.
enum LeafKind {
  TEXT_EQUALS(true, Asks.TEXTS),
  TEXT_LIST(true, Asks.TEXTS),
  TEXT_PART(true, Asks.TEXTS),
  TEXT_PATTERN(true, Asks.TEXTS),
  TEXT_REGEX(true, Asks.TEXTS),
  DOMAIN_LIST(true, Asks.ADDRESSES),
  /// A text compared as a number.
  READ_COMPARED(false, Asks.WRITTEN),
  READ_EQUALS(true, Asks.WRITTEN),
  READ_BETWEEN(true, Asks.WRITTEN),
  /// One field against another.
  OTHER_TEXT(true, Asks.TEXTS),
  OTHER_AMOUNT(true, Asks.AMOUNTS),
  OTHER_READ(true, Asks.WRITTEN),
  OTHER_TIME(true, Asks.TIMES),
  OTHER_COMPARED(false, Asks.ORDERED),
  RANKED(false, Asks.ORDERED),
  AMOUNT_EQUALS(true, Asks.AMOUNTS),
  AMOUNT_COMPARED(false, Asks.AMOUNTS),
  AMOUNT_BETWEEN(true, Asks.AMOUNTS),
  DATE_COMPARED(false, Asks.DATES),
  DATE_ON(true, Asks.DATES),
  DATE_BETWEEN(true, Asks.DATES),
  DATE_IN_WINDOW(true, Asks.DATES),
  INSTANT_COMPARED(false, Asks.INSTANTS),
  INSTANT_ON(true, Asks.INSTANTS),
  INSTANT_BETWEEN(true, Asks.INSTANTS),
  INSTANT_IN_WINDOW(true, Asks.INSTANTS),
  AGE(false, Asks.TIMES),
  ANNIVERSARY(false, Asks.TIMES),
  DATE_PART(true, Asks.TIMES),
  HOUR(true, Asks.INSTANTS),
  HELD(false, Asks.SINGLE),
  TRUTH(false, Asks.YES_NO),
  PRESENCE(false, Asks.EVERYTHING),
  EMPTINESS(false, Asks.EMPTIABLE),
  SET_HAS(true, Asks.SETS),
  SET_ITEMS(false, Asks.SETS),
  PLACE_NEAR(true, Asks.PLACES),
  DID(false, Asks.BEHAVIOUR),
  DID_WHERE(false, Asks.BEHAVIOUR),
  /// A count that no event at all satisfies too.
  DID_ZERO(false, Asks.BEHAVIOUR),
  IN_SEGMENT(false, Asks.MEMBERSHIP),
  IN_LIST(false, Asks.MEMBERSHIP),
  IN_IMPORT(false, Asks.MEMBERSHIP),
  SAMPLE(false, Asks.MEMBERSHIP);

  /// Whether there is a negative operator, which carries what a missing value does.
  private final boolean negative;

  private final Asks about;

  LeafKind(boolean negative, Asks about) {
    this.negative = negative;
    this.about = about;
  }

  boolean fits(FieldType type) {
    return switch (about) {
      case TEXTS -> type.isText();
      case AMOUNTS -> type == FieldType.NUMBER || type == FieldType.MONEY;
      case DATES -> type == FieldType.DATE;
      case INSTANTS -> type == FieldType.INSTANT;
      case TIMES -> type == FieldType.DATE || type == FieldType.INSTANT;
      case YES_NO -> type == FieldType.YES_NO;
      case ADDRESSES -> type == FieldType.EMAIL;
      case WRITTEN -> type == FieldType.TEXT;
      case ORDERED ->
          switch (type) {
            case NUMBER, MONEY, DATE, INSTANT -> true;
            default -> false;
          };
      case SINGLE -> type != FieldType.SET && type != FieldType.PLACE;
      case EMPTIABLE -> type.isText() || type == FieldType.SET;
      case SETS -> type == FieldType.SET;
      case PLACES -> type == FieldType.PLACE;
      case EVERYTHING -> true;
      case BEHAVIOUR, MEMBERSHIP -> false;
    };
  }

  /// Whether it can stand in a *where*: ranks are over contacts, and what happened has no past.
  boolean isOfEvents() {
    return isCondition() && this != RANKED && this != HELD;
  }

  boolean isCondition() {
    return about != Asks.BEHAVIOUR && about != Asks.MEMBERSHIP;
  }

  /// How often it is dealt compared with others: ages are asked for in six ways.
  int weight() {
    return this == AGE ? 2 : 1;
  }

  List<Policy> policies() {
    return negative ? List.of(Policy.values()) : List.of(Policy.POSITIVE);
  }

  /// What a missing value does.
  enum Policy {
    /// The operator is positive: it is false.
    POSITIVE,
    /// A negative operator that says nothing: it is included.
    DEFAULT,
    INCLUDED,
    EXCLUDED;

    boolean negative() {
      return this != POSITIVE;
    }

    Boolean ifMissing() {
      return switch (this) {
        case POSITIVE, DEFAULT -> null;
        case INCLUDED -> true;
        case EXCLUDED -> false;
      };
    }
  }

  /// What a kind asks about.
  private enum Asks {
    TEXTS,
    AMOUNTS,
    DATES,
    INSTANTS,
    TIMES,
    YES_NO,
    ADDRESSES,
    WRITTEN,
    ORDERED,
    SINGLE,
    EVERYTHING,
    EMPTIABLE,
    SETS,
    PLACES,
    BEHAVIOUR,
    MEMBERSHIP
  }
}
