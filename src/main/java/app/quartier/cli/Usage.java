package app.quartier.cli;

import app.quartier.kernel.Problem;

/// The command line itself is at fault: exit code 2.
final class Usage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Usage(String key, Object... args) {
    super(key, null, false, false);
    this.problem = Problem.input(key, args);
  }

  Problem problem() {
    return problem;
  }
}
