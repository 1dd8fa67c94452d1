package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One operand, or the two ends of a range.
///
/// @param to null where one operand is asked for
record Boxes(Box from, @Nullable Box to) {

  static @Nullable Literal first(Operands now) {
    return switch (now) {
      case Operands.One(Literal value) -> value;
      case Operands.Between(var low, var _) -> low;
      case Operands.None _, Operands.Many _, Operands.In _ -> null;
      case Operands.Other _, Operands.Ranked _ -> null;
      case Operands.Anniversary _, Operands.Held _ -> null;
      case Operands.Items _, Operands.Near _ -> null;
    };
  }

  static @Nullable Literal second(Operands now) {
    return now instanceof Operands.Between(var _, var high) ? high : null;
  }

  /// What was given; nothing when something cannot be read, which is then said and has the focus.
  Optional<Operands> operands() {
    boolean firstRight = from.isRight();
    boolean secondRight = to == null || to.isRight();
    if (!firstRight) {
      from.focus();
    } else if (to != null && !secondRight) {
      to.focus();
    }
    return firstRight && secondRight ? Optional.of(read()) : Optional.empty();
  }

  private Operands read() {
    @Nullable Literal first = literal(from.read());
    if (to != null) {
      return new Operands.Between(first, literal(to.read()));
    }
    return first == null ? new Operands.None() : new Operands.One(first);
  }

  static @Nullable Literal literal(Reader.Typed typed) {
    return typed instanceof Reader.Typed.Value(Literal literal) ? literal : null;
  }
}
