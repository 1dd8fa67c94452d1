package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.CATALOG;
import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.COUNTRY;
import static app.quartier.ui.builder.Sketches.NEWSLETTER;
import static app.quartier.ui.builder.Sketches.SOURCE;
import static app.quartier.ui.builder.Sketches.all;
import static app.quartier.ui.builder.Sketches.bar;
import static app.quartier.ui.builder.Sketches.equal;
import static app.quartier.ui.builder.Sketches.facet;
import static app.quartier.ui.builder.Sketches.many;
import static app.quartier.ui.builder.Sketches.ordered;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Group;
import app.quartier.ui.builder.Suggestions.Idea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which conditions are suggested, and what adding one does.
class SuggestionsTest {
  private static final Group RULE = all("n0", equal("n1", CITY, "Paris"));

  private static List<Idea> ideas(Facet... facets) {
    return Suggestions.of(RULE, List.of(facets));
  }

  @Test
  void onlyNamedFieldsThatAreNotInTheRuleAreLookedAt() {
    assertEquals(
        List.of("country", "source", "newsletter"),
        Suggestions.fields(CATALOG, RULE).stream().map(Field::key).toList());
    Group inWhere = all("n0", ordered("n1", all("w", equal("n2", SOURCE, "x"))));
    assertEquals(
        List.of("country", "city", "newsletter"),
        Suggestions.fields(CATALOG, inWhere).stream().map(Field::key).toList());
  }

  @Test
  void ofEachFieldTheValueNearestToHalfIsTaken() {
    Idea idea =
        ideas(facet(COUNTRY, 10, bar("BE", 20, 400), bar("FR", 60, 500), bar("CH", 10, 10)))
            .getFirst();
    assertEquals(0.6, idea.share());
    assertEquals("country", idea.condition().subject().key());
    assertEquals("anyOf", idea.condition().operator());
    assertEquals(many("FR"), idea.condition().operands());
  }

  @Test
  void yesAndNoAreConditionsWithoutAValue() {
    Idea idea = ideas(facet(NEWSLETTER, 0, bar("true", 30, 30), bar("false", 70, 70))).getFirst();
    assertEquals("isTrue", idea.condition().operator());
  }

  @Test
  void theMostEvenSplitComesFirst() {
    List<Idea> ideas =
        ideas(
            facet(SOURCE, 0, bar("Site", 80, 80), bar("Salon", 20, 20)),
            facet(COUNTRY, 0, bar("FR", 55, 55), bar("BE", 45, 45)));
    assertEquals(
        List.of("country", "source"),
        ideas.stream().map(idea -> idea.condition().subject().key()).toList());
  }

  @Test
  void whatNearlyAllOrNearlyNobodyHasIsNotSuggested() {
    assertEquals(List.of(), ideas(facet(COUNTRY, 0, bar("FR", 95, 95), bar("BE", 5, 5))));
    assertEquals(List.of(), ideas(facet(COUNTRY, 100)));
    assertEquals(List.of(), ideas(facet(COUNTRY, 50, bar(" ", 50, 50))));
  }

  @Test
  void aFieldWithManyValuesIsNotSuggested() {
    List<Facet.Bar> bars = new ArrayList<>(List.of(bar("half", 50, 50)));
    for (int i = 0; i < 12; i++) {
      bars.add(bar("v" + i, 4, 4));
    }
    assertEquals(List.of(), ideas(facet(COUNTRY, 0, bars.toArray(Facet.Bar[]::new))));
    Facet more =
        new Facet(
            COUNTRY, List.of(bar("half", 50, 50)), new Facet.Tally(50, 50), new Facet.Tally(0, 0));
    assertEquals(List.of(), ideas(more));
  }

  @Test
  void aRuleWithoutConditionsLooksAtAllContacts() {
    List<Idea> ideas =
        Suggestions.of(all("n0"), List.of(facet(COUNTRY, 0, bar("FR", 0, 42), bar("BE", 0, 58))));
    assertEquals(0.42, ideas.getFirst().share());
  }
}
