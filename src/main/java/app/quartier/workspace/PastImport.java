package app.quartier.workspace;

import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.Contents;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An import that was, or an undo, as it stands now.
///
/// @param undone when it was taken back; null while it stands
/// @param rejects the file of rejected rows; null when none was written
/// @param rejectsThere whether that file was still there when this was asked
public record PastImport(
    BatchRecord batch,
    Contents contents,
    @Nullable Instant undone,
    @Nullable Path rejects,
    boolean rejectsThere) {

  /// Whether it is an import rather than the undo of one.
  public boolean isImport() {
    return batch.kind() == BatchPlan.Kind.IMPORT;
  }

  /// Whether its data is in the workspace.
  public boolean stands() {
    return batch.state() == BatchRecord.State.DONE;
  }
}
