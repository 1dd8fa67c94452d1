package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportSettings;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What each choice on the page changes in the settings.
final class Choices {
  private static final String SKIP = "skip";

  private Choices() {}

  /// Another kind of rows means other fields: what was said about columns no longer fits.
  static UnaryOperator<ImportSettings> kind(@Nullable String kind) {
    return now ->
        now.withEventKind(kind).withKeyField(null).withOverrides(List.of()).withLabels(Map.of());
  }

  static UnaryOperator<ImportSettings> encoding(@Nullable String name) {
    return now -> now.withReading(name, now.delimiter(), now.header());
  }

  static UnaryOperator<ImportSettings> delimiter(@Nullable Character mark) {
    return now -> now.withReading(now.encoding(), mark, now.header());
  }

  /// Without a header the columns have other names.
  static UnaryOperator<ImportSettings> header(boolean named) {
    return now ->
        now.withReading(now.encoding(), now.delimiter(), named)
            .withOverrides(List.of())
            .withLabels(Map.of());
  }

  static UnaryOperator<ImportSettings> dates(ImportSettings.@Nullable Dates order) {
    return now -> now.withConventions(order, now.decimal());
  }

  static UnaryOperator<ImportSettings> decimal(@Nullable Character mark) {
    return now -> now.withConventions(now.dates(), mark);
  }

  static UnaryOperator<ImportSettings> rate(String currency, @Nullable BigDecimal worth) {
    return now -> {
      Map<String, BigDecimal> rates = new HashMap<>(now.rates());
      if (worth == null) {
        rates.remove(currency);
      } else {
        rates.put(currency, worth);
      }
      return now.withRates(rates);
    };
  }

  static UnaryOperator<ImportSettings> label(String column, String label) {
    return now -> {
      Map<String, String> labels = new HashMap<>(now.labels());
      labels.put(column, label);
      return now.withLabels(labels);
    };
  }

  /// Sends a column to a field (`field` or `field:type`); null leaves it to the program.
  static UnaryOperator<ImportSettings> target(String column, @Nullable String target) {
    return now -> {
      Stream<String> others = now.overrides().stream().filter(one -> !about(one).equals(column));
      Stream<String> own = target == null ? Stream.empty() : Stream.of(column + "=" + target);
      return now.withOverrides(Stream.concat(others, own).toList());
    };
  }

  static UnaryOperator<ImportSettings> skip(String column) {
    return target(column, SKIP);
  }

  static boolean isSkipped(ImportSettings settings, String column) {
    return settings.overrides().contains(column + "=" + SKIP);
  }

  private static String about(String override) {
    return override.substring(0, Math.max(0, override.lastIndexOf('=')));
  }
}
