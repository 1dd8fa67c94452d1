package app.quartier.bench;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// What stands in the fields of the invented contacts: frequent and rare values, values that go
/// together (city, postcode, country, place), and values that are missing.
///
/// @param seed the same seed, the same cells
record ContactCells(Vocabulary words, long seed) {
  private static final long DAY = 86_400_000L;
  private static final long NOW = ShopFields.NOW.toEpochMilli();
  private static final long TODAY = NOW / DAY;
  private static final int CITY = 1_000;

  String email(int contact) {
    SplittableRandom random = Chance.of(seed, contact, 1);
    String domain = words.domains.get(Chance.ranked(words.domains.size(), random));
    return "p" + contact + "@" + domain;
  }

  @Nullable Object cell(int contact, Field field) {
    SplittableRandom random = Chance.of(seed, contact, field.id());
    return switch (field.key()) {
      case "email" -> email(contact);
      case "firstName" -> unless(0.08, random, words.firstNames);
      case "lastName" -> unless(0.05, random, words.lastNames);
      case "city", "postcode", "country", "home" -> lives(contact, field.key());
      case "language" -> unless(0.02, random, words.languages);
      case "company" -> unless(0.60, random, words.companies);
      case "job" -> unless(0.50, random, words.jobs);
      case "sector" -> unless(0.40, random, words.sectors);
      case "phone" -> Chance.hit(0.45, random) ? null : "+336" + (10_000_000 + contact);
      case "interests" -> Chance.hit(0.25, random) ? null : interests(random);
      case "@source" -> words.files.get(Chance.ranked(words.files.size(), random));
      case "@consentEmail" -> words.consents.get(Chance.ranked(words.consents.size(), random));
      default -> number(field.key(), random);
    };
  }

  private static @Nullable Object number(String key, SplittableRandom random) {
    return switch (key) {
      case "spent" -> Chance.hit(0.35, random) ? null : amount(random);
      case "goal" -> Chance.hit(0.40, random) ? null : amount(random);
      case "score" -> (random.nextInt(5_001) + random.nextInt(5_000)) * 10_000L;
      case "born" ->
          Chance.hit(0.30, random)
              ? null
              : TODAY - 5_900 - random.nextInt(13_000) - random.nextInt(13_000);
      case "joined" -> TODAY - (long) (3_650 * Math.pow(random.nextDouble(), 1.7));
      case "seen" -> Chance.hit(0.10, random) ? null : ago(1_095, 3, random);
      case "vip" -> Chance.hit(0.05, random) ? null : Chance.hit(0.04, random) ? 1L : 0L;
      case "@changed" -> ago(400, 2, random);
      case "@reachable" -> Chance.hit(0.78, random) ? 1L : 0L;
      default -> null;
    };
  }

  /// Since when a contact has what it has in a field.
  long since(int contact, Field field) {
    return ago(1_000, 1.5, Chance.of(seed, contact, 100 + field.id()));
  }

  private @Nullable Object lives(int contact, String key) {
    SplittableRandom random = Chance.of(seed, contact, CITY);
    int city = Chance.ranked(Vocabulary.CITIES, random);
    boolean missing = Chance.hit(0.12, random);
    SplittableRandom place = Chance.of(7, city, CITY);
    double lat = 42.5 + 8.5 * place.nextDouble();
    double lon = -4 + 12 * place.nextDouble();
    int country = Math.max(0, Chance.ranked(4 * words.countries.size(), place) - 20);
    return switch (key) {
      case "city" -> missing ? null : words.cities.get(city);
      case "postcode" -> missing ? null : String.valueOf(10_000 + city * 2 + random.nextInt(2));
      case "country" -> words.countries.get(country % words.countries.size());
      case "home" ->
          missing
              ? null
              : new Point(lat + random.nextDouble() * 0.1, lon + random.nextDouble() * 0.1);
      default -> throw new IllegalArgumentException(key);
    };
  }

  private ItemSet interests(SplittableRandom random) {
    List<String> items = new ArrayList<>();
    int size = random.nextInt(6);
    for (int i = 0; i < size; i++) {
      items.add(words.items.get(Chance.ranked(words.items.size(), random)));
    }
    return ItemSet.of(items);
  }

  private static @Nullable String unless(
      double missing, SplittableRandom random, List<String> texts) {
    return Chance.hit(missing, random) ? null : texts.get(Chance.ranked(texts.size(), random));
  }

  private static long amount(SplittableRandom random) {
    return 100L * (long) (Math.exp(2 + 7 * random.nextDouble()) * 100);
  }

  private static long ago(int days, double recent, SplittableRandom random) {
    return NOW - (long) (days * DAY * Math.pow(random.nextDouble(), recent));
  }
}
