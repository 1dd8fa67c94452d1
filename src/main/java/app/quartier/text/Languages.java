package app.quartier.text;

import java.util.List;
import java.util.Locale;

/// The languages of the program.
///
/// To add one: its line here, and its bundles. How it writes dates and which numbers are singular
/// stands in its `common` bundle (`format.…`); numbers and money are written as the JDK knows.
public final class Languages {
  /// The first is spoken to whoever speaks none of them.
  public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH);

  private Languages() {}

  /// The one of them that somebody speaks.
  public static Locale of(Locale spoken) {
    return ALL.stream()
        .filter(language -> language.getLanguage().equals(spoken.getLanguage()))
        .findFirst()
        .orElse(ALL.getFirst());
  }

  /// What they are called on a command line and in settings: `en`, `fr`.
  public static List<String> codes() {
    return ALL.stream().map(Locale::getLanguage).toList();
  }

  /// The one after this, the first after the last.
  public static Locale after(Locale language) {
    return ALL.get((ALL.indexOf(of(language)) + 1) % ALL.size());
  }

  /// Its name for those who speak it: `Français`.
  public static String name(Locale language) {
    String name = language.getDisplayLanguage(language);
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(language) + name.substring(first);
  }
}
