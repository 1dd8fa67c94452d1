package app.quartier.document;

import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import java.util.List;

/// What came of reading a document.
public sealed interface Read {

  record Loaded(Segment segment) implements Read {}

  /// Every problem found, at least one; each names the place in the document as its first argument
  /// where there is one.
  record Rejected(List<Problem> problems) implements Read {
    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
