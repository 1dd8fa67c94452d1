package app.quartier.domain.segment;

/// How a group joins its children. AND and OR never mix on one level.
public enum Combine {
  ALL,
  ANY,
  NONE,
  EXACTLY_ONE
}
