package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Literal;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Turns written numbers and amounts of money into ranges of scaled longs.
///
/// An operand may be finer than what fields keep: "more than 0.00000049" then starts at the next
/// value a field can have, so no comparison is ever rounded.
final class Amounts {
  /// More than a field can hold, and one short of the extreme long, so that the value above it (or
  /// below its negative) is still a limit and does not wrap round.
  private static final long BEYOND = Long.MAX_VALUE - 1;

  private static final int MOST_DIGITS = 100;

  private Amounts() {}

  static Core exactly(Field field, Literal literal) {
    BigDecimal value = value(field, literal);
    return new Core.Range(field, ceiling(field, value), floor(field, value));
  }

  /// The least scaled value that is not below the operand.
  static long ceiling(Field field, BigDecimal value) {
    return scaled(field, value, RoundingMode.CEILING);
  }

  /// The greatest scaled value that is not above the operand.
  static long floor(Field field, BigDecimal value) {
    return scaled(field, value, RoundingMode.FLOOR);
  }

  private static long scaled(Field field, BigDecimal value, RoundingMode rounding) {
    int scale = field.type().scale();
    BigDecimal beyond = BigDecimal.valueOf(BEYOND, scale);
    BigDecimal within = value.min(beyond).max(beyond.negate());
    return within.setScale(scale, rounding).unscaledValue().longValueExact();
  }

  static BigDecimal value(Field field, Literal literal) {
    BigDecimal value = written(field, literal);
    // Writing out 1e999999999 would take all memory there is.
    if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
      throw Texts.misfit(field);
    }
    return value;
  }

  private static BigDecimal written(Field field, Literal literal) {
    return switch (literal) {
      case Literal.Num num -> num.number();
      case Literal.Money money when field.type() == FieldType.MONEY ->
          inCurrencyOf(field, money.amount(), money.currency());
      case Literal.Text text -> parsed(field, text.text());
      case Literal.Money _, Literal.Ago _, Literal.Today _ -> throw Texts.misfit(field);
    };
  }

  private static BigDecimal inCurrencyOf(
      Field field, BigDecimal amount, @Nullable String currency) {
    if (currency != null && field.currency() != null && !currency.equals(field.currency())) {
      throw new Refusal(
          Problem.input("problem.segment.currency", field.key(), field.currency(), currency));
    }
    return amount;
  }

  private static BigDecimal parsed(Field field, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new Refusal(
          Problem.input("problem.segment.operand." + field.type().key(), field.key()), e);
    }
  }
}
