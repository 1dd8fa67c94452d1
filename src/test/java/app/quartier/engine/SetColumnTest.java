package app.quartier.engine;

import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.members;
import static app.quartier.engine.Asking.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Sets of six contacts: 0 has b2b and vip, 1 VIP, 2 no items, 3 nothing at all, 4 vipers, 5 été
/// and vip.
final class SetColumnTest {
  private static final Folding LOOSE = Folding.IGNORE_CASE_AND_ACCENTS;
  private static final int ALL = Integer.MAX_VALUE;

  private final InMemorySource source = new InMemorySource(ZoneOffset.UTC).contacts(0, 6);
  private final Field tags = source.field("tags", FieldType.SET);
  private final Field text = source.field("item", FieldType.TEXT);

  SetColumnTest() {
    source.cell(0, tags, ItemSet.of("vip", "b2b")).cell(1, tags, ItemSet.of("VIP"));
    source.cell(2, tags, ItemSet.EMPTY).cell(4, tags, ItemSet.of("vipers"));
    source.cell(5, tags, ItemSet.of("été", "vip"));
  }

  @Test
  void wholeItemsAreComparedNeverPartsOfThem() {
    assertEquals(List.of(0, 1, 5), asked(one("vip"), 1, ALL, false));
    assertEquals(List.of(0), asked(one("vip", "b2b"), 2, ALL, false));
    assertEquals(List.of(0, 1, 4, 5), asked(part("vip"), 1, ALL, false));
    assertEquals(List.of(), asked(one("vi"), 1, ALL, false));
  }

  @Test
  void caseAndAccentsCountWhenTheyAreToldTo() {
    Core exact = new Core.OneOf(text, Set.of("vip"), Folding.EXACT);
    assertEquals(List.of(0, 5), asked(Term.positive(exact), 1, ALL, false));
    assertEquals(List.of(5), asked(one("ete"), 1, ALL, false));
  }

  @Test
  void everyItemIsFalseOfASetWithoutItems() {
    assertEquals(List.of(1), asked(one("vip"), 1, ALL, true));
    assertEquals(List.of(0), asked(one("vip", "b2b"), 2, ALL, true));
    assertEquals(
        List.of(4), asked(new Term(one("vip", "b2b", "ete").core(), true, false), 1, ALL, true));
  }

  @Test
  void matchingItemsAreCountedAndZeroCounts() {
    assertEquals(List.of(2, 4), asked(one("vip"), 0, 0, false));
    assertEquals(List.of(1, 4, 5), asked(new Term(part("b").core(), true, false), 1, ALL, true));
    assertEquals(List.of(1, 4), asked(null, 1, 1, false));
    assertEquals(List.of(2), asked(null, 0, 0, false));
    assertEquals(List.of(0, 1, 2, 4, 5), asked(null, 0, ALL, false));
    assertEquals(List.of(), asked(null, 2, 1, false));
  }

  @Test
  void deniedItAsksForTheMissingApart() {
    EngineVersion version = Asking.load(source);
    Core any = new Core.SetMatch(tags, one("vip"), 1, ALL, false);
    assertEquals(
        List.of(2, 3, 4), members(version, new Rule.Leaf("a", false, new Term(any, true, true))));
    assertEquals(
        List.of(2, 4), members(version, new Rule.Leaf("a", false, new Term(any, true, false))));
  }

  @Test
  void anEmptySetIsPresentAndEmpty() {
    EngineVersion version = Asking.load(source);
    assertEquals(List.of(0, 1, 2, 4, 5), members(version, new Core.Present(tags, false)));
    assertEquals(List.of(0, 1, 4, 5), members(version, new Core.Present(tags, true)));
  }

  @Test
  void cellsComeBackAsTheyWent() {
    EngineVersion version = Asking.load(source);
    assertEquals(ItemSet.of("b2b", "vip"), version.cell(0, tags));
    assertEquals(ItemSet.EMPTY, version.cell(2, tags));
    assertEquals(null, version.cell(3, tags));
  }

  @Test
  void aFieldOfManyItemsAnswersWithoutBitmapsPerItem() {
    InMemorySource wide = new InMemorySource(ZoneOffset.UTC).contacts(0, 200);
    Field many = wide.field("many", FieldType.SET);
    for (int id = 0; id < 200; id++) {
      wide.cell(id, many, ItemSet.of("i" + id, "i" + (id + 1) % 200, "j" + id % 2));
    }
    Core asked = new Core.SetMatch(many, one("i7", "j1"), 2, ALL, false);
    assertEquals(List.of(7), members(Asking.load(wide), asked));
    Core any = new Core.SetMatch(many, one("i7"), 1, ALL, false);
    assertEquals(List.of(6, 7), members(Asking.load(wide), any));
  }

  @Test
  void itemsHaveABarEachAndWhoHasSeveralIsInSeveral() {
    Core segment = new Core.SetMatch(tags, null, 2, ALL, false);
    assertEquals(
        new Facet(
            tags,
            List.of(bar("vip", 2, 3), bar("b2b", 1, 1), bar("été", 1, 1), bar("vipers", 0, 1)),
            new Tally(0, 1),
            new Tally(0, 1),
            new Tally(2, 6)),
        facet(segment, FacetQuery.of(tags)));
    assertEquals(
        new Facet(
            tags, List.of(bar("vip", 2, 3)), new Tally(0, 2), new Tally(0, 1), new Tally(2, 6)),
        facet(segment, new FacetQuery(tags, null, "", 1)));
    assertEquals(
        List.of(bar("vip", 2, 3), bar("vipers", 0, 1)),
        facet(segment, new FacetQuery(tags, null, "vi", 9)).bars());
  }

  private Facet facet(Core segment, FacetQuery query) {
    return Asking.load(source).evaluate(segment(leaf("a", segment)), Cancel.NEVER).facet(query);
  }

  private static Bar bar(String item, long segment, long base) {
    return new Bar(item, 0, 0, new Tally(segment, base));
  }

  private Term one(String... items) {
    return Term.positive(new Core.OneOf(text, Set.of(items), LOOSE));
  }

  private Term part(String needle) {
    return Term.positive(new Core.TextMatch(text, Part.CONTAINS, needle, LOOSE));
  }

  /// Asked of contacts by their bitmaps, and of a slice of events by a scan.
  private List<Integer> asked(@Nullable Term item, int min, int max, boolean every) {
    Core core = new Core.SetMatch(tags, item, min, max, every);
    List<Integer> whole = members(Asking.load(source), core);
    SetBuilder builder = new SetBuilder();
    IntStream.range(0, 100).forEach(row -> builder.put(row, ItemSet.of("row " + row)));
    for (int id = 0; id < 6; id++) {
      Object cell = Asking.load(source).cell(id, tags);
      if (cell != null) {
        builder.put(100 + id, cell);
      }
    }
    SetColumn column = builder.build(107, null);
    Rows slice = new Rows(100, 106);
    assertEquals(
        whole,
        column.matching((Core.SetMatch) core, slice, Cancel.NEVER).stream()
            .map(row -> row - 100)
            .boxed()
            .toList());
    return whole;
  }
}
