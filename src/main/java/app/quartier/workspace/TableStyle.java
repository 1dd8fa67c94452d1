package app.quartier.workspace;

import app.quartier.export.CsvStyle;
import java.util.Locale;

/// For whom a table is written. To add one: its [CsvStyle].
public enum TableStyle {
  EXCEL_FRENCH(CsvStyle.EXCEL_FRENCH),
  EXCEL_ENGLISH(CsvStyle.EXCEL_ENGLISH),
  /// For programs.
  PLAIN(CsvStyle.PLAIN);

  private final CsvStyle csv;

  TableStyle(CsvStyle csv) {
    this.csv = csv;
  }

  /// The language of decimals, dates, yes and no, and of the names of the columns.
  public Locale locale() {
    return csv.locale();
  }

  CsvStyle csv() {
    return csv;
  }

  /// In French what opens by a double click, else what every program reads.
  public static TableStyle of(Locale locale) {
    return locale.getLanguage().equals("fr") ? EXCEL_FRENCH : PLAIN;
  }
}
