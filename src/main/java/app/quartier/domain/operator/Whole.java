package app.quartier.domain.operator;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads operands that are whole numbers within limits.
final class Whole {
  private Whole() {}

  /// The only number, or the first of two.
  static int first(Operands operands, String operator, int least, int most) {
    return number(ends(operands).getFirst(), operator, least, most);
  }

  /// The only number, or the second of two.
  static int last(Operands operands, String operator, int least, int most) {
    return number(ends(operands).getLast(), operator, least, most);
  }

  static Set<Integer> all(Operands operands, String operator, int least, int most) {
    Set<Integer> numbers = new HashSet<>();
    if (operands instanceof Operands.Many(List<Literal> values)) {
      values.forEach(value -> numbers.add(number(value, operator, least, most)));
    }
    return numbers;
  }

  private static List<@Nullable Literal> ends(Operands operands) {
    return switch (operands) {
      case Operands.One(Literal value) -> List.of(value);
      case Operands.Between(Literal from, Literal to) when from != null && to != null ->
          List.of(from, to);
      default -> throw new IllegalArgumentException("not one or two values: " + operands);
    };
  }

  private static int number(@Nullable Literal literal, String operator, int least, int most) {
    if (literal instanceof Literal.Num(BigDecimal number)
        && number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0
        && number.stripTrailingZeros().scale() <= 0) {
      return number.intValueExact();
    }
    throw new Refusal(Problem.input("problem.segment.whole", operator, least, most));
  }
}
