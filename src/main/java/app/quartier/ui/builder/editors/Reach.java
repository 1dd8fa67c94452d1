package app.quartier.ui.builder.editors;

import app.quartier.domain.operator.Operator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Which stretches of numbers an operator takes some of.
record Reach(Operator operator) {

  /// Whether some of `low` to `high`, excluded, is taken; nothing is before a number is given.
  boolean has(BigDecimal low, BigDecimal high, @Nullable BigDecimal from, @Nullable BigDecimal to) {
    if (from == null) {
      return false;
    }
    BigDecimal last = to == null ? from : to;
    boolean after = high.compareTo(from.min(last)) > 0;
    boolean before = low.compareTo(from.max(last)) <= 0;
    return switch (operator.id()) {
      case "atLeast", "moreThan" -> after;
      case "atMost" -> before;
      case "lessThan" -> low.compareTo(from) < 0;
      default -> operator.negative() != (after && before);
    };
  }
}
