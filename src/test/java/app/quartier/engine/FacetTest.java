package app.quartier.engine;

import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.engine.InMemorySource.Event;
import app.quartier.kernel.Cancel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The segment is contacts 0 to 4 of ten.
final class FacetTest {
  private static final Tally NONE = new Tally(0, 0);

  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC).contacts(0, 10);
  private final Field n = source.field("n", FieldType.INSTANT);

  FacetTest() {
    for (int id = 0; id < 10; id++) {
      source.cell(id, n, (long) id);
    }
  }

  @Test
  void textsAreGroupedByFoldingAndShownAsMostOftenWritten() {
    Field city = source.field("city", FieldType.TEXT);
    String[] cities = {"Liege", "Liège", "Mons", "Mons", "Ath", "Liège", "Ypres", "", "ath"};
    for (int id = 0; id < cities.length; id++) {
      source.cell(id, city, cities[id]);
    }
    assertEquals(
        new Facet(
            city,
            List.of(
                text("Liège", 2, 3),
                text("Mons", 2, 2),
                text("Ath", 1, 2),
                text("", 0, 1),
                text("Ypres", 0, 1)),
            NONE,
            new Tally(0, 1)),
        facet(city));
  }

  @Test
  void textsBeyondFiftyAreOthers() {
    Field code = source.contacts(10, 70).field("code", FieldType.POSTCODE);
    for (int id = 0; id < 60; id++) {
      source.cell(id, code, "p" + (100 + id));
    }
    Facet facet = facet(code);
    assertEquals(50, facet.bars().size());
    assertEquals(text("p100", 1, 1), facet.bars().getFirst());
    assertEquals(text("p149", 0, 1), facet.bars().getLast());
    assertEquals(new Tally(0, 10), facet.others());
    assertEquals(new Tally(0, 10), facet.missing());
  }

  @Test
  void numbersFallIntoRoundSteps() {
    Field age = source.field("age", FieldType.NUMBER);
    int[] ages = {18, 25, 40, 41, 99, 18, 100};
    for (int id = 0; id < ages.length; id++) {
      source.cell(id, age, ages[id] * 1_000_000L);
    }
    assertEquals(
        new Facet(
            age,
            List.of(
                step(10, 1, 2),
                step(20, 1, 1),
                step(30, 0, 0),
                step(40, 2, 2),
                step(50, 0, 0),
                step(60, 0, 0),
                step(70, 0, 0),
                step(80, 0, 0),
                step(90, 1, 1),
                step(100, 0, 1)),
            NONE,
            new Tally(0, 3)),
        facet(age));
  }

  @Test
  void stepsAreNotFinerThanTheValues() {
    Field stars = source.field("stars", FieldType.NUMBER);
    for (int id = 0; id < 6; id++) {
      source.cell(id, stars, (1 + id % 3) * 1_000_000L);
    }
    assertEquals(
        List.of(
            range(1_000_000, 1_999_999, 2, 2),
            range(2_000_000, 2_999_999, 2, 2),
            range(3_000_000, 3_999_999, 1, 2)),
        facet(stars).bars());
  }

  @Test
  void stepsAreAsFineAsTheValues() {
    Field share = source.field("share", FieldType.NUMBER);
    source.cell(0, share, 250_000L).cell(1, share, 500_000L).cell(9, share, 750_000L);
    assertEquals(
        List.of(
            range(200_000, 299_999, 1, 1),
            range(300_000, 399_999, 0, 0),
            range(400_000, 499_999, 0, 0),
            range(500_000, 599_999, 1, 1),
            range(600_000, 699_999, 0, 0),
            range(700_000, 799_999, 0, 1)),
        facet(share).bars());
  }

  @Test
  void thereAreAtMostTwelveSteps() {
    Field twelve = source.contacts(10, 20).field("twelve", FieldType.NUMBER);
    Field thirteen = source.field("thirteen", FieldType.NUMBER);
    for (int id = 0; id < 13; id++) {
      source.cell(id, twelve, id % 12 * 1_000_000L).cell(id, thirteen, id * 1_000_000L);
    }
    assertEquals(12, facet(twelve).bars().size());
    assertEquals(range(0, 999_999, 1, 2), facet(twelve).bars().getFirst());
    assertEquals(7, facet(thirteen).bars().size());
    assertEquals(range(0, 1_999_999, 2, 2), facet(thirteen).bars().getFirst());
  }

  @Test
  void stepsReachBelowZeroAndStandForOneValueToo() {
    Field balance = source.field("balance", FieldType.MONEY);
    source.cell(0, balance, -5_0000L).cell(5, balance, 4_0000L).cell(9, balance, 5_0000L);
    Field one = source.field("one", FieldType.MONEY);
    source.cell(3, one, 12_3400L);
    assertEquals(
        List.of(
            range(-50_000, -40_001, 1, 1),
            range(-40_000, -30_001, 0, 0),
            range(-30_000, -20_001, 0, 0),
            range(-20_000, -10_001, 0, 0),
            range(-10_000, -1, 0, 0),
            range(0, 9_999, 0, 0),
            range(10_000, 19_999, 0, 0),
            range(20_000, 29_999, 0, 0),
            range(30_000, 39_999, 0, 0),
            range(40_000, 49_999, 0, 1),
            range(50_000, 59_999, 0, 1)),
        facet(balance).bars());
    assertEquals(List.of(range(120_000, 129_999, 1, 1)), facet(one).bars());
  }

  @Test
  void extremeNumbersHaveSteps() {
    Field huge = source.field("huge", FieldType.NUMBER);
    source.cell(0, huge, Long.MIN_VALUE).cell(9, huge, Long.MAX_VALUE);
    List<Bar> bars = facet(huge).bars();
    assertEquals(10, bars.size());
    assertEquals(range(Long.MIN_VALUE, -8_000_000_000_000_000_001L, 1, 1), bars.getFirst());
    assertEquals(range(8_000_000_000_000_000_000L, Long.MAX_VALUE, 0, 1), bars.getLast());
  }

  @Test
  void datesFallIntoMonths() {
    Field since = source.field("since", FieldType.DATE);
    source.cell(0, since, day("2025-12-31")).cell(1, since, day("2026-02-01"));
    source.cell(9, since, day("2026-02-28"));
    assertEquals(
        new Facet(
            since,
            List.of(
                range(day("2025-12-01"), day("2025-12-31"), 1, 1),
                range(day("2026-01-01"), day("2026-01-31"), 0, 0),
                range(day("2026-02-01"), day("2026-02-28"), 1, 2)),
            NONE,
            new Tally(3, 7)),
        facet(since));
  }

  @Test
  void longStretchesFallIntoYearsAndThenTens() {
    Field since = source.field("since", FieldType.DATE);
    source.cell(0, since, day("2020-01-01")).cell(1, since, day("2025-01-01"));
    Field born = source.field("born", FieldType.DATE);
    source.cell(0, born, day("1931-01-01")).cell(1, born, day("2026-01-01"));
    assertEquals(range(day("2020-01-01"), day("2020-12-31"), 1, 1), facet(since).bars().getFirst());
    assertEquals(6, facet(since).bars().size());
    assertEquals(range(day("1930-01-01"), day("1939-12-31"), 1, 1), facet(born).bars().getFirst());
    assertEquals(10, facet(born).bars().size());
  }

  @Test
  void instantsFallIntoMonthsOfTheZone() {
    Field seen = source.field("seen", FieldType.INSTANT);
    source.cell(0, seen, millis("2026-02-28T22:59:59.999Z"));
    source.cell(1, seen, millis("2026-02-28T23:00:00Z"));
    Lowered segment =
        new Lowered(
            leaf("a", new Core.Range(n, 0, 4)),
            Set.of(),
            Set.of(),
            Instant.EPOCH,
            ZoneId.of("Europe/Paris"));
    assertEquals(
        List.of(
            range(millis("2026-01-31T23:00:00Z"), millis("2026-02-28T22:59:59.999Z"), 1, 1),
            // summer time begins within March
            range(millis("2026-02-28T23:00:00Z"), millis("2026-03-31T21:59:59.999Z"), 1, 1)),
        Asking.load(source).evaluate(segment, Cancel.NEVER).facet(seen).bars());
  }

  @Test
  void yesNoHasTwoBars() {
    Field vip = source.field("vip", FieldType.YES_NO);
    source.cell(0, vip, 1L).cell(1, vip, 0L).cell(9, vip, 1L);
    assertEquals(
        new Facet(vip, List.of(text("true", 1, 2), text("false", 1, 1)), NONE, new Tally(3, 7)),
        facet(vip));
  }

  @Test
  void fieldWithoutValuesHasNoBars() {
    Field blank = source.field("blank", FieldType.TEXT);
    Field zero = source.field("zero", FieldType.NUMBER);
    assertEquals(new Facet(blank, List.of(), NONE, new Tally(5, 10)), facet(blank));
    assertEquals(new Facet(zero, List.of(), NONE, new Tally(5, 10)), facet(zero));
  }

  @Test
  void theMostFrequentOfAllComeFirstWhereTheSegmentHasNone() {
    Field city = source.field("city", FieldType.TEXT);
    source.cell(5, city, "Ath").cell(6, city, "Mons").cell(7, city, "Mons");
    assertEquals(List.of(text("Mons", 0, 2), text("Ath", 0, 1)), facet(city).bars());
  }

  @Test
  void aPartOfATextLeavesOnlyTheTextsThatHaveIt() {
    Field city = source.field("city", FieldType.TEXT);
    String[] cities = {"Liège", "Mons", "Liernu", "Ath", "Lierneux", "LIÈGE"};
    for (int id = 0; id < cities.length; id++) {
      source.cell(id, city, cities[id]);
    }
    assertEquals(
        new Facet(city, List.of(text("LIÈGE", 1, 2)), new Tally(2, 2), new Tally(0, 4)),
        asked(new FacetQuery(city, null, "liE", 1)));
  }

  @Test
  void addressesAreCountedByTheirDomains() {
    Field email = source.field("mail", FieldType.EMAIL);
    String[] addresses = {"a@free.fr", "b@free.fr", "c@Free.FR", "d@orange.fr", "e@bücher.de"};
    for (int id = 0; id < addresses.length; id++) {
      source.cell(id + 5, email, addresses[id]);
    }
    assertEquals(
        List.of(text("free.fr", 0, 3), text("orange.fr", 0, 1), text("xn--bcher-kva.de", 0, 1)),
        asked(FacetQuery.ofDomains(email)).bars());
    assertEquals(
        List.of(text("orange.fr", 0, 1)),
        asked(new FacetQuery(email, null, "ORANG", 9, FacetQuery.By.DOMAIN)).bars());
  }

  @Test
  void propertiesAreCountedOverTheEventsThatStand() {
    Field status = InMemorySource.property("order", "status", FieldType.TEXT);
    Field amount = InMemorySource.property("order", "amount", FieldType.NUMBER);
    EventKind order = source.kind("order", EventKind.Role.ORDER, status, amount);
    long withdrawn = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    source
        .event(order, 1, 10, "paid", 1_000_000L)
        .event(order, 1, 20, "paid", 3_000_000L)
        .event(order, 7, 30, "paid", null)
        .event(order, 8, 40, "returned", 1_000_000L)
        .event(order, new Event(2, 50, withdrawn, false, Arrays.asList("lost", 2_000_000L)));
    assertEquals(
        new Facet(
            status, List.of(text("paid", 2, 3), text("returned", 0, 1)), NONE, new Tally(0, 0)),
        asked(new FacetQuery(status, order, "", 50)));
    assertEquals(
        new Facet(
            amount,
            List.of(
                range(1_000_000, 1_999_999, 1, 2),
                range(2_000_000, 2_999_999, 0, 0),
                range(3_000_000, 3_999_999, 1, 1)),
            NONE,
            new Tally(0, 1)),
        asked(new FacetQuery(amount, order, "", 50)));
  }

  @Test
  void eventsAfterTheInstantAreNotThereToBeCounted() {
    Field status = InMemorySource.property("order", "status", FieldType.TEXT);
    EventKind order = source.kind("order", EventKind.Role.ORDER, status);
    long now = Asking.NOW.toEpochMilli();
    source.event(order, 1, now, "paid").event(order, 1, now + 1, "paid");
    source.event(order, 2, now + 1, "refunded");
    assertEquals(
        new Facet(status, List.of(text("paid", 1, 1)), NONE, new Tally(0, 0)),
        asked(new FacetQuery(status, order, "", 50)));
  }

  private Facet facet(Field field) {
    return asked(FacetQuery.of(field));
  }

  private Facet asked(FacetQuery query) {
    return Asking.load(source)
        .evaluate(segment(leaf("a", new Core.Range(n, 0, 4))), Cancel.NEVER)
        .facet(query);
  }

  private static Bar text(String value, long segment, long base) {
    return new Bar(value, 0, 0, new Tally(segment, base));
  }

  /// Ten years of age from `from` on.
  private static Bar step(long from, long segment, long base) {
    return range(from * 1_000_000, (from + 10) * 1_000_000 - 1, segment, base);
  }

  private static Bar range(long from, long to, long segment, long base) {
    return new Bar(null, from, to, new Tally(segment, base));
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  private static long millis(String instant) {
    return Instant.parse(instant).toEpochMilli();
  }
}
