package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.text.Languages;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.Test;

/// What people do in the popovers of the builder, one story per kind of value.
final class EditorStoryTest extends CardStory {
  /// The clock of the shop stands on 1 November 2026.
  private static final String THREE_MONTHS = "from 2 August to 1 November 2026";

  private static Condition condition(String field, String op, Operands operands) {
    return new Condition(
        Marks.of("n1"), new Subject.Field(field), op, operands, null, false, false);
  }

  private static Condition draft(String field, String op) {
    return condition(field, op, new Operands.None());
  }

  private static Operands many(String... values) {
    return new Operands.Many(List.of(values).stream().<Literal>map(Literal.Text::new).toList());
  }

  private static Did did(String kind, Node where) {
    return new Did(
        Marks.of("n2"),
        new EventQuery(kind, where, new Window.Ever(), EventQuery.Machine.INCLUDE),
        Count.AT_LEAST_ONCE);
  }

  private static Condition property(String key, String op, Operands operands) {
    return new Condition(
        Marks.of("n3"), new Subject.Property(key), op, operands, null, false, false);
  }

  private static Condition leaf() {
    return (Condition) stage.rule().of().getFirst();
  }

  private static void undoBringsBack(Group before) {
    Fx.run(stage.desk::undo);
    stage.settled();
    assertEquals(before, stage.rule());
  }

  @Test
  void textIsSuggestedWithCountsAndItsLettersAreComparedAsTheSwitchesSay() {
    stage.open(Stage.segment(draft("city", "contains")));
    Group before = stage.rule();
    card.open("n1", "value");
    TextField search = card.boxes().getFirst();
    assertEquals("Search or type a value", Fx.get(search::getPromptText));
    assertTrue(Fx.get(search::isFocused));
    Fx.run(() -> {
      stage.view.applyCss();
      assertTrue(
          search.lookupAll(".text").stream()
              .anyMatch(n ->
                  n instanceof javafx.scene.text.Text t
                      && t.getText().equals(search.getPromptText())
                      && !t.getFill().equals(Color.TRANSPARENT)));
    });
    card.waitFor("Marseille");
    card.check("Match upper and lower case");
    card.check("Match accents");
    stage.picture("editor-text");
    Fx.run(search::requestFocus);
    stage.type("Lille");
    stage.press(KeyCode.ENTER);
    assertEquals(new Operands.One(new Literal.Text("Lille")), leaf().operands());
    assertTrue(
        card.sentence().contains("City contains “Lille” (case and accents matter)"),
        card.sentence());
    undoBringsBack(before);
  }

  @Test
  void everyTextOfTheDataIsFoundThoughOnlySomeAreShown() {
    stage.open(Stage.segment(draft("email", "equals")));
    card.open("n1", "value");
    card.waitFor("have other values");
    stage.picture("editor-many");
    assertFalse(card.said().contains("s.bernasconi@mel.test"));
    stage.type("S.BERNASC");
    card.waitFor("s.bernasconi@mel.test");
  }

  @Test
  void aChoiceIsACheckListWithCounts() {
    stage.open(Stage.segment(draft("country", "noneOf")));
    card.open("n1", "value");
    card.waitFor("France");
    assertTrue(card.said().contains("0 chosen"), card.said().toString());
    card.line("France");
    card.line("Belgium");
    assertTrue(card.said().contains("2 chosen"), card.said().toString());
    assertTrue(card.said().contains("Include 182 contacts without a value"));
    assertTrue(card.said().contains("By default they are included."));
    card.check("Include 182 contacts");
    stage.press(KeyCode.ENTER);
    assertEquals(many("FR", "BE"), leaf().operands());
    assertEquals(
        "Contacts whose Country is neither France nor Belgium (without those that have none).",
        card.sentence());
    undoBringsBack(Stage.segment(draft("country", "noneOf")).rule());
  }

