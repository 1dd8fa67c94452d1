package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;

/// Which values of a column have a part of the date that is asked for.
///
/// Every day between the least and the most value is asked once; a row then looks its day up, or,
/// for instants, its hour, or its quarter of an hour where clocks do not change by whole hours.
final class DateParts {
  /// Days, hours or quarters of an hour, from which on a table of them costs more than it saves:
  /// about eleven thousand years, or 450, or 114.
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
    return column.passing(passing(column.least(), most), rows, cancel);
  }

  private NumberColumn.Passing passing(long least, long most) {
    return instants
        ? moments(least, most)
        : new NumberColumn.Passing(NumberColumn.Test.each(days(least, most)), 1, most);
  }

  private NumberColumn.Passing moments(long least, long most) {
    LocalTimes times = new LocalTimes(asked.zone(), least, most);
    boolean[] hours = hours();
    LongPredicate days = localDays(times, least, most);
    boolean byHours = times.changesOnly(HOUR);
    long width = byHours ? HOUR : QUARTER;
    if (!times.changesOnly(width) || (most - least) / width > MANY) {
      NumberColumn.Test each =
          NumberColumn.Test.each(value -> {
            long local = times.local(value);
            return value <= most
                && hours[(int) (Math.floorMod(local, DAY) / HOUR)]
                && days.test(Math.floorDiv(local, DAY));
          });
      return new NumberColumn.Passing(each, 1, most);
    }
    // Days and hours begin with one of these everywhere, so each is asked once.
    long first = Math.floorDiv(least, width) * width;
    byte[] table = table(times, hours, days, first, most, width);
    NumberColumn.Test looked =
        (values, count) -> {
          long bits = 0;
          for (int i = 0; i < count; i++) {
            long since = Math.min(values[i], most) - first;
            // dividing by what the compiler knows is multiplying
            long at = byHours ? since / HOUR : since / QUARTER;
            long late = (most - values[i]) >>> 63;
            bits |= (table[(int) at] & (late ^ 1)) << i;
          }
          return bits;
        };
    return new NumberColumn.Passing(looked, width, most);
  }

  /// Whether what is asked for holds, 0 or 1, for every hour or quarter from `first`; filled in day
  /// by day.
  private static byte[] table(
      LocalTimes times, boolean[] hours, LongPredicate days, long first, long most, long width) {
    byte[] day = new byte[(int) (DAY / width)];
    for (int i = 0; i < day.length; i++) {
      day[i] = (byte) (hours[(int) (i * width / HOUR)] ? 1 : 0);
    }
    byte[] table = new byte[(int) ((most - first) / width + 1)];
    long end = first + table.length * width;
    long instant = first;
    while (instant < end) {
      long local = times.local(instant);
      long ofDay = Math.floorMod(local, DAY);
      long next = Math.min(Math.min(instant + DAY - ofDay, times.nextChange(instant)), end);
      if (days.test(Math.floorDiv(local, DAY))) {
        int from = (int) (ofDay / width);
        int count = (int) ((next - instant) / width);
        System.arraycopy(day, from, table, (int) ((instant - first) / width), count);
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
    IntPredicate wanted = wanted();
    BitSet table = new BitSet((int) (last - first + 1));
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(first));
    while (month.atDay(1).toEpochDay() <= last) {
      long before = month.atDay(1).toEpochDay() - 1;
      for (int day = 1; day <= month.lengthOfMonth(); day++) {
        long at = before + day;
        if (at >= first && at <= last && wanted.test(part(month, day, at))) {
          table.set((int) (at - first));
        }
      }
      month = month.plusMonths(1);
    }
    return day -> day >= first && day <= last && table.get((int) (day - first));
  }

  private boolean fits(long days) {
    LocalDate date = LocalDate.ofEpochDay(days);
    return asked.values().contains(part(YearMonth.from(date), date.getDayOfMonth(), days));
  }

  /// What is asked for of a day.
  ///
  /// @param days since 1970-01-01
  private int part(YearMonth month, int day, long days) {
    return switch (asked.part()) {
      case YEAR -> month.getYear();
      case MONTH -> month.getMonthValue();
      // the first day was a Thursday
      case WEEKDAY -> Math.floorMod(days + 3, 7) + 1;
      case MONTH_DAY -> 100 * month.getMonthValue() + day;
      case HOUR -> throw new IllegalStateException("dates have no hour");
    };
  }

  /// Years may be any; all other parts are small.
  private IntPredicate wanted() {
    if (asked.part() == Core.DatePart.Part.YEAR) {
      return asked.values()::contains;
    }
    BitSet small = new BitSet();
    asked.values().forEach(small::set);
    return small::get;
  }
}
