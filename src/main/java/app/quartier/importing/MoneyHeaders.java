package app.quartier.importing;

import app.quartier.value.Currencies;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Tells from a column's name whether its numbers are amounts of money: "Panier moyen", "CA 2025",
/// "Lifetime value (€)". To know another word, add it here.
final class MoneyHeaders {
  private static final Set<String> AMOUNTS =
      Set.of(
          "panier",
          "montant",
          "ca",
          "prix",
          "depense",
          "depenses",
          "revenu",
          "revenus",
          "tarif",
          "amount",
          "spent",
          "spend",
          "revenue",
          "price",
          "turnover",
          "basket",
          "aov",
          "ltv");

  /// With one of these an amount is counted, or compared, and no longer money.
  private static final Set<String> COUNTS =
      Set.of(
          "nombre",
          "nb",
          "nbre",
          "n°",
          "no",
          "numero",
          "number",
          "count",
          "quantite",
          "qte",
          "quantity",
          "qty",
          "taux",
          "rate",
          "part",
          "pourcentage",
          "percent",
          "percentage",
          "share",
          "id",
          "code",
          "rang",
          "rank",
          "points",
          "score");

  private MoneyHeaders() {}

  static boolean promise(String column) {
    Set<String> words = Set.copyOf(Arrays.asList(KnownHeaders.folded(column).split(" ", -1)));
    boolean counted = words.stream().anyMatch(COUNTS::contains) || column.indexOf('%') >= 0;
    return !counted && (words.stream().anyMatch(AMOUNTS::contains) || currency(column).isPresent());
  }

  /// The currency a name ends with, in brackets or not: "Total (€)", "Solde CHF".
  static Optional<String> currency(String column) {
    String[] words = column.replaceAll("[()\\[\\]/:,]+", " ").strip().split("[\\s\u00a0]+", -1);
    String last = words[words.length - 1];
    boolean sign =
        last.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    boolean mark = sign || last.matches("[A-Z]{3}|[Ee]uros?");
    return words.length > 1 && mark ? Currencies.code(last) : Optional.empty();
  }
}
