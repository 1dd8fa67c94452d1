package app.quartier.value;

import app.quartier.kernel.Folding;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Names of months in French and English, whole or shortened to at least three letters.
final class MonthNames {
  private static final Map<String, Integer> NUMBERS = numbers();

  private MonthNames() {}

  /// 1 to 12; 0 when it is no month.
  static int number(String name) {
    return NUMBERS.getOrDefault(Folding.IGNORE_CASE_AND_ACCENTS.fold(name), 0);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      for (Month month : Month.values()) {
        String name =
            Folding.IGNORE_CASE_AND_ACCENTS.fold(month.getDisplayName(TextStyle.FULL, language));
        // "jui" could be June or July in French, so only longer beginnings are months there.
        int shortest = name.startsWith("jui") ? 4 : 3;
        for (int length = Math.min(shortest, name.length()); length <= name.length(); length++) {
          numbers.put(name.substring(0, length), month.getValue());
        }
      }
    }
    return Map.copyOf(numbers);
  }
}
