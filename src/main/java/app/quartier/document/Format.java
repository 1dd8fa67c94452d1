package app.quartier.document;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Unit;
import java.math.BigDecimal;
import java.util.List;

/// The fixed words and limits of the format, for the loader, the writer and the schema alike.
final class Format {
  static final String NAME = "quartier.segment";
  static final int VERSION = 1;

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
  static final List<String> WINDOWS =
      List.of("last", "next", "period", "between", "after", "before", "fromAgo", "beforeAgo");

  /// The properties of windows that are made of two.
  static final List<String> PERIOD = List.of("period", "unit");

  static final List<String> FROM_AGO = List.of("fromAgo", "toAgo");

  /// Units of the calendar, which periods are made of.
  static final List<Unit> CALENDAR_UNITS =
      List.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR);

  static final List<String> RECURRENCES = List.of("on", "next", "last");
  static final List<String> HELD = List.of("atLeast", "atMost");

  static final int OLDEST = 999;
  static final int LATEST_YEAR = 9999;

  /// The one property that tells what a node is.
  static final List<String> KINDS =
      List.of("group", "field", "did", "inSegment", "inList", "inImport", "sample");

  static final List<String> KINDS_IN_WHERE = List.of("group", "property");

  /// Kinds of leaves that the format has and this version does not evaluate.
  static final List<String> LATER_KINDS =
      List.of("measure", "pick", "sequence", "regularly", "lifecycle", "daysSince");

  /// What a text can be read as.
  static final String AS_NUMBER = "number";

  /// What a rank is counted in: contacts, or hundredths of those that have a value.
  static final String COUNT = "count";

  static final String PERCENT = "percent";
  static final BigDecimal ALL_PERCENT = BigDecimal.valueOf(100);

  private Format() {}

  /// Whether `ifMissing` means something: `isMissing` and `isEmpty` ask for the missing themselves.
  static boolean asksIfMissing(Operator operator) {
    return operator.negative() && operator.shape() != Shape.NONE;
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
      case RANK -> List.of("n", "unit");
      case AGE -> List.of("value");
      case AGES -> List.of("from", "to");
      case PARTS -> List.of("values");
      case ANNIVERSARY -> List.of("in");
      case HELD -> List.of("value", "for");
      case ITEMS -> List.of(ItemOperands.COUNT, ItemOperands.ITEM);
      case NEAR -> List.of(PlaceOperands.KM, PlaceOperands.PLACE);
    };
  }

  /// The same, with what the operator can compare with besides.
  static List<String> operands(Operator operator) {
    return OtherField.isTakenBy(operator)
        ? List.of("value", "otherField")
        : operands(operator.shape());
  }
}
