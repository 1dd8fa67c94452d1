package app.quartier.domain.intake;

import app.quartier.kernel.Problem;
import java.util.List;

/// How an import ended.
public sealed interface ImportOutcome {

  /// Done and on disk, or predicted by a dry run.
  record Imported(ImportReport report) implements ImportOutcome {}

  /// Nothing was changed, because of these problems.
  record Refused(List<Problem> problems) implements ImportOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// Stopped on request; nothing was changed.
  record Cancelled() implements ImportOutcome {}
}
