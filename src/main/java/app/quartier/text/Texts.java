package app.quartier.text;

import app.quartier.kernel.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The texts of one language. Immutable; safe from any thread.
///
/// A key without a text, or a placeholder without an argument, is a bug and throws
/// [IllegalArgumentException].
public final class Texts {
  /// The areas of the program, each with one bundle per language.
  static final List<String> AREAS =
      List.of(
          "common",
          "segment",
          "sentence",
          "document",
          "import",
          "store",
          "export",
          "workspace",
          "chart",
          "cli",
          "window",
          "builder",
          "insight",
          "importpage");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final Locale locale;
  private final Formats formats;
  private final Map<String, String> texts;
  private final Set<String> singular;

  /// In the language of the program that is nearest to a locale.
  public Texts(Locale locale) {
    this.locale = Languages.of(locale);
    this.texts = Bundles.load(AREAS, this.locale.getLanguage());
    this.singular = Set.of(text("format.singular").split(" "));
    this.formats = new Formats(this.locale, key -> text(key));
  }

  /// One of [Languages#ALL].
  public Locale locale() {
    return locale;
  }

  public Formats formats() {
    return formats;
  }

  /// The text of a key. Numbers and dates among the arguments are written as the language does; an
  /// instant is written in UTC, so pass a [ZonedDateTime] where people have a zone.
  public String text(String key, @Nullable Object... args) {
    return filled(key, find(key).orElseThrow(() -> missing(key)), args);
  }

  /// The text `key.one` or `key.other`, by the plural rule of the language. The number is `{0}`,
  /// the arguments follow.
  public String count(String key, long n, @Nullable Object... args) {
    boolean one = singular.contains(Long.toString(n));
    Object[] all = Stream.concat(Stream.of(n), Stream.of(args)).toArray();
    return text(key + (one ? ".one" : ".other"), all);
  }

  public String problem(Problem problem) {
    return text(problem.key(), problem.args().toArray());
  }

  /// The bare text of a key that need not exist.
  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /// The bare texts of all keys that begin so, by the rest of their key.
  public Map<String, String> under(String prefix) {
    return texts.entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix))
        .collect(
            Collectors.toUnmodifiableMap(
                e -> e.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  private String filled(String key, String text, @Nullable Object[] args) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    return matcher.replaceAll(found -> {
      int index = Integer.parseInt(found.group(1));
      if (index >= args.length) {
        throw new IllegalArgumentException("no argument " + index + " for text " + key);
      }
      return Matcher.quoteReplacement(written(args[index]));
    });
  }

  private String written(@Nullable Object arg) {
    return switch (arg) {
      case null -> "";
      case Integer n -> formats.number(n);
      case Long n -> formats.number(n);
      case BigDecimal n -> formats.number(n);
      case Double n -> formats.number(BigDecimal.valueOf(n));
      case LocalDate date -> formats.date(date);
      case Instant instant -> formats.moment(instant.atZone(ZoneOffset.UTC));
      case ZonedDateTime moment -> formats.moment(moment);
      default -> arg.toString();
    };
  }

  private IllegalArgumentException missing(String key) {
    return new IllegalArgumentException("no text " + key + " in " + locale.getLanguage());
  }
}
