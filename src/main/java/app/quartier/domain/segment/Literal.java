package app.quartier.domain.segment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One written operand. A date or an instant is written as text and read by the field's type.
public sealed interface Literal {

  record Text(String text) implements Literal {}

  record Num(BigDecimal number) implements Literal {}

  /// @param currency ISO 4217 code; null = the field's
  record Money(BigDecimal amount, @Nullable String currency) implements Literal {}

  /// The local day n units before today (minutes and hours: that long before the instant).
  record Ago(int n, Unit unit) implements Literal {}

  /// Today moved by `offset` days: 0 today, −1 yesterday.
  record Today(int offset) implements Literal {}
}
