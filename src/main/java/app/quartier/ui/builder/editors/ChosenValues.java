package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is chosen of a list of values, in the order it was chosen, and what it was at first.
final class ChosenValues {
  private final Set<Literal> values = new LinkedHashSet<>();
  private final List<Literal> before;

  ChosenValues(Operands now) {
    if (now instanceof Operands.One(Literal value)) {
      values.add(value);
    } else if (now instanceof Operands.Many(List<Literal> many)) {
      values.addAll(many);
    }
    before = List.copyOf(values);
  }

  Set<Literal> values() {
    return Collections.unmodifiableSet(values);
  }

  List<Literal> before() {
    return before;
  }

  void add(Literal value) {
    values.add(value);
  }

  void toggle(Literal value) {
    if (!values.remove(value)) {
      values.add(value);
    }
  }

  void replace(Collection<Literal> others) {
    values.clear();
    values.addAll(others);
  }

  boolean isChanged() {
    return !before.equals(List.copyOf(values));
  }

  Operands operands() {
    return values.isEmpty() ? new Operands.None() : new Operands.Many(List.copyOf(values));
  }
}
