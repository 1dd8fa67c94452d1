package app.quartier.acceptance;

import app.quartier.acceptance.PlainShop.Person;
import app.quartier.acceptance.PlainShop.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The six segments of the sample shop, written out by hand over its files, on 1 November 2026 at
/// eight in Paris and with the Swiss franc at 1.05 euros.
final class PlainSegments {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 1, 8, 0);
  private static final LocalDate TODAY = NOW.toLocalDate();
  private static final BigDecimal FRANC = new BigDecimal("1.05");

  private PlainSegments() {}

  static List<String> members(PlainShop shop, Predicate<Person> segment) {
    List<String> members = new ArrayList<>();
    shop.people()
        .forEach((email, person) -> {
          if (segment.test(person)) {
            members.add(email);
          }
        });
    return members.stream().sorted().toList();
  }

  static boolean vipEndormis(Person p) {
    boolean often = paid(p, _ -> true) >= 6;
    boolean dear = paid(p, _ -> true) >= 3 && basket(p).compareTo(new BigDecimal("50")) >= 0;
    return (often || dear)
        && paid(p, since(TODAY.minusMonths(6))) == 0
        && count(p, "clicks", since(TODAY.minusDays(90)).and(PlainSegments::byHand)) == 0;
  }

  static boolean nouveauxClients(Person p) {
    return paid(p, since(TODAY.minusDays(30))) >= 1
        && paid(p, row -> day(row).isBefore(TODAY.minusDays(29))) == 0
        && Set.of("FR", "BE", "CH", "LU", "").contains(p.country());
  }

  static boolean jamaisCommande(Person p) {
    Predicate<Row> reads = since(TODAY.minusMonths(12)).and(PlainSegments::byHand);
    Predicate<Row> clicks = row -> !row.cell("URL").contains("panier");
    return p.of("orders").isEmpty()
        && "oui".equals(p.cells().get("Newsletter"))
        && (count(p, "opens", reads) >= 5
            || count(p, "clicks", since(TODAY.minusMonths(6)).and(clicks)) >= 1
            || count(p, "visits", since(TODAY.minusDays(30))) >= 2);
  }

  static boolean belgesEtSuisses(Person p) {
    String city = p.cells().getOrDefault("Ville", "").toLowerCase(Locale.ROOT);
    return (Set.of("BE", "CH").contains(p.country())
            || paid(p, row -> row.cell("Devise").equals("CHF")) >= 1)
        && paid(p, since(TODAY.minusMonths(12))) >= 2
        && !Set.of("lugano", "anvers").contains(city);
  }

  static boolean cadeauxDeNoel(Person p) {
    Predicate<Row> season =
        row ->
            !day(row).isBefore(LocalDate.of(2025, 11, 15))
                && !day(row).isAfter(LocalDate.of(2025, 12, 31));
    Predicate<Row> big = row -> euros(row).compareTo(new BigDecimal("80")) > 0;
    Predicate<Row> gift =
        row ->
            Set.of("Cadeaux", "Chocolat").contains(row.cell("Catégorie"))
                && !row.cell("Produit").equals("Tablette noire");
    return (paid(p, season.and(big)) >= 1 || count(p, "order-lines", season.and(gift)) >= 1)
        && !"non".equals(p.cells().get("Newsletter"))
        && paid(p, since(TODAY.minusDays(14))) == 0;
  }

  static boolean aReengager(Person p) {
    long orders = paid(p, _ -> true);
    boolean quiet = orders >= 2 && orders <= 5 && paid(p, since(TODAY.minusMonths(12))) == 0;
    String birth = p.cells().get("Date de naissance");
    boolean known = birth != null && birth.matches("\\d\\d/\\d\\d/\\d{4}");
    return "oui".equals(p.cells().get("Newsletter"))
        && (vipEndormis(p) || quiet)
        && !cadeauxDeNoel(p)
        && (!known || PlainShop.day(birth).isBefore(LocalDate.of(2000, 1, 1)));
  }

  static Map<String, Predicate<Person>> all() {
    return Map.of(
        "seg-vip-endormis", PlainSegments::vipEndormis,
        "seg-nouveaux-clients", PlainSegments::nouveauxClients,
        "seg-jamais-commande", PlainSegments::jamaisCommande,
        "seg-belges-et-suisses", PlainSegments::belgesEtSuisses,
        "seg-cadeaux-de-noel", PlainSegments::cadeauxDeNoel,
        "seg-a-reengager", PlainSegments::aReengager);
  }

  private static long count(Person p, String file, Predicate<Row> counted) {
    return p.of(file).stream().filter(counted).count();
  }

  private static long paid(Person p, Predicate<Row> counted) {
    return count(p, "orders", counted.and(row -> row.cell("Statut").equals("Payée")));
  }

  /// After that day, until now.
  private static Predicate<Row> since(LocalDate day) {
    return row -> day(row).isAfter(day) && !row.at().isAfter(NOW);
  }

  private static LocalDate day(Row row) {
    return row.at().toLocalDate();
  }

  private static boolean byHand(Row row) {
    return row.cell("Automatique").equals("non");
  }

  private static BigDecimal basket(Person p) {
    return PlainShop.number(p.cells().getOrDefault("Panier moyen", "0"));
  }

  private static BigDecimal euros(Row row) {
    BigDecimal amount = PlainShop.number(row.cell("Montant"));
    return row.cell("Devise").equals("CHF") ? amount.multiply(FRANC) : amount;
  }
}
