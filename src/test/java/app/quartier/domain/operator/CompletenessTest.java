package app.quartier.domain.operator;

import static app.quartier.domain.operator.Shop.all;
import static app.quartier.domain.operator.Shop.did;
import static app.quartier.domain.operator.Shop.in;
import static app.quartier.domain.operator.Shop.leaf;
import static app.quartier.domain.operator.Shop.property;
import static app.quartier.domain.operator.Shop.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which leaves wait for an operand, and where in a tree they stand.
final class CompletenessTest {
  private static final Operands NONE = new Operands.None();
  private static final Literal ONE = new Literal.Num(BigDecimal.ONE);
  private static final Length WEEK = new Length(1, Unit.WEEK);

  @Test
  void leavesWithoutAnOperandTheyNeedAreIncompleteWhereverTheyStand() {
    Condition first = leaf("a", "city", "equals", NONE);
    Condition where = property("w", "campaign", "contains", NONE);
    Condition inner = leaf("b", "score", "between", new Operands.Between(ONE, null));
    Did noKind = new Did(Marks.of("k"), query(), Count.AT_LEAST_ONCE);
    Node tree =
        all(
            "r",
            first,
            leaf("ok", "city", "equals", text("Paris")),
            did("d", "click", all("g", where)),
            did("e", "click", null),
            all("h", inner, noKind),
            in("s", "other"),
            new InList(Marks.of("l"), "lst-1", null),
            new Sample(Marks.of("p"), BigDecimal.TEN, "x"));
    assertEquals(List.of(first, where, inner, noKind), Completeness.incomplete(tree));
  }

  private static EventQuery query() {
    return new EventQuery(null, null, new Window.Ever(), EventQuery.Machine.INCLUDE);
  }

  @Test
  void whatIsMutedIsLeftOutOnPurposeAndDoesNotWait() {
    Condition muted = leaf("a", "city", "equals", NONE).withMarks(muted("a"));
    Condition waiting = leaf("b", "city", "equals", NONE);
    assertEquals(List.of(), Completeness.incomplete(muted));
    assertEquals(List.of(), Completeness.incomplete(all("g", waiting).withMarks(muted("g"))));
    assertEquals(List.of(waiting), Completeness.incomplete(all("r", muted, waiting)));
  }

  private static Marks muted(String id) {
    return Marks.of(id).withMuted(true);
  }

  @Test
  void everyPartOfAnOperandIsNeeded() {
    Place paris = new Place(48.85, 2.35, null);
    assertWaits("between", new Operands.Between(ONE, null), new Operands.Between(null, ONE));
    assertComplete("between", new Operands.Between(ONE, ONE));
    assertWaits("anyOf", new Operands.Many(List.of()));
    assertComplete("anyOf", new Operands.Many(List.of(ONE)));
    assertWaits("held", new Operands.Held(ONE, false, null), new Operands.Held(null, false, WEEK));
    assertComplete("held", new Operands.Held(ONE, false, WEEK));
    assertWaits(
        "withinKm", new Operands.Near(BigDecimal.ONE, null), new Operands.Near(null, paris));
    assertComplete("withinKm", new Operands.Near(BigDecimal.ONE, paris));
    assertComplete("isPresent", NONE);
  }

  @Test
  void aShapeIsFilledByItsOwnOperandsWithAllTheirParts() {
    Operands ends = new Operands.Between(ONE, ONE);
    assertTrue(Shape.BETWEEN.isFilledBy(ends) && Shape.AGES.isFilledBy(ends));
    assertFalse(Shape.BETWEEN.isFilledBy(new Operands.Between(null, ONE)));
    assertFalse(Shape.BETWEEN.isFilledBy(new Operands.Between(ONE, null)));
    assertFalse(Shape.ONE.isFilledBy(ends) || Shape.BETWEEN.isFilledBy(text("x")));
    Operands several = new Operands.Many(List.of(ONE));
    assertTrue(Shape.MANY.isFilledBy(several) && Shape.PARTS.isFilledBy(several));
    assertFalse(Shape.MANY.isFilledBy(new Operands.Many(List.of())));
    assertTrue(Shape.HELD.isFilledBy(new Operands.Held(ONE, false, WEEK)));
    assertFalse(Shape.HELD.isFilledBy(new Operands.Held(null, false, WEEK)));
    assertFalse(Shape.HELD.isFilledBy(new Operands.Held(ONE, false, null)));
  }

  @Test
  void aMistakeIsToldAndDoesNotWait() {
    assertComplete("noSuchOperator", NONE);
    assertComplete("equals", new Operands.In(new Window.Ever()));
  }

  private static void assertWaits(String operator, Operands... incomplete) {
    for (Operands operands : incomplete) {
      assertFalse(Completeness.isComplete(leaf("a", "f", operator, operands)), operands::toString);
    }
  }

  private static void assertComplete(String operator, Operands operands) {
    assertTrue(Completeness.isComplete(leaf("a", "f", operator, operands)), operands::toString);
  }
}
