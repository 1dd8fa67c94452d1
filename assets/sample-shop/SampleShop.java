import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Writes the sample shop: an invented French delicatessen with its customers, orders and e-mail and
 * web events, as its owner's tools would export them.
 *
 * <p>Run with {@code java SampleShop.java [folder]}; Java 17 or newer, nothing else. The same seed
 * gives the same bytes on every machine. All people are invented; addresses end in {@code .test},
 * which nobody can own, and French phone numbers come from the ranges kept for fiction.
 */
public final class SampleShop {
  private static final long SEED = 20261101;
  private static final int PEOPLE = 4_902;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
  private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  /**
   * How much of a year's trade falls into each month: Christmas, then citrus, then a quiet summer.
   */
  private static final double[] SEASON = {
    1.15, 0.9, 0.8, 0.75, 0.75, 0.65, 0.5, 0.5, 0.85, 1.0, 1.4, 2.0
  };

  /** How buyers behave: their share, orders a year, chance to have left, size of the basket. */
  private enum Habit {
    NEVER(0.25, 0, 0, 0),
    ONCE(0.25, 0, 0, 1.0),
    OCCASIONAL(0.30, 1.9, 0.50, 1.0),
    LOYAL(0.15, 4.9, 0.35, 1.15),
    VIP(0.05, 9.5, 0.35, 1.7);

    final double share;
    final double yearly;
    final double leaves;
    final double basket;

    Habit(double share, double yearly, double leaves, double basket) {
      this.share = share;
      this.yearly = yearly;
      this.leaves = leaves;
      this.basket = basket;
    }
  }

  private record Country(
      String label,
      int weight,
      String[] written,
      String[] women,
      String[] men,
      String[] last,
      String[] towns) {}

  private record Product(String name, String category, int cents, int weight, String months) {}

  private record Line(Product product, int quantity) {
    int cents() {
      return product.cents * quantity;
    }
  }

  private record Order(Person person, LocalDateTime at, List<Line> lines, String status) {
    int cents() {
      int goods = lines.stream().mapToInt(Line::cents).sum();
      return goods < 4_900 ? goods + 490 : goods;
    }
  }

  private record Event(Person person, LocalDateTime at, String rest) {}

  private static final class Person {
    Country country;
    boolean woman;
    String first;
    String last;
    String email;
    String postcode;
    String town;
    LocalDate signup;
    Habit habit;
    boolean newsletter;
    double interest;
    boolean phone;
    int start;
    int end;
    final List<Order> orders = new ArrayList<>();
  }

