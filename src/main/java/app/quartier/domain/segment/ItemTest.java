package app.quartier.domain.segment;

/// A comparison that each item of a set is put to by itself. Whether case and accents count is said
/// by the condition it belongs to.
///
/// @param operator id of an operator for texts
public record ItemTest(String operator, Operands operands) {}
