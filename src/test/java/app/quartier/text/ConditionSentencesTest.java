package app.quartier.text;

import static app.quartier.text.Spoken.CATALOG;
import static app.quartier.text.Spoken.ENGLISH;
import static app.quartier.text.Spoken.FRANCE;
import static app.quartier.text.Spoken.FRENCH;
import static app.quartier.text.Spoken.LYON;
import static app.quartier.text.Spoken.VIP;
import static app.quartier.text.Spoken.day;
import static app.quartier.text.Spoken.ends;
import static app.quartier.text.Spoken.is;
import static app.quartier.text.Spoken.last;
import static app.quartier.text.Spoken.letters;
import static app.quartier.text.Spoken.many;
import static app.quartier.text.Spoken.missing;
import static app.quartier.text.Spoken.none;
import static app.quartier.text.Spoken.one;
import static app.quartier.text.Spoken.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Share;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.domain.segment.Window.Mode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What conditions on fields say, written by hand in both languages.
class ConditionSentencesTest {
  @Test
  void countriesAreNamedAndTextsQuoted() {
    says(FRANCE, "Pays est France", "Country is France");
    says(is("country", "equals", one("Gaule")), "Pays est «~Gaule~»", "Country is “Gaule”");
    says(LYON, "Ville est «~Lyon~»", "City is “Lyon”");
  }

  @Test
  void negativesSayWhatHappensToContactsWithoutAValue() {
    Condition notParis = is("city", "isNot", one("Paris"));
    says(
        notParis,
        "Ville n’est pas «~Paris~» (ou non renseigné)",
        "City is not “Paris” (or no value)");
    says(
        missing(notParis, false),
        "Ville n’est pas «~Paris~» (sans ceux qui n’en ont pas)",
        "City is not “Paris” (without those that have none)");
  }

  @Test
  void listsAreJoinedAndLongOnesAbridged() {
    says(
        is("country", "anyOf", many("FR", "BE", "CH")),
        "Pays est France ou Belgique ou Suisse",
        "Country is France or Belgium or Switzerland");
    says(
        missing(is("country", "noneOf", many("FR", "BE")), false),
        "Pays n’est ni France ni Belgique (sans ceux qui n’en ont pas)",
        "Country is neither France nor Belgium (without those that have none)");
    says(
        is("city", "noneOf", many("Nice")),
        "Ville n’est pas «~Nice~» (ou non renseigné)",
        "City is not “Nice” (or no value)");
    String[] cities = IntStream.range(0, 1010).mapToObj(i -> "V" + i).toArray(String[]::new);
    says(
        is("city", "anyOf", many(cities)),
        "Ville est «~V0~» ou «~V1~» ou «~V2~» ou «~V3~» ou «~V4~» ou «~V5~» ou «~V6~» ou «~V7~»"
            + " … (1_002 autres valeurs, repère 89BF5EF8)",
        "City is “V0” or “V1” or “V2” or “V3” or “V4” or “V5” or “V6” or “V7” … (1,002 more"
            + " values, mark 89BF5EF8)");
  }

  @Test
  void longListsAreToldApartByTheirMarkWhateverTheirOrder() {
    List<String> values =
        IntStream.range(0, 20).mapToObj(i -> "V" + i).collect(Collectors.toList());
    String said = cities(values);
    Collections.swap(values, 15, 19);
    assertEquals(said, cities(values));
    values.set(19, "V20");
    assertNotEquals(said, cities(values));
    values.set(19, "Aa@x.fr");
    String one = cities(values);
    values.set(19, "BB@x.fr");
    assertNotEquals(one, cities(values), "texts that Java hashes alike");
  }

  private static String cities(List<String> values) {
    return ENGLISH.of(is("city", "anyOf", many(values.toArray(String[]::new))));
  }

  @Test
  void numbersAndMoneyAreWrittenAsTheLanguageDoes() {
    says(
        is("score", "moreThan", one(12345.5)),
        "Score est supérieur à 12_345,5",
        "Score is more than 12,345.5");
    Literal money = new Literal.Money(new BigDecimal("1500.50"), "EUR");
    says(
        is("spent", "atLeast", new Operands.One(money)),
        "Dépensé est d’au moins 1_500,50~€",
        "Spent is at least €1,500.50");
    says(
        is("spent", "lessThan", one(20)), "Dépensé est inférieur à 20~€", "Spent is less than €20");
    says(
        is("score", "notBetween", ends(new Literal.Num(BigDecimal.ONE), new Literal.Text("2.5"))),
        "Score n’est pas compris entre 1 et 2,5 (ou non renseigné)",
        "Score is not between 1 and 2.5 (or no value)");
  }

