package app.quartier.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The texts of the invented shop, the frequent ones first.
final class Vocabulary {
  static final int CITIES = 40_000;

  private static final String[] SYLLABLES = {
    "ba", "bre", "chau", "ché", "da", "dun", "fe", "fou", "gra", "gué", "île", "la", "lo", "mai",
    "mé", "mon", "na", "neu", "or", "pé", "qui", "ra", "roche", "sau", "té", "val", "ver", "vi"
  };

  final List<String> cities = words(CITIES, 1);
  final List<String> lastNames = words(60_000, 2);
  final List<String> firstNames = words(2_000, 3);
  final List<String> companies = words(120_000, 4);
  final List<String> jobs = words(400, 5);
  final List<String> pages = words(20_000, 6);
  final List<String> campaigns = words(600, 7);
  final List<String> items = words(40, 8);
  final List<String> sectors = words(21, 9);
  final List<String> countries = List.of("FR", "BE", "CH", "LU", "DE", "CA", "ES", "IT", "NL");
  final List<String> languages = List.of("fr", "en", "nl", "de", "it");
  final List<String> devices = List.of("mobile", "desktop", "tablet", "other");
  final List<String> statuses = List.of("paid", "cancelled", "refunded", "pending");
  final List<String> channels = List.of("web", "store", "phone");
  final List<String> domains =
      List.of(
          "gmail.com",
          "orange.fr",
          "free.fr",
          "hotmail.fr",
          "outlook.com",
          "laposte.net",
          "example.org",
          "example.com");
  final List<String> files =
      List.of(
          "clients.csv", "salon-2025.csv", "boutique.xlsx", "parrainage.csv", "jeu.csv", "crm.csv");
  final List<String> consents = List.of("given", "none", "withdrawn", "refused");

  /// Different words that look like names of places and people, accents among them.
  private static List<String> words(int size, int purpose) {
    SplittableRandom random = new SplittableRandom(purpose);
    int offset = random.nextInt(SYLLABLES.length);
    return IntStream.range(0, size).mapToObj(n -> word(n, offset)).toList();
  }

  private static String word(int n, int offset) {
    StringBuilder word = new StringBuilder();
    int left = n + SYLLABLES.length;
    while (left > 0) {
      word.append(SYLLABLES[(left + offset) % SYLLABLES.length]);
      left /= SYLLABLES.length;
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return n % 12 == 11 ? "Saint-" + word : word.toString();
  }
}