  @Test
  void aNumberIsSlidUnderItsHistogramOrTyped() {
    stage.open(Stage.segment(draft("pointsFidelite", "between")));
    card.open("n1", "value");
    Fx.await("bars", () -> !stage.view.lookupAll(".histogram-bar").isEmpty());
    RangeSlider slider = Fx.get(() -> (RangeSlider) stage.view.lookup(".range-slider"));
    double step = Fx.get(slider::getBlockIncrement);
    Fx.run(() -> {
      slider.setLowValue(10 * step);
      slider.setHighValue(40 * step);
    });
    BigDecimal low = new BigDecimal(card.boxes().get(0).getText());
    assertEquals(0, low.compareTo(BigDecimal.valueOf(10 * step)));
    assertFalse(stage.view.lookupAll(".histogram-bar:inside").isEmpty());
    Fx.run(() -> stage.view.lookup(".low-thumb").requestFocus());
    stage.press(KeyCode.RIGHT);
    assertNotEquals(low, new BigDecimal(card.boxes().get(0).getText()));
    card.write(0, "20");
    assertEquals(20, Fx.get(slider::getLowValue));
    card.write(1, "1200");
    stage.press(KeyCode.ENTER);
    assertTrue(
        card.sentence().contains("Points fidélité is between 20 and 1,200"), card.sentence());
  }

  @Test
  void anAmountHasItsCurrencyAndWhatCannotBeReadIsToldAfterwards() {
    var fifty = new Operands.One(new Literal.Money(new BigDecimal("50"), null));
    stage.open(Stage.segment(did("order", property("amount", "atLeast", fifty))));
    card.open("n3", "value");
    Fx.await("bars", () -> !stage.view.lookupAll(".histogram-bar").isEmpty());
    assertTrue(card.said().contains("€"), card.said().toString());
    assertEquals(50, Fx.get(() -> ((Slider) stage.view.lookup(".slider")).getValue()));
    card.write(0, "abc");
    assertFalse(card.said().contains("Type an amount such as 12.50."));
    card.outside();
    assertTrue(card.isOpen());
    assertTrue(card.said().contains("Type an amount such as 12.50."), card.said().toString());
    assertEquals("abc", card.boxes().getFirst().getText());
    stage.picture("editor-wrong");
    card.write(0, "80.5");
    assertFalse(card.said().contains("Type an amount such as 12.50."));
    card.outside();
    assertFalse(card.isOpen());
    assertTrue(card.sentence().contains("Amount is at least €80.50"), card.sentence());
  }

  @Test
  void aDateWindowTellsTheDatesItMeans() {
    stage.open(Stage.segment(draft("signup", "in")));
    card.open("n1", "value");
    card.waitFor("from ");
    card.write(0, "3");
    card.choose(1, "months");
    String told = card.said().stream().filter(t -> t.startsWith("from ")).findFirst().orElseThrow();
    stage.press(KeyCode.ENTER);
    assertEquals(new Operands.In(new Window.Last(3, Unit.MONTH, null)), leaf().operands());
    assertEquals(THREE_MONTHS, told);
    assertTrue(stage.seen().contains(THREE_MONTHS), stage.seen().toString());
    assertTrue(card.sentence().contains("Signup date is in the last 3 months"), card.sentence());
  }

  @Test
  void anExactDayMustExist() {
    stage.open(Stage.segment(draft("signup", "onOrAfter")));
    card.open("n1", "value");
    card.write(0, "31/02/2026");
    stage.press(KeyCode.ENTER);
    assertTrue(card.said().contains("Type a date such as 31/12/2026."), card.said().toString());
    card.write(0, "28/02/2026");
    assertFalse(card.said().contains("Type a date such as 31/12/2026."));
    stage.press(KeyCode.ENTER);
    assertTrue(card.sentence().contains("28 February 2026"), card.sentence());
    card.open("n1", "value");
    assertEquals("28/02/2026", card.boxes().getFirst().getText());
    card.tab("Relative");
    card.choose(0, "so long ago");
    card.write(0, "7");
    stage.press(KeyCode.ENTER);
    assertEquals(new Operands.One(new Literal.Ago(7, Unit.DAY)), leaf().operands());
  }

