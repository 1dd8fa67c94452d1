package app.quartier.chart;

import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Months of dates, joined to years when there are too many to tell apart.
final class Years {
  private static final int MOST = 48;

  private Years() {}

  static List<Bar> joined(List<Bar> bars, Field field) {
    boolean time = field.type() == FieldType.DATE || field.type() == FieldType.INSTANT;
    if (!time || bars.size() <= MOST) {
      return bars;
    }
    List<Bar> years = new ArrayList<>();
    for (Bar bar : bars) {
      Bar last = years.isEmpty() ? null : years.getLast();
      if (last != null && middle(last, field).getYear() == middle(bar, field).getYear()) {
        years.set(years.size() - 1, joined(last, bar));
      } else {
        years.add(bar);
      }
    }
    return years;
  }

  /// A day inside the range: a month of instants starts at a local midnight, which in UTC may be a
  /// day of the month before.
  static LocalDate middle(Bar bar, Field field) {
    return day(bar.from() + (bar.to() - bar.from()) / 2, field);
  }

  /// The day of a cell, in UTC.
  static LocalDate day(long cell, Field field) {
    return field.type() == FieldType.DATE
        ? LocalDate.ofEpochDay(cell)
        : Instant.ofEpochMilli(cell).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Bar joined(Bar a, Bar b) {
    Tally sum =
        new Tally(a.tally().segment() + b.tally().segment(), a.tally().base() + b.tally().base());
    return new Bar(null, a.from(), b.to(), sum);
  }
}
