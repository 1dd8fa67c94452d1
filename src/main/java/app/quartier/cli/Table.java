package app.quartier.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Rows of text in aligned columns, two spaces apart.
final class Table {
  private final Set<Integer> right;
  private final List<List<String>> rows = new ArrayList<>();

  /// @param right indexes of the columns aligned to the right: those with numbers
  Table(Set<Integer> right, List<String> header) {
    this.right = Set.copyOf(right);
    rows.add(header);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void printTo(PrintStream out) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < rows.getFirst().size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    rows.forEach(row -> out.println(line(row, widths)));
  }

  private String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String space = " ".repeat(widths.get(i) - row.get(i).length());
      line.append(i == 0 ? "" : "  ");
      line.append(right.contains(i) ? space + row.get(i) : row.get(i) + space);
    }
    return line.toString().stripTrailing();
  }
}
