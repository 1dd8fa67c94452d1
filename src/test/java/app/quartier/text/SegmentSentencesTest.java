package app.quartier.text;

import static app.quartier.text.Spoken.FRANCE;
import static app.quartier.text.Spoken.LYON;
import static app.quartier.text.Spoken.VIP;
import static app.quartier.text.Spoken.day;
import static app.quartier.text.Spoken.did;
import static app.quartier.text.Spoken.group;
import static app.quartier.text.Spoken.is;
import static app.quartier.text.Spoken.last;
import static app.quartier.text.Spoken.many;
import static app.quartier.text.Spoken.muted;
import static app.quartier.text.Spoken.none;
import static app.quartier.text.Spoken.not;
import static app.quartier.text.Spoken.one;
import static app.quartier.text.Spoken.property;
import static app.quartier.text.Spoken.says;
import static app.quartier.text.Spoken.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Count.Relation;
import app.quartier.domain.segment.EventQuery.Machine;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What behaviours, groups and whole segments say, written by hand in both languages.
class SegmentSentencesTest {
  @Test
  void countsOfEventsAreSaid() {
    says(
        did(
            "click",
            null,
            last(24, Unit.MONTH, null),
            Machine.INCLUDE,
            Count.of(Relation.AT_LEAST, 3)),
        "ont cliqué dans un e-mail au moins 3 fois au cours des 24 derniers mois",
        "have clicked in an e-mail at least 3 times in the last 24 months");
    says(
        did("open", null, new Window.Ever(), Machine.EXCLUDE, Count.of(Relation.EXACTLY, 0)),
        "n’ont jamais ouvert d’e-mail (hors machines)",
        "have never opened an e-mail (not counting machines)");
    says(
        did("repair", new Count(Relation.BETWEEN, 2, 4)),
        "ont eu un événement «~réparation~» entre 2 et 4 fois",
        "have had an event “repair” between 2 and 4 times");
    says(
        did("click", Count.of(Relation.MORE_THAN, 1)),
        "ont cliqué dans un e-mail plus de 1 fois",
        "have clicked in an e-mail more than once");
  }

  @Test
  void ordersArePaidUnlessTheirStatusIsAskedFor() {
    says(
        did("order", Count.AT_LEAST_ONCE),
        "ont passé une commande payée au moins 1 fois",
        "have placed a paid order at least once");
    says(
        did(
            "order",
            property("status", "equals", one("pending")),
            new Window.Between(day("2026-01-01"), day("2026-03-31")),
            Machine.INCLUDE,
            Count.AT_LEAST_ONCE),
        "ont passé une commande (tous statuts) (où Statut est «~pending~») au moins 1"
            + " fois entre le 1er janvier 2026 et le 31 mars 2026",
        "have placed an order (any status) (where Status is “pending”) at least once"
            + " between 1 January 2026 and 31 March 2026");
  }

  @Test
  void whereIsATreeOfItsOwn() {
    Node where =
        group(
            Combine.ANY,
            property("campaign", "equals", one("Noël")),
            property("@at", "before", one("2026-01-01")));
    says(
        did("click", where, new Window.Ever(), Machine.INCLUDE, Count.of(Relation.AT_MOST, 2)),
        "ont cliqué dans un e-mail (où Campagne est «~Noël~», ou date est avant le"
            + " 1er janvier 2026) au plus 2 fois",
        "have clicked in an e-mail (where Campaign is “Noël”, or date is before"
            + " 1 January 2026) at most 2 times");
  }

  @Test
  void negationIsNeverLost() {
    says(not(FRANCE), "non (Pays est France)", "not (Country is France)");
    says(
        not(did("click", Count.AT_LEAST_ONCE)),
        "n’ont jamais cliqué dans un e-mail",
        "have never clicked in an e-mail");
    says(
        not(did("click", Count.of(Relation.EXACTLY, 0))),
        "non (n’ont jamais cliqué dans un e-mail)",
        "not (have never clicked in an e-mail)");
    says(
        not(new InSegment(Marks.of("i"), "seg-1", null)),
        "ne sont pas dans le segment «~Clients actifs~»",
        "are not in the segment “Clients actifs”");
    says(
        not(group(Combine.ANY, FRANCE, VIP)),
        "autres que ceux (dont Pays est France, ou dont Client VIP est «~oui~»)",
        "other than those (whose Country is France, or whose VIP customer is “yes”)");
  }