  @Test
  void datesAreWrittenOutAndRelativeOnesSaid() {
    says(
        is("birth", "between", ends(day("1990-01-01"), day("1990-12-31"))),
        "Naissance est compris entre le 1er janvier 1990 et le 31 décembre 1990",
        "Birth date is between 1 January 1990 and 31 December 1990");
    says(
        is("birth", "before", new Operands.One(new Literal.Ago(18, Unit.YEAR))),
        "Naissance est avant le jour d’il y a 18 ans",
        "Birth date is before the day 18 years ago");
    says(
        is("signup", "onOrAfter", new Operands.One(new Literal.Today(-1))),
        "Inscription est hier ou après",
        "Sign-up is yesterday or later");
    says(
        is("signup", "notOn", new Operands.One(new Literal.Today(0))),
        "Inscription n’est pas aujourd’hui (ou non renseigné)",
        "Sign-up is not today (or no value)");
    says(
        is("signup", "after", one("2026-02-03T09:30:00+01:00")),
        "Inscription est après le 3 février 2026 à 09:30 (UTC+01:00)",
        "Sign-up is after 3 February 2026 at 09:30 (UTC+01:00)");
    says(
        is("birth", "on", new Operands.One(new Literal.Today(3))),
        "Naissance est le jour dans 3 jours",
        "Birth date is the day 3 days ahead");
  }

  @Test
  void windowsSayTheirUnitAndWhetherTheyRoll() {
    says(
        is("signup", "in", new Operands.In(last(30, Unit.DAY, Mode.CALENDAR))),
        "Inscription se situe au cours des 30 derniers jours",
        "Sign-up is in the last 30 days");
    says(
        is("signup", "in", new Operands.In(last(1, Unit.DAY, null))),
        "Inscription se situe aujourd’hui jusqu’à présent",
        "Sign-up is today, so far");
    says(
        is("birth", "in", new Operands.In(last(1, Unit.DAY, null))),
        "Naissance se situe aujourd’hui",
        "Birth date is today");
    says(
        is("signup", "in", new Operands.In(last(0, Unit.DAY, Mode.ROLLING))),
        "Inscription se situe au cours des 0 derniers jours (à l’instant près)",
        "Sign-up is in the last 0 days (to the instant)");
    says(
        is("signup", "in", new Operands.In(last(1, Unit.WEEK, Mode.ROLLING))),
        "Inscription se situe au cours de la dernière semaine (à l’instant près)",
        "Sign-up is in the last week (to the instant)");
    says(
        is("birth", "notIn", new Operands.In(new Window.Next(7, Unit.DAY, null))),
        "Naissance ne se situe pas au cours des 7 prochains jours (ou non renseigné)",
        "Birth date is not in the next 7 days (or no value)");
    says(
        is("signup", "in", new Operands.In(new Window.After(day("2026-01-31")))),
        "Inscription se situe après le 31 janvier 2026",
        "Sign-up is after 31 January 2026");
  }

  @Test
  void yesNoAndPresence() {
    says(VIP, "Client VIP est «~oui~»", "VIP customer is “yes”");
    says(is("phone", "isMissing", none()), "Téléphone n’est pas renseigné", "Phone has no value");
    says(
        is("city", "isEmpty", none()),
        "Ville est vide ou non renseigné",
        "City is empty or has no value");
  }

  @Test
  void lettersThatMatterAreSaid() {
    says(
        letters(is("city", "startsWith", one("É")), false, true),
        "Ville commence par «~É~» (accents distingués)",
        "City starts with “É” (accents matter)");
    says(
        letters(is("city", "notContains", one("X")), true, true),
        "Ville ne contient pas «~X~» (majuscules, minuscules et accents distingués) (ou non"
            + " renseigné)",
        "City does not contain “X” (case and accents matter) (or no value)");
  }

