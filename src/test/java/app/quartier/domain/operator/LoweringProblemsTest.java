package app.quartier.domain.operator;

import static app.quartier.domain.operator.Shop.all;
import static app.quartier.domain.operator.Shop.did;
import static app.quartier.domain.operator.Shop.in;
import static app.quartier.domain.operator.Shop.leaf;
import static app.quartier.domain.operator.Shop.property;
import static app.quartier.domain.operator.Shop.segment;
import static app.quartier.domain.operator.Shop.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each node stands at `$.rule.of[0]`; the problem it gives is written out with all its arguments.
class LoweringProblemsTest {
  private static final Operands NONE = new Operands.None();
  private static final Operands TEN = new Operands.One(new Literal.Num(BigDecimal.TEN));
  private static final String TEXT_OPERATORS =
      "equals, isNot, anyOf, noneOf, contains, notContains, startsWith, notStartsWith, endsWith,"
          + " notEndsWith, matchesPattern, notMatchesPattern, matchesRegex, notMatchesRegex,"
          + " isPresent, isMissing, isNotEmpty, isEmpty, held";

  private static final String DATE_OPERATORS =
      "between, notBetween, top, bottom, before, after, on, notOn, onOrBefore, onOrAfter, in,"
          + " notIn, ageEquals, ageLessThan, ageAtMost, ageMoreThan, ageAtLeast, ageBetween,"
          + " anniversary, yearIs, yearIsNot, monthIs, monthIsNot, weekdayIs, weekdayIsNot,"
          + " isPresent, isMissing, isNotEmpty, isEmpty, held";

  static Stream<Arguments> names() {
    return Stream.of(
        arguments(
            leaf("a", "citi", "equals", text("x")),
            p("unknownField.nearest", ".field", "citi", "city")),
        arguments(
            leaf("a", "quantityOfItems", "equals", text("x")),
            p(
                "unknownField",
                ".field",
                "quantityOfItems",
                "city, score, spent, birth, signup, newsletter")),
        arguments(
            leaf("a", "@changd", "isPresent", NONE),
            p("unknownField.nearest", ".field", "@changd", "@changed")),
        arguments(
            leaf("a", "city", "equal", text("x")),
            p("unknownOperator.nearest", ".op", "equal", "equals")),
        arguments(did("a", "ordre", null), p("unknownKind.nearest", ".did.kind", "ordre", "order")),
        arguments(
            did("a", "subscription", null),
            p("unknownKind", ".did.kind", "subscription", "order, click")),
        arguments(
            did("a", "order", property("w", "amout", "atLeast", TEN)),
            p("unknownProperty.nearest", ".did.where.property", "amout", "amount")),
        arguments(
            did("a", "click", property("w", "quantity", "atLeast", TEN)),
            p("unknownProperty", ".did.where.property", "quantity", "campaign")),
        arguments(
            did(
                "a",
                "order",
                all(
                    "w",
                    property("v", "status", "equals", text("paid")),
                    leaf("u", "city", "equals", text("x")))),
            p("fieldInWhere", ".did.where.of[1].field", "city")),
        arguments(
            property("a", "amount", "atLeast", TEN),
            p("propertyOutsideWhere", ".property", "amount")),
        arguments(did("a", "order", did("w", "click", null)), p("leafInWhere", ".did.where")),
        arguments(did("a", "order", in("w", "b")), p("leafInWhere", ".did.where.inSegment")));
  }

  static Stream<Arguments> shapes() {
    Operands one = text("x");
    Operands many = new Operands.Many(List.of(new Literal.Text("x")));
    Operands ever = new Operands.In(new Window.Ever());
    return Stream.of(
        arguments(
            leaf("a", "city", "lessThan", TEN),
            p("misfit", ".op", "lessThan", "city", "text", TEXT_OPERATORS)),
        arguments(
            leaf("a", "newsletter", "equals", one),
            p(
                "misfit",
                ".op",
                "equals",
                "newsletter",
                "yesNo",
                "isTrue, isFalse, isPresent, isMissing, isNotEmpty, isEmpty, held")),
        arguments(
            leaf("a", "birth", "hourIs", many),
            p("misfit", ".op", "hourIs", "birth", "date", DATE_OPERATORS)),
        arguments(leaf("a", "city", "equals", many), p("shape.one", "", "equals")),
        arguments(leaf("a", "city", "anyOf", one), p("shape.many", "", "anyOf")),
        arguments(leaf("a", "score", "between", one), p("shape.between", "", "between")),
        arguments(leaf("a", "signup", "in", one), p("shape.window", "", "in")),
        arguments(leaf("a", "city", "isMissing", one), p("shape.none", "", "isMissing")),
        arguments(leaf("a", "signup", "before", ever), p("shape.one", "", "before")));
  }

