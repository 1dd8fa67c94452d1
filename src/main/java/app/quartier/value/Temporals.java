package app.quartier.value;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates and times as people and programs write them.
///
/// Year first (2026-01-31, 2026/1/31, 20260131), day and month in a given order (31/01/2026,
/// 31.1.26, 31-01-2026), month names (31 janvier 2026, Jan 31, 2026, 31-Jan-26); then optionally a
/// time (14:30, 14h30, 2:30:15.250 PM) and an offset (Z, +01:00).
public final class Temporals {
  private static final int LONGEST = 48;
  private static final String TIME =
      "(?:(?:[T,]|\\s)\\s*(?:à |at )?\\s*(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
          + "\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[^\\]]*\\])?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})" + TIME);
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2})()(\\d{2})(\\d{2})" + TIME);
  private static final Pattern NAMED_DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:er|st|nd|rd|th)?()[-/. ]+(\\p{L}{3,9})\\.?[-/., ]+(\\d{4}|\\d{2})" + TIME);
  private static final Pattern NAMED_MONTH_FIRST =
      Pattern.compile(
          "(\\p{L}{3,9})()\\.?[- ]+(\\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\\d{4}|\\d{2})" + TIME);

  private Temporals() {}

  /// What a numeric date tells about the order of day and month in its column.
  public enum Evidence {
    /// Says nothing: not such a date, or day and month are the same.
    NONE,
    DAY_FIRST,
    MONTH_FIRST,
    /// Both orders give a date, and not the same one.
    DOUBTFUL
  }

  /// What `written` tells about the order of day and month.
  public static Evidence evidence(String written) {
    String text = Blanks.trim(written);
    Matcher numeric = isOrdered(text) && isCutTwice(text) ? matcher(NUMERIC, text) : null;
    if (numeric == null) {
      return Evidence.NONE;
    }
    int first = Integer.parseInt(numeric.group(1));
    int second = Integer.parseInt(numeric.group(3));
    if (first > 12) {
      return second > 12 ? Evidence.NONE : Evidence.DAY_FIRST;
    }
    if (second > 12) {
      return Evidence.MONTH_FIRST;
    }
    return first == second ? Evidence.NONE : Evidence.DOUBTFUL;
  }

  /// What stands in a cell that may be a date.
  public enum Kind {
    /// No date.
    NONE,
    DAY,
    /// A date with a time of day other than midnight.
    TIME_OF_DAY
  }

  /// What `written` is when day and month stand in this order.
  public static Kind kind(String written, DateOrder order) {
    Temporal temporal = parse(written, order, 2100).orElse(null);
    if (temporal == null) {
      return Kind.NONE;
    }
    LocalTime time = temporal.time();
    return time == null || time.equals(LocalTime.MIDNIGHT) ? Kind.DAY : Kind.TIME_OF_DAY;
  }

  /// Whether the order of day and month can make a difference: not where the year stands first.
  public static boolean isOrdered(String written) {
    int digits = digits(Blanks.trim(written), 0);
    return digits == 1 || digits == 2;
  }

  static Optional<Temporal> parse(String written, DateOrder order, int latestYear) {
    String text = Blanks.trim(written);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    // Most cells are no dates and expressions are dear: the digits it begins with leave few forms.
    return switch (digits(text, 0)) {
      case 0 ->
          Character.isLetter(text.charAt(0)) ? namedMonthFirst(text, latestYear) : Optional.empty();
      case 1, 2 -> dayOrMonthFirst(text, order, latestYear);
      case 4 -> Optional.ofNullable(IsoForm.read(text)).or(() -> yearFirst(YEAR_FIRST, text));
      case 8 -> yearFirst(COMPACT, text);
      default -> Optional.empty();
    };
  }

  /// How many digits stand from this place on.
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  private static Optional<Temporal> namedMonthFirst(String text, int latestYear) {
    Matcher m = matcher(NAMED_MONTH_FIRST, text);
    return m == null
        ? Optional.empty()
        : temporal(m, year(m.group(4), latestYear), MonthNames.number(m.group(1)), m.group(3));
  }

  private static Optional<Temporal> yearFirst(Pattern pattern, String text) {
    Matcher m = matcher(pattern, text);
    return m == null
        ? Optional.empty()
        : temporal(m, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)), m.group(4));
  }

  /// Whether two short numbers at the beginning are each followed by the same character: `12.5` is
  /// no date.
  private static boolean isCutTwice(String text) {
    int first = digits(text, 0);
    int cut = first + 1 + digits(text, first + 1);
    return cut < text.length() && text.charAt(cut) == text.charAt(first);
  }

  private static Optional<Temporal> dayOrMonthFirst(String text, DateOrder order, int latestYear) {
    Matcher m = isCutTwice(text) ? matcher(NUMERIC, text) : null;
    if (m != null) {
      boolean dayFirst = order == DateOrder.DAY_FIRST;
      int month = Integer.parseInt(m.group(dayFirst ? 3 : 1));
      return temporal(m, year(m.group(4), latestYear), month, m.group(dayFirst ? 1 : 3));
    }
    m = matcher(NAMED_DAY_FIRST, text);
    return m == null
        ? Optional.empty()
        : temporal(m, year(m.group(4), latestYear), MonthNames.number(m.group(3)), m.group(1));
  }

  private static @Nullable Matcher matcher(Pattern pattern, String text) {
    boolean hopeless = text.length() < 6 || text.length() > LONGEST;
    Matcher matcher = hopeless ? null : pattern.matcher(text);
    return matcher != null && matcher.matches() ? matcher : null;
  }

  private static int year(String digits, int latestYear) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    int century = latestYear - Math.floorMod(latestYear, 100);
    return century + year > latestYear ? century - 100 + year : century + year;
  }

  private static Optional<Temporal> temporal(Matcher m, int year, int month, String dayDigits) {
    LocalDate date = Temporal.day(year, month, Integer.parseInt(dayDigits));
    if (date == null) {
      return Optional.empty();
    }
    if (m.group(5) == null) {
      return Optional.of(new Temporal(date, null, null));
    }
    LocalTime time = time(m);
    ZoneOffset offset = offset(m.group(10));
    boolean misread = time == null || (m.group(10) != null && offset == null);
    return misread ? Optional.empty() : Optional.of(new Temporal(date, time, offset));
  }

  private static @Nullable LocalTime time(Matcher m) {
    int hour = Integer.parseInt(m.group(5));
    int minute = Integer.parseInt(m.group(6));
    int second = m.group(7) == null ? 0 : Integer.parseInt(m.group(7));
    String half = m.group(9);
    if (half != null) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    String fraction = m.group(8) == null ? "0" : m.group(8);
    int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
    return Temporal.timeOfDay(hour, minute, second, nanos);
  }

  private static @Nullable ZoneOffset offset(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (Character.isLetter(text.charAt(0))) {
      return ZoneOffset.UTC;
    }
    int hours = Integer.parseInt(text.substring(1, 3));
    int minutes = text.length() > 3 ? Integer.parseInt(text.substring(text.length() - 2)) : 0;
    int seconds = (hours * 60 + minutes) * 60;
    boolean exists = minutes < 60 && seconds <= 18 * 3600;
    return exists ? ZoneOffset.ofTotalSeconds(text.charAt(0) == '-' ? -seconds : seconds) : null;
  }
}
