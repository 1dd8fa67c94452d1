package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.BitSet;

/// Which values of a column have a part of the date that is asked for.
///
/// Every day between the least and the most value is asked once; a row then looks its day up. Hours
/// are told from the local time alone.
final class DateParts {
  /// Days from which on a table of them costs more than it saves: about eleven thousand years.
  private static final long MANY = 4_000_000;

  private static final long DAY = 86_400_000;
  private static final long HOUR = 3_600_000;

  private final NumberColumn column;
  private final Core.DatePart asked;
  private final boolean instants;

  DateParts(NumberColumn column, Core.DatePart asked) {
    this.column = column;
    this.asked = asked;
    this.instants = asked.field().type() == FieldType.INSTANT;
  }

  /// Tells whether one value matches.
  private interface Test {
    boolean holds(long value);
  }

  Matches rows(Rows rows, Cancel cancel) {
    long[] ends = ends(cancel);
    if (ends[0] > ends[1] || asked.values().isEmpty()) {
      return Matches.NONE;
    }
    Test test = test(ends[0], ends[1]);
    return rows.where(
        (first, count) -> {
          long bits = 0;
          for (int i = 0; i < count; i++) {
            int row = first + i;
            if (column.has(row) && test.holds(column.value(row))) {
              bits |= 1L << i;
            }
          }
          return bits;
        },
        cancel);
  }

  /// The least and the most value that can match.
  private long[] ends(Cancel cancel) {
    long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE};
    column
        .present(cancel)
        .forEach(row -> {
          long value = column.value(row);
          ends[0] = Math.min(ends[0], value);
          ends[1] = Math.max(ends[1], value);
        });
    ends[1] = Math.min(ends[1], asked.last());
    return ends;
  }

  private Test test(long least, long most) {
    if (!instants) {
      Test day = days(least, most);
      return value -> value <= asked.last() && day.holds(value);
    }
    LocalTimes times = new LocalTimes(asked.zone(), least, most);
    if (asked.part() == Core.DatePart.Part.HOUR) {
      return value ->
          asked.values().contains((int) (Math.floorMod(times.local(value), DAY) / HOUR));
    }
    Test day =
        days(Math.floorDiv(times.local(least), DAY) - 1, Math.floorDiv(times.local(most), DAY) + 1);
    return value -> value <= asked.last() && day.holds(Math.floorDiv(times.local(value), DAY));
  }

  /// Matches days since 1970-01-01.
  private Test days(long first, long last) {
    if (last - first > MANY) {
      return this::fits;
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