  private final Random random = new Random(SEED);
  private final List<Country> countries = countries();
  private final List<Product> products = PRODUCT_TABLE.lines().map(SampleShop::product).toList();
  private final List<Person> people = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private final List<Event> opens = new ArrayList<>();
  private final List<Event> clicks = new ArrayList<>();
  private final List<Event> visits = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "assets/sample-shop");
    Files.createDirectories(folder);
    SampleShop shop = new SampleShop();
    shop.live();
    shop.write(folder);
  }

  private void live() {
    Set<String> emails = new HashSet<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(person(emails));
    }
    people.sort(Comparator.comparing(p -> p.signup));
    people.forEach(this::buy);
    orders.sort(Comparator.comparing(Order::at));
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      String campaign = campaign(day);
      if (campaign != null) {
        send(campaign, day);
      }
    }
    people.forEach(this::wander);
    for (List<Event> events : List.of(opens, clicks, visits)) {
      events.sort(Comparator.comparing(Event::at));
    }
  }

  // --- people ---

  private Person person(Set<String> emails) {
    Person p = new Person();
    p.country = weighted(countries, Country::weight);
    p.woman = random.nextDouble() < 0.58;
    p.first = one(p.woman ? p.country.women : p.country.men);
    p.last = one(p.country.last);
    p.email = email(p, emails);
    // British and Canadian postcodes have a space inside; all the others none.
    String[] town =
        one(p.country.towns).split("(?<=^[A-Z][0-9A-Z]{1,3} [0-9A-Z]{3}|^[0-9#]{4,5}) ");
    p.postcode = postcode(town[0]);
    p.town = town[1];
    // Half of the list came before the shop's figures start; the rest ever faster.
    p.signup =
        random.nextDouble() < 0.3
            ? FIRST.minusDays(1 + (int) (1_300 * square(random.nextDouble())))
            : FIRST.plusDays((int) (DAYS * StrictMath.sqrt(random.nextDouble())));
    p.habit = habit();
    p.newsletter = random.nextDouble() < (p.habit == Habit.NEVER ? 0.85 : 0.72);
    p.interest = square(random.nextDouble()) * (p.habit.yearly > 2 ? 0.84 : 0.54);
    p.phone = random.nextDouble() < 0.63;
    p.start = (int) Math.max(0, p.signup.toEpochDay() - FIRST.toEpochDay());
    p.end = DAYS;
    if (random.nextDouble() < p.habit.leaves) {
      p.end = p.start + 120 + (int) ((DAYS - p.start) * random.nextDouble());
    }
    return p;
  }

  private Habit habit() {
    double at = random.nextDouble();
    for (Habit habit : Habit.values()) {
      at -= habit.share;
      if (at < 0) {
        return habit;
      }
    }
    return Habit.NEVER;
  }

  private String email(Person p, Set<String> taken) {
    String name = plain(p.first).charAt(0) + "." + plain(p.last);
    String domain =
        "@" + one("mel.test,mel.test,pli.test,pli.test,zen.test,bureau.test".split(","));
    String email = name + domain;
    for (int n = 2; !taken.add(email); n++) {
      email = name + n + domain;
    }
    return email;
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return letters.replace("œ", "oe").replace("ß", "ss").replaceAll("[^a-z]", "");
  }

  /** {@code 750##} becomes one of the hundred codes it stands for; Paris has twenty of them. */
  private String postcode(String pattern) {
    return pattern.equals("75###")
        ? String.format(Locale.ROOT, "75%03d", 1 + random.nextInt(20))
        : pattern.replace("#", Integer.toString(random.nextInt(10)));
  }

  // --- orders ---

  private void buy(Person p) {
    if (p.habit == Habit.NEVER) {
      return;
    }
    double day = p.start + 12 * exponential();
    if (p.signup.isBefore(FIRST)) {
      day = p.start + 200 * random.nextDouble();
    }
    if (p.habit == Habit.ONCE) {
      if (day <= DAYS) {
        order(p, FIRST.plusDays((long) day));
      }
      return;
    }
    // Moments come at the pace of the busiest month; the others let some of them pass.
    for (; day <= Math.min(DAYS, p.end); day += 0.5 + exponential() * 365 / (p.habit.yearly * 2)) {
      LocalDate date = FIRST.plusDays((long) day);
      if (random.nextDouble() * 2 < SEASON[date.getMonthValue() - 1]) {
        order(p, date);
      }
    }
  }

  private void order(Person p, LocalDate day) {
    List<Line> lines = new ArrayList<>();
    Set<Product> chosen = new HashSet<>();
    int wanted = 1 + (int) (exponential() * 1.05 * p.habit.basket);
    for (int i = 0; i < Math.min(7, wanted); i++) {
      Product product = weighted(products, x -> inSeason(x, day) ? x.weight * 3 : x.weight);
      if (chosen.add(product)) {
        lines.add(new Line(product, random.nextInt(4) > 0 ? 1 : 2 + random.nextInt(2)));
      }
    }
    Order order = new Order(p, at(day), lines, status(day));
    orders.add(order);
    p.orders.add(order);
  }

  private static boolean inSeason(Product product, LocalDate day) {
    return product.months.contains(String.format(Locale.ROOT, "%02d", day.getMonthValue()));
  }

  private String status(LocalDate day) {
    double at = random.nextDouble();
    if (day.isAfter(LAST.minusDays(6)) && at < 0.35) {
      return "En attente";
    }
    return at < 0.945 ? "Payée" : at < 0.975 ? "Annulée" : "Remboursée";
  }

  // --- e-mails and visits ---

  private static String campaign(LocalDate day) {
    int month = day.getMonthValue();
    String year = DateTimeFormatter.ofPattern("yy", Locale.ROOT).format(day);
    if (day.getDayOfMonth() == 20 && month == 11) {
      return "Noël " + year;
    }
    if (day.getDayOfMonth() == 18 && month % 3 == 0) {
      return List.of("Printemps ", "Été ", "Rentrée ", "Cadeaux ").get(month / 3 - 1) + year;
    }
    return day.getDayOfMonth() == 4
        ? "Lettre " + DateTimeFormatter.ofPattern("MM/yy", Locale.ROOT).format(day)
        : null;
  }

  private void send(String campaign, LocalDate day) {
    int today = (int) (day.toEpochDay() - FIRST.toEpochDay());
    for (Person p : people) {
      if (!p.newsletter || today < p.start) {
        continue;
      }
      // Who has left the shop soon stops reading as well.
      double chance = p.interest * (today > p.end ? 0.15 : 1);
      if (random.nextDouble() < 0.016) {
        opens.add(new Event(p, at(day), campaign + ";mobile;oui"));
      }
      if (random.nextDouble() < chance) {
        read(p, campaign, day.plusDays((int) exponential()));
      }
    }
  }

  private void read(Person p, String campaign, LocalDate day) {
    if (day.isAfter(LAST)) {
      return;
    }
    LocalDateTime at = at(day);
    String device = device();
    opens.add(new Event(p, at, campaign + ";" + device + ";non"));
    if (random.nextDouble() < 0.27) {
      String page = page(day);
      clicks.add(new Event(p, at.plusMinutes(1), campaign + ";" + device + ";" + page + ";non"));
      visits.add(new Event(p, at.plusMinutes(1), page));
    }
  }

  private void wander(Person p) {
    for (Order order : p.orders) {
      for (Line line : order.lines) {
        if (random.nextDouble() < 0.35) {
          LocalDateTime at = order.at.minusMinutes(2 + random.nextInt(50));
          visits.add(new Event(p, at, url(line.product)));
        }
      }
    }
    int others = (int) (exponential() * (1 + 3 * p.interest));
    for (int i = 0; i < others; i++) {
      int span = Math.min(DAYS, p.end) - p.start + 1;
      LocalDate day = FIRST.plusDays(p.start + random.nextInt(Math.max(1, span)));
      visits.add(new Event(p, at(day.isAfter(LAST) ? LAST : day), page(day)));
    }
  }

  private String page(LocalDate day) {
    return random.nextInt(4) == 0
        ? "/" + one(new String[] {"", "panier", "cadeaux", "recettes"})
        : url(weighted(products, x -> inSeason(x, day) ? x.weight * 3 : x.weight));
  }

  private static String url(Product product) {
    return "/" + plain(product.category) + "/" + plain(product.name);
  }

  private String device() {
    int at = random.nextInt(20);
    return at < 12 ? "mobile" : at < 18 ? "PC" : "tablette";
  }

  // --- files ---

  private void write(Path folder) throws IOException {
    write(folder, "contacts.csv", WINDOWS_1252, "\r\n", contacts());
    List<String> sales = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    sales.add("\uFEFFNuméro de commande;E-mail;Date;Montant;Devise;Statut");
    lines.add("Numéro de commande;E-mail;Date;Produit;Catégorie;Quantité;Montant");
    for (int i = 0; i < orders.size(); i++) {
      Order o = orders.get(i);
      String number = "C" + (100_001 + i);
      String email = o.person.email;
      String currency = o.person.country.label.equals("Suisse") ? "CHF" : "EUR";
      sales.add(row(number, email, MINUTE.format(o.at), money(o.cents()), currency, o.status));
      for (Line l : o.lines) {
        String name = l.product.name;
        String quantity = Integer.toString(l.quantity);
        String day = DAY.format(o.at);
        lines.add(row(number, email, day, name, l.product.category, quantity, money(l.cents())));
      }
    }
    write(folder, "orders.csv", StandardCharsets.UTF_8, "\n", sales);
    write(folder, "order-lines.csv", StandardCharsets.UTF_8, "\n", lines);
    write(folder, "opens.csv", opens, "E-mail;Date et heure;Campagne;Appareil;Automatique");
    write(folder, "clicks.csv", clicks, "E-mail;Date et heure;Campagne;Appareil;URL;Automatique");
    write(folder, "visits.csv", visits, "E-mail;Date et heure;URL");
  }

  private static void write(Path folder, String name, List<Event> events, String header)
      throws IOException {
    List<String> rows = new ArrayList<>(List.of(header));
    events.forEach(e -> rows.add(row(e.person.email, MINUTE.format(e.at), e.rest)));
    write(folder, name, StandardCharsets.UTF_8, "\n", rows);
  }

  private static void write(
      Path folder, String name, Charset charset, String end, List<String> rows) throws IOException {
    Files.write(folder.resolve(name), (String.join(end, rows) + end).getBytes(charset));
  }

  private static String row(String... cells) {
    return String.join(";", cells);
  }

  private static String money(int cents) {
    return String.format(Locale.ROOT, "%d,%02d", cents / 100, cents % 100);
  }

  // --- the contact list, a little dirty ---

  private List<String> contacts() {
    List<String> rows = new ArrayList<>();
    people.forEach(p -> rows.add(contact(p)));
    dirty(rows);
    // The same people again, from the till, which writes everything in capitals.
    for (int i = 0; i < PEOPLE / 50; i++) {
      String row = rows.get(random.nextInt(rows.size()));
      String[] cells = row.split(";", -1);
      if (row.contains("\"") || !cells[0].contains(".test")) {
        continue;
      }
      cells[0] = " " + cells[0].toUpperCase(Locale.ROOT) + (i % 2 == 0 ? "  " : "");
      cells[2] = cells[2].toUpperCase(Locale.FRENCH);
      cells[3] = cells[3].toUpperCase(Locale.FRENCH);
      cells[7] = cells[7].toUpperCase(Locale.FRENCH);
      cells[13] = "Caisse";
      rows.add(row(cells));
    }
    rows.add(
        0,
        "E-mail;Civilité;Prénom;Nom;Téléphone;Code postal;Ville;Pays;Date de naissance;"
            + "Inscription;Newsletter;Panier moyen;Points fidélité;Source");
    return rows;
  }

  private String contact(Person p) {
    boolean shouts = random.nextInt(25) == 0;
    int age = (int) Math.max(19, Math.min(88, 46 + 14 * random.nextGaussian()));
    LocalDate birth = LAST.minusYears(age).minusDays(random.nextInt(365));
    List<Order> paidOrders = p.orders.stream().filter(o -> o.status.equals("Payée")).toList();
    int paid = paidOrders.stream().mapToInt(Order::cents).sum();
    int count = paidOrders.size();
    return row(
        p.email,
        blank(0.08, p.woman ? "Mme" : "M."),
        blank(0.03, shouts ? p.first.toUpperCase(Locale.FRENCH) : p.first),
        blank(0.03, shouts ? p.last.toUpperCase(Locale.FRENCH) : p.last),
        p.phone ? phone(p.country) : "",
        blank(0.12, p.postcode),
        blank(0.09, random.nextInt(20) == 0 ? p.town.toUpperCase(Locale.FRENCH) : p.town),
        blank(0.04, one(p.country.written)),
        blank(0.34, DAY.format(birth)),
        DAY.format(p.signup),
        blank(0.05, p.newsletter ? "oui" : "non"),
        count == 0 ? "" : money(paid / count),
        Integer.toString(p.habit == Habit.NEVER ? 0 : paid / 1_000 * 10),
        blank(0.07, one("Site,Site,Site,Boutique,Boutique,Salon,Parrainage,Instagram".split(","))));
  }

  private String phone(Country country) {
    String four = String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
    String two = four.substring(0, 2) + " " + four.substring(2);
    if (!country.label.equals("France")) {
      return "";
    }
    String start = one("1 99 00,2 61 91,3 53 01,4 65 71,5 36 49".split(","));
    return switch (random.nextInt(6)) {
      case 0 -> "+33 " + start + " " + two;
      case 1 -> ("0" + start + " " + two).replace(" ", ".");
      case 2 -> ("0" + start + two).replace(" ", "");
      default -> "0" + start + " " + two;
    };
  }

  /** What is wrong in every real list: addresses, dates and numbers that are none, and formulas. */
  private void dirty(List<String> rows) {
    put(rows, 0, "c.martin@", "sans adresse", "jean dupont@mel.test", "a.petit@@pli.test", "", "");
    put(rows, 4, "06 12", "à rappeler", "0000000000", "voir fiche");
    put(rows, 8, "31/02/1985", "00/00/0000", "1985", "12/25/1979", "inconnue");
    put(rows, 3, "=SOMME(A1:A9)", "+Lopez", "\"Durand; née Petit\"", "@moreau", "O’Connor");
    put(rows, 12, "beaucoup", "1 250");
  }

  private void put(List<String> rows, int column, String... values) {
    for (String value : values) {
      // Nobody who ordered loses the address that the orders go by.
      int at = random.nextInt(PEOPLE);
      while (rows.get(at).contains("\"") || !people.get(at).orders.isEmpty() || isReader(at)) {
        at = random.nextInt(PEOPLE);
      }
      String[] cells = rows.get(at).split(";", -1);
      cells[column] = value;
      rows.set(at, row(cells));
    }
  }

  private boolean isReader(int at) {
    Person p = people.get(at);
    return visits.stream().anyMatch(e -> e.person == p)
        || opens.stream().anyMatch(e -> e.person == p);
  }

  // --- chance ---

  private double exponential() {
    return -StrictMath.log(1 - random.nextDouble());
  }

  private static double square(double x) {
    return x * x;
  }

  private String blank(double chance, String value) {
    return random.nextDouble() < chance ? "" : value;
  }

  private String one(String[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T weighted(List<T> values, ToIntFunction<T> weight) {
    int at = random.nextInt(values.stream().mapToInt(weight).sum());
    for (T value : values) {
      at -= weight.applyAsInt(value);
      if (at < 0) {
        return value;
      }
    }
    throw new IllegalStateException("weights changed while drawing");
  }

  /** A minute of the day, most often in the evening. */
  private LocalDateTime at(LocalDate day) {
    String hours = "789ABCCDEHIIJJKKKLLLM";
    return day.atTime(
        Character.digit(hours.charAt(random.nextInt(hours.length())), 36), random.nextInt(60));
  }

  // --- tables ---

  private static List<Country> countries() {
    String[] usual = FIRST_NAMES.split("\n");
    return COUNTRY_TABLE.lines().map(line -> country(line.split("\\|"), usual)).toList();
  }

  private static Country country(String[] cells, String[] usual) {
    String[] women = (cells[3].isEmpty() ? usual[0] : cells[3]).split(",");
    String[] men = (cells[4].isEmpty() ? usual[1] : cells[4]).split(",");
    String[] written = cells[2].split(",");
    String[] last = cells[5].split(",");
    int weight = Integer.parseInt(cells[1]);
    return new Country(cells[0], weight, written, women, men, last, cells[6].split(","));
  }

  private static Product product(String line) {
    String[] cells = line.split("\\|", -1);
    return new Product(
        cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4]);
  }

  /** First names of women, then of men; a country without its own uses these. */
  private static final String FIRST_NAMES =
      """
      Camille,Marie,Léa,Chloé,Manon,Inès,Sarah,Julie,Émilie,Anaïs,Hélène,Claire,Sophie,Nathalie,\
      Isabelle,Françoise,Catherine,Sylvie,Céline,Aurélie,Élodie,Noémie,Zoé,Agathe,Margaux,Louise,\
      Alice,Jeanne,Anne-Sophie,Marie-Claude,Fatou,Yasmine,Nadia,Mireille,Brigitte,Héloïse
      Louis,Gabriel,Jules,Hugo,Lucas,Théo,Nathan,Thomas,Antoine,Maxime,Nicolas,Julien,Sébastien,\
      Frédéric,Stéphane,Laurent,Philippe,Michel,Alain,Gérard,François,Jérôme,Benoît,Mathieu,Rémi,\
      Loïc,Cédric,André,Raphaël,Noël,Jean-Pierre,Jean-Baptiste,Mehdi,Karim,Moussa,Étienne
      """;

  /** Country, weight, ways it is written, women, men, last names, towns. */
  private static final String COUNTRY_TABLE =
      """
      France|70|France,France,France,France,France,FRANCE,FR,france|||Martin,Bernard,Dubois,\
      Thomas,Robert,Richard,Petit,Durand,Leroy,Moreau,Simon,Laurent,Lefebvre,Michel,Garcia,David,\
      Bertrand,Roux,Vincent,Fournier,Morel,Girard,André,Lefèvre,Mercier,Dupont,Lambert,Bonnet,\
      François,Martinez,Legrand,Garnier,Faure,Rousseau,Blanc,Guérin,Muller,Henry,Roussel,Nicolas,\
      Perrin,Morin,Mathieu,Clément,Gauthier,Dumont,Lopez,Fontaine,Chevalier,Robin,Masson,Sanchez,\
      Gérard,Nguyen,Boyer,Denis,Lemaire,Duval,Joly,Gautier,Roger,Roche,Roy,Noël,Meyer,Lucas,\
      Meunier,Jean,Pérez,Marchand,Dufour,Blanchard,Marie,Barbier,Brun,Dumas,Brunet,Schmitt,Leroux,\
      Colas,Fernandez,Diallo,Traoré,Benali,Haddad,de La Tour,d’Argent,Le Goff,Le Bihan,L’Hermite,\
      Cœurdevey,Lœillet,Saint-Martin,Dupré,Besançon,Forêt,Crépin,Béranger,Maçon,Lançon|\
      75### Paris,75### Paris,75### Paris,75### Paris,75### Paris,6900# Lyon,6900# Lyon,\
      1300# Marseille,1300# Marseille,31000 Toulouse,31200 Toulouse,06000 Nice,06100 Nice,\
      44000 Nantes,44200 Nantes,34000 Montpellier,67000 Strasbourg,33000 Bordeaux,33800 Bordeaux,\
      59000 Lille,59800 Lille,35000 Rennes,51100 Reims,42000 Saint-Étienne,83000 Toulon,\
      38000 Grenoble,21000 Dijon,49000 Angers,30000 Nîmes,63000 Clermont-Ferrand,29200 Brest,\
      37000 Tours,87000 Limoges,80000 Amiens,57000 Metz,25000 Besançon,66000 Perpignan,\
      45000 Orléans,76000 Rouen,14000 Caen,68100 Mulhouse,54000 Nancy,01000 Bourg-en-Bresse,\
      02100 Saint-Quentin,05000 Gap,06400 Cannes,07000 Privas,08000 Charleville-Mézières,\
      09000 Foix,17000 La Rochelle,56000 Vannes,64100 Bayonne,74000 Annecy,97400 Saint-Denis,\
      20000 Ajaccio,92100 Boulogne-Billancourt,93100 Montreuil,94300 Vincennes,78000 Versailles,\
      95000 Cergy,13100 Aix-en-Provence,94240 L’Haÿ-les-Roses,60200 Compiègne
      Belgique|11|Belgique,Belgique,Belgique,BELGIQUE,BE|||Peeters,Janssens,Maes,Jacobs,Mertens,\
      Willems,Claes,Goossens,Wouters,De Smet,Dubois,Lambert,Dupont,Martin,Simon,Van den Broeck,\
      Vandenberghe,Lejeune,Renard,Collard,Hermans,Aerts,De Vos,Noël,Gérard,Lemmens,Delvaux,\
      Stevens|1000 Bruxelles,1000 Bruxelles,1050 Ixelles,1180 Uccle,4000 Liège,4000 Liège,\
      5000 Namur,6000 Charleroi,7000 Mons,7500 Tournai,9000 Gand,2000 Anvers,3000 Louvain,\
      8000 Bruges,1300 Wavre,4800 Verviers
      Suisse|8|Suisse,Suisse,Suisse,SUISSE,CH|||Müller,Meier,Schmid,Keller,Weber,Favre,Rochat,\
      Bonvin,Jaquet,Pittet,Monnier,Blanc,Martin,Chevalley,Cuénod,Baumgartner,Brügger,Zürcher,\
      Rossi,Bernasconi,Perret,Jeanneret,Dubuis,Gonçalves|1200 Genève,1201 Genève,1003 Lausanne,\
      1004 Lausanne,2000 Neuchâtel,1700 Fribourg,1950 Sion,8001 Zurich,3011 Berne,4051 Bâle,\
      1800 Vevey,2300 La Chaux-de-Fonds,6900 Lugano
      Luxembourg|2|Luxembourg,LU|||Muller,Weber,Wagner,Hoffmann,Schmit,Thill,Reuter,Klein|\
      1009 Luxembourg,4001 Esch-sur-Alzette,9001 Ettelbruck
      Allemagne|3|Allemagne,Allemagne,DE|Anna,Lena,Sabine,Käthe,Ursula,Heike|Jürgen,Björn,Lukas,\
      Stefan,Klaus,Günther,Felix|Müller,Schmidt,Schneider,Fischer,Weber,Schäfer,Köhler,Weiß,Groß,\
      Krüger|10115 Berlin,50667 Cologne,80331 Munich,66111 Sarrebruck,20095 Hambourg,01067 Dresde,\
      04109 Leipzig
      Espagne|2|Espagne,Espagne,ES|Lucía,María,Sofía,Begoña,Núria|José,Iñigo,Andrés,Joaquín,\
      Álvaro|García,Fernández,López,Muñoz,Ibáñez,Núñez,Peña|08001 Barcelone,28001 Madrid,\
      46001 Valence,48001 Bilbao,03001 Alicante
      Italie|2|Italie,Italie,IT|Giulia,Chiara,Francesca,Noemi|Luca,Niccolò,Marco,Matteo,Davide|\
      Rossi,Russo,Ferrari,Esposito,Bianchi,Nicolò,D’Angelo|00118 Rome,20121 Milan,10121 Turin,\
      50121 Florence
      Royaume-Uni|1|Royaume-Uni,GB|Olivia,Emily,Charlotte,Zoë|Oliver,Harry,George,Seán|Smith,\
      Jones,O’Brien,Taylor,Brown,MacLeod|SW1A 1AA Londres,EH1 1YZ Édimbourg,M1 1AE Manchester
      Canada|1|Canada,CA|||Tremblay,Gagnon,Roy,Côté,Bouchard,Gauthier,Lévesque,Bélanger|\
      H2X 1Y4 Montréal,G1R 4P5 Québec,M5V 2T6 Toronto
      """;

  /** Name, category, cents, weight, and the months in which it sells three times as well. */
  private static final String PRODUCT_TABLE =
      """
      Clémentines|Agrumes|1490|9|11 12 01
      Oranges sanguines|Agrumes|1690|7|01 02 03
      Citrons de Menton|Agrumes|1290|6|02 03 04
      Bergamotes|Agrumes|1890|2|12 01 02
      Kumquats|Agrumes|990|2|01 02
      Pamplemousses|Agrumes|1390|3|
      Yuzus|Agrumes|2490|1|11 12
      Marmelade|Confitures|690|9|01 02 03
      Gelée de coing|Confitures|750|4|10 11
      Fraise|Confitures|650|7|05 06 07
      Abricot|Confitures|650|6|06 07 08
      Figue|Confitures|720|4|09 10
      Earl Grey|Thé|1190|8|10 11 12
      Sencha|Thé|1390|5|
      Rooibos orange|Thé|1090|5|
      Thé glacé|Thé|890|3|06 07 08
      Tisane du soir|Thé|950|5|11 12 01 02
      Café d’Éthiopie|Café|1250|7|
      Café du Brésil|Café|1050|6|
      Décaféiné|Café|1150|3|
      Madeleines|Biscuits|790|8|09 10
      Navettes|Biscuits|690|5|02
      Sablés|Biscuits|750|6|
      Pain d’épices|Biscuits|890|5|11 12
      Calissons|Biscuits|1590|4|12
      Orangettes|Chocolat|1390|7|11 12
      Tablette noire|Chocolat|590|7|10 11 12 03 04
      Coffret Noël|Cadeaux|4900|3|11 12
      Coffret agrumes|Cadeaux|3900|3|12 01 02
      Panier du mois|Cadeaux|5900|2|
      Carte cadeau|Cadeaux|5000|1|12
      """;
}
