package app.quartier.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class CellLabelsTest {
  private final Texts french = new Texts(Locale.FRENCH);
  private final Texts english = new Texts(Locale.ENGLISH);

  @Test
  void stepsThatMeetAreNamedByWhereTheyMeet() {
    Field number = Examples.field(FieldType.NUMBER, "n", "n");
    assertEquals("0\u00a0–\u00a02,5", label(french, number, 0, 2_499_999));
    assertEquals("0\u00a0–\u00a02.5", label(english, number, 0, 2_499_999));
    assertEquals("1\u00a0–\u00a07", label(english, number, 1_000_000, 7_000_000));
    assertEquals("-3", label(english, number, -3_000_000, -3_000_000));
  }

  @Test
  void moneyIsWrittenInItsCurrency() {
    Labels labels = Labels.same("spent");
    Field money =
        new Field(1, "x", Field.CONTACT, labels, FieldType.MONEY, "EUR", Field.Origin.IMPORT);
    assertEquals("€0\u00a0–\u00a0€50", label(english, money, 0, 499_999));
  }

  @Test
  void monthsAreNamedByADayInside() {
    Field date = Examples.field(FieldType.DATE, "d", "d");
    long from = LocalDate.of(2026, 2, 1).toEpochDay();
    assertEquals("févr. 2026", label(french, date, from, from + 27));
    Field instant = Examples.field(FieldType.INSTANT, "i", "i");
    long start = Instant.parse("2026-01-31T23:00:00Z").toEpochMilli();
    long end = Instant.parse("2026-02-28T22:59:59.999Z").toEpochMilli();
    assertEquals("Feb 2026", label(english, instant, start, end));
  }

  @Test
  void yearsAndDecadesAreNamedAsSuch() {
    Field date = Examples.field(FieldType.DATE, "d", "d");
    long from = LocalDate.of(2020, 1, 1).toEpochDay();
    assertEquals("2020", label(french, date, from, LocalDate.of(2020, 12, 31).toEpochDay()));
    long end = LocalDate.of(2029, 12, 31).toEpochDay();
    assertEquals("2020\u00a0–\u00a02029", label(english, date, from, end));
    Field instant = Examples.field(FieldType.INSTANT, "i", "i");
    long start = Instant.parse("2019-12-31T23:00:00Z").toEpochMilli();
    long stop = Instant.parse("2020-12-31T22:59:59.999Z").toEpochMilli();
    assertEquals("2020", label(english, instant, start, stop));
  }

  @Test
  void codesAndTruthsBecomeWords() {
    assertEquals("Suisse", value(french, FieldType.COUNTRY, "CH"));
    assertEquals("Switzerland", value(english, FieldType.COUNTRY, "CH"));
    assertEquals("Oui", value(french, FieldType.YES_NO, "true"));
    assertEquals("No", value(english, FieldType.YES_NO, "false"));
    assertEquals("true", value(english, FieldType.TEXT, "true"));
    assertEquals("(texte vide)", value(french, FieldType.TEXT, ""));
  }

  @Test
  void manyMonthsAreJoinedToYearsAndLoseNobody() {
    List<Bar> months = Examples.months(60).bars();
    List<Bar> years = Years.joined(months, Examples.months(60).field());
    Field date = Examples.field(FieldType.DATE, "d", "d");
    CellLabels labels = new CellLabels(english, date);
    assertEquals(
        List.of("2023", "2024", "2025", "2026", "2027"), years.stream().map(labels::year).toList());
    assertEquals(
        months.stream().mapToLong(bar -> bar.tally().base()).sum(),
        years.stream().mapToLong(bar -> bar.tally().base()).sum());
    assertEquals(months.subList(0, 48), Years.joined(months.subList(0, 48), date));
  }

  private static String label(Texts texts, Field field, long from, long to) {
    return new CellLabels(texts, field).of(new Bar(null, from, to, Examples.NONE));
  }

  private static String value(Texts texts, FieldType type, String value) {
    return new CellLabels(texts, Examples.field(type, "x", "x")).of(Examples.bar(value, 1, 1));
  }
}
