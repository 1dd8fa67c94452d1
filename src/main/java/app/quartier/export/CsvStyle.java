package app.quartier.export;

import java.util.Locale;

/// How a CSV file is written. Always UTF-8, lines end with CR LF, quotes as in RFC 4180.
///
/// @param locale of decimals, dates, yes and no
/// @param mark whether a byte order mark comes first, by which Excel knows UTF-8
public record CsvStyle(Locale locale, char separator, boolean mark) {

  /// Opens right in a French Excel by double click: semicolons, decimal commas, dd/MM/yyyy.
  public static final CsvStyle EXCEL_FRENCH = new CsvStyle(Locale.FRENCH, ';', true);

  /// Opens right in an English Excel by double click: commas, decimal points, ISO dates.
  public static final CsvStyle EXCEL_ENGLISH = new CsvStyle(Locale.ENGLISH, ',', true);

  /// For programs: commas, decimal points, ISO dates, no mark.
  public static final CsvStyle PLAIN = new CsvStyle(Locale.ENGLISH, ',', false);
}
