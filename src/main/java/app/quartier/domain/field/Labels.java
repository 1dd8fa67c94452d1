package app.quartier.domain.field;

import java.util.Locale;

/// A name for people, in both languages.
public record Labels(String fr, String en) {

  public static Labels same(String name) {
    return new Labels(name, name);
  }

  public String in(Locale locale) {
    return locale.getLanguage().equals("fr") ? fr : en;
  }
}
