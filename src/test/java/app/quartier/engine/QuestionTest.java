package app.quartier.engine;

import static app.quartier.engine.Asking.group;
import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.members;
import static app.quartier.engine.Asking.notLeaf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every question about fields, on six contacts of which number 4 is a hole.
final class QuestionTest {
  private static final Folding LOOSE = Folding.IGNORE_CASE_AND_ACCENTS;

  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC);
  private final Field city = source.field("city", FieldType.TEXT);
  private final Field spent = source.field("spent", FieldType.MONEY);
  private final Field born = source.field("born", FieldType.DATE);
  private final Field vip = source.field("vip", FieldType.YES_NO);
  private final EngineVersion version;

  QuestionTest() {
    source.contacts(0, 4).contacts(5, 7);
    source.cell(0, city, "Liège").cell(1, city, "LIEGE").cell(2, city, "").cell(3, city, "Évian");
    source.cell(5, city, "Saint-Liège");
    source.cell(0, spent, 10_0000L).cell(1, spent, -5_0000L).cell(2, spent, 0L);
    source.cell(5, spent, Long.MAX_VALUE).cell(6, spent, Long.MIN_VALUE);
    source.cell(0, born, 0L).cell(1, born, -1L).cell(2, born, 365L);
    source.cell(0, vip, 1L).cell(1, vip, 0L);
    // of a contact that is not visible
    source.cell(4, city, "Liège").cell(4, spent, 10_0000L).cell(4, vip, 1L).cell(900, vip, 1L);
    version = Asking.load(source);
  }

  @Test
  void presentMeansThereIsAValueBeItEmpty() {
    assertEquals(List.of(0, 1, 2, 3, 5), members(version, new Core.Present(city, false)));
    assertEquals(List.of(0, 1, 2), members(version, new Core.Present(born, false)));
  }

  @Test
  void notEmptyLeavesTheEmptyTextOut() {
    assertEquals(List.of(0, 1, 3, 5), members(version, new Core.Present(city, true)));
    assertEquals(List.of(0, 1, 2), members(version, new Core.Present(born, true)));
  }

  @Test
  void deniedPresenceIsMissingAndEmpty() {
    assertEquals(List.of(6), members(version, denied(new Core.Present(city, false), true)));
    assertEquals(List.of(2, 6), members(version, denied(new Core.Present(city, true), true)));
    assertEquals(List.of(2), members(version, denied(new Core.Present(city, true), false)));
  }

  @Test
  void rangeIncludesBothEnds() {
    assertEquals(List.of(0, 2), members(version, new Core.Range(spent, 0, 10_0000)));
    assertEquals(List.of(2), members(version, new Core.Range(spent, 0, 9_9999)));
    assertEquals(List.of(), members(version, new Core.Range(spent, 1, 0)));
    assertEquals(List.of(0, 1), members(version, new Core.Range(born, -1, 364)));
    assertEquals(List.of(0), members(version, new Core.Range(vip, 1, 1)));
  }

  @Test
  void extremeLongsMeanNoLimit() {
    assertEquals(
        List.of(0, 1, 2, 5, 6),
        members(version, new Core.Range(spent, Long.MIN_VALUE, Long.MAX_VALUE)));
    assertEquals(List.of(1, 2, 6), members(version, new Core.Range(spent, Long.MIN_VALUE, 0)));
    assertEquals(List.of(0, 5), members(version, new Core.Range(spent, 1, Long.MAX_VALUE)));
    assertEquals(
        List.of(0, 1, 2), members(version, new Core.Range(born, Long.MIN_VALUE, Long.MAX_VALUE)));
  }

  @Test
  void partsOfADateAreAskedUpToTheLastOneThatCounts() {
    // 0 was born on 1970-01-01, a Thursday, 1 on the day before, 2 a year after.
    assertEquals(List.of(0), members(version, part(Core.DatePart.Part.WEEKDAY, 4, 365)));
    assertEquals(List.of(2), members(version, part(Core.DatePart.Part.WEEKDAY, 5, 365)));
    assertEquals(List.of(), members(version, part(Core.DatePart.Part.WEEKDAY, 5, 364)));
    assertEquals(List.of(0), members(version, part(Core.DatePart.Part.MONTH_DAY, 101, 0)));
    assertEquals(List.of(), members(version, part(Core.DatePart.Part.MONTH_DAY, 101, -1)));
    assertEquals(List.of(), members(version, part(Core.DatePart.Part.MONTH_DAY, 101, -2)));
    assertEquals(
        List.of(0, 2), members(version, part(Core.DatePart.Part.MONTH, 1, Long.MAX_VALUE)));
  }

  private Core part(Core.DatePart.Part part, int value, long last) {
    return new Core.DatePart(born, part, Set.of(value), last, ZoneOffset.UTC, null);
  }

  @Test
  void partsOfAnInstantAreAskedUpToTheLastOneThatCounts() {
    Field seen = source.field("seen", FieldType.INSTANT);
    source.cell(0, seen, 1_000L).cell(1, seen, 2_000L).cell(2, seen, 3_000L);
    Core january =
        new Core.DatePart(
            seen, Core.DatePart.Part.MONTH, Set.of(1), 2_000, ZoneId.of("Europe/Paris"), null);
    assertEquals(List.of(0, 1), members(Asking.load(source), january));
  }

  @Test
  void textsAreComparedAfterFolding() {
    assertEquals(List.of(0, 1), members(version, oneOf(LOOSE, "liege")));
    assertEquals(List.of(0), members(version, oneOf(Folding.IGNORE_CASE, "liège")));
    assertEquals(List.of(1), members(version, oneOf(Folding.IGNORE_ACCENTS, "LIEGE")));
    assertEquals(List.of(0), members(version, oneOf(Folding.EXACT, "Liège")));
    assertEquals(List.of(2, 3), members(version, oneOf(LOOSE, "evian", "", "nowhere")));
    assertEquals(List.of(), members(version, oneOf(LOOSE)));
  }

  @Test
  void partsOfTexts() {
    assertEquals(List.of(0, 1, 5), members(version, part(Part.CONTAINS, "ieg")));
    assertEquals(List.of(0, 1), members(version, part(Part.STARTS, "lie")));
    assertEquals(List.of(0, 1, 5), members(version, part(Part.ENDS, "liege")));
    assertEquals(List.of(3), members(version, part(Part.ENDS, "an")));
    assertEquals(List.of(0, 1, 2, 3, 5), members(version, part(Part.CONTAINS, "")));
    assertEquals(List.of(), members(version, part(Part.STARTS, "liegeois")));
    assertEquals(
        List.of(0, 5),
        members(version, new Core.TextMatch(city, Part.CONTAINS, "ège", Folding.IGNORE_CASE)));
  }

  @Test
  void negativeQuestionAsksThoseWithAValueAndDecidesForTheOthers() {
    assertEquals(List.of(2, 3, 5, 6), members(version, denied(oneOf(LOOSE, "liege"), true)));
    assertEquals(List.of(2, 3, 5), members(version, denied(oneOf(LOOSE, "liege"), false)));
    assertEquals(
        List.of(1, 3, 5, 6), members(version, denied(new Core.Range(spent, 0, 10_0000), true)));
    assertEquals(
        List.of(1, 5, 6), members(version, denied(new Core.Range(spent, 0, 10_0000), false)));
  }

  @Test
  void notIsPlainComplement() {
    assertEquals(List.of(2, 3, 5, 6), members(version, notLeaf("a", oneOf(LOOSE, "liege"))));
    Term withoutMissing = new Term(oneOf(LOOSE, "liege"), true, false);
    assertEquals(List.of(0, 1, 6), members(version, new Rule.Leaf("a", true, withoutMissing)));
  }

  @Test
  void bracketsCombine() {
    Rule liege = leaf("a", oneOf(LOOSE, "liege"));
    Rule positive = leaf("b", new Core.Range(spent, 1, Long.MAX_VALUE));
    Rule dated = leaf("c", new Core.Present(born, false));
    assertEquals(List.of(0), members(version, group("g", Combine.ALL, liege, positive, dated)));
    assertEquals(
        List.of(0, 1, 2, 5), members(version, group("g", Combine.ANY, liege, positive, dated)));
    assertEquals(List.of(3, 6), members(version, group("g", Combine.NONE, liege, positive, dated)));
    assertEquals(
        List.of(2, 5), members(version, group("g", Combine.EXACTLY_ONE, liege, positive, dated)));
  }

  @Test
  void membersOfAnotherSegmentIncludeItsManualOnes() {
    Lowered other =
        new Lowered(
            leaf("x", oneOf(LOOSE, "liege")),
            Set.of("c6", "c3", "nobody"),
            Set.of("c0", "c3", "c4"),
            Instant.EPOCH,
            ZoneId.of("Europe/Brussels"));
    assertEquals(List.of(1, 6), members(version, new Core.Members("other", other)));
    assertEquals(List.of(1, 6), members(version, other));
    Lowered outer = Asking.segment(notLeaf("y", new Core.Members("other", other)));
    assertEquals(List.of(1, 6), members(version, notLeaf("z", new Core.Members("outer", outer))));
  }

  @Test
  void ruleWithoutConditionsHasOnlyManualMembers() {
    Lowered empty = new Lowered(null, Set.of("c5"), Set.of(), Instant.EPOCH, ZoneOffset.UTC);
    assertEquals(List.of(5), members(version, empty));
    assertEquals(List.of(), version.evaluate(empty, Cancel.NEVER).nodes());
    assertEquals(6, version.evaluate(empty, Cancel.NEVER).base());
    assertEquals(List.of(5), members(version, new Core.Members("e", empty)));
  }

  private Core oneOf(Folding folding, String... values) {
    return new Core.OneOf(city, Set.of(values), folding);
  }

  private Core part(Part part, String needle) {
    return new Core.TextMatch(city, part, needle, LOOSE);
  }

  private static Rule denied(Core core, boolean ifMissing) {
    return new Rule.Leaf("a", false, new Term(core, true, ifMissing));
  }
}
