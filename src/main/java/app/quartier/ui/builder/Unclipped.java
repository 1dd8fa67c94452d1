package app.quartier.ui.builder;

import app.quartier.kernel.Problem;
import java.util.List;

/// Why nothing was copied, or pasted.
///
/// @param frame key of the text that says what was not done, and why
public record Unclipped(String frame, List<Problem> problems) {
  static final Unclipped NOTHING = new Unclipped("", List.of());
}
