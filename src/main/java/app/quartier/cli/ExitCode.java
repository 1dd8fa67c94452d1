package app.quartier.cli;

import app.quartier.kernel.Problem;
import java.util.List;

/// How a run ended, for scripts.
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int BAD_INPUT = 3;
  static final int UNAVAILABLE = 4;
  static final int CANCELLED = 5;

  private ExitCode() {}

  /// By the gravest problem: what the person wrote is only at fault when nothing else is.
  static int of(List<Problem> problems) {
    if (problems.stream().anyMatch(p -> p.kind() == Problem.Kind.UNAVAILABLE)) {
      return UNAVAILABLE;
    }
    return problems.stream().anyMatch(p -> p.kind() == Problem.Kind.FAILED) ? FAILED : BAD_INPUT;
  }
}