  @Test
  void yesOrNoIsChosenByTheComparison() {
    stage.open(Stage.segment(draft("newsletter", "isTrue")));
    card.open("n1", "operator");
    card.line("is “no”");
    assertEquals("isFalse", leaf().operator());
    assertEquals("Contacts whose Newsletter is “no”.", card.sentence());
  }

  @Test
  void clickingElsewhereLeavesAListWithoutPicking() {
    stage.open(Stage.segment(draft("newsletter", "isFalse")));
    card.open("n1", "operator");
    card.outside();
    assertFalse(card.isOpen());
    assertEquals("isFalse", leaf().operator());
  }

  @Test
  void eventsAreCountedWithoutMachinesAndTheirPropertiesAreSuggested() {
    stage.open(Stage.segment(did("open", property("campaign", "anyOf", new Operands.None()))));
    periodTypedOnItsToken();
    Group before = stage.rule();
    card.open("n2", "value");
    card.write(0, "3");
    card.check("Count opens and clicks made by machines");
    stage.press(KeyCode.ENTER);
    Did leaf = (Did) stage.rule().of().getFirst();
    assertEquals(Count.of(Count.Relation.AT_LEAST, 3), leaf.count());
    assertEquals(EventQuery.Machine.EXCLUDE, leaf.did().machine());
    undoBringsBack(before);
    Fx.run(stage.desk::redo);
    card.open("n3", "value");
    card.waitFor("Lettre 09/26");
    card.line("Lettre 09/26, 700");
    stage.picture("editor-property");
    stage.press(KeyCode.ENTER);
    assertTrue(card.sentence().contains("not counting machines"), card.sentence());
    assertTrue(card.sentence().contains("“Lettre 09/26”"), card.sentence());
  }

  private static void periodTypedOnItsToken() {
    Fx.run(() -> period().requestFocus());
    card.letter("2");
    assertTrue(card.said().contains("in the last"), card.said().toString());
    assertEquals("2", card.boxes().getFirst().getText());
    stage.press(KeyCode.ENTER);
    Did leaf = (Did) stage.rule().of().getFirst();
    assertEquals(new Window.Last(2, Unit.DAY, null), leaf.did().window());
  }

