package app.quartier.importing;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.value.Conventions;
import app.quartier.value.DateOrder;
import app.quartier.value.ValueReader;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;

/// What one pass over all rows found: statistics of every column, and how many rows there are.
record Survey(List<ColumnStats> columns, long rows) {

  static Survey of(
      ImportSettings settings, Encoding encoding, Shape shape, List<Wish> wishes, Watch watch)
      throws IOException {
    // Types whose reading hangs on a convention are counted under every one of them anyway.
    Conventions any =
        new Conventions(',', DateOrder.DAY_FIRST, ZoneOffset.UTC, watch.region(), 2100);
    List<ColumnStats> columns =
        wishes.stream().map(w -> new ColumnStats(ValueReader.of(w.expected(), null, any))).toList();
    long rows = 0;
    try (Rows reader = new Rows(settings.file(), encoding, shape)) {
      for (Row row = reader.next(); row != null; row = reader.next()) {
        watch.row("progress.import.survey", rows++, -1);
        if (row.fault() == null) {
          for (int i = 0; i < columns.size(); i++) {
            columns.get(i).see(row.cells().get(i));
          }
        }
      }
    }
    return new Survey(columns, rows);
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
