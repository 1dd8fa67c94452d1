package app.quartier.text;

import static app.quartier.text.Spoken.CATALOG;
import static app.quartier.text.Spoken.ENGLISH;
import static app.quartier.text.Spoken.FRENCH;
import static app.quartier.text.Spoken.day;
import static app.quartier.text.Spoken.is;
import static app.quartier.text.Spoken.missing;
import static app.quartier.text.Spoken.one;
import static app.quartier.text.Spoken.says;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.document.RandomSegments;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What conditions on dates and on the past of a field say, written by hand in both languages.
class DateSentencesTest {
  @Test
  void calendarPeriodsAreNotMistakenForLengths() {
    says(
        in(new Window.Period(Window.Turn.PREVIOUS, Unit.QUARTER)),
        "Inscription se situe le trimestre précédent",
        "Sign-up is in the previous calendar quarter");
    says(
        in(new Window.Period(Window.Turn.NEXT, Unit.WEEK)),
        "Inscription se situe la semaine suivante",
        "Sign-up is in the following calendar week");
    says(
        in(new Window.Period(Window.Turn.PREVIOUS, Unit.DAY)),
        "Inscription se situe hier",
        "Sign-up is yesterday");
  }

  @Test
  void windowsCountedBackSayBothEnds() {
    says(
        in(new Window.FromAgo(new Length(60, Unit.DAY), new Length(1, Unit.MONTH))),
        "Inscription se situe entre le jour d’il y a 60 jours et le jour d’il y a 1 mois",
        "Sign-up is between the day 60 days ago and the day 1 month ago");
    says(
        in(new Window.BeforeAgo(new Length(2, Unit.YEAR))),
        "Inscription se situe avant le jour d’il y a 2 ans",
        "Sign-up is before the day 2 years ago");
  }

  @Test
  void agesAreInYears() {
    says(
        is("birth", "ageAtLeast", one(18)),
        "Naissance donne un âge d’au moins 18 ans",
        "Birth date makes an age of at least 18 years");
    says(
        is("birth", "ageLessThan", one(1)),
        "Naissance donne un âge inférieur à 1 an",
        "Birth date makes an age below 1 year");
    says(
        is("birth", "ageBetween", ages(25, 34)),
        "Naissance donne un âge compris entre 25 ans et 34 ans",
        "Birth date makes an age between 25 years and 34 years");
  }

  @Test
  void anniversariesSayTheirDays() {
    says(
        anniversary(new Recurrence.Next(new Length(7, Unit.DAY))),
        "Naissance a son anniversaire au cours des 7 prochains jours",
        "Birth date has its anniversary in the next 7 days");
    says(
        anniversary(new Recurrence.Last(new Length(1, Unit.WEEK))),
        "Naissance a son anniversaire au cours de la dernière semaine",
        "Birth date has its anniversary in the last week");
    says(
        anniversary(new Recurrence.On(new Literal.Today(0))),
        "Naissance a son anniversaire aujourd’hui",
        "Birth date has its anniversary today");
    says(
        anniversary(new Recurrence.On(new Literal.Ago(3, Unit.DAY))),
        "Naissance a son anniversaire le jour d’il y a 3 jours",
        "Birth date has its anniversary on the day 3 days ago");
    says(
        anniversary(new Recurrence.On(day("2026-12-25"))),
        "Naissance a son anniversaire le 25 décembre 2026",
        "Birth date has its anniversary on 25 December 2026");
  }

  @Test
  void partsOfDatesHaveTheirNames() {
    says(
        is("signup", "monthIs", numbers(3, 4)),
        "Inscription tombe en mars ou avril",
        "Sign-up is in the month of March or April");
    says(is("signup", "weekdayIs", numbers(1)), "Inscription est un lundi", "Sign-up is a Monday");
    says(
        missing(is("signup", "yearIsNot", numbers(2024, 2025)), false),
        "Inscription n’est pas de l’année 2024 ou 2025 (sans ceux qui n’en ont pas)",
        "Sign-up is not in the year 2024 or 2025 (without those that have none)");
    says(
        is("signup", "hourIs", numbers(9)),
        "Inscription est dans l’heure 9~h – 9~h~59",
        "Sign-up is in the hour 09:00–09:59");
  }

  @Test
  void whatIsHeldSaysForHowLong() {
    Literal lyon = new Literal.Text("Lyon");
    says(
        is("city", "held", new Operands.Held(lyon, false, new Length(7, Unit.DAY))),
        "Ville est «~Lyon~» depuis au moins 7 jours",
        "City has been “Lyon” for at least 7 days");
    says(
        is("vip", "held", held("true", true, new Length(1, Unit.MONTH))),
        "Client VIP est «~oui~» depuis au plus 1 mois",
        "VIP customer has been “yes” for at most 1 month");
  }

  @Test
  void anotherZoneThanTheWorkspacesIsAlwaysSaid() {
    SplittableRandom random = new SplittableRandom(5);
    int others = 0;
    for (int n = 0; n < 500; n++) {
      Segment segment = new RandomSegments(random).segment();
      boolean other = segment.zone() != null && !segment.zone().equals(CATALOG.zone());
      others += other ? 1 : 0;
      for (Sentences sentences : new Sentences[] {FRENCH, ENGLISH}) {
        String said = sentences.of(segment.withRule(Spoken.segment().rule()));
        String zone = other ? segment.zone().getId() : "Europe/Paris";
        assertEquals(other, said.endsWith(" " + zone + "."), said);
      }
    }
    assertEquals(true, others > 100 && others < 400, others + " in another zone");
  }

  private static app.quartier.domain.segment.Condition in(Window window) {
    return is("signup", "in", new Operands.In(window));
  }

  private static app.quartier.domain.segment.Condition anniversary(Recurrence in) {
    return is("birth", "anniversary", new Operands.Anniversary(in));
  }

  private static Operands ages(int from, int to) {
    return new Operands.Between(number(from), number(to));
  }

  private static Operands held(String value, boolean most, Length length) {
    return new Operands.Held(new Literal.Text(value), most, length);
  }

  private static Operands numbers(int... numbers) {
    return new Operands.Many(IntStream.of(numbers).mapToObj(DateSentencesTest::number).toList());
  }

  private static Literal number(int n) {
    return new Literal.Num(BigDecimal.valueOf(n));
  }

  /// Some operands of a shape.
  static Operands operands(Shape shape) {
    return switch (shape) {
      case AGE -> one(30);
      case AGES -> ages(25, 34);
      case PARTS -> numbers(3, 4);
      case ANNIVERSARY -> new Operands.Anniversary(new Recurrence.Next(new Length(7, Unit.DAY)));
      case HELD -> held("x", false, new Length(7, Unit.DAY));
      default -> throw new IllegalArgumentException(shape.toString());
    };
  }
}
