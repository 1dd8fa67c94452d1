package app.quartier.domain.intake;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.kernel.Problem;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an import did, or in a dry run would do.
///
/// @param batch null in a dry run
/// @param blank rows without any value, skipped and not counted as read
/// @param rejects the file of rejected rows; null when nothing was rejected, and in a dry run
/// @param notes what a careful reader of the file should know, in order of columns
/// @param firstRejected the first rows that are not taken
/// @param currencies of amounts of orders, other than the workspace's
public record ImportReport(
    @Nullable Integer batch,
    BatchCounts counts,
    long blank,
    @Nullable Path rejects,
    ReadAs readAs,
    List<ReadField> fields,
    List<Problem> notes,
    List<RejectedRow> firstRejected,
    List<String> currencies) {

  public ImportReport {
    fields = List.copyOf(fields);
    notes = List.copyOf(notes);
    firstRejected = List.copyOf(firstRejected);
    currencies = List.copyOf(currencies);
  }

  /// How the file was read.
  ///
  /// @param headerLine number of the line that names the columns; 0 without header
  /// @param decimal `,` or `.`
  /// @param dateOrder `dayFirst` or `monthFirst`
  /// @param rows rows with data, rejected ones included
  /// @param kind key of the kind of event a row is; null when a row is a contact
  /// @param keyField key of the field that identifies contacts
  /// @param keyFree whether another field can still be chosen for that
  /// @param zone of local times
  public record ReadAs(
      String encoding,
      char delimiter,
      boolean header,
      long headerLine,
      char decimal,
      String dateOrder,
      long rows,
      @Nullable String kind,
      String keyField,
      boolean keyFree,
      ZoneId zone) {}

  /// A column and where it goes.
  ///
  /// @param labels what people call the field
  /// @param created whether the import brings the field into being
  /// @param bad cells of the column that do not fit
  public record ReadField(
      String key, String column, Labels labels, FieldType type, boolean created, BadCells bad) {}

  /// Cells of a column that do not fit.
  ///
  /// @param count all of them
  /// @param first the first different ones, as the file has them
  public record BadCells(long count, List<String> first) {
    public static final BadCells NONE = new BadCells(0, List.of());

    public BadCells {
      first = List.copyOf(first);
    }
  }

  /// A row that is not taken.
  ///
  /// @param line of the file where it begins
  /// @param column whose cell is the reason; null when the whole row is
  public record RejectedRow(long line, @Nullable String column, Problem reason) {}
}
