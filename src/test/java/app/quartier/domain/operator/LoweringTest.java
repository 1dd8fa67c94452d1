package app.quartier.domain.operator;

import static app.quartier.domain.operator.Shop.all;
import static app.quartier.domain.operator.Shop.did;
import static app.quartier.domain.operator.Shop.in;
import static app.quartier.domain.operator.Shop.leaf;
import static app.quartier.domain.operator.Shop.property;
import static app.quartier.domain.operator.Shop.segment;
import static app.quartier.domain.operator.Shop.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Folding;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LoweringTest {
  private static final Instant AT = Instant.parse("2026-03-18T11:00:00Z");
  private static final long NOW = 1_773_831_600_000L;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Folding DEFAULT = Folding.IGNORE_CASE_AND_ACCENTS;

  static Stream<Arguments> ranges() {
    long min = Long.MIN_VALUE;
    long max = Long.MAX_VALUE;
    return Stream.of(
        arguments("score", "equals", "20.5", 20_500_000L, 20_500_000L),
        arguments("score", "equals", "0.0000005", 1L, 0L),
        arguments("score", "lessThan", "10", min, 9_999_999L),
        arguments("score", "lessThan", "0.0000005", min, 0L),
        arguments("score", "atMost", "10", min, 10_000_000L),
        arguments("score", "atMost", "-0.0000005", min, -1L),
        arguments("score", "moreThan", "10", 10_000_001L, max),
        arguments("score", "moreThan", "0.0000005", 1L, max),
        arguments("score", "atLeast", "10", 10_000_000L, max),
        arguments("score", "atLeast", "0.0000005", 1L, max),
        arguments("score", "lessThan", "-1e40", min, min + 1),
        arguments("score", "moreThan", "1e40", max, max),
        arguments("score", "atMost", "1e100", min, max - 1),
        arguments("score", "atMost", "9".repeat(100), min, max - 1),
        arguments("spent", "atLeast", "500.00", 5_000_000L, max),
        arguments("spent", "equals", "0.0001", 1L, 1L));
  }

  @ParameterizedTest
  @MethodSource("ranges")
  void a_comparison_becomes_a_range_of_scaled_values(
      String field, String operator, String number, long from, long to) {
    Core.Range expected = new Core.Range(Shop.CATALOG.field(field).orElseThrow(), from, to);
    Operands asNumber = new Operands.One(new Literal.Num(new BigDecimal(number)));
    assertEquals(expected, core(leaf("a", field, operator, asNumber)));
    assertEquals(expected, core(leaf("a", field, operator, text(number))));
  }

  @Test
  void amounts_are_taken_in_the_currency_of_the_field() {
    Core expected = new Core.Range(Shop.SPENT, 5_000_000L, Long.MAX_VALUE);
    BigDecimal amount = new BigDecimal("500");
    for (@Nullable String currency : new String[] {"EUR", null}) {
      Operands money = new Operands.One(new Literal.Money(amount, currency));
      assertEquals(expected, core(leaf("a", "spent", "atLeast", money)));
    }
  }

  @Test
  void swapped_ends_are_put_in_order() {
    Literal ten = new Literal.Num(BigDecimal.TEN);
    Literal two = new Literal.Num(new BigDecimal("2"));
    Core expected = new Core.Range(Shop.SCORE, 2_000_000L, 10_000_000L);
    assertEquals(expected, core(leaf("a", "score", "between", new Operands.Between(two, ten))));
    assertEquals(expected, core(leaf("a", "score", "between", new Operands.Between(ten, two))));
  }

  @Test
  void texts_are_folded_as_the_condition_says() {
    Operands many =
        new Operands.Many(
            List.of(
                new Literal.Text("Évry"),
                new Literal.Text("EVRY"),
                new Literal.Num(new BigDecimal("75"))));
    assertEquals(
        new Core.OneOf(Shop.CITY, Set.of("evry", "75"), DEFAULT),
        core(leaf("a", "city", "anyOf", many)));
    Condition strict =
        new Condition(
            Marks.of("a"), new Subject.Field("city"), "contains", text(" Év"), null, true, true);
    assertEquals(
        new Core.TextMatch(Shop.CITY, Core.TextMatch.Part.CONTAINS, "Év", Folding.EXACT),
        core(strict));
  }

  @ParameterizedTest
  @CsvSource({
    "equals,, false, false",
    "equals, false, false, false",
    "equals, true, false, false",
    "isNot,, true, true",
    "isNot, true, true, true",
    "isNot, false, true, false"
  })
  void only_a_negative_condition_answers_for_a_missing_value(
      String operator, @Nullable Boolean ifMissing, boolean negated, boolean includesMissing) {
    Condition condition =
        new Condition(
            Marks.of("a"),
            new Subject.Field("city"),
            operator,
            text("Paris"),
            ifMissing,
            false,
            false);
    Core core = new Core.OneOf(Shop.CITY, Set.of("paris"), DEFAULT);
    assertEquals(new Term(core, negated, includesMissing), term(condition));
  }

  @Test
  void is_missing_and_is_empty_include_the_missing_whatever_if_missing_says() {
    for (@Nullable Boolean ifMissing : new Boolean[] {null, true, false}) {
      for (String operator : List.of("isMissing", "isEmpty")) {
        Condition condition =
            new Condition(
                Marks.of("a"),
                new Subject.Field("city"),
                operator,
                new Operands.None(),
                ifMissing,
                false,
                false);
        Core core = new Core.Present(Shop.CITY, operator.equals("isEmpty"));
        assertEquals(new Term(core, true, true), term(condition));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EXACTLY, 3, 3, 3, 3",
    "EXACTLY, 0, 0, 0, 0",
    "AT_LEAST, 3, 3, 3, 2147483647",
    "AT_MOST, 3, 3, 0, 3",
    "MORE_THAN, 3, 3, 4, 2147483647",
    "MORE_THAN, 2147483647, 2147483647, 2147483647, 2147483647",
    "LESS_THAN, 3, 3, 0, 2",
    "LESS_THAN, 0, 0, 0, -1",
    "BETWEEN, 2, 5, 2, 5",
    "BETWEEN, 5, 2, 2, 5"
  })
  void a_count_becomes_its_least_and_its_greatest_number(
      Count.Relation relation, int n, int to, int min, int max) {
    Did did =
        new Did(
            Marks.of("a"),
            new EventQuery("click", null, new Window.Ever(), EventQuery.Machine.EXCLUDE),
            new Count(relation, n, to));
    assertEquals(
        new Core.Events(Shop.CLICK, null, Long.MIN_VALUE, NOW, NOW, false, min, max), core(did));
  }

  @Test
  void events_after_the_instant_do_not_exist_in_any_window() {
    Window next = new Window.Next(7, Unit.DAY, null);
    assertEquals(
        new Core.Events(Shop.CLICK, null, NOW, NOW, NOW, true, 1, Integer.MAX_VALUE),
        core(did("a", "click", null, next)));
  }

  @Test
  void a_where_is_lowered_over_the_properties_of_one_event() {
    Node where = property("w", "campaign", "isNot", text("Noël"));
    Term campaign =
        new Term(
            new Core.OneOf(Shop.CLICK.property("campaign").orElseThrow(), Set.of("noel"), DEFAULT),
            true,
            true);
    assertEquals(
        new Core.Events(
            Shop.CLICK,
            new Rule.Leaf("w", false, campaign),
            Long.MIN_VALUE,
            NOW,
            NOW,
            true,
            1,
            Integer.MAX_VALUE),
        core(did("a", "click", where)));
  }

  @Test
  void a_segment_becomes_a_rule_with_its_members_by_hand_in_its_own_zone() {
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    Node not =
        leaf("b", "newsletter", "isTrue", new Operands.None())
            .withMarks(Marks.of("b").withNot(true));
    Segment segment =
        new Segment(
            "seg-x",
            "X",
            null,
            tokyo,
            List.of(new Manual("a@b.fr", null, null)),
            List.of(new Manual("c@d.fr", null, null)),
            all("r", leaf("a", "city", "isPresent", new Operands.None()), not));
    Rule present = new Rule.Leaf("a", false, Term.positive(new Core.Present(Shop.CITY, false)));
    Rule yes = new Rule.Leaf("b", true, Term.positive(new Core.Range(Shop.CONSENT, 1, 1)));
    assertEquals(
        new Lowered(
            new Rule.Branch("r", false, Combine.ALL, List.of(present, yes)),
            Set.of("a@b.fr"),
            Set.of("c@d.fr"),
            AT,
            tokyo),
        lowering(Map.of()).lower(segment));
  }

  @Test
  void a_rule_pruned_to_nothing_is_no_rule() {
    assertNull(lowering(Map.of()).lower(segment("x")).rule());
  }

  @Test
  void a_diamond_is_fine_and_each_segment_keeps_its_own_zone() {
    Segment base = segment("base", leaf("a", "city", "isPresent", new Operands.None()));
    Map<String, Segment> saved = new HashMap<>();
    saved.put("seg-base", base);
    saved.put("seg-left", segment("left", in("x", "base")));
    saved.put("seg-right", segment("right", in("x", "base")));
    Core.Members bottom =
        new Core.Members(
            "seg-base",
            lowered(new Rule.Leaf("a", false, Term.positive(new Core.Present(Shop.CITY, false)))));
    Rule toBase = new Rule.Leaf("x", false, Term.positive(bottom));
    Rule left =
        new Rule.Leaf("l", false, Term.positive(new Core.Members("seg-left", lowered(toBase))));
    Rule right =
        new Rule.Leaf("r", false, Term.positive(new Core.Members("seg-right", lowered(toBase))));
    assertEquals(
        new Lowered(
            new Rule.Branch("n0", false, Combine.ALL, List.of(left, right)),
            Set.of(),
            Set.of(),
            AT,
            PARIS),
        lowering(saved).lower(segment("x", in("l", "left"), in("r", "right"))));
  }

  @Test
  void one_lowering_serves_one_segment_after_another() {
    Node wrong = leaf("a", "citi", "isPresent", new Operands.None());
    Node present = leaf("a", "city", "isPresent", new Operands.None());
    Node missing = leaf("a", "city", "isMissing", new Operands.None());
    Map<String, Segment> saved = new HashMap<>(Map.of("seg-base", segment("base", present)));
    Lowering lowering = lowering(saved);
    assertThrows(Refusal.class, () -> lowering.lower(segment("x", wrong)));
    Segment asked = segment("x", in("b", "base"));
    assertEquals(lowering(saved).lower(asked), lowering.lower(asked));
    saved.put("seg-base", segment("base", missing));
    assertEquals(lowering(saved).lower(asked), lowering.lower(asked));
  }

  @Test
  void a_long_chain_of_diamonds_takes_no_time() {
    Map<String, Segment> saved = new HashMap<>();
    saved.put("seg-0", segment("0"));
    for (int i = 1; i <= 60; i++) {
      String below = String.valueOf(i - 1);
      saved.put("seg-" + i, segment(String.valueOf(i), in("a", below), in("b", below)));
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> lowering(saved).lower(saved.get("seg-60")));
  }

  private static Lowered lowered(Rule only) {
    return new Lowered(
        new Rule.Branch("n0", false, Combine.ALL, List.of(only)), Set.of(), Set.of(), AT, PARIS);
  }

  private static Core core(Node leaf) {
    return term(leaf).core();
  }

  private static Term term(Node leaf) {
    Rule.Branch root = (Rule.Branch) lowering(Map.of()).lower(segment("x", leaf)).rule();
    return ((Rule.Leaf) root.of().getFirst()).term();
  }

  private static Lowering lowering(Map<String, Segment> saved) {
    return new Lowering(Shop.CATALOG, AT, PARIS, id -> Optional.ofNullable(saved.get(id)));
  }
}
