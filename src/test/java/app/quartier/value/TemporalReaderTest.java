package app.quartier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.FieldType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemporalReaderTest {
  private static final Conventions PARIS =
      new Conventions(',', DateOrder.DAY_FIRST, ZoneId.of("Europe/Paris"), "FR", 2036);

  private static Reading date(String written, DateOrder order) {
    return ValueReader.of(FieldType.DATE, null, PARIS.withDateOrder(order)).read(written);
  }

  private static Reading instant(String written) {
    return ValueReader.of(FieldType.INSTANT, null, PARIS).read(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-31|2026-01-31",
        "2026/1/31|2026-01-31",
        "20260131|2026-01-31",
        "31/01/2026|2026-01-31",
        "31.1.26|2026-01-31",
        "31-01-2026|2026-01-31",
        "3/4/2026|2026-04-03",
        "31 01 2026|2026-01-31",
        "1/1/36|2036-01-01",
        "1/1/37|1937-01-01",
        "29/02/2024|2024-02-29",
        "31 janvier 2026|2026-01-31",
        "1er mars 2026|2026-03-01",
        "3 févr. 2026|2026-02-03",
        "15 août 2025|2025-08-15",
        "31-Jan-26|2026-01-31",
        "Jan 31, 2026|2026-01-31",
        "March 3rd, 2026|2026-03-03",
        "4 juil. 2025|2025-07-04",
        "4 juin 2025|2025-06-04",
        "31/01/2026 00:00:00|2026-01-31",
        "2026-01-31T23:59|2026-01-31"
      })
  void readsDatesWithTheDayFirst(String written, LocalDate expected) {
    assertEquals(new Reading.Read(expected.toEpochDay()), date(written, DateOrder.DAY_FIRST));
  }

  @Test
  void neverSwapsDayAndMonthToMakeADateFit() {
    assertEquals(
        new Reading.Read(LocalDate.of(2026, 3, 4).toEpochDay()),
        date("3/4/2026", DateOrder.MONTH_FIRST));
    assertEquals(
        Reading.unreadable("problem.value.date"), date("31/01/2026", DateOrder.MONTH_FIRST));
    assertEquals(Reading.unreadable("problem.value.date"), date("01/31/2026", DateOrder.DAY_FIRST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30/02/2026", "29/02/2025", "0000-00-00", "2026-13-01", "32/01/2026", "hier", "12",
        "1/2", "31/01", "2026-01", "5 jui 2026", "31/01-2026", "1/1/2026 25:00", "2026-01-31T10:61"
      })
  void refusesWhatIsNoDate(String written) {
    assertEquals(Reading.unreadable("problem.value.date"), date(written, DateOrder.DAY_FIRST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01-31T10:00:00Z|2026-01-31T10:00:00Z",
            "2026-01-31T10:00:00+01:00|2026-01-31T09:00:00Z",
        "2026-01-31 10:00:00.250 -0530|2026-01-31T15:30:00.250Z",
            "2026-01-31 10:00 UTC|2026-01-31T10:00:00Z",
        "31/01/2026 10:00|2026-01-31T09:00:00Z", "31/07/2026 10h05|2026-07-31T08:05:00Z",
        "31/01/2026 à 14:30:15|2026-01-31T13:30:15Z", "31/01/2026|2026-01-30T23:00:00Z",
        "Jan 31, 2026 2:30 PM|2026-01-31T13:30:00Z", "31/01/2026 12:15 am|2026-01-30T23:15:00Z"
      })
  void readsInstantsInTheZoneUnlessTheyHaveAnOffset(String written, Instant expected) {
    assertEquals(new Reading.Read(expected.toEpochMilli()), instant(written));
  }

  @Test
  void movesATimeInAGapForwardAndTakesTheEarlierOffsetInAnOverlap() {
    assertEquals(
        new Reading.Read(Instant.parse("2026-03-29T01:30:00Z").toEpochMilli(), Reading.Shift.GAP),
        instant("29/03/2026 02:30"));
    assertEquals(
        new Reading.Read(
            Instant.parse("2026-10-25T00:30:00Z").toEpochMilli(), Reading.Shift.OVERLAP),
        instant("25/10/2026 02:30"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13/02/2026|DAY_FIRST",
        "02/13/2026|MONTH_FIRST",
        "02/03/2026|DOUBTFUL",
        "03/03/2026|NONE",
        "2026-02-03|NONE",
        "x|NONE",
        "13/02/2026 10:00|DAY_FIRST"
      })
  void tellsWhatADateSaysOfTheOrder(String written, Temporals.Evidence expected) {
    assertEquals(expected, Temporals.evidence(written));
  }
}
