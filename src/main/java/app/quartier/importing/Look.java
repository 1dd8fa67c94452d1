package app.quartier.importing;

import app.quartier.domain.field.FieldType;
import app.quartier.value.Blanks;
import app.quartier.value.Conventions;
import app.quartier.value.Currencies;
import app.quartier.value.DateOrder;
import app.quartier.value.Decimals;
import app.quartier.value.Reading;
import app.quartier.value.Temporals;
import app.quartier.value.ValueReader;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What one cell looks like, whatever its column is.
///
/// @param cell without blanks at its ends
/// @param expected as the type reads it that the column's name promises
record Look(
    String cell,
    Reading expected,
    boolean email,
    Look.@Nullable Numeral number,
    Look.@Nullable Day date,
    boolean yesNo) {

  private static final Conventions DAY_FIRST =
      new Conventions(',', DateOrder.DAY_FIRST, ZoneOffset.UTC, "FR", 2100);
  private static final ValueReader NUMBER = ValueReader.of(FieldType.NUMBER, null, DAY_FIRST);
  private static final ValueReader EMAIL = ValueReader.of(FieldType.EMAIL, null, DAY_FIRST);
  private static final ValueReader YES_NO = ValueReader.of(FieldType.YES_NO, null, DAY_FIRST);

  private static final int SHORTEST_DATE = 6;
  private static final int LONGEST_YES = 5;

  /// A cell that can be a number.
  ///
  /// @param leadingZero as in 01000, where it means something
  /// @param currency that stands beside it
  record Numeral(boolean leadingZero, Decimals.Evidence decimal, @Nullable String currency) {

    private static @Nullable Numeral of(String cell) {
      if (!fits(NUMBER, cell)) {
        return null;
      }
      boolean zero =
          cell.length() > 1 && cell.charAt(0) == '0' && Character.isDigit(cell.charAt(1));
      char last = cell.charAt(cell.length() - 1);
      boolean bare = Character.isDigit(last) && Character.isDigit(cell.charAt(0));
      String currency = bare ? null : Currencies.beside(cell).orElse(null);
      return new Numeral(zero, Decimals.evidence(cell), currency);
    }
  }

  /// A cell that can be a date.
  ///
  /// @param timed whether a time of day stands there too
  record Day(boolean dayFirst, boolean monthFirst, Temporals.Evidence order, boolean timed) {

    private static @Nullable Day of(String cell) {
      if (cell.length() < SHORTEST_DATE) {
        return null;
      }
      Temporals.Kind days = Temporals.kind(cell, DateOrder.DAY_FIRST);
      Temporals.Kind months =
          Temporals.isOrdered(cell) ? Temporals.kind(cell, DateOrder.MONTH_FIRST) : days;
      boolean dayFirst = days != Temporals.Kind.NONE;
      boolean monthFirst = months != Temporals.Kind.NONE;
      if (!dayFirst && !monthFirst) {
        return null;
      }
      boolean timed = (dayFirst ? days : months) == Temporals.Kind.TIME_OF_DAY;
      return new Day(dayFirst, monthFirst, Temporals.evidence(cell), timed);
    }
  }

  static Look at(String written, ValueReader expected) {
    String cell = Blanks.trim(written);
    Reading reading = expected.read(cell);
    if (cell.indexOf('@') >= 0) {
      boolean email = expected.equals(EMAIL) ? reading instanceof Reading.Read : fits(EMAIL, cell);
      return new Look(cell, reading, email, null, null, false);
    }
    // There is no number and no date without a digit, and of the words for yes and no only 1 and 0
    // have one.
    boolean digit = hasDigit(cell);
    boolean yesNo = cell.length() <= (digit ? 1 : LONGEST_YES) && fits(YES_NO, cell);
    return digit
        ? new Look(cell, reading, false, Numeral.of(cell), Day.of(cell), yesNo)
        : new Look(cell, reading, false, null, null, yesNo);
  }

  private static boolean fits(ValueReader reader, String cell) {
    return reader.read(cell) instanceof Reading.Read;
  }

  private static boolean hasDigit(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) >= '0' && cell.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
