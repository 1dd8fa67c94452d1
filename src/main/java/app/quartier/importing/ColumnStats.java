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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What the whole of one column looks like.
final class ColumnStats {
  private static final Conventions DAY_FIRST =
      new Conventions(',', DateOrder.DAY_FIRST, ZoneOffset.UTC, "FR", 2100);
  private static final Conventions MONTH_FIRST = DAY_FIRST.withDateOrder(DateOrder.MONTH_FIRST);
  private static final ValueReader NUMBER = ValueReader.of(FieldType.NUMBER, null, DAY_FIRST);
  private static final ValueReader EMAIL = ValueReader.of(FieldType.EMAIL, null, DAY_FIRST);
  private static final ValueReader YES_NO = ValueReader.of(FieldType.YES_NO, null, DAY_FIRST);
  private static final ValueReader DAYS = ValueReader.of(FieldType.DATE, null, DAY_FIRST);
  private static final ValueReader MONTHS = ValueReader.of(FieldType.DATE, null, MONTH_FIRST);

  private final ValueReader expected;
  private final Map<Decimals.Evidence, Long> decimals = new EnumMap<>(Decimals.Evidence.class);
  private final Map<Temporals.Evidence, Long> orders = new EnumMap<>(Temporals.Evidence.class);
  private final Map<String, Long> currencies = new HashMap<>();
  private final SetEvidence sets = new SetEvidence();
  private long filled;
  private long expectedFits;
  private long numbers;
  private long leadingZeros;
  private long emails;
  private long yesNos;
  private long words;
  private long dayFirst;
  private long monthFirst;
  private long timed;

  /// `expected` reads the type that the column's name promises.
  ColumnStats(ValueReader expected) {
    this.expected = expected;
  }

  void see(String written) {
    String cell = Blanks.trim(written);
    if (cell.isEmpty()) {
      return;
    }
    filled++;
    expectedFits += fits(expected, cell);
    sets.see(cell);
    if (cell.indexOf('@') >= 0) {
      emails += fits(EMAIL, cell);
      return;
    }
    seeNumber(cell);
    seeDate(cell);
    if (cell.length() <= 5 && fits(YES_NO, cell) == 1) {
      yesNos++;
      words += Character.isLetter(cell.charAt(0)) ? 1 : 0;
    }
  }

  private void seeNumber(String cell) {
    if (fits(NUMBER, cell) == 0) {
      return;
    }
    numbers++;
    boolean zero = cell.length() > 1 && cell.charAt(0) == '0' && Character.isDigit(cell.charAt(1));
    leadingZeros += zero ? 1 : 0;
    decimals.merge(Decimals.evidence(cell), 1L, Long::sum);
    char last = cell.charAt(cell.length() - 1);
    if (!Character.isDigit(last) || !Character.isDigit(cell.charAt(0))) {
      Currencies.beside(cell).ifPresent(c -> currencies.merge(c, 1L, Long::sum));
    }
  }

  private void seeDate(String cell) {
    if (cell.length() < 6) {
      return;
    }
    long days = fits(DAYS, cell);
    long months = fits(MONTHS, cell);
    dayFirst += days;
    monthFirst += months;
    if (days + months > 0) {
      orders.merge(Temporals.evidence(cell), 1L, Long::sum);
      timed +=
          Temporals.hasTime(cell, days > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST) ? 1 : 0;
    }
  }

  private static long fits(ValueReader reader, String cell) {
    return reader.read(cell) instanceof Reading.Read ? 1 : 0;
  }

  long filled() {
    return filled;
  }

  /// Cells that fit the type the name promises.
  long expectedFits() {
    return expectedFits;
  }

  long numbers() {
    return numbers;
  }

  /// Numbers such as 01000, whose zero means something.
  long leadingZeros() {
    return leadingZeros;
  }

  long emails() {
    return emails;
  }

  long yesNos() {
    return yesNos;
  }

  /// Yes and no written as words, not as 1 and 0.
  long words() {
    return words;
  }

  /// Whether the cells are sets of a few items.
  boolean areSets() {
    return sets.isSet();
  }

  long timed() {
    return timed;
  }

  long dates(DateOrder order) {
    return order == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
  }

  long decimals(Decimals.Evidence evidence) {
    return decimals.getOrDefault(evidence, 0L);
  }

  long orders(Temporals.Evidence evidence) {
    return orders.getOrDefault(evidence, 0L);
  }

  /// How many numbers have each currency beside them.
  Map<String, Long> currencies() {
    return Map.copyOf(currencies);
  }
}
