package app.quartier.document;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.Shape;
import java.math.BigDecimal;
import java.util.List;

/// The fixed words and limits of the format, for the loader, the writer and the schema alike.
final class Format {
  static final String NAME = "quartier.segment";
  static final int VERSION = 1;

  static final int MAX_BYTES = 2 * 1024 * 1024;
  static final int MAX_LEVELS = 64;
  static final int MAX_NODES = 5_000;
  static final int MAX_VALUES = 100_000;

  /// The largest number of units in a relative date; a million years still fits every clock.
  static final int MAX_UNITS = 1_000_000;

  /// Digits before, and digits after the decimal point.
  static final int MAX_DIGITS = 30;

  static final BigDecimal NUMBER_END = BigDecimal.ONE.scaleByPowerOfTen(MAX_DIGITS);

  static final String AMOUNT = "^-?[0-9]{1,30}(\\.[0-9]{1,30})?$";
  static final String CURRENCY = "^[A-Z]{3}$";
  static final String INSTANT =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z$";
  static final String EVER = "ever";

  static final List<String> SEGMENT =
      List.of("format", "version", "id", "name", "note", "zone", "members", "rule");
  static final List<String> MANUAL = List.of("key", "at", "why");
  static final List<String> MARKS = List.of("id", "not", "muted", "locked", "note");
  static final List<String> EVENTS = List.of("kind", "where", "window", "machine");
  static final List<String> LENGTH = List.of("n", "unit");
  static final List<String> STRETCH = List.of("n", "unit", "mode");
  static final List<String> WINDOWS = List.of("last", "next", "between", "after", "before");

  /// The one property that tells what a node is.
  static final List<String> KINDS =
      List.of("group", "field", "did", "inSegment", "inList", "inImport", "sample");

  static final List<String> KINDS_IN_WHERE = List.of("group", "property");

  /// Kinds of leaves that the format has and this version does not evaluate.
  static final List<String> LATER_KINDS =
      List.of("measure", "pick", "sequence", "regularly", "lifecycle", "daysSince");

  static final List<String> LATER_WINDOWS = List.of("period", "fromAgo", "toAgo", "beforeAgo");

  /// Properties of field leaves, likewise.
  static final List<String> LATER_PROPERTIES =
      List.of("as", "otherField", "item", "count", "n", "unit", "km", "place", "for", "in");

  private static final List<String> LATER_OPERATORS =
      List.of(
          "matchesPattern",
          "notMatchesPattern",
          "matchesRegex",
          "notMatchesRegex",
          "domainAnyOf",
          "domainNoneOf",
          "hasAny",
          "hasAll",
          "hasNone",
          "hasExactly",
          "items",
          "ageBetween",
          "ageEquals",
          "ageLessThan",
          "ageAtMost",
          "ageMoreThan",
          "ageAtLeast",
          "anniversary",
          "monthIs",
          "weekdayIs",
          "yearIs",
          "hourIs",
          "top",
          "bottom",
          "withinKm",
          "held");

  private Format() {}

  /// Whether `ifMissing` means something: `isMissing` and `isEmpty` ask for the missing themselves.
  static boolean asksIfMissing(Operator operator) {
    return operator.negative() && operator.shape() != Shape.NONE;
  }

  static boolean isLaterOperator(String id) {
    return LATER_OPERATORS.contains(id);
  }

  static List<String> operatorIds() {
    return Operators.all().stream().map(Operator::id).toList();
  }

  /// The properties that hold operands of a shape.
  static List<String> operands(Shape shape) {
    return switch (shape) {
      case NONE -> List.of();
      case ONE -> List.of("value");
      case MANY -> List.of("values");
      case BETWEEN -> List.of("from", "to");
      case WINDOW -> List.of("window");
    };
  }
}
