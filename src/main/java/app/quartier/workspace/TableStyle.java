package app.quartier.workspace;

import app.quartier.export.CsvStyle;
import java.util.Locale;

/// For whom a table is written. To add one: its [CsvStyle].
public enum TableStyle {
  EXCEL_FRENCH,
  EXCEL_ENGLISH,
  /// For programs.
  PLAIN;

  /// The language of decimals, dates, yes and no, and of the names of the columns.
  public Locale locale() {
    return csv().locale();
  }

  CsvStyle csv() {
    return switch (this) {
      case EXCEL_FRENCH -> CsvStyle.EXCEL_FRENCH;
      case EXCEL_ENGLISH -> CsvStyle.EXCEL_ENGLISH;
      case PLAIN -> CsvStyle.PLAIN;
    };
  }

  /// In French what opens by a double click, else what every program reads.
  public static TableStyle of(Locale locale) {
    return locale.getLanguage().equals("fr") ? EXCEL_FRENCH : PLAIN;
  }
}
