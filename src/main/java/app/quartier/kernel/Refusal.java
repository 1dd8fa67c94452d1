package app.quartier.kernel;

import java.util.List;

/// Carries [Problem]s from the depth of a use case up to its border, where they become a result.
///
/// For what people can do something about; bugs stay ordinary unchecked exceptions.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public Refusal(Problem problem) {
    this(List.of(problem));
  }

  public Refusal(List<Problem> problems) {
    super(problems.stream().map(Problem::key).toList().toString());
    this.problems = List.copyOf(problems);
  }

  public Refusal(Problem problem, Throwable cause) {
    super(problem.key(), cause);
    this.problems = List.of(problem);
  }

  public List<Problem> problems() {
    return problems;
  }
}
