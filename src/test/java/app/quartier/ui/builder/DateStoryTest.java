package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Theme;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Dates in the builder: periods, ages, parts, anniversaries, held values, and the days they mean
/// on 1 November 2026, where the clock of the sample shop stands.
final class DateStoryTest extends CardStory {
  private static Condition condition(String field, String op, Operands operands) {
    return new Condition(
        Marks.of("n1"), new Subject.Field(field), op, operands, null, false, false);
  }

  private static Group draft(String field, String op) {
    stage.open(Stage.segment(condition(field, op, new Operands.None())));
    Group before = stage.rule();
    card.open("n1", "value");
    return before;
  }

  private static Condition leaf() {
    return (Condition) stage.rule().of().getFirst();
  }

  private static void undoBringsBack(Group before) {
    Fx.run(stage.desk::undo);
    stage.settled();
    assertEquals(before, stage.rule());
  }

  private static Literal number(int n) {
    return new Literal.Num(BigDecimal.valueOf(n));
  }

  private static Operands numbers(int... numbers) {
    return new Operands.Many(IntStream.of(numbers).mapToObj(DateStoryTest::number).toList());
  }

  private static void sees(String words) {
    assertTrue(stage.seen().contains(words), () -> words + " in " + stage.seen());
  }

  private static void says(String words) {
    assertTrue(card.sentence().contains(words), card.sentence());
  }

  @Test
  void aCalendarPeriodTellsItsDaysInTheCardAndUnderTheRow() {
    Group before = draft("signup", "in");
    card.choose(0, "a calendar period");
    card.waitFor("from 1 to 31 October 2026");
    card.choose(1, "in this calendar quarter");
    card.waitFor("from 1 October to 31 December 2026");
    stage.picture("editor-period");
    stage.press(KeyCode.ENTER);
    assertEquals(
        new Operands.In(new Window.Period(Window.Turn.THIS, Unit.QUARTER)), leaf().operands());
    says("Signup date is in this calendar quarter");
    sees("from 1 October to 31 December 2026");
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.settled();
    sees("du 1er octobre au 31 décembre 2026");
    stage.picture("dates-under-the-row");
    undoBringsBack(before);
  }

  @Test
  void anAgeTellsTheBirthDatesItMeans() {
    Group before = draft("birth", "ageBetween");
    card.write(0, "25");
    card.write(1, "34");
    card.waitFor("from 2 November 1991 to 1 November 2001");
    stage.theme(Theme.Choice.DARK);
    stage.picture("editor-age");
    card.write(1, "3400");
    stage.press(KeyCode.ENTER);
    assertTrue(
        card.said().contains("Type a whole number of years up to 999."), card.said().toString());
    card.write(1, "34");
    stage.press(KeyCode.ENTER);
    assertEquals(new Operands.Between(number(25), number(34)), leaf().operands());
    says("makes an age between 25 years and 34 years");
    sees("from 2 November 1991 to 1 November 2001");
    undoBringsBack(before);
  }

  @Test
  void monthsAreCheckedByName() {
    Group before = draft("signup", "monthIs");
    card.check("March");
    card.check("April");
    stage.picture("editor-months");
    stage.press(KeyCode.ENTER);
    assertEquals(numbers(3, 4), leaf().operands());
    says("Signup date is in the month of March or April");
    undoBringsBack(before);
  }

  @Test
  void yearsAreCheckedOrTyped() {
    draft("signup", "yearIsNot");
    card.check("2025");
    card.write(0, "1999, 2004");
    stage.picture("editor-years");
    stage.press(KeyCode.ENTER);
    assertEquals(numbers(1999, 2004, 2025), leaf().operands());
    card.open("n1", "value");
    card.write(0, "99999");
    stage.press(KeyCode.ENTER);
    assertTrue(
        card.said().contains("Type years of up to four digits, such as 1999 2004."),
        card.said().toString());
  }

  @Test
  void aPeriodBecomesAnAnniversaryByItsTab() {
    Group before = draft("birth", "in");
    card.tab("Anniversary");
    card.write(0, "10");
    card.waitFor("from 2 to 11 November 2026");
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    card.open("n1", "value");
    card.tab("Anniversaire");
    stage.picture("editor-anniversary");
    card.write(0, "10");
    stage.press(KeyCode.ENTER);
    assertEquals(
        condition(
            "birth",
            "anniversary",
            new Operands.Anniversary(new Recurrence.Next(new Length(10, Unit.DAY)))),
        leaf());
    says("a son anniversaire au cours des 10 prochains jours");
    sees("du 2 au 11 novembre 2026");
    undoBringsBack(before);
  }

