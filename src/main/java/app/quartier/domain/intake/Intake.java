package app.quartier.domain.intake;

/// Opens batches: the only way data enters a workspace. One batch at a time.
public interface Intake {

  /// Opens a batch. Throws [app.quartier.kernel.Refusal] when the folder cannot be written.
  Batch open(BatchPlan plan);
}