  @Test
  void patternsExpressionsAndDomains() {
    says(
        is("city", "matchesPattern", one("St*")),
        "Ville suit le modèle «~St*~»",
        "City follows the pattern “St*”");
    says(
        is("city", "notMatchesRegex", one("^A")),
        "Ville ne correspond pas à l’expression régulière «~^A~» (ou non renseigné)",
        "City does not match the regular expression “^A” (or no value)");
    says(
        letters(is("email", "domainAnyOf", many("orange.fr", "free.fr")), true, true),
        "E-mail a pour domaine «~orange.fr~» ou «~free.fr~»",
        "E-mail has the domain “orange.fr” or “free.fr”");
    says(
        is("email", "domainNoneOf", many("orange.fr")),
        "E-mail n’a pas pour domaine «~orange.fr~» (ou non renseigné)",
        "E-mail does not have the domain “orange.fr” (or no value)");
    says(
        missing(is("email", "domainNoneOf", many("orange.fr", "free.fr")), false),
        "E-mail n’a pour domaine ni «~orange.fr~» ni «~free.fr~» (sans ceux qui n’en ont pas)",
        "E-mail has neither the domain “orange.fr” nor “free.fr” (without those that have none)");
  }

  @Test
  void aTextReadAsANumberIsSaidToBe() {
    says(
        is("city", "atLeast", one(12.5)).withAsNumber(true),
        "Ville (lu comme un nombre) est d’au moins 12,5",
        "City (read as a number) is at least 12.5");
    says(
        is("city", "isNot", one(50)).withAsNumber(true),
        "Ville (lu comme un nombre) n’est pas égal à 50 (ou sans nombre lisible)",
        "City (read as a number) is not 50 (or no number can be read)");
  }

  @Test
  void fieldsAreComparedByName() {
    says(
        missing(is("city", "isNot", new Operands.Other("tier")), false),
        "Ville n’est pas identique à «~Niveau~» (sans ceux à qui l’un des deux manque)",
        "City is not the same as “Tier” (without those where one of the two has no value)");
    says(
        is("birth", "onOrBefore", new Operands.Other("signup")),
        "Naissance est le même jour que «~Inscription~» ou avant",
        "Birth date is on the same day as “Sign-up” or earlier");
    says(
        is("signup", "notOn", new Operands.Other("signup")),
        "Inscription n’est pas au même instant que «~Inscription~» (ou l’un des deux non"
            + " renseigné)",
        "Sign-up is not at the same instant as “Sign-up” (or one of the two has no value)");
  }

  @Test
  void ranksSayTheirShareAndHowTiesGo() {
    says(
        is("spent", "top", new Operands.Ranked(BigDecimal.TEN, true)),
        "Dépensé fait partie des valeurs les plus élevées~: 10~% des contacts renseignés, arrondi"
            + " au contact supérieur (à valeur égale, les plus anciennement connus)",
        "Spent is among the highest values: 10% of the contacts that have a value, rounded up (of"
            + " equal values, those known longest)");
    says(
        is("signup", "bottom", new Operands.Ranked(new BigDecimal("1200"), false)),
        "Inscription fait partie des dates les plus anciennes~: 1_200 contacts (à valeur égale, les"
            + " plus anciennement connus)",
        "Sign-up is among the earliest dates: 1,200 contacts (of equal values, those known"
            + " longest)");
  }

  @Test
  void everyOperatorHasAPhraseForEveryTypeItFits() {
    for (Operator operator : Operators.all()) {
      for (Field field : CATALOG.fields()) {
        if (!operator.types().contains(field.type())) {
          continue;
        }
        Node node = is(field.key(), operator.id(), operands(operator, field.type()));
        for (Sentences sentences : List.of(FRENCH, ENGLISH)) {
          String clause = sentences.of(node);
          assertFalse(clause.contains("…") || clause.contains("{"), clause);
        }
      }
    }
  }

  private static Operands operands(Operator operator, FieldType type) {
    Literal literal =
        switch (type) {
          case NUMBER, MONEY -> new Literal.Num(BigDecimal.TEN);
          case DATE, INSTANT -> day("2026-01-31");
          case TEXT, YES_NO, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE ->
              new Literal.Text("x");
        };
    return switch (operator.shape()) {
      case NONE -> none();
      case ONE -> new Operands.One(literal);
      case MANY -> new Operands.Many(List.of(literal, literal));
      case BETWEEN -> ends(literal, literal);
      case WINDOW -> new Operands.In(last(2, Unit.MONTH, null));
      case RANK -> new Operands.Ranked(BigDecimal.TEN, true);
      case AGE, AGES, PARTS, ANNIVERSARY, HELD -> DateSentencesTest.operands(operator.shape());
      case ITEMS ->
          new Operands.Items(new Share.Every(), new ItemTest("equals", new Operands.One(literal)));
      case NEAR -> new Operands.Near(BigDecimal.TEN, new Place(0, 0, null));
    };
  }
}
