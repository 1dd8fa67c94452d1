package app.quartier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.domain.segment.Window.Mode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The examples of the format's page that this version knows, and the trees they stand for.
class ExamplesTest {
  private static final Length WEEK = new Length(7, Unit.DAY);
  private static final String JSON =
      """
      { "format": "quartier.segment", "version": 1, "id": "seg-7f3a", "name": "VIP endormis",
        "note": "", "zone": "Europe/Paris",
        "members": { "added": [{ "key": "a@b.fr", "at": "2026-03-02T09:00:00Z", "why": "demande écrite" }],
                     "removed": [] },
        "rule": { "id": "n0", "group": "all", "of": [
          { "id": "n1", "field": "country", "op": "anyOf", "values": ["FR", "BE"] },
          { "id": "n2", "field": "city", "op": "isNot", "value": "Paris", "ifMissing": false, "matchAccents": true },
          { "id": "n3", "field": "company", "op": "contains", "value": "sarl", "not": true },
          { "id": "n7", "field": "score", "op": "between", "from": 10, "to": 20.5 },
          { "id": "n8", "field": "spent", "op": "atLeast", "value": { "amount": "500.00", "currency": "EUR" } },
          { "id": "n10", "field": "newsletter", "op": "isTrue" },
          { "id": "n11", "field": "phone", "op": "isMissing" },
          { "id": "n14", "field": "birth", "op": "ageBetween", "from": 25, "to": 34 },
          { "id": "n14b", "field": "birth", "op": "ageAtLeast", "value": 18 },
          { "id": "n15", "field": "birth", "op": "anniversary", "in": { "next": { "n": 7, "unit": "day" } } },
          { "id": "n15b", "field": "birth", "op": "anniversary", "in": { "on": { "today": 0 } } },
          { "id": "n18", "field": "signup", "op": "monthIs", "values": [3, 4] },
          { "id": "n22", "field": "status", "op": "held", "value": "trial", "for": { "atLeast": { "n": 7, "unit": "day" } } },
          { "id": "n16b", "field": "signup", "op": "in", "window": { "period": "previous", "unit": "quarter" } },
          { "id": "n16c", "field": "signup", "op": "in", "window": { "fromAgo": { "n": 60, "unit": "day" }, "toAgo": { "n": 1, "unit": "month" } } },
          { "id": "n16d", "field": "signup", "op": "in", "window": { "beforeAgo": { "n": 2, "unit": "year" } } },
          { "id": "n16", "field": "signup", "op": "in", "window": { "last": { "n": 30, "unit": "day", "mode": "calendar" } } },
          { "id": "n17", "field": "signup", "op": "before", "value": { "ago": { "n": 3, "unit": "month" } } },
          { "id": "n17b", "field": "signup", "op": "onOrAfter", "value": { "today": -1 } },
          { "id": "n30", "did": { "kind": "click",
              "where": { "id": "n30w", "group": "any", "of": [
                { "id": "n30a", "property": "campaign", "op": "equals", "value": "Noël" },
                { "id": "n30b", "property": "device", "op": "isNot", "value": "mobile" } ] },
              "window": { "last": { "n": 24, "unit": "month", "mode": "calendar" } } },
            "count": { "atLeast": 3 } },
          { "id": "n31", "did": { "kind": "open", "machine": "exclude" }, "count": { "exactly": 0 } },
          { "id": "n31b", "did": { "kind": "order", "window": { "between": ["2026-01-01", "2026-03-31"] } },
            "count": { "between": [2, 5] } },
          { "id": "n40", "inSegment": "seg-12ab", "name": "Clients actifs", "not": true },
          { "id": "n44", "group": "exactlyOne", "muted": true, "note": "à revoir", "of": [] }
        ] } }
      """;

  @Test
  void each_example_is_read_as_the_tree_it_stands_for() {
    Segment expected =
        new Segment(
            "seg-7f3a",
            "VIP endormis",
            "",
            ZoneId.of("Europe/Paris"),
            List.of(new Manual("a@b.fr", Instant.parse("2026-03-02T09:00:00Z"), "demande écrite")),
            List.of(),
            new Group(
                Marks.of("n0"),
                Combine.ALL,
                Stream.concat(conditions().stream(), others().stream()).toList()));
    assertEquals(new Read.Loaded(expected), SegmentJson.read(JSON));
  }

