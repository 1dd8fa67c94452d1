package app.quartier.domain.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which fields can be compared with which.
final class OtherFieldTest {

  @ParameterizedTest
  @CsvSource({
    "TEXT,    EMAIL,   true",
    "CHOICE,  COUNTRY, true",
    "TEXT,    NUMBER,  false",
    "NUMBER,  NUMBER,  true",
    "NUMBER,  MONEY,   false",
    "MONEY,   NUMBER,  false",
    "DATE,    INSTANT, true",
    "INSTANT, DATE,    true",
    "DATE,    NUMBER,  false",
    "YES_NO,  YES_NO,  false",
    "SET,     SET,     false",
    "SET,     TEXT,    false",
    "PLACE,   PLACE,   false",
  })
  void fieldsOfOneKindAreCompared(FieldType one, FieldType other, boolean fits) {
    assertEquals(fits, OtherField.fits(field(one, null), field(other, null), false, "EUR"));
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT,   NUMBER,   true",
    "NUMBER, TEXT,     true",
    "TEXT,   POSTCODE, true",
    "TEXT,   DATE,     false",
    "TEXT,   MONEY,    false",
    "DATE,   TEXT,     false",
  })
  void aTextReadAsANumberIsComparedWithNumbersAndTexts(
      FieldType one, FieldType other, boolean fits) {
    assertEquals(fits, OtherField.fits(field(one, null), field(other, null), true, "EUR"));
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, EUR, true",
    "EUR, CHF, false",
    "EUR,    , true",
    "   , EUR, true",
    "   , CHF, false",
    "   ,    , true",
  })
  void amountsAreComparedInOneCurrencyWhichIsTheWorkspacesUnlessSaid(
      @Nullable String one, @Nullable String other, boolean fits) {
    assertEquals(
        fits,
        OtherField.fits(field(FieldType.MONEY, one), field(FieldType.MONEY, other), false, "EUR"));
  }

  private static Field field(FieldType type, @Nullable String currency) {
    return new Field(1, "f", Field.CONTACT, Labels.same("F"), type, currency, Field.Origin.IMPORT);
  }
}