  private static javafx.scene.control.Button period() {
    return stage.view.lookupAll("#row-n2 .value-token").stream()
        .map(n -> (javafx.scene.control.Button) n)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void aSegmentBuiltOnThisOneIsGreyedAndSaysWhy() {
    stage.open(
        new app.quartier.domain.segment.Segment(
            "seg-vip-endormis",
            "VIP endormis",
            null,
            null,
            List.of(),
            List.of(),
            Stage.segment(new InSegment(Marks.of("n1"), "seg-jamais-commande", null)).rule()));
    card.open("n1", "value");
    stage.picture("editor-segment");
    assertTrue(card.said().contains("would contain itself"), card.said().toString());
    card.line("À réengager");
    assertTrue(card.isOpen());
    card.waitFor("“À réengager” cannot be used here");
    card.line("Clients belges et suisses actifs");
    assertFalse(card.isOpen());
    assertTrue(card.sentence().contains("Clients belges et suisses actifs"), card.sentence());
  }

  @Test
  void aLetterOnATokenOpensItsEditorWithItAndEscapeComesBack() {
    stage.open(Stage.segment(condition("country", "anyOf", many("FR"))));
    Fx.run(() -> card.token("n1", "value").requestFocus());
    card.letter("m");
    assertTrue(card.isOpen());
    assertFalse(leaf().marks().muted());
    assertEquals("m", card.boxes().getFirst().getText());
    stage.press(KeyCode.ESCAPE);
    assertTrue(Fx.get(() -> card.token("n1", "value").isFocused()));
    Fx.run(() -> card.token("n1", "operator").requestFocus());
    card.letter("n");
    assertEquals("n", card.boxes().getFirst().getText());
    stage.press(KeyCode.ESCAPE);
    assertTrue(Fx.get(() -> card.token("n1", "operator").isFocused()));
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    card.letter("m");
    assertFalse(card.isOpen());
    assertTrue(leaf().marks().muted());
    card.letter("b");
    assertTrue(card.isOpen());
    assertEquals("b", card.boxes().getFirst().getText());
  }

  /// Rows of every kind of value, and the tokens that open their editors.
  private static List<Condition> kinds() {
    return List.of(
        condition("city", "notContains", new Operands.One(new Literal.Text("Lyon"))),
        condition("country", "noneOf", many("FR", "BE")),
        condition(
            "pointsFidelite",
            "between",
            new Operands.Between(
                new Literal.Num(new BigDecimal("100")), new Literal.Num(new BigDecimal("400")))),
        condition(
            "panierMoyen",
            "atLeast",
            new Operands.One(new Literal.Money(new BigDecimal("50"), null))),
        condition("signup", "notIn", new Operands.In(new Window.Last(3, Unit.MONTH, null))),
        condition("signup", "onOrAfter", new Operands.One(new Literal.Text("2026-01-31"))),
        condition(
            "signup",
            "between",
            new Operands.Between(new Literal.Ago(2, Unit.YEAR), new Literal.Today(0))));
  }

  @Test
  void everyControlHasANameInBothLanguages() {
    for (Locale locale : Languages.ALL) {
      Fx.run(() -> stage.language.use(locale));
      for (Condition kind : kinds()) {
        stage.open(Stage.segment(kind));
        named("n1", "field");
        named("n1", "operator");
        named("n1", "value");
      }
      stage.open(Stage.segment(did("open", property("campaign", "anyOf", many("x")))));
      named("n2", "field");
      named("n2", "value");
      named("n3", "value");
    }
  }

  private static void named(String row, String style) {
    card.open(row, style);
    for (javafx.scene.Node node : card.reachable()) {
      String name = Fx.get(() -> name(node));
      assertFalse(name.isBlank(), node + " in " + card.said());
      assertNotEquals(javafx.scene.AccessibleRole.NODE, Fx.get(node::getAccessibleRole), name);
    }
    stage.press(KeyCode.ESCAPE);
  }

  private static String name(javafx.scene.Node node) {
    String own = node.getAccessibleText();
    String text = node instanceof javafx.scene.control.Labeled l ? l.getText() : null;
    return own != null && !own.isBlank() ? own : text == null ? "" : text;
  }

  @Test
  void picturesOfTheEditors() {
    for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      Fx.run(
          () -> stage.language.use(theme == Theme.Choice.LIGHT ? Locale.ENGLISH : Locale.FRENCH));
      stage.theme(theme);
      int at = 0;
      for (Condition kind : kinds()) {
        at++;
        stage.open(Stage.segment(kind));
        picture("n1", "value", at + "-" + kind.subject().key(), theme);
      }
      stage.open(Stage.segment(did("open", property("campaign", "anyOf", many("Lettre 01/23")))));
      picture("n2", "value", "count", theme);
      picture("n2", "field", "kinds", theme);
      Fx.run(() -> period().fire());
      keep("event-window", theme);
      picture("n3", "value", "where", theme);
    }
  }

  private static void picture(String row, String style, String name, Theme.Choice theme) {
    card.open(row, style);
    keep(name, theme);
  }

  private static void keep(String name, Theme.Choice theme) {
    // what the data says comes by the same lane, so that it is there once this is
    Fx.run(() -> stage.desk.refresh());
    stage.settled();
    stage.picture("editor-" + name + "-" + theme.name().toLowerCase(Locale.ROOT));
    stage.press(KeyCode.ESCAPE);
  }
}
