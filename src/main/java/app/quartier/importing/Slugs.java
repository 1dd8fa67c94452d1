package app.quartier.importing;

import app.quartier.kernel.Folding;
import java.util.Locale;
import java.util.Set;

/// Makes keys from names: `N° de carte fidélité` becomes `nDeCarteFidelite`.
final class Slugs {
  private static final int LONGEST = 60;

  private Slugs() {}

  /// Camel case of the name's words; starts with a letter.
  static String of(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : Folding.IGNORE_ACCENTS.fold(name).split("[^A-Za-z0-9]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
      String rest = shouted ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1);
      char first = word.charAt(0);
      key.append(key.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first));
      key.append(rest);
    }
    if (key.isEmpty() || !Character.isLetter(key.charAt(0))) {
      key.insert(0, "c");
    }
    return key.substring(0, Math.min(key.length(), LONGEST));
  }

  /// The key, with a number when it is taken.
  static String unique(String key, Set<String> taken) {
    String free = key;
    for (int n = 2; taken.contains(free); n++) {
      free = key + n;
    }
    return free;
  }
}
