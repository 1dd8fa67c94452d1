package app.quartier.workspace;

import app.quartier.domain.data.Source;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.Intake;
import app.quartier.domain.intake.UndoReport;
import app.quartier.domain.segment.StoredSegment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Stands for the store until it is merged.
interface Storage extends Intake, AutoCloseable {
  Path folder();

  Source source();

  List<BatchRecord> batches();

  UndoReport undo(int batch);

  List<StoredSegment> segments();

  Optional<String> document(String id);

  void save(String id, String name, String document, Set<String> refersTo);

  void rename(String id, String name);

  void remove(String id);

  @Override
  void close();
}
