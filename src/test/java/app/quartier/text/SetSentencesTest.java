package app.quartier.text;

import static app.quartier.text.Spoken.is;
import static app.quartier.text.Spoken.letters;
import static app.quartier.text.Spoken.many;
import static app.quartier.text.Spoken.missing;
import static app.quartier.text.Spoken.none;
import static app.quartier.text.Spoken.not;
import static app.quartier.text.Spoken.one;
import static app.quartier.text.Spoken.says;

import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Count.Relation;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Share;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SetSentencesTest {

  @Test
  void wholeItems() {
    says(
        is("tags", "hasAny", many("vip", "b2b")),
        "Étiquettes comporte «~vip~» ou «~b2b~»",
        "Tags has “vip” or “b2b”");
    says(
        is("tags", "hasAll", many("vip", "b2b")),
        "Étiquettes comporte «~vip~» et «~b2b~»",
        "Tags has “vip” and “b2b”");
    says(is("tags", "hasAll", many("vip")), "Étiquettes comporte «~vip~»", "Tags has “vip”");
    says(
        is("tags", "hasExactly", many("vip", "b2b")),
        "Étiquettes comporte exactement «~vip~» et «~b2b~», rien d’autre",
        "Tags has exactly “vip” and “b2b”, nothing else");
  }

  @Test
  void noneOfThemTellsWhatHappensWithoutAValue() {
    says(
        is("tags", "hasNone", many("vip", "b2b")),
        "Étiquettes ne comporte ni «~vip~» ni «~b2b~» (ou non renseigné)",
        "Tags has neither “vip” nor “b2b” (or no value)");
    says(
        missing(is("tags", "hasNone", many("vip")), false),
        "Étiquettes ne comporte pas «~vip~» (sans ceux qui n’en ont pas)",
        "Tags does not have “vip” (without those that have none)");
  }

  @Test
  void howManyItems() {
    says(
        is("tags", "items", items(some(Relation.AT_LEAST, 2), null)),
        "Étiquettes comporte au moins 2 éléments",
        "Tags has at least 2 items");
    says(
        is("tags", "items", items(some(Relation.AT_MOST, 1), null)),
        "Étiquettes comporte au plus 1 élément",
        "Tags has at most 1 item");
    says(
        is("tags", "items", items(some(Relation.EXACTLY, 0), null)),
        "Étiquettes ne comporte aucun élément",
        "Tags has no items");
    says(
        is("tags", "items", items(new Share.Some(new Count(Relation.BETWEEN, 4, 2)), null)),
        "Étiquettes comporte entre 2 et 4 éléments",
        "Tags has between 2 and 4 items");
  }

  @Test
  void itemsThatMatch() {
    ItemTest starts = new ItemTest("startsWith", one("a"));
    says(
        is("tags", "items", items(some(Relation.AT_LEAST, 2), starts)),
        "Étiquettes comporte au moins 2 éléments dont ceci est vrai~: il commence par «~a~»",
        "Tags has at least 2 items of which this holds: it starts with “a”");
    says(
        is("tags", "items", items(new Share.Every(), starts)),
        "Étiquettes comporte des éléments, et de chacun ceci est vrai~: il commence par «~a~»",
        "Tags has items, and of every one this holds: it starts with “a”");
    says(
        is("tags", "items", items(some(Relation.EXACTLY, 0), new ItemTest("isNot", one("a")))),
        "Étiquettes ne comporte aucun élément dont ceci soit vrai~: il n’est pas «~a~»",
        "Tags has no item of which this holds: it is not “a”");
    says(
        letters(is("tags", "items", items(some(Relation.MORE_THAN, 1), starts)), true, false),
        "Étiquettes comporte plus de 1 élément dont ceci est vrai~: il commence par «~a~»"
            + " (majuscules et minuscules distinguées)",
        "Tags has more than 1 item of which this holds: it starts with “a” (upper and lower case"
            + " matter)");
  }

  @Test
  void whatIsStillMissingShows() {
    says(is("tags", "hasAny", none()), "Étiquettes comporte …", "Tags has …");
    says(is("tags", "items", none()), "Étiquettes comporte … éléments", "Tags has … items");
    says(
        is("home", "withinKm", new Operands.Near(null, new Place(48.8566, 2.3522, "Paris"))),
        "Domicile est à … km au plus de Paris (48.8566, 2.3522)",
        "Home is within … km of Paris (48.8566, 2.3522)");
  }

  @Test
  void distances() {
    says(
        is("home", "withinKm", near("12.5", new Place(48.8566, 2.3522, "Paris"))),
        "Domicile est à 12,5 km au plus de Paris (48.8566, 2.3522)",
        "Home is within 12.5 km of Paris (48.8566, 2.3522)");
    says(
        is("home", "notWithinKm", near("1500", new Place(-33.8688, 151.2093, null))),
        "Domicile est à plus de 1_500 km de -33.8688, 151.2093 (ou non renseigné)",
        "Home is more than 1,500 km from -33.8688, 151.2093 (or no value)");
    says(
        not(is("home", "withinKm", near("1", new Place(0, 0, null)))),
        "non (Domicile est à 1 km au plus de 0, 0)",
        "not (Home is within 1 km of 0, 0)");
  }

  private static Share some(Relation relation, int n) {
    return new Share.Some(Count.of(relation, n));
  }

  private static Operands items(Share share, @Nullable ItemTest item) {
    return new Operands.Items(share, item);
  }

  private static Operands near(String km, Place place) {
    return new Operands.Near(new BigDecimal(km), place);
  }
}