  static Stream<Arguments> operands() {
    Operands ago = new Operands.One(new Literal.Ago(3, Unit.DAY));
    Operands francs = new Operands.One(new Literal.Money(BigDecimal.TEN, "CHF"));
    Operands hours = new Operands.One(new Literal.Ago(3, Unit.HOUR));
    Operands huge = text("1e999999999");
    return Stream.of(
        arguments(leaf("a", "city", "equals", ago), p("operand.text", "", "city")),
        arguments(leaf("a", "score", "atLeast", text("ten")), p("operand.number", "", "score")),
        arguments(leaf("a", "score", "atLeast", huge), p("operand.number", "", "score")),
        arguments(leaf("a", "score", "atLeast", text("1e101")), p("operand.number", "", "score")),
        arguments(
            leaf("a", "score", "atLeast", text("9".repeat(101))), p("operand.number", "", "score")),
        arguments(leaf("a", "score", "atLeast", francs), p("operand.number", "", "score")),
        arguments(leaf("a", "spent", "atLeast", ago), p("operand.money", "", "spent")),
        arguments(leaf("a", "spent", "atLeast", francs), p("currency", "", "spent", "EUR", "CHF")),
        arguments(leaf("a", "birth", "before", TEN), p("operand.date", "", "birth")),
        arguments(leaf("a", "birth", "before", text("31/01/2026")), p("operand.date", "", "birth")),
        arguments(leaf("a", "signup", "before", text("soon")), p("operand.instant", "", "signup")),
        arguments(leaf("a", "birth", "before", hours), p("hoursOnDate", "", "birth")),
        arguments(
            leaf("a", "birth", "in", new Operands.In(new Window.Last(2, Unit.HOUR, null))),
            p("hoursOnDate", "", "birth")),
        arguments(
            did("a", "order", null, new Window.After(new Literal.Text("soon"))),
            p("operand.instant", ".did.window", "@at")));
  }

  static Stream<Arguments> segments() {
    return Stream.of(
        arguments(in("a", "gone"), p("dangling", ".inSegment", "seg-gone")),
        arguments(
            new InSegment(Marks.of("a"), "seg-gone", "Clients actifs"),
            p("dangling", ".inSegment", "Clients actifs")),
        arguments(in("a", "asked"), p("cycle", ".inSegment", "ASKED → ASKED")),
        arguments(
            in("a", "toAsked"),
            Problem.input(
                "problem.segment.cycle",
                "TOASKED › $.rule.of[0].inSegment",
                "ASKED → TOASKED → ASKED")),
        arguments(
            in("a", "ring1"),
            Problem.input(
                "problem.segment.cycle",
                "RING2 › $.rule.of[0].inSegment",
                "ASKED → RING1 → RING2 → RING1")),
        arguments(
            in("a", "toGone"),
            Problem.input(
                "problem.segment.dangling", "TOGONE › $.rule.of[0].inSegment", "seg-gone")));
  }

  @ParameterizedTest
  @MethodSource({"names", "shapes", "operands", "segments"})
  void a_problem_names_its_place_and_what_is_wrong(Node node, Problem expected) {
    assertEquals(List.of(expected), problems(segment("asked", node)));
  }

  @Test
  void all_problems_are_told_at_once_in_document_order() {
    Segment segment =
        segment(
            "asked",
            leaf("a", "citi", "equals", text("x")),
            all("g", in("b", "gone"), leaf("c", "score", "equals", text("ten"))));
    assertEquals(
        List.of(
            p("unknownField.nearest", ".field", "citi", "city"),
            Problem.input("problem.segment.dangling", "$.rule.of[1].of[0].inSegment", "seg-gone"),
            Problem.input("problem.segment.operand.number", "$.rule.of[1].of[1]", "score")),
        problems(segment));
  }

  @Test
  void a_problem_of_a_segment_referred_to_twice_is_told_once() {
    Segment segment = segment("asked", in("a", "toGone"), in("b", "toGone"));
    assertEquals(
        List.of(
            Problem.input(
                "problem.segment.dangling", "TOGONE › $.rule.of[0].inSegment", "seg-gone")),
        problems(segment));
  }

  @Test
  void what_is_muted_or_incomplete_is_not_checked() {
    Segment segment =
        segment(
            "asked",
            leaf("a", "citi", "equals", NONE),
            in("b", "gone").withMarks(Marks.of("b").withMuted(true)));
    lowering().lower(segment);
    assertEquals(Optional.empty(), Optional.ofNullable(lowering().lower(segment).rule()));
  }

  private static List<Problem> problems(Segment segment) {
    return assertThrows(Refusal.class, () -> lowering().lower(segment)).problems();
  }

  private static Lowering lowering() {
    Map<String, Segment> saved =
        Stream.of(
                segment("asked"),
                segment("toAsked", in("x", "asked")),
                segment("ring1", in("x", "ring2")),
                segment("ring2", in("x", "ring1")),
                segment("toGone", in("x", "gone")),
                segment("b"))
            .collect(Collectors.toMap(Segment::id, s -> s));
    return new Lowering(
        Shop.CATALOG,
        Instant.parse("2026-03-18T11:00:00Z"),
        ZoneId.of("Europe/Paris"),
        id -> Optional.ofNullable(saved.get(id)));
  }

  private static Problem p(String key, String below, Object... args) {
    Object[] all = Stream.concat(Stream.of("$.rule.of[0]" + below), Stream.of(args)).toArray();
    return Problem.input("problem.segment." + key, all);
  }
}