  @Test
  void nestingIsShownByBrackets() {
    says(
        group(Combine.ALL, FRANCE, group(Combine.ANY, LYON, group(Combine.ALL, VIP, FRANCE))),
        "dont Pays est France, et (dont Ville est «~Lyon~», ou (dont Client VIP est «~oui~», et"
            + " dont Pays est France))",
        "whose Country is France, and (whose City is “Lyon”, or (whose VIP customer is “yes”, and"
            + " whose Country is France))");
    says(
        group(Combine.ANY, group(Combine.ALL, LYON), VIP),
        "dont Ville est «~Lyon~», ou dont Client VIP est «~oui~»",
        "whose City is “Lyon”, or whose VIP customer is “yes”");
    says(
        group(Combine.NONE, LYON, group(Combine.ANY, VIP, FRANCE)),
        "autres que ceux (dont Ville est «~Lyon~», ou (dont Client VIP est «~oui~», ou dont Pays"
            + " est France))",
        "other than those (whose City is “Lyon”, or (whose VIP customer is “yes”, or whose Country"
            + " is France))");
    says(
        group(Combine.EXACTLY_ONE, LYON, VIP),
        "qui remplissent exactement une de ces conditions (dont Ville est «~Lyon~»~; dont Client"
            + " VIP est «~oui~»)",
        "who meet exactly one of these conditions (whose City is “Lyon”; whose VIP customer is"
            + " “yes”)");
  }

  @Test
  void aSegmentSaysItsRule() {
    says(
        segment(FRANCE, LYON, new InSegment(Marks.of("i"), "seg-9", "Salon")),
        "Contacts dont Pays est France, et dont Ville est «~Lyon~», et qui sont dans le segment"
            + " «~Salon~».",
        "Contacts whose Country is France, and whose City is “Lyon”, and who are in the segment"
            + " “Salon”.");
  }

  @Test
  void whatIsLeftOutIsSaid() {
    says(
        segment(FRANCE, muted(LYON), muted(group(Combine.ANY, VIP)), is("city", "equals", none())),
        "Contacts dont Pays est France. 2 conditions ou groupes en sourdine ne sont pas"
            + " pris en compte. 1 condition incomplète n’est pas prise en compte.",
        "Contacts whose Country is France. 2 muted conditions or groups are left out. 1 incomplete"
            + " condition is left out.");
  }

  @Test
  void aRulePrunedToNothingHasNoContacts() {
    says(
        segment(muted(FRANCE)),
        "Aucune condition pour l’instant~: aucun contact. 1 condition ou groupe en sourdine n’est"
            + " pas pris en compte.",
        "No condition yet: no contacts. 1 muted condition or group is left out.");
  }

  @Test
  void zoneAndContactsByHandAreSaid() {
    Manual manual = new Manual("a@b.fr", null, null);
    says(
        new Segment(
            "s",
            "S",
            null,
            ZoneId.of("America/Montreal"),
            List.of(manual, new Manual("c@d.fr", null, null)),
            List.of(manual),
            group(Combine.ALL, FRANCE)),
        "Contacts dont Pays est France. Plus 2 contacts ajoutés à la main. Moins 1 contact"
            + " retiré à la main. Les jours et les heures sont ceux de America/Montreal.",
        "Contacts whose Country is France. Plus 2 contacts added by hand. Minus 1 contact removed"
            + " by hand. Days and hours are those of America/Montreal.");
  }

  @Test
  void draftsStillHaveASentence() {
    says(muted(LYON), "Ville est «~Lyon~»", "City is “Lyon”");
    says(is("city", "equals", none()), "Ville est …", "City is …");
    says(is("nope", "equals", one("x")), "nope est «~x~»", "nope is “x”");
    says(is("city", "resembles", one("x")), "Ville resembles …", "City resembles …");
    says(group(Combine.ALL), "aucune condition", "no condition");
  }

  @Test
  void aLongRuleIsToldAsAnOutline() {
    Node names = is("city", "anyOf", many("Montréal", "Trois-Rivières", "Sherbrooke", "Lévis"));
    Node opened =
        did("open", null, new Window.Ever(), Machine.EXCLUDE, Count.of(Relation.EXACTLY, 0));
    Segment segment =
        segment(
            names,
            group(Combine.ANY, FRANCE, not(VIP), group(Combine.NONE, LYON, opened)),
            not(LYON),
            muted(VIP));
    assertEquals(
        """
        Contacts who meet all of these conditions:
        \u2003– whose City is “Montréal” or “Trois-Rivières” or “Sherbrooke” or “Lévis”
        \u2003– who meet at least one of these conditions:
        \u2003\u2003– whose Country is France
        \u2003\u2003– other than those whose VIP customer is “yes”
        \u2003\u2003– who meet none of these conditions:
        \u2003\u2003\u2003– whose City is “Lyon”
        \u2003\u2003\u2003– who have never opened an e-mail (not counting machines)
        \u2003– other than those whose City is “Lyon”
        1 muted condition or group is left out.\
        """,
        Spoken.ENGLISH.told(segment).text());
    assertEquals(
        List.of("", "country", ""),
        Spoken.ENGLISH.told(segment(FRANCE)).lines().stream()
            .flatMap(line -> line.parts().stream())
            .map(Said.Part::node)
            .toList());
  }
}
