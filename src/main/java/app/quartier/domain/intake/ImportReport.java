package app.quartier.domain.intake;

import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Problem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import did, or in a dry run would do.
///
/// @param batch null in a dry run
/// @param blank rows without any value, skipped and not counted as read
/// @param rejects the file of rejected rows; null when nothing was rejected, and in a dry run
/// @param notes what a careful reader of the file should know, in order of columns
public record ImportReport(
    @Nullable Integer batch,
    BatchCounts counts,
    long blank,
    @Nullable Path rejects,
    ReadAs readAs,
    List<ReadField> fields,
    List<Problem> notes) {

  public ImportReport {
    fields = List.copyOf(fields);
    notes = List.copyOf(notes);
  }

  /// How the file was read.
  ///
  /// @param headerLine number of the line that names the columns; 0 without header
  /// @param decimal `,` or `.`
  /// @param dateOrder `dayFirst` or `monthFirst`
  /// @param rows rows with data, rejected ones included
  public record ReadAs(
      String encoding,
      char delimiter,
      boolean header,
      long headerLine,
      char decimal,
      String dateOrder,
      long rows) {}

  /// A column and where it goes.
  ///
  /// @param created whether the import brings the field into being
  public record ReadField(String key, String column, FieldType type, boolean created) {}
}
