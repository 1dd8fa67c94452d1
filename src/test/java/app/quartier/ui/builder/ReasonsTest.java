package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.SCORE;
import static app.quartier.ui.builder.Sketches.bar;
import static app.quartier.ui.builder.Sketches.condition;
import static app.quartier.ui.builder.Sketches.equal;
import static app.quartier.ui.builder.Sketches.facet;
import static app.quartier.ui.builder.Sketches.many;
import static app.quartier.ui.builder.Sketches.one;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Condition;
import app.quartier.text.Texts;
import app.quartier.ui.builder.EmptyResult.Culprit;
import app.quartier.ui.builder.editors.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Why nobody matches a row, and which row leaves nobody.
class ReasonsTest {
  private static final Facet CITIES = facet(CITY, 3, bar("Paris", 1, 10), bar("Lyon", 0, 4));

  private static String why(Condition condition, Field field, Facet facet) {
    return new ZeroReason(new Wording(new Texts(Locale.ENGLISH), "EUR"))
        .of(condition, field, facet);
  }

  @Test
  void aValueThatIsNotInTheDataIsNamedWithTheOneMeant() {
    assertEquals(
        "“Pariss” is not in the data. Did you mean “Paris”?",
        why(equal("a", CITY, "Pariss"), CITY, CITIES));
    assertEquals("“Bordeaux” is not in the data.", why(equal("a", CITY, "Bordeaux"), CITY, CITIES));
  }

  @Test
  void ofSeveralValuesTheNumberIsTold() {
    assertEquals(
        "None of these 2 values is in the data of “city”.",
        why(condition("a", CITY, "anyOf", many("Rome", "Oslo")), CITY, CITIES));
  }

  @Test
  void aFieldThatNobodyHasIsNamed() {
    assertEquals(
        "No contact has a value for “score”.",
        why(condition("a", SCORE, "atLeast", one("1")), SCORE, facet(SCORE, 9)));
  }

  @Test
  void otherComparisonsSayThatNoSuchValueIsThere() {
    assertEquals(
        "No contact has such a value for “city”.",
        why(condition("a", CITY, "contains", one("zzz")), CITY, CITIES));
  }

  private static NodeCounts node(String id, long inContext, long effect) {
    return new NodeCounts(id, inContext, inContext, effect);
  }

  @Test
  void theRowThatCostsMostLeavesNobody() {
    assertEquals(
        Optional.of(new Culprit("b", 40)),
        EmptyResult.of(
            List.of(node("r", 0, 0), node("a", 50, -10), node("g", 0, -40), node("b", 0, -40))));
  }

  @Test
  void whereNoSingleRowDoesTheFirstAfterWhichNobodyIsLeft() {
    assertEquals(
        Optional.of(new Culprit("b", 0)),
        EmptyResult.of(
            List.of(node("r", 0, 0), node("a", 5, 0), node("b", 0, 0), node("c", 0, 0))));
  }

  @Test
  void aResultOrARuleWithoutRowsHasNone() {
    assertEquals(Optional.empty(), EmptyResult.of(List.of()));
    assertEquals(Optional.empty(), EmptyResult.of(List.of(node("r", 5, 0), node("a", 5, -9))));
  }
}
