package app.quartier.store;

import java.time.Clock;
import java.util.function.Consumer;

/// What everything that writes needs.
///
/// @param phases told at each point where a killed process would leave a different state behind
record Writing(Database database, Clock clock, Consumer<String> phases) {
  static final String CREATE = "create";
  static final String STAGE = "stage";

  /// Rows were committed that are hidden until the batch is published.
  static final String STAGED = "staged";

  static final String PUBLISH = "publish";
  static final String COMMITTED = "committed";
  static final String UNDO = "undo";
  static final String SWEEP = "sweep";

  void reached(String phase) {
    phases.accept(phase);
  }
}
