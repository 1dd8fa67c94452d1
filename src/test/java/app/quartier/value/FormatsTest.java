package app.quartier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.FieldType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class FormatsTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Formats FRENCH = new Formats(Locale.FRANCE, PARIS);
  private static final Formats ENGLISH = new Formats(Locale.UK, PARIS);

  @Test
  void writesNumbersExactly() {
    assertEquals("1234567,000001", FRENCH.plain(FieldType.NUMBER, 1_234_567_000_001L));
    assertEquals("1234567.000001", ENGLISH.plain(FieldType.NUMBER, 1_234_567_000_001L));
    assertEquals("1\u202F234\u202F567,5", FRENCH.shown(FieldType.NUMBER, null, 1_234_567_500_000L));
    assertEquals("-1,234", ENGLISH.shown(FieldType.NUMBER, null, -1_234_000_000L));
    assertEquals("-123", ENGLISH.shown(FieldType.NUMBER, null, -123_000_000L));
    assertEquals("0", FRENCH.plain(FieldType.NUMBER, 0L));
  }

  @Test
  void writesAmountsWithAtLeastTwoDecimals() {
    assertEquals("12,50", FRENCH.plain(FieldType.MONEY, 12_5000L));
    assertEquals("1\u202F234,5001\u00A0€", FRENCH.shown(FieldType.MONEY, "EUR", 1_234_5001L));
    assertEquals("-€1,234.00", ENGLISH.shown(FieldType.MONEY, "EUR", -1_234_0000L));
  }

  @Test
  void writesDatesAndTimesOfTheZone() {
    long day = LocalDate.of(2026, 1, 31).toEpochDay();
    long at = Instant.parse("2026-01-31T23:30:00Z").toEpochMilli();
    assertEquals("31/01/2026", FRENCH.plain(FieldType.DATE, day));
    assertEquals("2026-01-31", ENGLISH.plain(FieldType.DATE, day));
    assertEquals("01/02/2026 00:30", FRENCH.plain(FieldType.INSTANT, at));
    assertEquals("2026-02-01 00:30:15.007", ENGLISH.plain(FieldType.INSTANT, at + 15_007));
  }

  @Test
  void writesWordsInTheLanguage() {
    assertEquals(
        List.of("oui", "no", "Allemagne", "Germany", "DE"),
        List.of(
            FRENCH.plain(FieldType.YES_NO, 1L),
            ENGLISH.plain(FieldType.YES_NO, 0L),
            FRENCH.shown(FieldType.COUNTRY, null, "DE"),
            ENGLISH.shown(FieldType.COUNTRY, null, "DE"),
            ENGLISH.plain(FieldType.COUNTRY, "DE")));
  }
}
