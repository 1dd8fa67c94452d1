package app.quartier.domain.segment;

import static app.quartier.domain.segment.Sketch.all;
import static app.quartier.domain.segment.Sketch.leaf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Count.Relation;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A segment and its nodes with one thing changed are otherwise what they were.
final class SegmentTest {
  private static final List<Manual> ADDED = List.of(new Manual("a@x.fr", null, null));
  private static final List<Manual> REMOVED = List.of(new Manual("b@x.fr", null, null));
  private static final Group RULE = all("r", leaf("a"));
  private static final Segment FULL =
      new Segment("s", "Name", "note", ZoneOffset.UTC, ADDED, REMOVED, RULE);

  @Test
  void oneThingIsChangedInASegment() {
    Group other = all("r");
    assertEquals(
        new Segment("s", "Name", "note", ZoneOffset.UTC, ADDED, REMOVED, other),
        FULL.withRule(other));
    assertEquals(
        new Segment("s", "New", "note", ZoneOffset.UTC, ADDED, REMOVED, RULE),
        FULL.withName("New"));
    assertEquals(
        new Segment("t", "Name", "note", ZoneOffset.UTC, ADDED, REMOVED, RULE), FULL.withId("t"));
    assertEquals(
        new Segment("s", "Name", "note", ZoneOffset.UTC, REMOVED, List.of(), RULE),
        FULL.withManual(REMOVED, List.of()));
    assertEquals(
        new Segment("s", "Name", "note", ZoneOffset.MIN, ADDED, REMOVED, RULE),
        FULL.withZone(ZoneOffset.MIN));
  }

  @Test
  void oneMarkIsChangedInANode() {
    Marks marks = new Marks("a", false, true, false, "why");
    assertEquals(new Marks("b", false, true, false, "why"), marks.withId("b"));
    assertEquals(new Marks("a", true, true, false, "why"), marks.withNot(true));
    assertEquals(new Marks("a", false, false, false, "why"), marks.withMuted(false));
    assertEquals(new Marks("a", false, true, true, "why"), marks.withLocked(true));
  }

  @Test
  void everyKindOfNodeTakesNewMarksAndKeepsTheRest() {
    Marks marks = new Marks("z", true, false, true, "why");
    Did did = Sketch.did("d", leaf("p"));
    assertEquals(new Did(marks, did.did(), did.count()), did.withMarks(marks));
    assertEquals(
        new InSegment(marks, "seg", "Name"), new InSegment(old(), "seg", "Name").withMarks(marks));
    assertEquals(
        new InList(marks, "lst-1", "Name"), new InList(old(), "lst-1", "Name").withMarks(marks));
    assertEquals(
        new InImport(marks, 3, InImport.Role.CHANGED),
        new InImport(old(), 3, InImport.Role.CHANGED).withMarks(marks));
    assertEquals(
        new Sample(marks, BigDecimal.TEN, "seed"),
        new Sample(old(), BigDecimal.TEN, "seed").withMarks(marks));
    Condition loose = leaf("a");
    Condition numbers = loose.withAsNumber(true);
    assertTrue(numbers.asNumber());
    assertEquals(loose, numbers.withAsNumber(false));
    assertEquals(loose.withMarks(marks).withAsNumber(true), numbers.withMarks(marks));
  }

  private static Marks old() {
    return Marks.of("a");
  }

  @Test
  void neverIsAskedForByTwoCountsOfNone() {
    assertTrue(Count.of(Relation.EXACTLY, 0).isZero());
    assertTrue(Count.of(Relation.AT_MOST, 0).isZero());
    assertFalse(Count.of(Relation.AT_LEAST, 0).isZero());
    assertFalse(new Count(Relation.BETWEEN, 0, 3).isZero());
    assertFalse(Count.of(Relation.EXACTLY, 1).isZero());
    assertFalse(Count.of(Relation.AT_MOST, 1).isZero());
  }

  @ParameterizedTest
  @EnumSource
  void aPeriodIsAPageOfTheCalendar(Unit unit) {
    if (unit == Unit.MINUTE || unit == Unit.HOUR) {
      assertThrows(IllegalArgumentException.class, () -> new Window.Period(Window.Turn.THIS, unit));
    } else {
      assertEquals(unit, new Window.Period(Window.Turn.THIS, unit).unit());
    }
  }

  @Test
  void anAtMostNeedsALengthToBeMeant() {
    assertFalse(new Operands.Held(null, true, null).most());
    Length week = new Length(1, Unit.WEEK);
    assertTrue(new Operands.Held(null, true, week).most());
    assertFalse(new Operands.Held(null, false, week).most());
  }

  @Test
  void aPlaceIsKeptToTheSeventhDecimal() {
    assertEquals(new Place(48.8566124, 0, null), new Place(48.85661239, -0.00000004, null));
    assertEquals(new Place(0, -2.3522001, null), new Place(-0.0, -2.35220009, null));
  }
}
