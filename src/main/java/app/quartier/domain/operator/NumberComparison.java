package app.quartier.domain.operator;

import app.quartier.domain.field.Field;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.ToLongBiFunction;

/// `lessThan`, `atMost`, `moreThan`, `atLeast` for numbers and money.
final class NumberComparison {
  static final Operator LESS_THAN = below("lessThan", (f, value) -> Amounts.ceiling(f, value) - 1);
  static final Operator AT_MOST = below("atMost", Amounts::floor);
  static final Operator MORE_THAN = above("moreThan", (f, value) -> Amounts.floor(f, value) + 1);
  static final Operator AT_LEAST = above("atLeast", Amounts::ceiling);

  private NumberComparison() {}

  private static Operator below(String id, ToLongBiFunction<Field, BigDecimal> last) {
    return comparison(id, (f, value) -> new Span(Long.MIN_VALUE, last.applyAsLong(f, value)));
  }

  private static Operator above(String id, ToLongBiFunction<Field, BigDecimal> first) {
    return comparison(id, (f, value) -> new Span(first.applyAsLong(f, value), Long.MAX_VALUE));
  }

  private static Operator comparison(String id, BiFunction<Field, BigDecimal, Span> reach) {
    return new Comparison(
        id, Types.NUMBERS, (f, operand, clock) -> reach.apply(f, Amounts.value(f, operand)));
  }
}
