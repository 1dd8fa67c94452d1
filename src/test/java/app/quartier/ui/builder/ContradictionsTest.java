package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.BIRTH;
import static app.quartier.ui.builder.Sketches.CATALOG;
import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.all;
import static app.quartier.ui.builder.Sketches.any;
import static app.quartier.ui.builder.Sketches.condition;
import static app.quartier.ui.builder.Sketches.equal;
import static app.quartier.ui.builder.Sketches.many;
import static app.quartier.ui.builder.Sketches.one;
import static app.quartier.ui.builder.Sketches.ordered;
import static app.quartier.ui.builder.Sketches.property;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which conditions can never hold together.
class ContradictionsTest {
  private static final Condition BEFORE = condition("b", BIRTH, "before", one("1990-01-01"));
  private static final Condition AFTER = condition("a", BIRTH, "after", one("1990-01-01"));

  private static Map<String, String> in(Group rule) {
    Instant at = Instant.parse("2026-11-01T07:00:00Z");
    Lowering lowering = new Lowering(CATALOG, at, CATALOG.zone(), id -> Optional.empty());
    return Contradictions.of(
        lowering.lower(new Segment("s", "s", null, null, List.of(), List.of(), rule)));
  }

  private static Operands number(int n) {
    return new Operands.One(new Literal.Num(BigDecimal.valueOf(n)));
  }

  private static Node not(Node node) {
    return node.withMarks(node.marks().withNot(true));
  }

  @Test
  void rangesThatDoNotMeetExcludeEachOther() {
    assertEquals(Map.of("a", "b", "b", "a"), in(all("r", BEFORE, AFTER)));
  }

  @Test
  void rangesThatMeetDoNot() {
    assertEquals(
        Map.of(), in(all("r", BEFORE, condition("a", BIRTH, "onOrAfter", one("1989-12-31")))));
  }

  @Test
  void listsWithoutACommonValueExcludeEachOther() {
    Condition paris = equal("a", CITY, "Paris");
    assertEquals(
        Map.of("a", "b", "b", "a"),
        in(all("r", paris, condition("b", CITY, "anyOf", many("Lyon", "Nantes")))));
    assertEquals(
        Map.of(), in(all("r", paris, condition("b", CITY, "anyOf", many("Lyon", "PARIS")))));
  }

  @Test
  void groupsThatMustAllHoldAreLookedInto() {
    assertEquals(Map.of("a", "b", "b", "a"), in(all("r", BEFORE, all("g", AFTER))));
  }

  @Test
  void alternativesAndNegationsDoNotContradict() {
    assertEquals(Map.of(), in(any("r", BEFORE, AFTER)));
    assertEquals(Map.of(), in(all("r", BEFORE, any("g", AFTER, equal("c", CITY, "x")))));
    assertEquals(Map.of(), in(all("r", BEFORE, not(AFTER))));
    assertEquals(
        Map.of(), in(all("r", equal("a", CITY, "x"), condition("b", CITY, "isNot", one("y")))));
  }

  @Test
  void conditionsOnTheSameEventAreCompared() {
    Group where =
        all(
            "o-where",
            property("p", "amount", "atLeast", number(10)),
            property("q", "amount", "lessThan", number(10)));
    assertEquals(Map.of("p", "q", "q", "p"), in(all("r", ordered("o", where))));
  }
}
