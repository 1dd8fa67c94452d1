package app.quartier.ui.export;

import app.quartier.workspace.TableStyle;
import java.util.Locale;

/// For whom a file is written, as people choose it.
enum Preset {
  EXCEL_FRENCH(TableStyle.EXCEL_FRENCH, "export.preset.excelFrench"),
  EXCEL_ENGLISH(TableStyle.EXCEL_ENGLISH, "export.preset.excelEnglish"),
  PLAIN(TableStyle.PLAIN, "export.preset.plain");

  private final TableStyle style;
  private final String key;

  Preset(TableStyle style, String key) {
    this.style = style;
    this.key = key;
  }

  TableStyle style() {
    return style;
  }

  Locale locale() {
    return style.locale();
  }

  /// Text key of its name.
  String key() {
    return key;
  }

  /// Text key of what it does to the file.
  String meaning() {
    return switch (this) {
      case EXCEL_FRENCH -> "export.meaning.excelFrench";
      case EXCEL_ENGLISH -> "export.meaning.excelEnglish";
      case PLAIN -> "export.meaning.plain";
    };
  }

  static Preset of(Locale locale) {
    return locale.getLanguage().equals("fr") ? EXCEL_FRENCH : EXCEL_ENGLISH;
  }
}
