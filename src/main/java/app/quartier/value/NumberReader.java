package app.quartier.value;

import app.quartier.domain.field.FieldType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Reads numbers as millionths; more decimals are rounded half even.
record NumberReader(char decimal) implements ValueReader {
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

  @Override
  public Reading read(String written) {
    if (Blanks.trim(written).isEmpty()) {
      return Reading.EMPTY;
    }
    Optional<BigDecimal> number = Decimals.parse(written, decimal);
    if (number.isEmpty()) {
      return Reading.unreadable("problem.value.number");
    }
    BigDecimal rounded = number.get().setScale(FieldType.NUMBER.scale(), RoundingMode.HALF_EVEN);
    if (rounded.abs().compareTo(LIMIT) >= 0) {
      return Reading.unreadable("problem.value.tooLarge");
    }
    return new Reading.Read(rounded.unscaledValue().longValueExact());
  }
}
