package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.FieldType;
import app.quartier.value.Conventions;
import app.quartier.value.DateOrder;
import app.quartier.value.Decimals;
import app.quartier.value.Temporals;
import app.quartier.value.ValueReader;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What single cells say about the conventions of their column, which they decide for all of it.
final class LookTest {
  private static final ValueReader TEXT =
      ValueReader.of(
          FieldType.TEXT,
          null,
          new Conventions(',', DateOrder.DAY_FIRST, ZoneOffset.UTC, "FR", 2100));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/01/2026 | true | false | DAY_FIRST | false",
        "01/31/2026 | false | true | MONTH_FIRST | false",
        "05/06/2026 | true | true | DOUBTFUL | false",
        "05/05/2026 | true | true | NONE | false",
        "12/12/26 | true | true | NONE | false",
        "13/12/26 | true | false | DAY_FIRST | false",
        "31.1.26 | true | false | DAY_FIRST | false",
        "1.31.26 | false | true | MONTH_FIRST | false",
        "31-01-2026 | true | false | DAY_FIRST | false",
        "31 01 2026 | true | false | DAY_FIRST | false",
        "31/01/2026 14h30 | true | false | DAY_FIRST | true",
        "01/31/2026 2:30 PM | false | true | MONTH_FIRST | true",
        "01/31/2026 12:00 AM | false | true | MONTH_FIRST | false",
        "05-06-26 09:15 | true | true | DOUBTFUL | true",
        "05-06-26 00:00:00 | true | true | DOUBTFUL | false",
        "2026-01-31 | true | true | NONE | false",
        "2026-01-31T00:00 | true | true | NONE | false",
        "2026-01-31T00:00:00.000Z | true | true | NONE | false",
        "2026-01-31T14:30 | true | true | NONE | true",
        "2026-01-31T00:00:00.001Z | true | true | NONE | true",
        "2026-05-06 09:15 | true | true | NONE | true",
        "2026/05/06 | true | true | NONE | false",
        "20260506 | true | true | NONE | false",
        "31 janvier 2026 | true | true | NONE | false",
        "5 juin 2026 à 9h15 | true | true | NONE | true",
        "Jan 31, 2026 | true | true | NONE | false",
      })
  void datesTellTheOrderOfDayAndMonth(
      String cell, boolean dayFirst, boolean monthFirst, Temporals.Evidence order, boolean timed) {
    Look.Day expected = new Look.Day(dayFirst, monthFirst, order, timed);
    assertEquals(expected, Look.at(cell, TEXT).date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.5",
        "12.50",
        "12.500",
        "12.5000",
        "12.5/26",
        "1.2.3",
        "1.2.3.4",
        "31/13/2026",
        "32/01/2026",
        "30/02/2026",
        "31/01-2026",
        "31/01/2026 25:00",
        "31/01/2026 noon",
        "2026-02-29",
        "2026-13-01",
        "1 234 567",
        "06 12 34 56 78",
        "48.85,2.35"
      })
  void whatIsNoDateTellsNothing(String cell) {
    assertEquals(null, Look.at(cell, TEXT).date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | NONE",
        "-12 | NONE",
        "1 234 | NONE",
        "12e3 | NONE",
        "12,5 | COMMA",
        "12.5 | POINT",
        "-12,50 | COMMA",
        "+12.50 | POINT",
        "1.234 | DOUBTFUL",
        "12.345 | DOUBTFUL",
        "123.456 | DOUBTFUL",
        "1,234 | DOUBTFUL",
        "-1.234 | DOUBTFUL",
        "+1,234 | DOUBTFUL",
        "(1,234) | DOUBTFUL",
        "1.234 € | DOUBTFUL",
        "1234.567 | POINT",
        "1234,567 | COMMA",
        "-1234.567 | POINT",
        "0.123 | POINT",
        "0,123 | COMMA",
        "-0.125 | POINT",
        "1.2345 | POINT",
        "1,2345 | COMMA",
        "1 234,567 | COMMA",
        "1’234.567 | POINT",
        "1.234,5 | COMMA",
        "1,234.5 | POINT",
        "1.234.567 | COMMA",
        "1,234,567 | POINT",
        "12,50 € | COMMA",
        "€12.50 | POINT",
        "1.5E3 | POINT",
        "5. | POINT",
        "123456789012.123456 | POINT",
        "123456789012,123456 | COMMA",
      })
  void numbersTellTheDecimalMark(String cell, Decimals.Evidence evidence) {
    assertEquals(evidence, Look.at(cell, TEXT).number().decimal());
  }

  @ParameterizedTest
  @CsvSource({"0, false", "01000, true", "1000, false", "00.5, true", "0.5, false", "-01, false"})
  void aLeadingZeroIsSeen(String cell, boolean zero) {
    assertEquals(zero, Look.at(cell, TEXT).number().leadingZero());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,2,3", "12..5", "1.23.456", "31/01/2026", "12:30", "1-2", "12 avenue", "1e2e3"})
  void whatIsNoNumberTellsNothing(String cell) {
    assertEquals(null, Look.at(cell, TEXT).number());
  }
}
