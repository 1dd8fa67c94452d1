package app.quartier.chart;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Records to draw, small and large, plain and awkward.
final class Examples {
  static final Tally NONE = new Tally(0, 0);

  private Examples() {}

  static Field field(FieldType type, String fr, String en) {
    return new Field(1, "x", Field.CONTACT, new Labels(fr, en), type, null, Field.Origin.IMPORT);
  }

  static List<FunnelStep> steps() {
    return List.of(
        new FunnelStep("le pays est France, Belgique ou Suisse", 4_316, 0),
        new FunnelStep("au moins une de ces conditions", 1_204, 0),
        new FunnelStep("a commandé au moins 3 fois dans les 24 derniers mois", 1_011, 1),
        new FunnelStep(
            "a commandé au moins 1 fois (où le montant est supérieur à 150 € et la devise est « EUR"
                + " » ou « CHF ») entre le 1er janvier 2025 et le 31 octobre 2026, sans les"
                + " événements automatiques, dans le fuseau Europe/Paris",
            193,
            1),
        new FunnelStep("n’a pas ouvert d’e-mail dans les 90 derniers jours", 7, 0));
  }

  static Facet countries() {
    return new Facet(
        field(FieldType.COUNTRY, "Pays", "Country"),
        List.of(
            bar("FR", 131, 3_388),
            bar("BE", 44, 524),
            bar("CH", 31, 383),
            bar("DE", 4, 141),
            bar("LU", 0, 98)),
        new Tally(2, 175),
        new Tally(0, 193));
  }

  static Facet manyTowns() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      bars.add(bar("Saint-Barthélemy-le-Grand-sur-Loire n° " + (i + 1), 60 - i, 400 - 7L * i));
    }
    return new Facet(field(FieldType.TEXT, "Ville", "City"), bars, new Tally(9, 900), NONE);
  }

  static Facet numbers() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Tally tally = new Tally(i < 4 ? 0 : 300 / i, 900 / (i + 1));
      bars.add(new Bar(null, i * 5_000_000L, i * 5_000_000L + 4_999_999, tally));
    }
    Field field = field(FieldType.NUMBER, "Panier moyen", "Average basket");
    return new Facet(field, bars, NONE, new Tally(20, 1_300));
  }

  static Facet months(int months) {
    List<Bar> bars = new ArrayList<>();
    YearMonth month = YearMonth.of(2023, 1);
    for (int i = 0; i < months; i++) {
      long from = month.plusMonths(i).atDay(1).toEpochDay();
      long to = month.plusMonths(i).atEndOfMonth().toEpochDay();
      bars.add(new Bar(null, from, to, new Tally(i % 12 == 11 ? 40 : 5 + i % 7, 60 + i)));
    }
    return new Facet(field(FieldType.DATE, "Inscription", "Signed up"), bars, NONE, NONE);
  }

  static Facet yesNo() {
    Field field = field(FieldType.YES_NO, "Newsletter", "Newsletter");
    List<Bar> bars = List.of(bar("true", 200, 3_400), bar("false", 12, 1_250));
    return new Facet(field, bars, NONE, new Tally(0, 252));
  }

  static Facet nothing() {
    return new Facet(field(FieldType.TEXT, "Ville", "City"), List.of(), NONE, NONE);
  }

  static Bar bar(String value, long segment, long base) {
    return new Bar(value, 0, 0, new Tally(segment, base));
  }
}
