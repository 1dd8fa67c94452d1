package app.quartier.kernel;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a text as a number, on request of a condition: one rule for every language and country.
///
/// A sign, digits in one piece or in groups of three with a space between them, then perhaps a
/// comma or a point and more digits. So `1,5` and `1.5` are the same, `1 250,00` is one thousand
/// two hundred and fifty, and `1,250` is one and a quarter; `1.250,00` is no number. Blanks around
/// it do not matter. What number fields cannot hold (more than 12 digits before the mark or 6 after
/// it, zeros at either end aside) is no number here either. Safe from any thread.
public final class WrittenNumber {
  private static final int SCALE = 6;
  private static final int DIGITS = 18;
  private static final int LONGEST = 60;

  private static final Pattern NUMBER =
      Pattern.compile(
          "([+\\-\u2212]?)(\\d{1,3}(?:[ \u00a0\u2009\u202f]\\d{3})+|\\d+)(?:[.,](\\d+))?");

  private WrittenNumber() {}

  /// The number in millionths; empty when the text is none.
  public static OptionalLong millionths(String text) {
    String bare = stripped(text);
    if (bare.length() > LONGEST) {
      return OptionalLong.empty();
    }
    Matcher matcher = NUMBER.matcher(bare);
    if (!matcher.matches()) {
      return OptionalLong.empty();
    }
    String whole = matcher.group(2).replaceAll("\\D", "");
    String rest = matcher.group(3) == null ? "" : "." + matcher.group(3);
    BigDecimal number = new BigDecimal(whole + rest).stripTrailingZeros();
    if (number.scale() > SCALE || number.precision() - number.scale() > DIGITS - SCALE) {
      return OptionalLong.empty();
    }
    long millionths = number.setScale(SCALE).unscaledValue().longValueExact();
    boolean negative = !matcher.group(1).isEmpty() && !matcher.group(1).equals("+");
    return OptionalLong.of(negative ? -millionths : millionths);
  }

  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
