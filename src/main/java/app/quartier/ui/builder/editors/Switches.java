package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Condition;
import org.jspecify.annotations.Nullable;

/// What a condition says beside its operands.
///
/// @param ifMissing null = as the operator does by default
public record Switches(@Nullable Boolean ifMissing, boolean matchCase, boolean matchAccents) {

  static Switches of(Condition condition) {
    return new Switches(condition.ifMissing(), condition.matchCase(), condition.matchAccents());
  }
}
