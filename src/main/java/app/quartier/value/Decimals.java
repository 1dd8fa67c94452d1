package app.quartier.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decimal numbers as people write them: comma or point, thousands set apart, signs, parentheses.
public final class Decimals {
  private static final int LONGEST = 60;

  /// So many digits fit a long.
  private static final int SAFE = 18;

  private static final int NOT_PLAIN = -2;

  private Decimals() {}

  /// What a number's shape tells about the decimal mark of its column.
  public enum Evidence {
    /// Says nothing: no mark, or not a number.
    NONE,
    COMMA,
    POINT,
    /// One mark before exactly three digits: thousands or decimals, nobody can tell.
    DOUBTFUL
  }

  /// What `written` tells about the decimal mark, currency marks ignored.
  public static Evidence evidence(String written) {
    String text = Blanks.trim(written);
    int mark = plainMark(text);
    if (mark != NOT_PLAIN) {
      return mark < 0 ? Evidence.NONE : text.charAt(mark) == ',' ? Evidence.COMMA : Evidence.POINT;
    }
    Body body = Body.of(unmarked(text));
    if (body == null || body.separators() == 0) {
      return Evidence.NONE;
    }
    if (body.doubtful()) {
      return Evidence.DOUBTFUL;
    }
    return body.decimalMark('?') == ',' ? Evidence.COMMA : Evidence.POINT;
  }

  /// The number, currency marks ignored; empty when it is none.
  ///
  /// @param decimal `,` or `.`: decides the doubtful form
  static Optional<BigDecimal> parse(String written, char decimal) {
    String text = Blanks.trim(written);
    int mark = plainMark(text);
    if (mark != NOT_PLAIN) {
      return Optional.of(plain(text, mark));
    }
    if (isHopeless(text)) {
      return Optional.empty();
    }
    Body body = Body.of(unmarked(text));
    return body == null ? Optional.empty() : Optional.ofNullable(body.value(decimal));
  }

