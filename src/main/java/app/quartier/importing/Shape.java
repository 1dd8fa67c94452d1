package app.quartier.importing;

import java.util.List;

/// How a file's lines make a table.
///
/// @param header whether a line names the columns
/// @param headerLine that line's number; 0 without header
/// @param skipped lines above the first row of a file without header
/// @param columns a name for each column, all different
/// @param lead columns before them that a rejects file has and the file it comes from had not
record Shape(
    char delimiter, boolean header, long headerLine, long skipped, List<String> columns, int lead) {

  Shape {
    columns = List.copyOf(columns);
  }

  int width() {
    return columns.size();
  }

  /// Cells of a whole record.
  int cells() {
    return lead + columns.size();
  }
}
