package app.quartier.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Figures under a title: printed, as Markdown, and as data.
///
/// @param rows texts and numbers, one for each column
record Table(String title, List<String> columns, List<List<Object>> rows) {

  Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Takes row after row.
  static final class Rows {
    private final String title;
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    Rows(String title, String... columns) {
      this.title = title;
      this.columns = List.of(columns);
    }

    Rows row(Object... cells) {
      if (cells.length != columns.size()) {
        throw new IllegalArgumentException(title + ": " + List.of(cells));
      }
      rows.add(List.of(cells));
      return this;
    }

    Table table() {
      return new Table(title, columns, rows);
    }
  }

  String text() {
    List<List<String>> written = written();
    StringBuilder text = new StringBuilder(title).append('\n');
    for (List<String> row : written) {
      for (int i = 0; i < row.size(); i++) {
        int width = width(written, i);
        boolean number = i > 0;
        text.append(String.format(Locale.ROOT, (number ? "%" : "%-") + width + "s  ", row.get(i)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  String markdown() {
    List<List<String>> written = new ArrayList<>(written());
    written.add(1, columns.stream().map(column -> "---").toList());
    return "## "
        + title
        + "\n\n"
        + written.stream()
            .map(row -> "| " + String.join(" | ", row) + " |\n")
            .collect(Collectors.joining())
        + "\n";
  }

  /// The rows as objects, for JSON.
  List<Map<String, Object>> data() {
    return rows.stream().map(this::data).toList();
  }

  private Map<String, Object> data(List<Object> row) {
    Map<String, Object> data = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      data.put(columns.get(i), row.get(i));
    }
    return data;
  }

  private List<List<String>> written() {
    List<List<String>> written = new ArrayList<>();
    written.add(columns);
    rows.forEach(row -> written.add(row.stream().map(Table::written).toList()));
    return written;
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
  }

  private static String written(Object cell) {
    if (cell instanceof Double number) {
      int digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
      return String.format(Locale.ROOT, "%,." + digits + "f", number);
    }
    return cell instanceof Number number
        ? String.format(Locale.ROOT, "%,d", number)
        : cell.toString();
  }
}
