package app.quartier.chart;

import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.text.Texts;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;

/// Names the bars of a facet as people read them.
final class CellLabels {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /// Days between the ends of a month, at most; one more when they are seen from another zone.
  private static final int MONTH = 31;

  private final Texts texts;
  private final Field field;

  CellLabels(Texts texts, Field field) {
    this.texts = texts;
    this.field = field;
  }

  String of(Bar bar) {
    if (bar.value() != null) {
      return value(bar.value());
    }
    return switch (field.type()) {
      case DATE, INSTANT -> time(bar);
      case NUMBER, MONEY -> range(bar);
      case TEXT, YES_NO, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE ->
          throw new IllegalArgumentException("no ranges of " + field.type());
    };
  }

  /// A month, or the year or years where a bar is longer.
  private String time(Bar bar) {
    long days = ChronoUnit.DAYS.between(Years.day(bar.from(), field), Years.day(bar.to(), field));
    return days <= MONTH ? formatted("MMM yyyy", bar) : year(bar);
  }

  String year(Bar bar) {
    // a day inward at both ends: in UTC a local year may begin in the year before
    int first = Years.day(bar.from(), field).plusDays(1).getYear();
    int last = Years.day(bar.to(), field).minusDays(1).getYear();
    return first >= last
        ? formatted("yyyy", bar)
        : texts.text("chart.range", String.valueOf(first), String.valueOf(last));
  }

  private String formatted(String pattern, Bar bar) {
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(Years.middle(bar, field));
  }

  private String value(String value) {
    if (field.type() == FieldType.YES_NO) {
      return texts.text(value.equals("true") ? "chart.yes" : "chart.no");
    }
    if (field.type() == FieldType.COUNTRY && COUNTRIES.contains(value)) {
      return Locale.of("", value).getDisplayCountry(texts.locale());
    }
    return value.isBlank() ? texts.text("chart.blank") : value;
  }

  private String range(Bar bar) {
    String from = number(bar.from());
    if (bar.from() == bar.to()) {
      return from;
    }
    // Steps that meet are named by where they meet: 0 – 10, 10 – 20, not 0 – 9.999999.
    BigDecimal next = scaled(bar.to() + 1);
    boolean rounder = next.scale() < scaled(bar.to()).scale();
    return texts.text("chart.range", from, rounder ? number(bar.to() + 1) : number(bar.to()));
  }

  private String number(long cell) {
    return field.currency() == null
        ? texts.formats().number(scaled(cell))
        : texts.formats().money(scaled(cell), field.currency());
  }

  private BigDecimal scaled(long cell) {
    return BigDecimal.valueOf(cell, field.type().scale()).stripTrailingZeros();
  }
}
