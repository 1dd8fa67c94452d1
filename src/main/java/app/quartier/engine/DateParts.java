package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongPredicate;

/// Which values of a column have a part of the date that is asked for.
///
/// Every day between the least and the most value is asked once; a row then looks its day up, or,
/// for instants, its quarter of an hour where clocks change by whole ones.
final class DateParts {
  /// Days, or quarters of an hour, from which on a table of them costs more than it saves: about
  /// eleven thousand years, or 114.
  private static final long MANY = 4_000_000;

  private static final long DAY = 86_400_000;
  private static final long HOUR = 3_600_000;
  private static final long QUARTER = HOUR / 4;

  private final NumberColumn column;
  private final Core.DatePart asked;
  private final boolean instants;

  DateParts(NumberColumn column, Core.DatePart asked) {
    this.column = column;
    this.asked = asked;
    this.instants = asked.field().type() == FieldType.INSTANT;
  }

  Matches rows(Rows rows, Cancel cancel) {
    long most = Math.min(column.most(), asked.last());
    if (column.least() > most || asked.values().isEmpty()) {
      return Matches.NONE;
    }
    return column.passing(test(column.least(), most), rows, cancel);
  }

  private NumberColumn.Test test(long least, long most) {
    return instants ? moments(least, most) : NumberColumn.Test.each(days(least, most));
  }

  private NumberColumn.Test moments(long least, long most) {
    LocalTimes times = new LocalTimes(asked.zone(), least, most);
    boolean[] hours = hours();
    LongPredicate days = localDays(times, least, most);
    if (!times.changesOnly(QUARTER) || (most - least) / QUARTER > MANY) {
      return NumberColumn.Test.each(value -> {
        long local = times.local(value);
        return value <= most
            && hours[(int) (Math.floorMod(local, DAY) / HOUR)]
            && days.test(Math.floorDiv(local, DAY));
      });
    }
    // Days and hours begin with a quarter of an hour everywhere, so each is asked once.
    long first = Math.floorDiv(least, QUARTER) * QUARTER;
    byte[] table = quarters(times, hours, days, first, most);
    return (values, count) -> {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        long quarter = (Math.min(values[i], most) - first) / QUARTER;
        long late = (most - values[i]) >>> 63;
        bits |= (table[(int) quarter] & (late ^ 1)) << i;
      }
      return bits;
    };
  }

  /// Whether what is asked for holds, 0 or 1, for every quarter of an hour from `first`; filled in
  /// day by day.
  private static byte[] quarters(
      LocalTimes times, boolean[] hours, LongPredicate days, long first, long most) {
    byte[] day = new byte[(int) (DAY / QUARTER)];
    for (int i = 0; i < day.length; i++) {
      day[i] = (byte) (hours[(int) (i * QUARTER / HOUR)] ? 1 : 0);
    }
    byte[] table = new byte[(int) ((most - first) / QUARTER + 1)];
    long end = first + table.length * QUARTER;
    long instant = first;
    while (instant < end) {
      long local = times.local(instant);
      long ofDay = Math.floorMod(local, DAY);
      long next = Math.min(Math.min(instant + DAY - ofDay, times.nextChange(instant)), end);
      if (days.test(Math.floorDiv(local, DAY))) {
        int from = (int) (ofDay / QUARTER);
        int count = (int) ((next - instant) / QUARTER);
        System.arraycopy(day, from, table, (int) ((instant - first) / QUARTER), count);
      }
      instant = next;
    }
    return table;
  }

  /// The hours of a day that are asked for; all when hours are not what is asked for.
  private boolean[] hours() {
    boolean[] wanted = new boolean[(int) (DAY / HOUR)];
    Arrays.fill(wanted, asked.part() != Core.DatePart.Part.HOUR);
    if (asked.part() == Core.DatePart.Part.HOUR) {
      asked.values().forEach(hour -> wanted[hour] = true);
    }
    return wanted;
  }

  private LongPredicate localDays(LocalTimes times, long least, long most) {
    return asked.part() == Core.DatePart.Part.HOUR
        ? day -> true
        : days(
            Math.floorDiv(times.local(least), DAY) - 1, Math.floorDiv(times.local(most), DAY) + 1);
  }

  /// Matches days since 1970-01-01.
  private LongPredicate days(long first, long last) {
    if (last - first > MANY) {
      return day -> day <= last && fits(day);
    }
    BitSet table = new BitSet((int) (last - first + 1));
    for (long day = first; day <= last; day++) {
      table.set((int) (day - first), fits(day));
    }
    return day -> day >= first && day <= last && table.get((int) (day - first));
  }

  private boolean fits(long days) {
    LocalDate day = LocalDate.ofEpochDay(days);
    int part =
        switch (asked.part()) {
          case YEAR -> day.getYear();
          case MONTH -> day.getMonthValue();
          case WEEKDAY -> day.get(ChronoField.DAY_OF_WEEK);
          case MONTH_DAY -> 100 * day.getMonthValue() + day.getDayOfMonth();
          case HOUR -> throw new IllegalStateException("dates have no hour");
        };
    return asked.values().contains(part);
  }
}
