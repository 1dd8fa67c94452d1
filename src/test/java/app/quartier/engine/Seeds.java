package app.quartier.engine;

import java.util.List;

/// Seeds of random tests: three that stay and one that is new each run, printed so that a failure
/// can be repeated with `-Dquartier.seed`.
final class Seeds {
  private Seeds() {}

  static List<Long> of(String test) {
    Long fixed = Long.getLong("quartier.seed");
    if (fixed != null) {
      return List.of(fixed);
    }
    long fresh = System.nanoTime();
    System.out.println(test + ": fresh seed " + fresh);
    return List.of(1L, 2L, 3L, fresh);
  }
}
