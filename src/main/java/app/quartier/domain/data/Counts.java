package app.quartier.domain.data;

import app.quartier.domain.core.Lowered;
import app.quartier.kernel.Cancel;

/// Evaluates segments over one version of a workspace's data. Safe from any thread.
public interface Counts {

  /// A pure function of the data version and the lowered segment. Throws
  /// [app.quartier.kernel.Cancelled] when asked to stop.
  Evaluation evaluate(Lowered segment, Cancel cancel);
}
