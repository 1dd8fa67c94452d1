package app.quartier.export;

import java.util.Locale;

/// How a CSV file is written. Always UTF-8, lines end with CR LF, quotes as in RFC 4180.
///
/// @param locale of decimals, dates, yes and no
/// @param mark whether a byte order mark comes first, by which Excel knows UTF-8
public record CsvStyle(Locale locale, char separator, boolean mark) {

  /// Opens right in a French Excel by double click: semicolons, decimal commas, dd/MM/yyyy.
  public static final CsvStyle EXCEL_FRENCH = new CsvStyle(Locale.FRENCH, ';', true);

  /// For programs and English spreadsheets: commas, decimal points, ISO dates.
  public static final CsvStyle PLAIN = new CsvStyle(Locale.ENGLISH, ',', false);

  /// The style for files people open in this language.
  public static CsvStyle of(Locale locale) {
    return locale.getLanguage().equals("fr") ? EXCEL_FRENCH : PLAIN;
  }
}
