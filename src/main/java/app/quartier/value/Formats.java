package app.quartier.value;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes cells as text for people, exactly: no digit is lost.
///
/// Instants are shown in the given zone, to the minute or as finely as they are.
public record Formats(Locale locale, ZoneId zone) {
  /// For reading: thousands set apart, a money sign beside amounts.
  public String shown(FieldType type, @Nullable String currency, Object cell) {
    return switch (type) {
      case NUMBER -> grouped(plain(type, cell));
      case MONEY -> money(grouped(plain(type, cell)), currency);
      case YES_NO -> yesNo((Long) cell);
      case COUNTRY -> Locale.of("", (String) cell).getDisplayCountry(locale);
      case SET -> String.join(", ", ((ItemSet) cell).items());
      case TEXT, CHOICE, EMAIL, PHONE, POSTCODE, DATE, INSTANT, PLACE -> plain(type, cell);
    };
  }

  /// For spreadsheets: the decimal mark of the language, no thousands, no sign.
  public String plain(FieldType type, Object cell) {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> (String) cell;
      case NUMBER, MONEY -> decimal(type, (Long) cell);
      case DATE -> dates("dd/MM/yyyy", "yyyy-MM-dd").format(LocalDate.ofEpochDay((Long) cell));
      case INSTANT -> instant((Long) cell);
      case YES_NO -> yesNo((Long) cell);
      case SET -> Separated.joined(((ItemSet) cell).items());
      case PLACE -> place((Point) cell);
    };
  }

  private DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(locale);
  }

  /// As maps take it, in every language: the point is part of it.
  private static String place(Point cell) {
    return degrees(cell.lat()) + ", " + degrees(cell.lon());
  }

  private static String degrees(double degrees) {
    BigDecimal written = BigDecimal.valueOf(degrees).stripTrailingZeros();
    return written.setScale(Math.max(0, written.scale())).toPlainString();
  }

  private boolean french() {
    return locale.getLanguage().equals("fr");
  }

  private String yesNo(long cell) {
    if (french()) {
      return cell == 1 ? "oui" : "non";
    }
    return cell == 1 ? "yes" : "no";
  }

  private String decimal(FieldType type, long cell) {
    BigDecimal exact = BigDecimal.valueOf(cell, type.scale()).stripTrailingZeros();
    int shortest = type == FieldType.MONEY ? 2 : 0;
    String text = exact.setScale(Math.max(exact.scale(), shortest)).toPlainString();
    return text.replace('.', symbols().getDecimalSeparator());
  }

  private String grouped(String decimal) {
    int mark = decimal.indexOf(symbols().getDecimalSeparator());
    int end = mark < 0 ? decimal.length() : mark;
    int start = decimal.startsWith("-") ? 1 : 0;
    StringBuilder text = new StringBuilder(decimal);
    for (int at = end - 3; at > start; at -= 3) {
      text.insert(at, symbols().getGroupingSeparator());
    }
    return text.toString();
  }

  private String money(String amount, @Nullable String currency) {
    if (currency == null) {
      return amount;
    }
    String sign = Currency.getInstance(currency).getSymbol(locale);
    if (french()) {
      return amount + '\u00A0' + sign;
    }
    boolean negative = amount.startsWith("-");
    String space = sign.length() > 1 ? "\u00A0" : "";
    return (negative ? "-" : "") + sign + space + (negative ? amount.substring(1) : amount);
  }

  private DateTimeFormatter dates(String french, String english) {
    return DateTimeFormatter.ofPattern(french() ? french : english, locale);
  }

  private String instant(long millis) {
    ZonedDateTime at = Instant.ofEpochMilli(millis).atZone(zone);
    String time =
        millis % 1000 != 0 ? " HH:mm:ss.SSS" : at.getSecond() != 0 ? " HH:mm:ss" : " HH:mm";
    return dates("dd/MM/yyyy" + time, "yyyy-MM-dd" + time).format(at);
  }
}
