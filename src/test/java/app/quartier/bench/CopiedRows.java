package app.quartier.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Copies rows into one table of PostgreSQL, in its text form.
final class CopiedRows implements RowWriter {
  private static final int BUFFERED = 1 << 16;
  private static final String NULL = "\\N";

  private final CopyIn copy;
  private final StringBuilder waiting = new StringBuilder();

  CopiedRows(PGConnection connection, String table) throws SQLException {
    copy = connection.getCopyAPI().copyIn("COPY \"" + table + "\" FROM STDIN");
  }

  @Override
  public void add(List<? extends @Nullable Object> row) {
    waiting.append(line(row));
    if (waiting.length() > BUFFERED) {
      try {
        send();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static String line(List<? extends @Nullable Object> row) {
    return row.stream()
        .map(cell -> cell == null ? NULL : escaped(written(cell)))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String written(Object cell) {
    return switch (cell) {
      case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
      case Object[] items ->
          Arrays.stream(items).map(CopiedRows::item).collect(Collectors.joining(",", "{", "}"));
      default -> cell.toString();
    };
  }

  private static String item(Object item) {
    return '"' + item.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private void send() throws SQLException {
    byte[] bytes = waiting.toString().getBytes(UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    waiting.setLength(0);
  }

  @Override
  public void close() throws SQLException {
    send();
    copy.endCopy();
  }
}
