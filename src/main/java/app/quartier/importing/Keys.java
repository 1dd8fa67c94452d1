package app.quartier.importing;

import java.io.IOException;
import java.util.List;

/// The keys of rows: what names their contact, or their event.
final class Keys {
  private Keys() {}

  static String key(Object cell) {
    return cell.toString();
  }

  /// Fingerprints of the keys that more than one row has, ascending: one pass over the rows.
  static Repeated repeated(Rows rows, Target target, Survey.Watch watch, long total)
      throws IOException {
    RowReader reader = new RowReader(List.of(target), null);
    Fingerprints keys = new Fingerprints();
    long done = 0;
    for (Row row = rows.next(); row != null; row = rows.next()) {
      watch.row("progress.import.survey", done++, total);
      Object cell = row.fault() == null ? reader.read(row).cell(0) : null;
      if (cell != null) {
        keys.add(Fingerprints.of(key(cell)));
      }
    }
    return keys.repeated();
  }
}
