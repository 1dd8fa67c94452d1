package app.quartier.importing;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes rows whose cells have been read into a batch, or in a dry run only counts what would
/// become of them: both go the same way but for the last step.
interface RowTaker {

  /// Takes one row and counts its fate; why it is rejected, or null.
  @Nullable Problem take(Row row, RowReader.Values values);

  /// Takes what could not be decided row by row.
  void finish(Cancel cancel);

  /// Currencies of amounts, other than the workspace's, in order of their codes.
  default List<String> currencies() {
    return List.of();
  }

  /// What the report should say.
  List<Problem> notes();
}
