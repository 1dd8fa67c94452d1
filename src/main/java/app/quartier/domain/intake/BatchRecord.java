package app.quartier.domain.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A batch as the workspace remembers it.
///
/// @param settings how the file was read and mapped, as its import wrote it down
/// @param undoes the batch this one takes back, for undo batches
public record BatchRecord(
    int id,
    BatchPlan.Kind kind,
    State state,
    Instant started,
    @Nullable Instant finished,
    @Nullable String fileName,
    @Nullable String rejects,
    String settings,
    BatchCounts counts,
    @Nullable Integer undoes) {

  /// OPEN while staged, DONE when published, UNDONE when taken back, SWEPT when its rows are gone.
  public enum State {
    OPEN,
    DONE,
    UNDONE,
    SWEPT
  }
}
