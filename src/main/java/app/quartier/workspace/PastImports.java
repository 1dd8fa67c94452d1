package app.quartier.workspace;

import app.quartier.domain.intake.BatchRecord;
import app.quartier.importing.Imports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells of the batches of a workspace what people ask of past imports.
record PastImports(Path rejectsFolder, List<BatchRecord> batches) {

  /// Newest first. What was cancelled or failed left nothing and is none.
  List<PastImport> newestFirst() {
    Map<Integer, Instant> undone =
        batches.stream()
            .filter(batch -> batch.undoes() != null && batch.finished() != null)
            .collect(
                Collectors.toMap(
                    batch -> Objects.requireNonNull(batch.undoes()),
                    batch -> Objects.requireNonNull(batch.finished())));
    return batches.reversed().stream()
        .filter(batch -> batch.finished() != null)
        .map(batch -> past(batch, undone.get(batch.id())))
        .toList();
  }

  private PastImport past(BatchRecord batch, @Nullable Instant undone) {
    @Nullable Path rejects =
        batch.rejects() == null ? null : rejectsFolder.resolve(batch.rejects());
    return new PastImport(
        batch,
        Imports.contents(batch.settings()),
        undone,
        rejects,
        rejects != null && Files.exists(rejects));
  }
}
