package app.quartier.domain.segment;

/// How often something has to have happened. Zero counts.
///
/// @param n compared number; the lower end for BETWEEN
/// @param to the upper end for BETWEEN, else equal to `n`
public record Count(Relation relation, int n, int to) {

  public static final Count AT_LEAST_ONCE = new Count(Relation.AT_LEAST, 1, 1);

  /// Comparisons of whole numbers.
  public enum Relation {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    BETWEEN
  }

  /// Whether it asks for "never" and nothing else.
  public boolean isZero() {
    return n == 0 && (relation == Relation.EXACTLY || relation == Relation.AT_MOST);
  }

  public static Count of(Relation relation, int n) {
    return new Count(relation, n, n);
  }
}
