package app.quartier.ui.builder.editors;

import app.quartier.domain.operator.Operator;

/// An operator as it is offered for a field.
///
/// @param asNumber whether it reads a text as a number
public record OperatorPick(Operator operator, boolean asNumber) {}
