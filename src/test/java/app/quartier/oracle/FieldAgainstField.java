package app.quartier.oracle;

import app.quartier.domain.segment.Condition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether the value of one field stands to the value of another one as a condition says.
final class FieldAgainstField {
  private final OracleCalendar calendar;
  private final Set<Fault> faults;
  private final WrittenAmounts amounts;

  FieldAgainstField(OracleCalendar calendar, Set<Fault> faults) {
    this.calendar = calendar;
    this.faults = faults;
    this.amounts = new WrittenAmounts(faults);
  }

  boolean of(Condition condition, @Nullable Object first, @Nullable Object second) {
    @Nullable Object one = condition.asNumber() ? amounts.read(first) : first;
    @Nullable Object other = condition.asNumber() ? amounts.read(second) : second;
    String operator = condition.operator();
    boolean negative = operator.equals("isNot") || operator.startsWith("not");
    if (one == null || other == null) {
      boolean ifMissing = condition.ifMissing() == null || condition.ifMissing();
      if (one != null && faults.contains(Fault.OTHER_SIDE_MISSING_IS_DIFFERENT)) {
        ifMissing = true;
      }
      return condition.marks().not() != (negative && ifMissing);
    }
    boolean holds = negative != positive(condition, one, other);
    return condition.marks().not() != holds;
  }

  private boolean positive(Condition condition, Object one, Object other) {
    if (one instanceof String text) {
      return texts(condition, folded(text, condition), folded((String) other, condition));
    }
    int sign = compared(one, other);
    return switch (condition.operator()) {
      case "equals", "isNot", "on", "notOn" -> sign == 0;
      case "lessThan", "before" -> sign < 0;
      case "atMost", "onOrBefore" -> sign <= 0;
      case "moreThan", "after" -> sign > 0;
      case "atLeast", "onOrAfter" -> sign >= 0;
      default -> throw new IllegalArgumentException(condition.operator());
    };
  }

  private static boolean texts(Condition condition, String one, String other) {
    return switch (condition.operator()) {
      case "equals", "isNot" -> one.equals(other);
      case "contains", "notContains" -> one.contains(other);
      case "startsWith", "notStartsWith" -> one.startsWith(other);
      case "endsWith", "notEndsWith" -> one.endsWith(other);
      default -> throw new IllegalArgumentException(condition.operator());
    };
  }

  private static String folded(String text, Condition condition) {
    return OracleFolding.fold(text, condition.matchCase(), condition.matchAccents());
  }

  /// A date beside an instant is compared with the local day the instant falls on.
  private int compared(Object one, Object other) {
    return switch (one) {
      case BigDecimal number -> number.compareTo((BigDecimal) other);
      case LocalDate day -> day.compareTo(calendar.dayOf(other));
      case Instant instant when other instanceof Instant moment -> instant.compareTo(moment);
      case Instant instant -> calendar.dayOf(instant).compareTo((LocalDate) other);
      default -> throw new IllegalArgumentException(one.toString());
    };
  }
}
