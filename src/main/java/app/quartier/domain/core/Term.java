package app.quartier.domain.core;

/// A core question with its sign: `negated` asks for the opposite among those that have a value,
/// and answers `ifMissing` for those that have none.
public record Term(Core core, boolean negated, boolean ifMissing) {

  public static Term positive(Core core) {
    return new Term(core, false, false);
  }
}
