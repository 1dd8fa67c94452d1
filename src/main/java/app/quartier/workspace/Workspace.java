package app.quartier.workspace;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.intake.UndoReport;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One open workspace. Expected trouble comes as [app.quartier.kernel.Refusal].
@SuppressWarnings("DoNotCallSuggester")
public final class Workspace implements AutoCloseable {
  private final Storage store;
  private final Clock clock;

  Workspace(Storage store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public Path folder() {
    return store.folder();
  }

  public Catalog catalog() {
    throw new UnsupportedOperationException();
  }

  /// Imports a file, or with `dryRun` predicts what importing it would do.
  ///
  /// @param words says a problem in the language of the rejects file
  public ImportOutcome importFile(
      ImportSettings settings,
      boolean dryRun,
      Function<Problem, String> words,
      Progress progress,
      Cancel cancel) {
    throw new UnsupportedOperationException();
  }

  public UndoReport undoImport(int batch) {
    return store.undo(batch);
  }

  /// Imports and undos, newest first.
  public List<BatchRecord> imports() {
    return store.batches();
  }

  /// The saved segments.
  public SegmentShelf segments() {
    throw new UnsupportedOperationException();
  }

  /// Counts a segment with the numbers of every node.
  ///
  /// @param at null = now
  /// @param zone stands in for the workspace's zone and for the segment's own; null = theirs
  public Counted count(
      Segment segment, @Nullable Instant at, @Nullable ZoneId zone, Cancel cancel) {
    throw new UnsupportedOperationException();
  }

  /// Checks a segment against the workspace: what is unknown or does not fit is a
  /// [app.quartier.kernel.Refusal]. For export the segment must also be complete and not empty.
  public Lowered check(Segment segment, boolean forExport) {
    throw new UnsupportedOperationException(clock.toString());
  }

  @Override
  public void close() {
    store.close();
  }
}
