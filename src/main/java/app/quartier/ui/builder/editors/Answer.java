package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Operands;
import org.jspecify.annotations.Nullable;

/// What an editor of a value hands over: one edit, one step of the history.
///
/// @param operator id of another operator that came with the value; null = the one there was
public record Answer(@Nullable String operator, Operands operands, Switches switches) {

  /// With the operator there was.
  public Answer(Operands operands, Switches switches) {
    this(null, operands, switches);
  }
}