  /// Where the decimal mark stands in the form most numbers have, a few digits with one mark at
  /// most that leaves no doubt: −1 when there is none, [#NOT_PLAIN] when it is another form.
  private static int plainMark(String text) {
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int last = text.length() - 1;
    int mark = -1;
    if (last < from || last - from >= SAFE) {
      return NOT_PLAIN;
    }
    for (int i = from; i <= last; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == ',') && mark < 0 && i > from && i < last) {
        mark = i;
      } else if (c < '0' || c > '9') {
        return NOT_PLAIN;
      }
    }
    boolean doubtful =
        mark >= 0 && last - mark == 3 && mark - from <= 3 && text.charAt(from) != '0';
    return doubtful ? NOT_PLAIN : mark;
  }

  /// Dates, phone numbers and places begin and end with digits too: what stands between gives them
  /// away at little cost, and a time does whatever its end is.
  private static boolean isHopeless(String text) {
    if (text.indexOf(':') >= 0) {
      return true;
    }
    int last = text.length() - 1;
    if (last < 0 || !isDigit(text.charAt(0)) || !isDigit(text.charAt(last))) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      char c = text.charAt(i);
      boolean exponent = c == 'e' || c == 'E';
      boolean sign =
          (c == '+' || c == '-') && (text.charAt(i - 1) == 'e' || text.charAt(i - 1) == 'E');
      boolean mark = c == '.' || c == ',' || c == '\'' || c == '’' || Blanks.isBlank(c);
      if (!isDigit(c) && !exponent && !sign && !mark) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static BigDecimal plain(String text, int mark) {
    boolean negative = text.charAt(0) == '-';
    long digits = 0;
    for (int i = isDigit(text.charAt(0)) ? 0 : 1; i < text.length(); i++) {
      digits = i == mark ? digits : digits * 10 + (text.charAt(i) - '0');
    }
    int decimals = mark < 0 ? 0 : text.length() - 1 - mark;
    return BigDecimal.valueOf(negative ? -digits : digits, decimals);
  }

  private static String unmarked(String written) {
    String text = Blanks.trim(written);
    if (text.length() > LONGEST || text.isEmpty()) {
      return "";
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (isNumeric(first) && isNumeric(last)) {
      return text;
    }
    return Currencies.Marked.split(text)
        .filter(m -> Currencies.code(m.mark()).isPresent())
        .map(m -> Blanks.trim(m.number()))
        .orElse(text);
  }

  private static boolean isNumeric(char c) {
    return (c >= '0' && c <= '9') || "+-−().,".indexOf(c) >= 0;
  }

  /// Digits with their separators, the sign and the exponent taken off.
  private record Body(
      String text, boolean negative, int exponent, char group, int points, int commas) {

    static @Nullable Body of(String written) {
      String text = written;
      boolean negative = false;
      if (text.startsWith("(") && text.endsWith(")") && text.length() > 2) {
        negative = true;
        text = Blanks.trim(text.substring(1, text.length() - 1));
      } else if (!text.isEmpty() && isMinus(text.charAt(0))) {
        negative = true;
        text = Blanks.trim(text.substring(1));
      } else if (text.startsWith("+")) {
        text = Blanks.trim(text.substring(1));
      } else if (!text.isEmpty() && isMinus(text.charAt(text.length() - 1))) {
        negative = true;
        text = Blanks.trim(text.substring(0, text.length() - 1));
      }
      text = Currencies.Marked.split(text).map(Body::withoutCurrency).orElse(text);
      int e = Math.max(text.indexOf('E'), text.indexOf('e'));
      Integer exponent = e < 0 ? Integer.valueOf(0) : exponent(text.substring(e + 1));
      return exponent == null
          ? null
          : scan(e < 0 ? text : text.substring(0, e), negative, exponent);
    }

    private static String withoutCurrency(Currencies.Marked marked) {
      boolean known = Currencies.code(marked.mark()).isPresent();
      return known ? Blanks.trim(marked.number()) : marked.number() + marked.mark();
    }

    private static boolean isMinus(char c) {
      return c == '-' || c == '−';
    }

    private static @Nullable Integer exponent(String text) {
      return text.matches("[+-]?\\d{1,2}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Body scan(String text, boolean negative, int exponent) {
      char group = 0;
      int points = 0;
      int commas = 0;
      int digits = 0;
      StringBuilder plain = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') {
          digits++;
        } else if (c == '.') {
          points++;
        } else if (c == ',') {
          commas++;
        } else if (Blanks.isBlank(c) || c == '\'' || c == '’') {
          char kind = Blanks.isBlank(c) ? ' ' : '\'';
          if (group != 0 && group != kind) {
            return null;
          }
          group = kind;
          c = '_';
        } else {
          return null;
        }
        plain.append(c);
      }
      return digits == 0
          ? null
          : new Body(plain.toString(), negative, exponent, group, points, commas);
    }

    int separators() {
      return points + commas;
    }

    boolean doubtful() {
      if (separators() != 1 || group != 0) {
        return false;
      }
      int at = Math.max(text.indexOf('.'), text.indexOf(','));
      return at >= 1 && at <= 3 && text.charAt(0) != '0' && text.length() - at == 4;
    }

    /// `.`, `,` or 0 when the number has no decimals.
    char decimalMark(char convention) {
      if (separators() == 0) {
        return 0;
      }
      if (points > 0 && commas > 0) {
        return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
      }
      char only = points > 0 ? '.' : ',';
      char other = points > 0 ? ',' : '.';
      if (separators() > 1) {
        return other;
      }
      return doubtful() ? convention : only;
    }

    @Nullable BigDecimal value(char convention) {
      char mark = decimalMark(convention);
      int at = mark == 0 ? -1 : text.indexOf(mark);
      if (at >= 0 && text.indexOf(mark, at + 1) >= 0) {
        return null;
      }
      String whole = at < 0 ? text : text.substring(0, at);
      String fraction = at < 0 ? "" : text.substring(at + 1);
      String digits = ungrouped(whole);
      if (digits == null || !fraction.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
      BigDecimal value =
          new BigDecimal(
                  (digits.isEmpty() ? "0" : digits) + "." + (fraction.isEmpty() ? "0" : fraction))
              .scaleByPowerOfTen(exponent);
      return negative ? value.negate() : value;
    }

    /// The digits, when every group but the first has three of them and one kind of separator.
    private static @Nullable String ungrouped(String whole) {
      StringBuilder digits = new StringBuilder(whole.length());
      char separator = 0;
      int run = 0;
      for (int i = 0; i < whole.length(); i++) {
        char c = whole.charAt(i);
        if (c >= '0' && c <= '9') {
          digits.append(c);
          run++;
          continue;
        }
        boolean misplaced = separator == 0 ? run < 1 || run > 3 : run != 3 || c != separator;
        if (misplaced) {
          return null;
        }
        separator = c;
        run = 0;
      }
      return separator != 0 && run != 3 ? null : digits.toString();
    }
  }
}
