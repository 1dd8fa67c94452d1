package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.BitSet;
import java.util.function.LongPredicate;

/// Which values of a column have a part of the date that is asked for.
///
/// Every day between the least and the most value is asked once; a row then looks its day up. Hours
/// are told from the local time alone.
final class DateParts {
  /// Days from which on a table of them costs more than it saves: about eleven thousand years.
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

  private LongPredicate test(long least, long most) {
    return instants ? moments(least, most) : days(least, most);
  }

  private LongPredicate moments(long least, long most) {
    LocalTimes times = new LocalTimes(asked.zone(), least, most);
    LongPredicate local =
        asked.part() == Core.DatePart.Part.HOUR ? hours() : localDays(times, least, most);
    if (!times.changesOnly(QUARTER) || (most - least) / QUARTER > MANY) {
      return value -> value <= most && local.test(times.local(value));
    }
    // Days and hours begin with a quarter of an hour everywhere, so each is asked once.
    long first = Math.floorDiv(least, QUARTER);
    boolean[] table = new boolean[(int) (Math.floorDiv(most, QUARTER) - first + 1)];
    for (int i = 0; i < table.length; i++) {
      table[i] = local.test(times.local((first + i) * QUARTER));
    }
    return value -> value <= most && table[(int) (Math.floorDiv(value, QUARTER) - first)];
  }

  private LongPredicate hours() {
    boolean[] wanted = new boolean[(int) (DAY / HOUR)];
    asked.values().forEach(hour -> wanted[hour] = true);
    return local -> wanted[(int) (Math.floorMod(local, DAY) / HOUR)];
  }

  private LongPredicate localDays(LocalTimes times, long least, long most) {
    LongPredicate days =
        days(Math.floorDiv(times.local(least), DAY) - 1, Math.floorDiv(times.local(most), DAY) + 1);
    return local -> days.test(Math.floorDiv(local, DAY));
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
