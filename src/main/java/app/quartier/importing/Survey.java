package app.quartier.importing;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.value.Conventions;
import app.quartier.value.DateOrder;
import app.quartier.value.ValueReader;
import app.quartier.work.Ahead;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one pass over all rows found: statistics of every column, and how many rows there are.
///
/// Two threads share the work: the one that reads looks at some of the columns too. Columns that
/// the last survey of the file looked at in the same way are not looked at again.
record Survey(List<ColumnStats> columns, long rows) {
  /// One column in so many is looked at while reading, which takes about as long as the others.
  private static final int READERS_SHARE = 3;

  private static final Survey NONE = new Survey(List.of(), 0);

  Survey {
    columns = List.copyOf(columns);
  }

  /// `identity` is the key of the field that names what a row is about.
  static Survey of(Opened opened, List<Wish> wishes, String identity, LastFile last, Watch watch)
      throws IOException {
    Survey before = last.survey(opened).orElse(NONE);
    // Types whose reading hangs on a convention are counted under every one of them anyway.
    Conventions any =
        new Conventions(',', DateOrder.DAY_FIRST, ZoneOffset.UTC, watch.region(), 2100);
    List<ColumnStats> columns = new ArrayList<>();
    List<Fresh> fresh = new ArrayList<>();
    for (Wish wish : wishes) {
      int column = columns.size();
      ValueReader expected = ValueReader.of(wish.expected(), null, any);
      boolean key = wish.isKey(identity);
      if (column < before.columns().size() && before.columns().get(column).answers(expected, key)) {
        columns.add(before.columns().get(column));
      } else {
        columns.add(new ColumnStats(expected, key));
        fresh.add(new Fresh(column, columns.getLast()));
      }
    }
    if (fresh.isEmpty()) {
      return before;
    }
    Survey made = new Survey(columns, seen(opened, fresh, watch));
    last.keep(opened, made);
    return made;
  }

  /// A column to be looked at, and what is found there.
  private record Fresh(int column, ColumnStats stats) {

    void see(Row row) {
      stats.see(row.cells().get(column));
    }
  }

  /// Looks at these columns of all rows, and returns how many rows there are.
  private static long seen(Opened opened, List<Fresh> columns, Watch watch) throws IOException {
    long rows = 0;
    try (Rows reader = opened.rows();
        Ahead<List<Row>> ahead = Ahead.of("survey", () -> seen(reader.bunch(), columns, true))) {
      for (List<Row> bunch = ahead.next(); bunch != null; bunch = ahead.next()) {
        for (int i = 0; i < bunch.size(); i++) {
          watch.row("progress.import.survey", rows++, -1);
        }
        seen(bunch, columns, false);
      }
    }
    columns.forEach(column -> column.stats().end());
    return rows;
  }

  /// Looks at the reader's columns of the rows, or at the others, and gives the rows back.
  private static @Nullable List<Row> seen(
      @Nullable List<Row> rows, List<Fresh> columns, boolean readers) {
    if (rows != null) {
      for (Row row : rows) {
        for (int i = 0; i < columns.size() && row.fault() == null; i++) {
          if (i % READERS_SHARE == 0 == readers) {
            columns.get(i).see(row);
          }
        }
      }
    }
    return rows;
  }

  /// How passes over the rows report and are stopped.
  ///
  /// @param region of phone numbers without country code
  record Watch(Progress progress, Cancel cancel, String region) {

    void row(String phase, long done, long total) {
      if ((done & 1023) == 0) {
        cancel.check();
        progress.at(phase, done, total);
      }
    }
  }
}
