package app.quartier.domain.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Membership;
import app.quartier.domain.core.Rule;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MembershipsTest {
  private static final Catalog BARE =
      new Catalog(ZoneOffset.UTC, "EUR", "email", List.of(), List.of());
  private static final Catalog FULL =
      BARE.with(
          List.of(new ContactList(3, "lst-3", "Salon 2026", Instant.EPOCH)),
          List.of(new ImportedFile(17, "salon.csv", Instant.EPOCH, 2)));

  private static Lowered lowered(Catalog catalog, Node leaf) {
    Group rule = new Group(Marks.of("n0"), Combine.ALL, List.of(leaf));
    return new Lowering(catalog, Instant.EPOCH, ZoneOffset.UTC, id -> Optional.empty())
        .lower(new Segment("s", "S", null, null, List.of(), List.of(), rule));
  }

  private static Membership membership(Node leaf) {
    Rule.Branch root = (Rule.Branch) lowered(FULL, leaf).rule();
    Rule.Leaf only = (Rule.Leaf) root.of().getFirst();
    return ((Core.Members) only.term().core()).of();
  }

  private static List<Problem> problems(Catalog catalog, Node leaf) {
    return assertThrows(Refusal.class, () -> lowered(catalog, leaf)).problems();
  }

  private static Sample sample(String percent) {
    return new Sample(Marks.of("a"), new BigDecimal(percent), "x");
  }

  @Test
  void aListIsFoundByItsKeyAndAnImportByItsNumber() {
    assertEquals(
        new Membership.OfList(3), membership(new InList(Marks.of("a"), "lst-3", "Old name")));
    assertEquals(
        new Membership.OfImport(17, InImport.Role.CHANGED),
        membership(new InImport(Marks.of("a"), 17, InImport.Role.CHANGED)));
  }

  @Test
  void aMissingListIsRefusedWithItsPathAndTheNearestName() {
    InList gone = new InList(Marks.of("a"), "lst-9", "Salon 2025");
    String path = "$.rule.of[0].inList";
    assertEquals(
        List.of(
            Problem.input("problem.segment.unknownList.nearest", path, "Salon 2025", "Salon 2026")),
        problems(FULL, gone));
    assertEquals(
        List.of(Problem.input("problem.segment.unknownList", path, "zzzzzz", "Salon 2026")),
        problems(FULL, new InList(Marks.of("a"), "zzzzzz", null)));
    assertEquals(
        List.of(Problem.input("problem.segment.noList", path, "Salon 2025")), problems(BARE, gone));
  }

  @Test
  void aMissingImportIsRefusedWithItsPath() {
    InImport gone = new InImport(Marks.of("a"), 400, InImport.Role.ANY);
    String path = "$.rule.of[0].inImport";
    assertEquals(
        List.of(Problem.input("problem.segment.unknownImport", path, "400", "17")),
        problems(FULL, gone));
    assertEquals(
        List.of(Problem.input("problem.segment.noImport", path, "400")), problems(BARE, gone));
  }

  @Test
  void ofManyImportsTheLastTwentyAreOffered() {
    assertEquals(
        "…, " + numbers(102, 121), offered(IntStream.rangeClosed(101, 121)).args().getLast());
    assertEquals(numbers(101, 120), offered(IntStream.rangeClosed(101, 120)).args().getLast());
  }

  private static Problem offered(IntStream batches) {
    List<ImportedFile> imports =
        batches.mapToObj(batch -> new ImportedFile(batch, null, Instant.EPOCH, 1)).toList();
    InImport gone = new InImport(Marks.of("a"), 99_999, InImport.Role.ANY);
    return problems(BARE.with(List.of(), imports), gone).getFirst();
  }

  private static String numbers(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  @Test
  void theLimitOfASampleIsRoundedUpSoThatWholeNumbersBelowItAreBelowTheShare() {
    // 0, 100 %, half; 2³² / 100 = 42 949 672.96; and the least share that draws anybody.
    assertEquals(new Membership.OfSample("x", 0), membership(sample("0")));
    assertEquals(new Membership.OfSample("x", 4_294_967_296L), membership(sample("100")));
    assertEquals(new Membership.OfSample("x", 2_147_483_648L), membership(sample("50.0")));
    assertEquals(new Membership.OfSample("x", 42_949_673L), membership(sample("1")));
    assertEquals(new Membership.OfSample("x", 1), membership(sample("0.0000000001")));
  }

  @Test
  void aShareBeyondAHundredIsRefused() {
    assertEquals(
        List.of(Problem.input("problem.segment.percent", "$.rule.of[0].sample.percent", "100.01")),
        problems(FULL, sample("100.01")));
    assertEquals(
        List.of(Problem.input("problem.segment.percent", "$.rule.of[0].sample.percent", "-1")),
        problems(FULL, sample("-1")));
  }

  @Test
  void noneOfThemFitsInsideAWhere() {
    for (Node leaf :
        List.of(
            new InList(Marks.of("w"), "lst-3", null),
            new InImport(Marks.of("w"), 17, InImport.Role.ANY),
            sample("10"))) {
      Did did = Shop.did("d", "order", leaf);
      assertEquals("problem.segment.leafInWhere", problems(Shop.CATALOG, did).getFirst().key());
    }
  }
}
