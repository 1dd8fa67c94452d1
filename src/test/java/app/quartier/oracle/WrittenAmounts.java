package app.quartier.oracle;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Texts read as numbers, from the rule: a sign, digits alone or by threes with a space between,
/// then perhaps one comma or point with digits after it; not more than a number field holds.
final class WrittenAmounts {
  private static final String SPACES = " \u00a0\u2009\u202f";
  private static final BigDecimal END = new BigDecimal("1000000000000");

  private final Set<Fault> faults;

  WrittenAmounts(Set<Fault> faults) {
    this.faults = faults;
  }

  /// A number stays one; null when missing, or when the text is no number.
  @Nullable Object read(@Nullable Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    @Nullable BigDecimal number = number(text);
    return number == null && faults.contains(Fault.NO_NUMBER_IS_ZERO) ? BigDecimal.ZERO : number;
  }

  private @Nullable BigDecimal number(String text) {
    String rest = text.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    boolean minus = rest.startsWith("-") || rest.startsWith("\u2212");
    if (minus || rest.startsWith("+")) {
      rest = rest.substring(1);
    }
    rest =
        faults.contains(Fault.COMMA_IN_THOUSANDS) ? rest.replace(",", "") : rest.replace(',', '.');
    int point = rest.indexOf('.');
    String whole = ungrouped(point < 0 ? rest : rest.substring(0, point));
    String parts = point < 0 ? "0" : rest.substring(point + 1);
    if (!digits(whole) || !digits(parts)) {
      return null;
    }
    BigDecimal number = new BigDecimal(whole + "." + parts);
    boolean held = number.compareTo(END) < 0 && number.stripTrailingZeros().scale() <= 6;
    return held ? (minus ? number.negate() : number) : null;
  }

  /// Without the spaces between groups of three digits; the empty text when they stand otherwise.
  private static String ungrouped(String whole) {
    StringBuilder out = new StringBuilder();
    int inGroup = 0;
    int groups = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (SPACES.indexOf(c) < 0) {
        out.append(c);
        inGroup++;
      } else {
        if (groups == 0 ? inGroup == 0 || inGroup > 3 : inGroup != 3) {
          return "";
        }
        groups++;
        inGroup = 0;
      }
    }
    return groups > 0 && inGroup != 3 ? "" : out.toString();
  }

  private static boolean digits(String text) {
    return !text.isEmpty()
        && text.length() < 50
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
