package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.COUNTRY;
import static app.quartier.ui.builder.Sketches.NEWSLETTER;
import static app.quartier.ui.builder.Sketches.SCORE;
import static app.quartier.ui.builder.Sketches.SOURCE;
import static app.quartier.ui.builder.Sketches.condition;
import static app.quartier.ui.builder.Sketches.many;
import static app.quartier.ui.builder.Sketches.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stays of a condition when its field or operator changes.
class DraftsTest {
  private static Condition withField(Condition condition, Field old, Field next) {
    return Drafts.withField(condition, new Subject.Field(next.key()), old, next.type());
  }

  private static Operator operator(String id) {
    return Operators.byId(id).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(FieldType.class)
  void everyTypeStartsWithAnOperatorThatFitsIt(FieldType type) {
    assertTrue(Drafts.defaultOperator(type).types().contains(type));
  }

  @Test
  void aNewConditionWaitsForItsValueUnlessItNeedsNone() {
    assertTrue(!Completeness.isComplete(draft(COUNTRY)));
    assertTrue(Completeness.isComplete(draft(NEWSLETTER)));
  }

  private static Condition draft(Field field) {
    return Drafts.condition("n1", new Subject.Field(field.key()), field.type());
  }

  @Test
  void anotherFieldOfTheSameKindKeepsOperatorAndValue() {
    Condition source = condition("n1", SOURCE, "anyOf", many("Site"));
    Condition city = withField(source, SOURCE, CITY);
    assertEquals(new Subject.Field("city"), city.subject());
    assertEquals("anyOf", city.operator());
    assertEquals(many("Site"), city.operands());
  }

  @Test
  void aFieldOfAnotherKindKeepsTheOperatorAndEmptiesTheValue() {
    Condition source = condition("n1", SOURCE, "anyOf", many("Site"));
    Condition country = withField(source, SOURCE, COUNTRY);
    assertEquals("anyOf", country.operator());
    assertEquals(new Operands.None(), country.operands());
  }

  @Test
  void anOperatorThatDoesNotFitGivesWayToTheFirstOfTheNewField() {
    Condition source = condition("n1", SOURCE, "anyOf", many("Site"));
    Condition score = withField(source, SOURCE, SCORE);
    assertEquals("atLeast", score.operator());
    assertEquals(new Operands.None(), score.operands());
  }

  @Test
  void aValueTakesTheShapeOfTheNextOperator() {
    Condition is = condition("n1", CITY, "equals", one("Paris"));
    assertEquals(many("Paris"), Drafts.withOperator(is, operator("anyOf"), false).operands());
    Condition oneOf = condition("n1", CITY, "anyOf", many("Paris"));
    assertEquals(one("Paris"), Drafts.withOperator(oneOf, operator("equals"), false).operands());
    Condition several = condition("n1", CITY, "anyOf", many("Paris", "Lyon"));
    assertEquals(
        new Operands.None(), Drafts.withOperator(several, operator("equals"), false).operands());
    Literal ten = new Literal.Num(BigDecimal.TEN);
    Condition least = condition("n1", SCORE, "atLeast", new Operands.One(ten));
    Condition between = Drafts.withOperator(least, operator("between"), false);
    assertEquals(new Operands.Between(ten, null), between.operands());
    assertEquals(
        new Operands.One(ten), Drafts.withOperator(between, operator("atLeast"), false).operands());
    assertEquals(
        new Operands.None(), Drafts.withOperator(least, operator("isMissing"), false).operands());
  }

  @Test
  void onlyNegativeOperatorsRememberWhatContactsWithoutAValueDo() {
    Condition not = Drafts.withMissing(condition("n1", CITY, "isNot", one("Paris")), false);
    assertEquals(false, Drafts.withOperator(not, operator("noneOf"), false).ifMissing());
    assertNull(Drafts.withOperator(not, operator("equals"), false).ifMissing());
  }
}
