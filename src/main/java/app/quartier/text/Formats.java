package app.quartier.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Numbers, money, percentages and dates as one language writes them. Safe from any thread.
public final class Formats {
  private static final int MANY_DIGITS = 20;

  private final Locale locale;
  private final String day;
  private final String firstDay;
  private final String firstDayOfMonth;
  private final String dayAndMonth;
  private final String firstDayAndMonth;
  private final String shortDay;
  private final String firstShortDay;
  private final String at;

  /// @param texts of the language
  Formats(Locale locale, UnaryOperator<String> texts) {
    this.locale = locale;
    this.day = texts.apply("format.day");
    this.firstDay = texts.apply("format.day.first");
    this.firstDayOfMonth = texts.apply("format.day.ofMonth.first");
    this.dayAndMonth = texts.apply("format.day.ofYear");
    this.firstDayAndMonth = texts.apply("format.day.ofYear.first");
    this.shortDay = texts.apply("format.day.short");
    this.firstShortDay = texts.apply("format.day.short.first");
    this.at = texts.apply("format.at");
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /// What stands between the whole and its parts.
  public char decimalMark() {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /// All its digits, trailing zeros left out.
  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(MANY_DIGITS);
    return format.format(number.stripTrailingZeros());
  }

  /// Whole amounts without decimals, others with as many as they need, at least the currency's.
  ///
  /// @param currency ISO 4217 code
  public String money(BigDecimal amount, String currency) {
    if (!isKnown(currency)) {
      return number(amount) + " " + currency;
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(currency));
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(
        whole ? 0 : Currency.getInstance(currency).getDefaultFractionDigits());
    format.setMaximumFractionDigits(MANY_DIGITS);
    return format.format(amount);
  }

  /// The sign of a currency; its code where it has none.
  public String currency(String code) {
    return isKnown(code) ? Currency.getInstance(code).getSymbol(locale) : code;
  }

  private static boolean isKnown(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(c -> c.getCurrencyCode().equals(code));
  }

  /// A share of one, with one decimal: 0.125 is 12.5 %.
  public String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  /// A percentage with all its digits: 12.5 is 12.5 %.
  public String percentOf(BigDecimal percent) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(MANY_DIGITS);
    return format.format(percent.movePointLeft(2).stripTrailingZeros());
  }

  public String date(LocalDate date) {
    return written(date, date.getDayOfMonth() == 1 ? firstDay : day);
  }

  /// A day of a month that is told elsewhere.
  String dayOfMonth(LocalDate date) {
    return written(date, date.getDayOfMonth() == 1 ? firstDayOfMonth : "d");
  }

  /// A day of a year that is told elsewhere.
  String dayAndMonth(LocalDate date) {
    return written(date, date.getDayOfMonth() == 1 ? firstDayAndMonth : dayAndMonth);
  }

  /// Hours and minutes.
  String time(ZonedDateTime moment) {
    return written(moment, "HH:mm");
  }

  /// Date, time and zone; seconds only where there are some.
  public String moment(ZonedDateTime moment) {
    String time = moment.getSecond() == 0 ? "HH:mm" : "HH:mm:ss";
    String clock = at + " " + written(moment, time);
    String id = moment.getZone().getId();
    String zone = moment.getZone() instanceof ZoneOffset ? "UTC" + (id.equals("Z") ? "" : id) : id;
    return date(moment.toLocalDate()) + " " + clock + " (" + zone + ")";
  }

  /// For tables: "2 mai 2026", "2 May 2026".
  public String shortDate(LocalDate date) {
    return written(date, date.getDayOfMonth() == 1 ? firstShortDay : shortDay);
  }

  /// For tables, to the minute, without the zone: "2 mai 2026 08:00".
  public String shortMoment(ZonedDateTime moment) {
    return shortDate(moment.toLocalDate()) + " " + written(moment, "HH:mm");
  }

  private String written(TemporalAccessor time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(time);
  }
}
