package app.quartier.domain.segment;

/// How many of the items of a set have to match.
public sealed interface Share {

  /// So many. Zero counts.
  record Some(Count count) implements Share {}

  /// Every one of them; a set without items has none that could match.
  record Every() implements Share {}
}
