package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the lines of a list say.
///
/// @param values the different ones, in the order of the lines
/// @param again how many lines say what another one says
/// @param strange the lines that are no value
/// @param fitting how many of the values there is room for
record ListedValues(List<Literal> values, int again, List<String> strange, int fitting) {
  static final ListedValues NONE = new ListedValues(List.of(), 0, List.of(), 0);

  /// Reads lines; blank ones say nothing. Safe from any thread as far as `reader` is.
  ///
  /// @param reader what a line is kept as; empty when it is no value
  /// @param folding which lines say the same
  static ListedValues of(
      List<String> lines,
      Function<String, Optional<String>> reader,
      Folding folding,
      ListRoom room,
      Cancel cancel) {
    Set<String> seen = new HashSet<>();
    List<Literal> different = new ArrayList<>();
    List<String> strange = new ArrayList<>();
    int again = 0;
    for (String line : lines) {
      cancel.check();
      if (line.isBlank()) {
        continue;
      }
      Optional<String> value = reader.apply(line.strip());
      if (value.isEmpty()) {
        strange.add(line.strip());
      } else if (seen.add(folding.fold(value.get()))) {
        different.add(new Literal.Text(value.get()));
      } else {
        again++;
      }
    }
    return new ListedValues(
        List.copyOf(different), again, List.copyOf(strange), room.fitting(different));
  }

  /// Whether there is room for all of them.
  boolean fit() {
    return fitting == values.size();
  }
}
