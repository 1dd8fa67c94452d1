package app.quartier.value;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Currency signs, codes and words beside amounts: `€`, `CHF`, `euros`.
public final class Currencies {
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> SIGNS = signs();

  private Currencies() {}

  /// The ISO 4217 code meant by a sign, a code or a word.
  public static Optional<String> code(String mark) {
    String upper = Blanks.removed(mark).toUpperCase(Locale.ROOT);
    String known = SIGNS.get(upper);
    if (known != null) {
      return Optional.of(known);
    }
    return CODES.contains(upper) ? Optional.of(upper) : Optional.empty();
  }

  /// The currency written beside an amount; empty when none is.
  public static Optional<String> beside(String amount) {
    return Marked.split(amount).flatMap(m -> code(m.mark()));
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    signs.put("€", "EUR");
    signs.put("EURO", "EUR");
    signs.put("EUROS", "EUR");
    signs.put("$", "USD");
    signs.put("US$", "USD");
    signs.put("£", "GBP");
    signs.put("¥", "JPY");
    signs.put("FR.", "CHF");
    signs.put("SFR", "CHF");
    signs.put("SFR.", "CHF");
    signs.put("C$", "CAD");
    signs.put("CA$", "CAD");
    return Map.copyOf(signs);
  }

  /// An amount and the mark that stands before or after it.
  record Marked(String number, String mark) {

    /// Empty when nothing but the number is there, or more than a mark on one side.
    static Optional<Marked> split(String amount) {
      String text = Blanks.trim(amount);
      int from = 0;
      while (from < text.length() && isMark(text.charAt(from))) {
        from++;
      }
      int to = text.length();
      while (to > from && isMark(text.charAt(to - 1))) {
        to--;
      }
      if (from > 0 == to < text.length() || from == text.length()) {
        return Optional.empty();
      }
      String mark = from > 0 ? text.substring(0, from) : text.substring(to);
      return Optional.of(new Marked(text.substring(from, to), mark));
    }

    private static boolean isMark(char c) {
      return Character.isLetter(c)
          || Character.getType(c) == Character.CURRENCY_SYMBOL
          || Blanks.isBlank(c);
    }
  }
}
