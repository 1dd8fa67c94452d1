package app.quartier.importing;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes rows whose cells have been read into a batch, or in a dry run only counts what would
/// become of them: both go the same way but for the last step.
///
/// Two threads share the work: the one that reads finds out about each row what does not hang on
/// the rows before it, the one that writes takes them.
interface RowTaker {

  /// One row that has been looked at.
  @FunctionalInterface
  interface Looked {

    /// Takes the row and counts its fate; why it is rejected, or null. On the thread that writes,
    /// row by row in their order.
    @Nullable Problem take();
  }

  /// Looks at one row, on the thread that reads.
  Looked look(Row row, RowReader.Values values);

  /// Takes what could not be decided row by row.
  void finish(Cancel cancel);

  /// Currencies of amounts, other than the workspace's, in order of their codes.
  default List<String> currencies() {
    return List.of();
  }

  /// What the report should say.
  List<Problem> notes();
}
