package app.quartier.bench;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// Questions about sets, places, yes and no, what is missing, what the program knows of a contact,
/// and where a contact belongs.
final class FactQuestions {
  private static final double EARTH_KM = 6371.0088;

  /// People use few words for their random parts, and change the percentage.
  private static final int SEEDS = 4;

  static final List<Question> ALL =
      List.of(
          new Question("interests have any of", FactQuestions::hasAny),
          new Question("so many interests that start with", FactQuestions::items),
          new Question("lives within km", FactQuestions::near),
          new Question("is a VIP, or not", FactQuestions::vip),
          new Question("sector is missing, or is one of", FactQuestions::sector),
          new Question("country is one of", FactQuestions::country),
          new Question("held a language for days", FactQuestions::held),
          new Question("changed in the last days", FactQuestions::changed),
          new Question("came from a file", FactQuestions::source),
          new Question("e-mail consent is", FactQuestions::consent),
          new Question("can be reached", FactQuestions::reachable),
          new Question("is on a list", FactQuestions::list),
          new Question("is in an import", FactQuestions::imported));

  /// With one of few words, so that every contact's number is often known already.
  static final Question SAMPLE =
      new Question("is in a random part", draw -> sample("ab-" + draw.between(1, SEEDS), draw));

  /// The same with a word that nobody used before, so that every contact's number is new.
  static final Question NEW_SAMPLE =
      new Question(
          "is in a random part, new", draw -> sample("ab-" + draw.random().nextLong(), draw));

  private FactQuestions() {}

  private static Asked hasAny(Draw draw) {
    List<String> items = draw.some(draw.words().items, 2, 12);
    return Asked.of(
        "interests has any " + Draw.quoted(items.getFirst()) + ", " + Draw.quoted(items.getLast()),
        "list_has_any(c.interests, [?, ?])",
        Draw.folded(items.getFirst()),
        Draw.folded(items.getLast()));
  }

  private static Asked items(Draw draw) {
    String start = Draw.folded(draw.of(draw.words().items, 5)).substring(0, 1);
    return Asked.of(
        "interests items >= 1 (starts with " + Draw.quoted(start) + ")",
        "len(list_filter(c.interests, lambda x: starts_with(x, ?))) >= 1",
        start);
  }

  /// The latitudes are compared first, as the engine does.
  private static Asked near(Draw draw) {
    int km = draw.between(40, 250);
    double lat = draw.between(4_300, 5_050) / 100.0;
    double lon = draw.between(-300, 700) / 100.0;
    double band = Math.toDegrees(km / EARTH_KM) + 0.001;
    return Asked.of(
        String.format(Locale.ROOT, "home within km %d of %.2f, %.2f", km, lat, lon),
        "c.home_lat BETWEEN ? AND ? AND 2 * "
            + EARTH_KM
            + " * asin(sqrt(pow(sin(radians(c.home_lat - ?) / 2), 2) + cos(radians(c.home_lat))"
            + " * cos(radians(?)) * pow(sin(radians(c.home_lon - ?) / 2), 2))) <= ?",
        lat - band,
        lat + band,
        lat,
        lat,
        lon,
        (double) km);
  }

  private static Asked vip(Draw draw) {
    return draw.random().nextBoolean()
        ? Asked.of("vip is true", "c.vip")
        : Asked.of("vip is false", "NOT c.vip");
  }

  private static Asked sector(Draw draw) {
    List<String> two = draw.some(draw.words().sectors, 2, 21);
    return draw.between(0, 3) == 0
        ? Asked.of("sector is missing", "c.sector IS NULL")
        : Asked.of(
            "sector any of " + Draw.quoted(two.getFirst()) + ", " + Draw.quoted(two.getLast()),
            "c.sector IN (?::enum_sector, ?::enum_sector)",
            Draw.folded(two.getFirst()),
            Draw.folded(two.getLast()));
  }

  private static Asked country(Draw draw) {
    List<String> two = draw.some(draw.words().countries, 2, 9);
    return Asked.of(
        "country any of " + Draw.quoted(two.getFirst()) + ", " + Draw.quoted(two.getLast()),
        "c.country IN (?::enum_country, ?::enum_country)",
        Draw.folded(two.getFirst()),
        Draw.folded(two.getLast()));
  }

  private static Asked held(Draw draw) {
    String language = draw.of(draw.words().languages, 3);
    int hours = draw.between(100, 15_000);
    return Asked.of(
        "language held " + Draw.quoted(language) + " for at least " + hours + " hours",
        "c.language = ?::enum_language AND c.since_language <= ?",
        language,
        ShopFields.NOW.minus(hours, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC).toLocalDateTime());
  }

  private static Asked changed(Draw draw) {
    int days = draw.between(1, 300);
    return Asked.of(
        "`@changed` in last " + days + " days",
        "c.changed BETWEEN ? AND ?",
        Draw.start(Draw.today().minusDays(days - 1)),
        Draw.now());
  }

  private static Asked source(Draw draw) {
    String file = draw.of(draw.words().files, 6);
    return Asked.of("`@source` = " + Draw.quoted(file), "c.source = ?", Draw.folded(file));
  }

  private static Asked consent(Draw draw) {
    String status = draw.of(draw.words().consents, 4);
    return Asked.of(
        "`@consentEmail` any of " + Draw.quoted(status),
        "c.consentEmail = ?::enum_consentEmail",
        status);
  }

  private static Asked reachable(Draw draw) {
    return draw.random().nextBoolean()
        ? Asked.of("`@reachable` is true", "c.reachable")
        : Asked.of("`@reachable` is false", "NOT c.reachable");
  }

  private static Asked list(Draw draw) {
    int list = draw.between(1, ShopFields.LISTS);
    return new Asked(
        "in list " + Draw.quoted("lst-" + list),
        new Peer.Among("SELECT contact FROM listed WHERE list = ?", List.of(list)));
  }

  private static Asked imported(Draw draw) {
    int batch = draw.between(1, ShopFields.IMPORTS);
    boolean created = draw.random().nextBoolean();
    return new Asked(
        "in import " + batch + (created ? " created" : " any"),
        new Peer.Among(
            "SELECT contact FROM imported WHERE import = ?" + (created ? " AND created" : ""),
            List.of(batch)));
  }

  private static Asked sample(String seed, Draw draw) {
    int percent = draw.between(1, 60);
    long below = (1L << 32) * percent / 100;
    // Hexadecimal digits of equal length stand in the order of their numbers.
    return Asked.of(
        "sample " + percent + " percent seed " + Draw.quoted(seed),
        "substr(sha256(? || ':' || c.email), 1, 8) < ?",
        seed,
        String.format(Locale.ROOT, "%08x", below + ((1L << 32) * percent % 100 == 0 ? 0 : 1)));
  }
}
