package app.quartier.ui.export;

import java.util.Locale;

/// For whom a file is written.
enum Preset {
  EXCEL_FRENCH(Locale.FRENCH, "export.preset.excel"),
  PLAIN(Locale.ENGLISH, "export.preset.plain");

  private final Locale locale;
  private final String key;

  Preset(Locale locale, String key) {
    this.locale = locale;
    this.key = key;
  }

  /// The language whose spreadsheets open the file right.
  Locale locale() {
    return locale;
  }

  /// Text key of its name.
  String key() {
    return key;
  }

  static Preset of(Locale locale) {
    return locale.getLanguage().equals("fr") ? EXCEL_FRENCH : PLAIN;
  }
}
