package app.quartier.importing;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.value.DateOrder;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How rejected rows were read and mapped, in one cell of each of them, so that they are read the
/// same way when they come back mended: `dates=monthFirst dates:Created=dayFirst decimal=comma
/// zone=Europe/Paris rate=CHF:1.05`.
///
/// Parts are set apart by blanks, names are percent-encoded: no delimiter and no quote can occur.
record ReadAs(
    Told told,
    @Nullable String zone,
    Map<String, BigDecimal> rates,
    @Nullable String kind,
    List<String> maps) {

  static String written(ImportSettings settings, ZoneId zone, Told settled) {
    List<String> parts = new ArrayList<>();
    parts.add("dates=" + word(settled.dates() == DateOrder.MONTH_FIRST));
    settled
        .datesOf()
        .forEach((column, order) ->
            parts.add("dates:" + coded(column) + "=" + word(order == DateOrder.MONTH_FIRST)));
    parts.add("decimal=" + word(settled.decimal()));
    settled
        .decimalOf()
        .forEach((column, mark) -> parts.add("decimal:" + coded(column) + "=" + word(mark)));
    parts.add("zone=" + zone.getId());
    settings
        .rates()
        .forEach((code, worth) -> parts.add("rate=" + code + ":" + worth.toPlainString()));
    if (settings.eventKind() != null) {
      parts.add("kind=" + coded(settings.eventKind()));
    }
    settings.overrides().forEach(map -> parts.add("map=" + coded(map)));
    return String.join(" ", parts);
  }

  /// Throws [IllegalArgumentException] when nobody could have written this.
  static ReadAs parse(String written) {
    Map<String, DateOrder> dates = new HashMap<>();
    Map<String, Character> decimals = new HashMap<>();
    Map<String, String> single = new HashMap<>();
    Map<String, BigDecimal> rates = new HashMap<>();
    List<String> maps = new ArrayList<>();
    for (String part : written.strip().split("\\s+", -1)) {
      int equals = part.indexOf('=');
      int colon = part.indexOf(':');
      String name = part.substring(0, Math.max(equals, 0));
      String value = part.substring(equals + 1);
      String column = colon > 0 && colon < equals ? decoded(part.substring(colon + 1, equals)) : "";
      switch (colon > 0 && colon < equals ? part.substring(0, colon) : name) {
        case "dates" -> dates.put(column, order(value));
        case "decimal" -> decimals.put(column, mark(value));
        case "zone" -> single.put(name, value);
        case "kind" -> single.put(name, decoded(value));
        case "rate" -> rates.put(value.substring(0, 3), new BigDecimal(value.substring(4)));
        case "map" -> maps.add(decoded(value));
        default -> throw new IllegalArgumentException(part);
      }
    }
    DateOrder order = dates.remove("");
    Character mark = decimals.remove("");
    Told told = new Told(order, mark, dates, decimals);
    return new ReadAs(told, single.get("zone"), rates, single.get("kind"), maps);
  }

  /// These settings, and what they leave open as it was before.
  ImportSettings under(ImportSettings settings) {
    List<String> both = new ArrayList<>(maps);
    both.addAll(settings.overrides());
    Map<String, BigDecimal> worth = new HashMap<>(rates);
    worth.putAll(settings.rates());
    return settings
        .withEventKind(settings.eventKind() == null ? kind : settings.eventKind())
        .withOverrides(both)
        .withZone(settings.zone() == null && zone != null ? ZoneId.of(zone) : settings.zone())
        .withRates(worth);
  }

  private static String word(boolean monthFirst) {
    return monthFirst ? "monthFirst" : "dayFirst";
  }

  private static String word(@Nullable Character mark) {
    return mark != null && mark == ',' ? "comma" : "point";
  }

  private static DateOrder order(String word) {
    return switch (word) {
      case "dayFirst" -> DateOrder.DAY_FIRST;
      case "monthFirst" -> DateOrder.MONTH_FIRST;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static char mark(String word) {
    return switch (word) {
      case "comma" -> ',';
      case "point" -> '.';
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
