package app.quartier.engine;

import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.members;
import static app.quartier.engine.Asking.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.FieldCompare.Relation;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Fields against fields, ranks, texts as numbers, patterns and domains, on seven contacts.
final class ComparisonQuestionTest {
  private static final Folding LOOSE = Folding.IGNORE_CASE_AND_ACCENTS;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC);
  private final Field ship = source.field("ship", FieldType.TEXT);
  private final Field bill = source.field("bill", FieldType.TEXT);
  private final Field score = source.field("score", FieldType.NUMBER);
  private final Field due = source.field("due", FieldType.DATE);
  private final Field seen = source.field("seen", FieldType.INSTANT);
  private final Field mail = source.field("mail", FieldType.EMAIL);
  private final EngineVersion version;

  ComparisonQuestionTest() {
    source.contacts(0, 7);
    source.cell(0, ship, "Liège").cell(0, bill, "LIEGE");
    source.cell(1, ship, "Liège").cell(1, bill, "Gand");
    source.cell(2, ship, "10,5").cell(2, bill, "");
    source.cell(3, ship, "12").cell(4, bill, "12");
    source.cell(0, score, 5L).cell(1, score, 7L).cell(2, score, 7L).cell(3, score, 7L);
    source.cell(5, score, -1L);
    day(0, "2026-03-29", "2026-03-28T22:59:59.999Z");
    day(1, "2026-03-29", "2026-03-28T23:00:00Z");
    day(2, "2026-03-29", "2026-03-29T21:59:59.999Z");
    day(3, "2026-03-29", "2026-03-29T22:00:00Z");
    source.cell(4, due, LocalDate.parse("2026-03-29").toEpochDay());
    source
        .cell(0, mail, "a@orange.fr")
        .cell(1, mail, "b@mail.orange.fr")
        .cell(2, mail, "c@free.fr");
    version = Asking.load(source);
  }

  private void day(int contact, String day, String instant) {
    source.cell(contact, due, LocalDate.parse(day).toEpochDay());
    source.cell(contact, seen, Instant.parse(instant).toEpochMilli());
  }

  @Test
  void foldedTextsAreComparedAndEitherMissingSideDecides() {
    Core same = compare(ship, bill, Relation.EQUAL, false, ZoneOffset.UTC);
    assertEquals(List.of(0), members(version, same));
    assertEquals(List.of(1, 2, 3, 4, 5, 6), members(version, denied(same, true)));
    assertEquals(List.of(1, 2), members(version, denied(same, false)));
    Core exact =
        new Core.FieldCompare(ship, bill, Relation.EQUAL, false, Folding.EXACT, ZoneOffset.UTC);
    assertEquals(List.of(), members(version, exact));
    assertEquals(
        List.of(0, 2),
        members(version, compare(ship, bill, Relation.CONTAINS, false, ZoneOffset.UTC)));
  }

  @ParameterizedTest
  @EnumSource(names = {"EQUAL", "LESS", "AT_MOST", "MORE", "AT_LEAST"})
  void numbersAreComparedHoweverFarApartTheyAre(Relation relation) {
    long[] some = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -5, -1, 0, 1, 5, Long.MAX_VALUE};
    NumberBuilder ones = new NumberBuilder();
    NumberBuilder others = new NumberBuilder();
    int row = 0;
    List<Integer> expected = new ArrayList<>();
    for (long one : some) {
      for (long other : some) {
        ones.put(row, one);
        others.put(row, other);
        if (holds(relation, Long.compare(one, other))) {
          expected.add(row);
        }
        // the row after has one of the two
        (row % 4 == 0 ? ones : others).put(row + 1, one);
        row += 2;
      }
    }
    NumberColumn first = ones.build(row, null);
    NumberColumn second = others.build(row, null);
    Field other = source.field("other", FieldType.NUMBER);
    Core.FieldCompare question =
        new Core.FieldCompare(score, other, relation, true, Folding.EXACT, ZoneOffset.UTC);
    Matches found =
        FieldComparing.of(question, f -> f.equals(score) ? first : second, Cancel.NEVER)
            .matching(new Rows(0, row));
    assertEquals(expected, found.stream().boxed().toList());
  }

  private static boolean holds(Relation relation, int order) {
    return switch (relation) {
      case EQUAL -> order == 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
      case CONTAINS, STARTS, ENDS -> throw new IllegalArgumentException("of texts: " + relation);
    };
  }

  @Test
  void anInstantBesideADateIsItsLocalDayOnTheDayClocksChange() {
    assertEquals(List.of(0), members(version, compare(seen, due, Relation.LESS, false, PARIS)));
    assertEquals(List.of(1, 2), members(version, compare(seen, due, Relation.EQUAL, false, PARIS)));
    assertEquals(List.of(3), members(version, compare(seen, due, Relation.MORE, false, PARIS)));
    assertEquals(
        List.of(0, 1, 2), members(version, compare(due, seen, Relation.AT_LEAST, false, PARIS)));
  }

  @Test
  void textsAreReadAsNumbersBesideNumbersAndEachOther() {
    assertEquals(List.of(3), members(version, new Core.Range(ship, 12_000_000, 12_000_000)));
    assertEquals(
        List.of(2, 3), members(version, new Core.Range(ship, Long.MIN_VALUE, Long.MAX_VALUE)));
    assertEquals(
        List.of(0, 1, 3, 4, 5, 6),
        members(version, denied(new Core.Range(ship, 10_500_000, 10_500_000), true)));
    assertEquals(
        List.of(3), members(version, denied(new Core.Range(ship, 10_500_000, 10_500_000), false)));
    assertEquals(
        List.of(2, 3), members(version, compare(ship, score, Relation.MORE, true, ZoneOffset.UTC)));
    assertEquals(
        List.of(), members(version, compare(ship, bill, Relation.EQUAL, true, ZoneOffset.UTC)));
  }

  @ParameterizedTest
  @CsvSource({
    "true,  1,   false, '[1]',             2",
    "true,  2,   false, '[1, 2]',          1",
    "true,  3,   false, '[1, 2, 3]',       0",
    "true,  4,   false, '[0, 1, 2, 3]',    0",
    "true,  99,  false, '[0, 1, 2, 3, 5]', 0",
    "false, 1,   false, '[5]',             0",
    "false, 3,   false, '[0, 1, 5]',       2",
    "true,  20,  true,  '[1]',             2",
    "true,  20.1,true,  '[1, 2]',          1",
    "true,  100, true,  '[0, 1, 2, 3, 5]', 0",
  })
  void ranksTakeTheLowestIdsAmongEqualValuesAndTellHowManyAreLeftOut(
      boolean highest, BigDecimal n, boolean percent, String expected, long leftOut) {
    Rule rank = leaf("r", new Core.Rank(score, highest, n, percent));
    var found = version.evaluate(segment(rank), Cancel.NEVER);
    assertEquals(expected, found.members().boxed().toList().toString());
    assertEquals(Map.of("r", leftOut), found.tied());
  }

  @Test
  void nobodyIsRankedWhereNobodyHasAValue() {
    InMemorySource empty = new InMemorySource(ZoneOffset.UTC);
    Field none = empty.field("none", FieldType.NUMBER);
    empty.contacts(0, 3);
    Rule rank = leaf("r", new Core.Rank(none, true, BigDecimal.TEN, true));
    assertEquals(List.of(), members(Asking.load(empty), rank));
  }

  @Test
  void ranksAreTakenFromManyThousandsAsFromAFew() {
    InMemorySource crowd = new InMemorySource(ZoneOffset.UTC).contacts(0, 10_000);
    Field points = crowd.field("points", FieldType.NUMBER);
    for (int id = 0; id < 10_000; id++) {
      crowd.cell(id, points, id * 7_919L % 10_000);
    }
    EngineVersion many = Asking.load(crowd);
    // 7 919 and 10 000 have no divisor in common, so each number below 10 000 comes once.
    assertEquals(
        members(many, new Core.Range(points, 9_000, 9_999)),
        members(many, new Core.Rank(points, true, BigDecimal.TEN, true)));
    assertEquals(
        members(many, new Core.Range(points, 0, 8_999)),
        members(many, new Core.Rank(points, false, new BigDecimal("90"), true)));
  }

  @Test
  void theGreatestAndTheLeastNumberThereIsCanBeRanked() {
    InMemorySource extreme = new InMemorySource(ZoneOffset.UTC).contacts(0, 4);
    Field points = extreme.field("points", FieldType.NUMBER);
    extreme.cell(0, points, 0L).cell(1, points, Long.MIN_VALUE).cell(2, points, Long.MAX_VALUE);
    EngineVersion few = Asking.load(extreme);
    assertEquals(List.of(2), members(few, new Core.Rank(points, true, BigDecimal.ONE, false)));
    assertEquals(List.of(0, 2), members(few, new Core.Rank(points, true, BigDecimal.TWO, false)));
    assertEquals(List.of(1), members(few, new Core.Rank(points, false, BigDecimal.ONE, false)));
  }

  @Test
  void patternsExpressionsAndDomains() {
    assertEquals(
        List.of(0, 1), members(version, new Core.TextMatch(ship, Part.PATTERN, "l*g?", LOOSE)));
    assertEquals(
        List.of(2, 3), members(version, new Core.TextMatch(ship, Part.REGEX, "^\\d", LOOSE)));
    Core domain = new Core.OneOf(mail, Set.of("orange.fr"), LOOSE, true);
    assertEquals(List.of(0), members(version, domain));
    assertEquals(List.of(1, 2), members(version, denied(domain, false)));
  }

  @Test
  void theNthValueIsThatOfASort() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 200; round++) {
      long[] values = new long[1 + random.nextInt(300)];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(3) == 0 ? random.nextLong() : random.nextInt(-4, 4);
      }
      long[] sorted = values.clone();
      Arrays.sort(sorted);
      int place = random.nextInt(values.length);
      assertEquals(sorted[place], Selection.nth(values, place, Cancel.NEVER));
    }
  }

  @Test
  void localDaysAreThoseOfTheZoneWhateverTheYear() {
    SplittableRandom random = new SplittableRandom(12);
    for (String id : List.of("Europe/Paris", "America/New_York", "Pacific/Apia", "UTC")) {
      ZoneId zone = ZoneId.of(id);
      LocalDays days = new LocalDays(zone);
      for (int i = 0; i < 2_000; i++) {
        long millis = random.nextLong(-5_000_000_000_000L, 10_000_000_000_000L);
        LocalDate expected = LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone);
        assertEquals(expected.toEpochDay(), days.of(millis), id + " " + millis);
      }
    }
  }

  @Test
  void clocksAreReadAtTheVeryMomentTheyChange() {
    for (String id : List.of("Europe/Paris", "America/New_York", "Pacific/Apia")) {
      ZoneId zone = ZoneId.of(id);
      LocalDays days = new LocalDays(zone);
      long first = Instant.parse("2011-01-01T00:00:00Z").toEpochMilli();
      var change = zone.getRules().nextTransition(Instant.ofEpochMilli(first));
      for (int i = 0; i < 8 && change != null; i++) {
        long at = change.getInstant().toEpochMilli();
        LocalTimes times = new LocalTimes(zone, first, at);
        for (long millis : new long[] {first, at - 1, at}) {
          LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), zone);
          assertEquals(local.toLocalDate().toEpochDay(), days.of(millis), id + " " + local);
          assertEquals(
              local.toInstant(ZoneOffset.UTC).toEpochMilli(), times.local(millis), id + local);
        }
        change = zone.getRules().nextTransition(change.getInstant());
      }
    }
  }

  private static Core compare(
      Field one, Field other, Relation relation, boolean numbers, ZoneId zone) {
    return new Core.FieldCompare(one, other, relation, numbers, LOOSE, zone);
  }

  private static Rule denied(Core core, boolean ifMissing) {
    return new Rule.Leaf("a", false, new Term(core, true, ifMissing));
  }
}