  private static List<Node> conditions() {
    return List.of(
        field("n1", "country", "anyOf", new Operands.Many(List.of(text("FR"), text("BE")))),
        new Condition(
            Marks.of("n2"),
            new Subject.Field("city"),
            "isNot",
            new Operands.One(text("Paris")),
            false,
            false,
            true),
        field("n3", "company", "contains", new Operands.One(text("sarl")))
            .withMarks(Marks.of("n3").withNot(true)),
        field("n7", "score", "between", new Operands.Between(number("10"), number("20.5"))),
        field(
            "n8",
            "spent",
            "atLeast",
            new Operands.One(new Literal.Money(new BigDecimal("500.00"), "EUR"))),
        field("n10", "newsletter", "isTrue", new Operands.None()),
        field("n11", "phone", "isMissing", new Operands.None()),
        field("n14", "birth", "ageBetween", new Operands.Between(number("25"), number("34"))),
        field("n14b", "birth", "ageAtLeast", new Operands.One(number("18"))),
        field("n15", "birth", "anniversary", new Operands.Anniversary(new Recurrence.Next(WEEK))),
        field(
            "n15b",
            "birth",
            "anniversary",
            new Operands.Anniversary(new Recurrence.On(new Literal.Today(0)))),
        field("n18", "signup", "monthIs", new Operands.Many(List.of(number("3"), number("4")))),
        field("n22", "status", "held", new Operands.Held(text("trial"), false, WEEK)),
        field(
            "n16b",
            "signup",
            "in",
            new Operands.In(new Window.Period(Window.Turn.PREVIOUS, Unit.QUARTER))),
        field(
            "n16c",
            "signup",
            "in",
            new Operands.In(
                new Window.FromAgo(new Length(60, Unit.DAY), new Length(1, Unit.MONTH)))),
        field(
            "n16d",
            "signup",
            "in",
            new Operands.In(new Window.BeforeAgo(new Length(2, Unit.YEAR)))),
        field("n16", "signup", "in", new Operands.In(new Window.Last(30, Unit.DAY, Mode.CALENDAR))),
        field("n17", "signup", "before", new Operands.One(new Literal.Ago(3, Unit.MONTH))),
        field("n17b", "signup", "onOrAfter", new Operands.One(new Literal.Today(-1))));
  }

  private static List<Node> others() {
    Group where =
        new Group(
            Marks.of("n30w"),
            Combine.ANY,
            List.of(
                property("n30a", "campaign", "equals", "Noël"),
                property("n30b", "device", "isNot", "mobile")));
    return List.of(
        new Did(
            Marks.of("n30"),
            new EventQuery(
                "click",
                where,
                new Window.Last(24, Unit.MONTH, Mode.CALENDAR),
                EventQuery.Machine.INCLUDE),
            new Count(Count.Relation.AT_LEAST, 3, 3)),
        new Did(
            Marks.of("n31"),
            new EventQuery("open", null, new Window.Ever(), EventQuery.Machine.EXCLUDE),
            new Count(Count.Relation.EXACTLY, 0, 0)),
        new Did(
            Marks.of("n31b"),
            new EventQuery(
                "order",
                null,
                new Window.Between(text("2026-01-01"), text("2026-03-31")),
                EventQuery.Machine.INCLUDE),
            new Count(Count.Relation.BETWEEN, 2, 5)),
        new InSegment(Marks.of("n40").withNot(true), "seg-12ab", "Clients actifs"),
        new Group(
            new Marks("n44", false, true, false, "à revoir"), Combine.EXACTLY_ONE, List.of()));
  }

  private static Condition field(String id, String key, String operator, Operands operands) {
    return new Condition(
        Marks.of(id), new Subject.Field(key), operator, operands, null, false, false);
  }

  private static Condition property(String id, String key, String operator, String value) {
    return new Condition(
        Marks.of(id),
        new Subject.Property(key),
        operator,
        new Operands.One(text(value)),
        null,
        false,
        false);
  }

  private static Literal text(String text) {
    return new Literal.Text(text);
  }

  private static Literal number(String number) {
    return new Literal.Num(new BigDecimal(number));
  }
}
