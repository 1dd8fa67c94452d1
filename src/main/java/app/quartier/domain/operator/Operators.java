package app.quartier.domain.operator;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.OwnFacts;
import java.util.List;
import java.util.Optional;

/// The list of all operators, in the order in which people are offered them.
public final class Operators {
  private static final List<Operator> ALL =
      List.of(
          Equality.EQUALS,
          new Negative("isNot", Equality.EQUALS),
          Equality.ANY_OF,
          new Negative("noneOf", Equality.ANY_OF),
          TextPart.CONTAINS,
          new Negative("notContains", TextPart.CONTAINS),
          TextPart.STARTS_WITH,
          new Negative("notStartsWith", TextPart.STARTS_WITH),
          TextPart.ENDS_WITH,
          new Negative("notEndsWith", TextPart.ENDS_WITH),
          TextPart.MATCHES_PATTERN,
          new Negative("notMatchesPattern", TextPart.MATCHES_PATTERN),
          TextPart.MATCHES_REGEX,
          new Negative("notMatchesRegex", TextPart.MATCHES_REGEX),
          Domains.DOMAIN_ANY_OF,
          new Negative("domainNoneOf", Domains.DOMAIN_ANY_OF),
          NumberComparison.LESS_THAN,
          NumberComparison.AT_MOST,
          NumberComparison.MORE_THAN,
          NumberComparison.AT_LEAST,
          Between.BETWEEN,
          new Negative("notBetween", Between.BETWEEN),
          Ranking.TOP,
          Ranking.BOTTOM,
          DateComparison.BEFORE,
          DateComparison.AFTER,
          DateComparison.ON,
          new Negative("notOn", DateComparison.ON),
          DateComparison.ON_OR_BEFORE,
          DateComparison.ON_OR_AFTER,
          InWindow.IN,
          new Negative("notIn", InWindow.IN),
          Age.EQUALS,
          Age.LESS_THAN,
          Age.AT_MOST,
          Age.MORE_THAN,
          Age.AT_LEAST,
          Age.BETWEEN,
          OnAnniversary.ANNIVERSARY,
          PartOfDate.YEAR_IS,
          new Negative("yearIsNot", PartOfDate.YEAR_IS),
          PartOfDate.MONTH_IS,
          new Negative("monthIsNot", PartOfDate.MONTH_IS),
          PartOfDate.WEEKDAY_IS,
          new Negative("weekdayIsNot", PartOfDate.WEEKDAY_IS),
          PartOfDate.HOUR_IS,
          new Negative("hourIsNot", PartOfDate.HOUR_IS),
          SetOperator.HAS_ANY,
          SetOperator.HAS_ALL,
          new Negative("hasNone", SetOperator.HAS_ANY),
          SetOperator.HAS_EXACTLY,
          SetOperator.ITEMS,
          WithinKm.WITHIN_KM,
          new Negative("notWithinKm", WithinKm.WITHIN_KM),
          Truth.IS_TRUE,
          Truth.IS_FALSE,
          Presence.IS_PRESENT,
          new Negative("isMissing", Presence.IS_PRESENT),
          Presence.IS_NOT_EMPTY,
          new Negative("isEmpty", Presence.IS_NOT_EMPTY),
          HeldFor.HELD);

  private Operators() {}

  public static List<Operator> all() {
    return ALL;
  }

  public static Optional<Operator> byId(String id) {
    return ALL.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  /// The operators that fit a field type.
  public static List<Operator> fitting(FieldType type) {
    return ALL.stream().filter(o -> o.types().contains(type)).toList();
  }

  /// The operators to offer for a field. One event has no rank among contacts, and neither it nor
  /// what the program itself knows has a past.
  public static List<Operator> offered(Field field, boolean ofEvent) {
    boolean past = !ofEvent && !OwnFacts.isOne(field);
    return fitting(field.type()).stream()
        .filter(o -> !(ofEvent && o.shape() == Shape.RANK))
        .filter(o -> past || o.shape() != Shape.HELD)
        .toList();
  }
}
