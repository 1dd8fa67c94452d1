package app.quartier.domain.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Count.Relation;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Share;
import app.quartier.domain.segment.Subject;
import app.quartier.kernel.Folding;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What conditions on sets and places are lowered to, and which are refused.
final class SetLoweringTest {
  private static final Folding LOOSE = Folding.IGNORE_CASE_AND_ACCENTS;
  private static final int ALL = Integer.MAX_VALUE;
  private static final Field TAGS = field("tags", FieldType.SET);
  private static final Field HOME = field("home", FieldType.PLACE);
  private static final Field CITY = field("city", FieldType.TEXT);
  private static final Field ITEM = field("tags", FieldType.TEXT);
  private static final Catalog CATALOG =
      new Catalog(ZoneId.of("Europe/Paris"), "EUR", "email", List.of(TAGS, HOME, CITY), List.of());

  @Test
  void wholeItemsBecomeCountsOfItems() {
    Term wanted = Term.positive(new Core.OneOf(ITEM, Set.of("vip", "ete"), LOOSE));
    Operands items = many("VIP", "vip", "Été");
    assertEquals(
        Term.positive(new Core.SetMatch(TAGS, wanted, 1, ALL, false)), term("hasAny", items));
    assertEquals(
        Term.positive(new Core.SetMatch(TAGS, wanted, 2, ALL, false)), term("hasAll", items));
    assertEquals(
        Term.positive(new Core.SetMatch(TAGS, wanted, 2, ALL, true)), term("hasExactly", items));
    assertEquals(
        new Term(new Core.SetMatch(TAGS, wanted, 1, ALL, false), true, true),
        term("hasNone", items));
  }

  static Stream<Arguments> shares() {
    return Stream.of(
        arguments(some(Relation.AT_LEAST, 2), 2, ALL, false),
        arguments(some(Relation.EXACTLY, 0), 0, 0, false),
        arguments(some(Relation.AT_MOST, 3), 0, 3, false),
        arguments(some(Relation.MORE_THAN, 3), 4, ALL, false),
        arguments(some(Relation.LESS_THAN, 0), 0, -1, false),
        arguments(new Share.Some(new Count(Relation.BETWEEN, 4, 2)), 2, 4, false),
        arguments(new Share.Every(), 1, ALL, true));
  }

  @ParameterizedTest
  @MethodSource("shares")
  void howManyItemsMatch(Share share, int min, int max, boolean every) {
    Term denied = new Term(new Core.TextMatch(ITEM, Part.STARTS, "a", LOOSE), true, false);
    ItemTest test = new ItemTest("notStartsWith", one("A"));
    assertEquals(
        Term.positive(new Core.SetMatch(TAGS, denied, min, max, every)),
        term("items", new Operands.Items(share, test)));
  }

  @Test
  void theLettersOfTheConditionAreThoseOfItsItems() {
    Operands items = new Operands.Items(new Share.Every(), new ItemTest("equals", one("É")));
    Condition strict =
        new Condition(Marks.of("a"), new Subject.Field("tags"), "items", items, null, true, true);
    Term item = Term.positive(new Core.OneOf(ITEM, Set.of("É"), Folding.EXACT));
    assertEquals(Term.positive(new Core.SetMatch(TAGS, item, 1, ALL, true)), term(strict));
  }

  @Test
  void anItemIsPutToWhatComparesATextWithOneOrSeveral() {
    assertEquals(
        List.of(
            "equals",
            "isNot",
            "anyOf",
            "noneOf",
            "contains",
            "notContains",
            "startsWith",
            "notStartsWith",
            "endsWith",
            "notEndsWith",
            "matchesPattern",
            "notMatchesPattern",
            "matchesRegex",
            "notMatchesRegex"),
        Sets.itemOperators().stream().map(Operator::id).toList());
  }

  @Test
  void lettersMatterWhereItemsAreComparedAndNotWhereTheyAreCounted() {
    ItemTest test = new ItemTest("equals", one("vip"));
    assertTrue(Sets.comparesTexts(many("vip"), TAGS));
    assertTrue(Sets.comparesTexts(new Operands.Items(new Share.Every(), test), TAGS));
    assertFalse(Sets.comparesTexts(new Operands.Items(some(Relation.AT_LEAST, 2), null), TAGS));
    assertFalse(Sets.comparesTexts(new Operands.None(), TAGS));
    assertFalse(Sets.comparesTexts(many("vip"), HOME));
  }

  @Test
  void placesKeepTheirDegrees() {
    Operands near = new Operands.Near(new BigDecimal("2.5"), new Place(48.8566, 2.3522, "Paris"));
    assertEquals(
        Term.positive(new Core.Near(HOME, 48.8566, 2.3522, 2.5)),
        term(condition("home", "withinKm", near)));
    assertEquals(
        new Term(new Core.Near(HOME, 48.8566, 2.3522, 2.5), true, true),
        term(condition("home", "notWithinKm", near)));
  }

