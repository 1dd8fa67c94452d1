package app.quartier.domain.intake;

import app.quartier.kernel.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The first rows of a file as an import would read them.
///
/// @param columns a name for each column, those left out included
/// @param readAs how the file is read
/// @param fields where the columns go
public record ImportPreview(
    List<String> columns,
    List<Line> lines,
    ImportReport.ReadAs readAs,
    List<ImportReport.ReadField> fields) {

  public ImportPreview {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    fields = List.copyOf(fields);
  }

  /// One row.
  ///
  /// @param number of its first line in the file
  /// @param misfits what is wrong with single cells, by the place of their column
  /// @param fault why the whole row cannot be taken; null when it can
  public record Line(
      long number, List<String> cells, Map<Integer, Problem> misfits, @Nullable Problem fault) {
    public Line {
      cells = List.copyOf(cells);
      misfits = Map.copyOf(misfits);
    }
  }
}
