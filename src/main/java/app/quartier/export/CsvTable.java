package app.quartier.export;

import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import app.quartier.value.Formats;
import app.quartier.value.Formulas;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table of cells on its way into a CSV stream. A missing value is an empty cell, an empty text
/// `""`.
///
/// @param rows one cell per column, as [FieldType] holds it, null when missing; read once
public record CsvTable(List<Column> columns, Stream<List<@Nullable Object>> rows) {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 1 << 16;

  public CsvTable {
    columns = List.copyOf(columns);
  }

  /// Writes the header and all rows; the stream stays open. Returns the number of rows.
  ///
  /// @param zone in which instants are written
  public long write(OutputStream out, CsvStyle style, ZoneId zone, Cancel cancel)
      throws IOException {
    if (style.mark()) {
      out.write(MARK);
    }
    Formats formats = new Formats(style.locale(), zone);
    CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(style.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.EMPTY)
            .bufferSize(BUFFER)
            .build(out, StandardCharsets.UTF_8);
    csv.writeRecord(columns.stream().map(c -> Formulas.neutralised(c.title())).toList());
    long written = 0;
    for (Iterator<List<@Nullable Object>> each = rows.iterator(); each.hasNext(); written++) {
      cancel.check();
      csv.writeRecord(texts(each.next(), formats));
    }
    csv.flush();
    return written;
  }

  private List<@Nullable String> texts(List<@Nullable Object> cells, Formats formats) {
    List<@Nullable String> texts = new ArrayList<>(cells.size());
    for (int i = 0; i < columns.size(); i++) {
      FieldType type = columns.get(i).type();
      @Nullable Object cell = cells.get(i);
      texts.add(cell == null ? null : Formulas.neutralised(type, formats.plain(type, cell)));
    }
    return texts;
  }
}