  static Stream<Arguments> drafts() {
    Share every = new Share.Every();
    ItemTest bare = new ItemTest("equals", new Operands.None());
    return Stream.of(
        arguments("tags", "hasExactly", new Operands.Many(List.of())),
        arguments("tags", "items", new Operands.None()),
        arguments("tags", "items", new Operands.Items(every, null)),
        arguments("tags", "items", new Operands.Items(null, new ItemTest("equals", one("a")))),
        arguments("tags", "items", new Operands.Items(every, bare)),
        arguments("home", "withinKm", new Operands.Near(null, new Place(0, 0, null))),
        arguments("home", "withinKm", new Operands.Near(BigDecimal.ONE, null)));
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void whatLacksAPartIsLeftOut(String field, String operator, Operands operands) {
    assertEquals(Optional.empty(), lowered(condition(field, operator, operands)));
  }

  static Stream<Arguments> refused() {
    Share any = new Share.Some(Count.AT_LEAST_ONCE);
    String fitting =
        "hasAny, hasAll, hasNone, hasExactly, items, isPresent, isMissing, isNotEmpty, isEmpty";
    return Stream.of(
        arguments(
            condition("city", "hasAny", many("a")),
            "problem.segment.misfit",
            List.of(".op", "hasAny", "city", "text")),
        arguments(
            condition("tags", "contains", one("a")),
            "problem.segment.misfit",
            List.of(".op", "contains", "tags", "set", fitting)),
        arguments(
            condition("tags", "hasAny", one("a")),
            "problem.segment.shape.many",
            List.of("", "hasAny")),
        arguments(
            condition("tags", "items", many("a")),
            "problem.segment.shape.items",
            List.of("", "items")),
        arguments(
            condition("home", "withinKm", one("a")),
            "problem.segment.shape.near",
            List.of("", "withinKm")),
        arguments(
            condition("tags", "items", new Operands.Items(any, new ItemTest("equal", one("a")))),
            "problem.segment.item.nearest",
            List.of("", "equal", "equals")),
        arguments(
            condition(
                "tags",
                "hasAny",
                new Operands.Many(List.of(new Literal.Money(BigDecimal.ONE, null)))),
            "problem.segment.operand.text",
            List.of("", "tags")),
        arguments(
            condition(
                "home", "withinKm", new Operands.Near(BigDecimal.ONE, new Place(91, 0, null))),
            "problem.segment.operand.place",
            List.of("", "home")),
        arguments(
            condition(
                "home",
                "withinKm",
                new Operands.Near(BigDecimal.ONE.negate(), new Place(0, 0, null))),
            "problem.segment.operand.place",
            List.of("", "home")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatMakesNoSenseIsRefusedWithItsPath(Condition condition, String key, List<Object> args) {
    Refusal refusal = assertThrows(Refusal.class, () -> lowered(condition));
    Problem problem = refusal.problems().getFirst();
    assertEquals(key, problem.key());
    assertEquals("$.rule.of[0]" + args.getFirst(), problem.args().getFirst());
    assertEquals(
        args.subList(1, args.size()),
        problem.args().subList(1, Math.min(args.size(), problem.args().size())));
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertEquals(0, new Texts(locale).problem(problem).indexOf("$.rule.of[0]"));
    }
  }

  private static Share some(Relation relation, int n) {
    return new Share.Some(Count.of(relation, n));
  }

  private static Operands one(String text) {
    return new Operands.One(new Literal.Text(text));
  }

  private static Operands many(String... texts) {
    return new Operands.Many(Stream.of(texts).<Literal>map(Literal.Text::new).toList());
  }

  private static Condition condition(String field, String operator, Operands operands) {
    return new Condition(
        Marks.of("a"), new Subject.Field(field), operator, operands, null, false, false);
  }

  private static Term term(String operator, Operands operands) {
    return term(condition("tags", operator, operands));
  }

  private static Term term(Condition condition) {
    return lowered(condition).orElseThrow();
  }

  private static Optional<Term> lowered(Condition condition) {
    Segment segment = Shop.segment("a", condition);
    @Nullable Rule rule =
        new Lowering(
                CATALOG,
                Instant.parse("2026-03-18T11:00:00Z"),
                CATALOG.zone(),
                id -> Optional.empty())
            .lower(segment)
            .rule();
    return rule instanceof Rule.Branch branch && branch.of().getFirst() instanceof Rule.Leaf leaf
        ? Optional.of(leaf.term())
        : Optional.empty();
  }

  private static Field field(String key, FieldType type) {
    return new Field(1, key, Field.CONTACT, Labels.same(key), type, null, Field.Origin.IMPORT);
  }
}
