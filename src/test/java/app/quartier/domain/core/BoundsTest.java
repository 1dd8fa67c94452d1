package app.quartier.domain.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.kernel.Folding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The dates people are shown beside a condition about time, and beside no other.
final class BoundsTest {
  private static final long MARCH = Instant.parse("2026-03-01T00:00:00Z").toEpochMilli();
  private static final long APRIL = Instant.parse("2026-04-01T12:30:00Z").toEpochMilli();
  private static final Bounds SPRING = new Bounds("2026-03-01T00:00:00Z", "2026-04-01T12:30:00Z");

  @Test
  void datesAreDaysAndInstantsAreInstants() {
    long day = LocalDate.of(2026, 3, 1).toEpochDay();
    assertEquals(
        Optional.of(new Bounds("2026-03-01", "2026-03-31")),
        Bounds.of(new Core.Range(field(FieldType.DATE), day, day + 30)));
    assertEquals(
        Optional.of(SPRING), Bounds.of(new Core.Range(field(FieldType.INSTANT), MARCH, APRIL)));
    assertEquals(
        Optional.of(SPRING),
        Bounds.of(
            new Core.Held(
                new Core.Present(field(FieldType.TEXT), false),
                field(FieldType.TEXT),
                MARCH,
                APRIL)));
    EventKind open = new EventKind(1, "open", Labels.same("Open"), EventKind.Role.EMAIL, List.of());
    assertEquals(
        Optional.of(SPRING),
        Bounds.of(new Core.Events(open, null, MARCH, APRIL, APRIL, true, 1, 1)));
  }

  @Test
  void noLimitIsAnOpenEnd() {
    assertEquals(
        Optional.of(new Bounds(null, "1970-01-01")),
        Bounds.of(new Core.Range(field(FieldType.DATE), Long.MIN_VALUE, 0)));
    assertEquals(
        Optional.of(new Bounds("1970-01-01T00:00:00Z", null)),
        Bounds.of(new Core.Range(field(FieldType.INSTANT), 0, Long.MAX_VALUE)));
  }

  @Test
  void anAnniversaryShowsItsDaysAndAnyOtherPartOfADateNothing() {
    Bounds week = new Bounds("2026-03-01", "2026-03-07");
    assertEquals(Optional.of(week), Bounds.of(part(week)));
    assertEquals(Optional.empty(), Bounds.of(part(null)));
  }

  private static Core part(Bounds days) {
    return new Core.DatePart(
        field(FieldType.DATE),
        Core.DatePart.Part.MONTH_DAY,
        Set.of(301),
        Long.MAX_VALUE,
        ZoneOffset.UTC,
        days);
  }

  @Test
  void whatIsNotAboutTimeHasNone() {
    Field text = field(FieldType.TEXT);
    Folding exact = Folding.EXACT;
    for (Core core :
        List.of(
            new Core.Range(field(FieldType.NUMBER), 0, 1),
            new Core.Range(field(FieldType.YES_NO), 1, 1),
            new Core.Present(field(FieldType.DATE), false),
            new Core.OneOf(text, Set.of("a"), exact),
            new Core.TextMatch(text, Core.TextMatch.Part.ENDS, "a", exact),
            new Core.Members(new Membership.OfList(1)),
            new Core.SetMatch(field(FieldType.SET), null, 1, 1, false),
            new Core.Near(field(FieldType.PLACE), 0, 0, 1),
            new Core.FieldCompare(
                text, text, Core.FieldCompare.Relation.EQUAL, false, exact, ZoneOffset.UTC),
            new Core.Rank(field(FieldType.NUMBER), true, BigDecimal.ONE, false))) {
      assertEquals(Optional.empty(), Bounds.of(core), core::toString);
    }
  }

  private static Field field(FieldType type) {
    return new Field(1, "f", Field.CONTACT, Labels.same("F"), type, null, Field.Origin.IMPORT);
  }
}
