package app.quartier.value;

import app.quartier.domain.field.FieldType;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads amounts as ten-thousandths of one currency; never rounds.
record MoneyReader(char decimal, @Nullable String currency) implements ValueReader {
  private static final BigDecimal LIMIT =
      BigDecimal.valueOf(Long.MAX_VALUE, FieldType.MONEY.scale());

  @Override
  public Reading read(String written) {
    if (Blanks.trim(written).isEmpty()) {
      return Reading.EMPTY;
    }
    Optional<BigDecimal> amount = Decimals.parse(written, decimal);
    if (amount.isEmpty()) {
      return Reading.unreadable("problem.value.money");
    }
    String other = currency == null ? null : Currencies.beside(written).orElse(currency);
    if (currency != null && !currency.equals(other)) {
      return Reading.unreadable("problem.value.otherCurrency", currency);
    }
    BigDecimal exact = amount.get().stripTrailingZeros();
    if (exact.scale() > FieldType.MONEY.scale()) {
      return Reading.unreadable("problem.value.tooPrecise", FieldType.MONEY.scale());
    }
    if (exact.abs().compareTo(LIMIT) > 0) {
      return Reading.unreadable("problem.value.tooLarge");
    }
    return new Reading.Read(exact.movePointRight(FieldType.MONEY.scale()).longValueExact());
  }
}
