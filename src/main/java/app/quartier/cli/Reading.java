package app.quartier.cli;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what stands on the command line; what cannot be read is a [Usage] problem.
final class Reading {
  private Reading() {}

  /// An instant with its offset or zone; without one nobody could tell which instant is meant.
  static @Nullable Instant instant(String option, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return ZonedDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new Usage(
          isLocal(text) ? "cli.usage.instantWithoutZone" : "cli.usage.instant", option, text);
    }
  }

  private static boolean isLocal(String text) {
    try {
      return text.contains("T") ? LocalDateTime.parse(text) != null : LocalDate.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  static @Nullable ZoneId zone(String option, @Nullable String text) {
    try {
      return text == null ? null : ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new Usage("cli.usage.zone", option, text);
    }
  }

  /// A constant by its name in small letters: `FEBRUARY_28` is `february-28`.
  static <E extends Enum<E>> @Nullable E word(String option, @Nullable String text, Class<E> type) {
    if (text == null) {
      return null;
    }
    List<E> all = List.of(type.getEnumConstants());
    return all.stream()
        .filter(constant -> word(constant).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new Usage(
                "cli.usage.word",
                option,
                text,
                all.stream().map(Reading::word).collect(Collectors.joining(", "))));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Usage("cli.usage.path", text);
    }
  }

  static int number(String name, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new Usage("cli.usage.number", name, text);
    }
  }

  /// An ISO 4217 code.
  static String currency(String option, String text) {
    boolean known =
        Currency.getAvailableCurrencies().stream().anyMatch(c -> c.getCurrencyCode().equals(text));
    if (!known) {
      throw new Usage("cli.usage.currency", option, text);
    }
    return text;
  }

  static BigDecimal rate(String whole, String text) {
    try {
      BigDecimal rate = new BigDecimal(text);
      if (rate.signum() > 0) {
        return rate;
      }
    } catch (NumberFormatException e) {
      throw new Usage("cli.usage.rate", whole);
    }
    throw new Usage("cli.usage.rate", whole);
  }
}