  @Test
  void anAnniversaryCanBeTodayOrOnADate() {
    draft("birth", "anniversary");
    card.choose(0, "today");
    card.waitFor("on 1 November 2026");
    card.choose(0, "exact date");
    card.write(0, "25/12/2026");
    card.waitFor("on 25 December 2026");
    stage.press(KeyCode.ENTER);
    assertEquals(
        new Operands.Anniversary(new Recurrence.On(new Literal.Text("2026-12-25"))),
        leaf().operands());
    says("has its anniversary on 25 December 2026");
  }

  @Test
  void aHeldValueIsSuggestedAndHasItsTime() {
    Group before = draft("city", "held");
    card.waitFor("Marseille");
    stage.type("Lille");
    card.choose(0, "at most");
    card.write(1, "30");
    stage.picture("editor-held");
    stage.press(KeyCode.ENTER);
    assertEquals(
        new Operands.Held(new Literal.Text("Lille"), true, new Length(30, Unit.DAY)),
        leaf().operands());
    says("City has been “Lille” for at most 30 days");
    undoBringsBack(before);
  }

  @Test
  void aHeldYesIsAButton() {
    draft("newsletter", "held");
    card.tab("no");
    card.choose(1, "months");
    card.write(0, "2");
    stage.press(KeyCode.ENTER);
    assertEquals(
        new Operands.Held(new Literal.Text("false"), false, new Length(2, Unit.MONTH)),
        leaf().operands());
    says("has been “no” for at least 2 months");
  }

  @Test
  void aHeldValueIsHandedOverThoughItsNumberCannotBeRead() {
    Length month = new Length(1, Unit.MONTH);
    Operands.Held yes = new Operands.Held(new Literal.Text("true"), false, month);
    stage.open(Stage.segment(condition("newsletter", "held", yes)));
    card.open("n1", "value");
    card.tab("no");
    card.write(0, "some");
    Fx.run(stage.desk::handOver);
    stage.settled();
    assertFalse(card.isOpen());
    assertEquals(new Operands.Held(new Literal.Text("false"), false, month), leaf().operands());
  }

  @Test
  void whatIsWrittenAsAgoStaysSoWhenNothingIsChanged() {
    Window ago = new Window.FromAgo(new Length(60, Unit.DAY), new Length(1, Unit.MONTH));
    EventQuery query = new EventQuery("click", null, ago, EventQuery.Machine.INCLUDE);
    stage.open(Stage.segment(new Did(Marks.of("n1"), query, Count.AT_LEAST_ONCE)));
    Group before = stage.rule();
    sees("from 2 September to 1 October 2026");
    card.open("n1", "value");
    stage.press(KeyCode.ESCAPE);
    Fx.run(() ->
        stage.view.lookupAll("#row-n1 .value-token").stream()
            .map(javafx.scene.control.Button.class::cast)
            .filter(b -> b.getText().startsWith("between"))
            .findFirst()
            .orElseThrow()
            .fire());
    stage.settled();
    stage.press(KeyCode.ENTER);
    assertEquals(before, stage.rule());
  }

  @Test
  void otherComparisonsDoNotTakeNumbersThatMeanSomethingElse() {
    assertEquals(
        new Operands.None(),
        Drafts.withOperator(
                condition("birth", "ageAtLeast", new Operands.One(number(18))), op("before"), false)
            .operands());
    assertEquals(
        new Operands.None(),
        Drafts.withOperator(condition("signup", "monthIs", numbers(12)), op("weekdayIs"), false)
            .operands());
    assertEquals(
        numbers(12),
        Drafts.withOperator(condition("signup", "monthIs", numbers(12)), op("monthIsNot"), false)
            .operands());
    assertEquals(
        new Operands.Between(number(18), null),
        Drafts.withOperator(
                condition("birth", "ageAtLeast", new Operands.One(number(18))),
                op("ageBetween"),
                false)
            .operands());
  }

  private static app.quartier.domain.operator.Operator op(String id) {
    return app.quartier.domain.operator.Operators.byId(id).orElseThrow();
  }
}
