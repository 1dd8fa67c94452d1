package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Operands;

/// What an editor of a value hands over: one edit, one step of the history.
public record Answer(Operands operands, Switches switches) {}
