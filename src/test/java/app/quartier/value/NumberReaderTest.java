package app.quartier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.FieldType;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberReaderTest {
  private static final Conventions COMMA =
      new Conventions(',', DateOrder.DAY_FIRST, ZoneOffset.UTC, "FR", 2036);

  private static Reading number(String written, char decimal) {
    return ValueReader.of(FieldType.NUMBER, null, COMMA.withDecimal(decimal)).read(written);
  }

  private static Reading euros(String written) {
    return ValueReader.of(FieldType.MONEY, "EUR", COMMA).read(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0                  | 0
          12                 | 12000000
          -12                | -12000000
          −12                | -12000000
          12-                | -12000000
          (12)               | -12000000
          +3                 | 3000000
          1,5                | 1500000
          1.5                | 1500000
          ,5                 | 500000
          5,                 | 5000000
          0,500              | 500000
          0.500              | 500000
          1,234              | 1234000
          1.234              | 1234000000
          1 234,56           | 1234560000
          1\u00A0234,56      | 1234560000
          1\u202F234,56      | 1234560000
          1'234.56           | 1234560000
          1’234’567          | 1234567000000
          1.234,56           | 1234560000
          1,234.56           | 1234560000
          1.234.567          | 1234567000000
          12 €               | 12000000
          € 12               | 12000000
          1,5E3              | 1500000000
          2e-3               | 2000
          0,1234565          | 123456
          0,1234575          | 123458
          999999999999       | 999999999999000000
          """)
  void readsNumbersInMillionthsWithTheCommaAsMark(String written, long millionths) {
    assertEquals(new Reading.Read(millionths), number(written.translateEscapes(), ','));
  }

  @Test
  void onlyTheDoubtfulFormFollowsTheConvention() {
    assertEquals(new Reading.Read(1_234_000_000L), number("1,234", '.'));
    assertEquals(new Reading.Read(1_234_000L), number("1.234", '.'));
    assertEquals(new Reading.Read(1_500_000L), number("1,5", '.'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc",
        "12a",
        "1,2,3",
        "12,34,567",
        "1 23",
        "1.23.456",
        "--1",
        "1e999",
        "-",
        "1 234'567",
        "12 KM",
        "1,234.567,8",
        "NaN",
        "1.2.3",
        "0x10",
        "€"
      })
  void refusesWhatIsNoNumber(String written) {
    assertEquals(Reading.unreadable("problem.value.number"), number(written, ','));
  }

  @Test
  void refusesNumbersThatDoNotFit() {
    assertEquals(Reading.unreadable("problem.value.tooLarge"), number("1000000000000", ','));
    assertEquals(Reading.unreadable("problem.value.tooLarge"), number("-1E99", ','));
    assertEquals(Reading.unreadable("problem.value.tooLarge"), euros("922337203685477,5808"));
    assertEquals(new Reading.Read(Long.MAX_VALUE), euros("922337203685477,5807"));
  }

  @Test
  void neverRoundsAmounts() {
    assertEquals(new Reading.Read(12_3456L), euros("12,3456 €"));
    assertEquals(new Reading.Read(12_3400L), euros("12,340000"));
    assertEquals(Reading.unreadable("problem.value.tooPrecise", 4), euros("12,34567"));
  }

  @Test
  void readsAmountsWithTheirOwnCurrencyOnly() {
    assertEquals(new Reading.Read(1_234_5600L), euros("1 234,56 €"));
    assertEquals(new Reading.Read(-1_234_5600L), euros("(1.234,56 EUR)"));
    assertEquals(new Reading.Read(5_0000L), euros("5 euros"));
    assertEquals(Reading.unreadable("problem.value.otherCurrency", "EUR"), euros("12 $"));
    assertEquals(Reading.unreadable("problem.value.money"), euros("12 points"));
    assertEquals(Reading.EMPTY, euros(" \u00A0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|NONE",
        "1,5|COMMA",
        "1.5|POINT",
        "1,234|DOUBTFUL",
        "1.234|DOUBTFUL",
        "0,234|COMMA",
        "1.234,5|COMMA",
        "1,234,567|POINT",
        "1 234,567|COMMA",
        "abc|NONE",
        "12,50 €|COMMA"
      })
  void tellsWhatAShapeSaysOfTheDecimalMark(String written, Decimals.Evidence expected) {
    assertEquals(expected, Decimals.evidence(written));
  }
}
