package app.quartier.domain.operator;

import static app.quartier.domain.operator.Shop.did;
import static app.quartier.domain.operator.Shop.leaf;
import static app.quartier.domain.operator.Shop.property;
import static app.quartier.domain.operator.Shop.segment;
import static app.quartier.domain.operator.Shop.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.FieldCompare.Relation;
import app.quartier.domain.core.Expression;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Folding;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Patterns, expressions, texts as numbers, fields against fields and ranks, lowered and refused.
class ComparisonsLoweringTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Operands TEN = new Operands.One(new Literal.Num(BigDecimal.TEN));
  private static final String AT = "$.rule.of[0]";

  @Test
  void aTextReadAsANumberIsARangeOfMillionths() {
    Condition size = leaf("a", "city", "atLeast", TEN).withAsNumber(true);
    assertEquals(
        Term.positive(new Core.Range(Shop.CITY, 10_000_000, Long.MAX_VALUE)), lowered(size));
    Condition not = leaf("a", "city", "isNot", TEN).withAsNumber(true);
    assertEquals(
        new Term(new Core.Range(Shop.CITY, 10_000_000, 10_000_000), true, true), lowered(not));
  }

  @Test
  void onlyTextsAreReadAsNumbersAndOnlyByWhatComparesNumbers() {
    assertEquals(
        List.of(Problem.input("problem.segment.asNumber.field", AT + ".as", "spent")),
        problems(leaf("a", "spent", "atLeast", TEN).withAsNumber(true)));
    assertEquals(
        List.of(
            Problem.input(
                "problem.segment.asNumber.operator",
                AT + ".as",
                "contains",
                "equals, isNot, lessThan, atMost, moreThan, atLeast, between, notBetween")),
        problems(leaf("a", "city", "contains", text("x")).withAsNumber(true)));
  }

  @Test
  void aDateBesideAnInstantIsComparedInTheZoneAndTwoInstantsExactly() {
    Node mixed = leaf("a", "birth", "before", new Operands.Other("signup"));
    assertEquals(
        Term.positive(compare(Shop.BIRTH, Shop.SIGNUP, Relation.LESS, PARIS)), lowered(mixed));
    Node same = leaf("a", "signup", "notOn", new Operands.Other("signup"));
    Core exact = compare(Shop.SIGNUP, Shop.SIGNUP, Relation.EQUAL, ZoneOffset.UTC);
    assertEquals(new Term(exact, true, true), lowered(same));
  }

  private static Core compare(Field field, Field other, Relation relation, ZoneId zone) {
    return new Core.FieldCompare(
        field, other, relation, false, Folding.IGNORE_CASE_AND_ACCENTS, zone);
  }

  @Test
  void fieldsThatCannotBeComparedAreRefusedWithThoseThatCan() {
    assertEquals(
        List.of(Problem.input("problem.segment.otherField.misfit", AT, "birth", "score", "signup")),
        problems(leaf("a", "birth", "before", new Operands.Other("score"))));
    assertEquals(
        List.of(Problem.input("problem.segment.otherField.misfit", AT, "spent", "score", "")),
        problems(leaf("a", "spent", "lessThan", new Operands.Other("score"))));
    assertEquals(
        List.of(
            Problem.input(
                "problem.segment.unknownField.nearest", AT + ".otherField", "scor", "score")),
        problems(leaf("a", "score", "lessThan", new Operands.Other("scor"))));
    assertEquals(
        List.of(Problem.input("problem.segment.otherField.operator", AT, "matchesPattern")),
        problems(leaf("a", "city", "matchesPattern", new Operands.Other("city"))));
  }

  @Test
  void insideAWhereTheOtherFieldIsAPropertyOfTheSameEvent() {
    Node where = property("w", "status", "isNot", new Operands.Other("amuont"));
    assertEquals(
        List.of(
            Problem.input(
                "problem.segment.unknownProperty.nearest",
                AT + ".did.where.otherField",
                "amuont",
                "amount")),
        problems(did("a", "order", where)));
  }

  @Test
  void ranksAreOverContactsAndWithinReason() {
    assertEquals(
        Term.positive(new Core.Rank(Shop.SPENT, true, new BigDecimal("160"), false)),
        lowered(leaf("a", "spent", "top", new Operands.Ranked(new BigDecimal("160"), false))));
    assertEquals(
        List.of(Problem.input("problem.segment.rank.percent", AT)),
        problems(leaf("a", "spent", "top", new Operands.Ranked(new BigDecimal("100.1"), true))));
    assertEquals(
        List.of(Problem.input("problem.segment.rank.count", AT)),
        problems(leaf("a", "spent", "bottom", new Operands.Ranked(new BigDecimal("2.5"), false))));
    Node where = property("w", "amount", "top", new Operands.Ranked(BigDecimal.TEN, true));
    assertEquals(
        List.of(Problem.input("problem.segment.rankInWhere", AT + ".did.where.op", "top")),
        problems(did("a", "order", where)));
  }

  @ParameterizedTest
  @CsvSource({
    "1,          false, true",
    "2147483647, false, true",
    "2147483648, false, false",
    "0,          false, false",
    "1E+3,       false, true",
    "0.000001,   true,  true",
    "0.0000001,  true,  false",
    "0,          true,  false",
    "100.000,    true,  true",
  })
  void aRankHasItsLimits(BigDecimal n, boolean percent, boolean fits) {
    Node top = leaf("a", "spent", "top", new Operands.Ranked(n, percent));
    if (fits) {
      Core.Rank rank = (Core.Rank) lowered(top).core();
      assertEquals(0, n.compareTo(rank.n()));
    } else {
      String what = percent ? "percent" : "count";
      assertEquals(List.of(Problem.input("problem.segment.rank." + what, AT)), problems(top));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7, 10,    1",
    "7, 100,   7",
    "7, 14.28, 1",
    "7, 14.29, 2",
    "0, 50,    0",
    "3, 0.1,   1",
  })
  void aShareIsRoundedUp(long having, BigDecimal percent, long taken) {
    assertEquals(taken, new Core.Rank(Shop.SCORE, true, percent, true).taken(having));
  }

  @ParameterizedTest
  @CsvSource({
    "a(?=b),  look,        (?=",
    "(?<!a)b, look,        (?<!a)b",
    "(a)\\1,  back,        \\1",
    "\\k<n>,  back,        \\k",
    "[a,      bracket,     [a",
    "(a,      parenthesis, (a",
    "a),      parenthesis, a)",
    "*a,      repeat,      *",
    "a{2000}, repeat,      {2000}",
    "a\\,     escape,      a\\",
    "\\q,     escape,      \\q",
  })
  void anExpressionThatIsNoneIsRefusedWithItsReason(String written, String reason, String part) {
    assertEquals(
        List.of(Problem.input("problem.segment.regex." + reason, AT, part)),
        problems(leaf("a", "city", "matchesRegex", text(written))));
  }

  @ParameterizedTest
  @CsvSource({
    "Noël,     NOEL,        true",
    "^no.l$,   Noël,        true",
    "[é],      e,           true",
    "^Œuf,     oeuf,        true",
    "l’eau,    L'EAU,       true",
    "\\d{2}–,  75-,         true",
    "^a…$,     a...,        true",
    "^a…$,     abcd,        false",
    "NOEL$,    noel en mai, false",
  })
  void anExpressionFindsWhatItsLettersFoldTo(String written, String value, boolean found) {
    Folding folding = Folding.IGNORE_CASE_AND_ACCENTS;
    String folded = Expression.folded(written, folding);
    assertEquals(found, new Expression(folded, false).isIn(folding.fold(value)));
  }

  @Test
  void lettersThatMatterAreToldApartInExpressions() {
    String folded = Expression.folded("É", Folding.EXACT);
    Expression exact = new Expression(folded, true);
    assertEquals(
        List.of(true, false, false),
        List.of("É", "é", "E").stream().map(v -> exact.isIn(Folding.EXACT.fold(v))).toList());
  }

  @Test
  void aDomainThatIsNoneIsRefused() {
    Condition mail =
        leaf("a", "email", "domainAnyOf", new Operands.Many(List.of(new Literal.Text("a@b.fr"))));
    Field email =
        new Field(
            1,
            "email",
            Field.CONTACT,
            Labels.same("email"),
            FieldType.EMAIL,
            null,
            Field.Origin.BUILTIN);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> Domains.DOMAIN_ANY_OF.lower(mail, email, new Clockwork(Instant.EPOCH, PARIS)));
    assertEquals(
        List.of(Problem.input("problem.segment.domain", "email", "a@b.fr")), refusal.problems());
  }

  private static Term lowered(Node node) {
    Rule.Branch root = (Rule.Branch) lowering().lower(segment("s", node)).rule();
    return ((Rule.Leaf) root.of().getFirst()).term();
  }

  private static List<Problem> problems(Node node) {
    return assertThrows(Refusal.class, () -> lowering().lower(segment("s", node))).problems();
  }

  private static Lowering lowering() {
    return new Lowering(
        Shop.CATALOG, Instant.parse("2026-03-18T11:00:00Z"), PARIS, id -> Optional.empty());
  }
}
