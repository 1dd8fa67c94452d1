package app.quartier.domain.segment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a condition compares with, in the shape its operator asks for.
public sealed interface Operands {

  /// No operand: right for `isMissing`, an incomplete draft for `equals`.
  record None() implements Operands {}

  record One(Literal value) implements Operands {}

  record Many(List<Literal> values) implements Operands {
    public Many {
      values = List.copyOf(values);
    }
  }

  /// Both ends included; an end not yet chosen is null and makes the leaf incomplete.
  record Between(@Nullable Literal from, @Nullable Literal to) implements Operands {}

  record In(Window window) implements Operands {}

  /// Another field of the same contact; inside a *where*, another property of the same event.
  ///
  /// @param field its key
  record Other(String field) implements Operands {}

  /// So many contacts, or so many percent of those that have a value.
  record Ranked(BigDecimal n, boolean percent) implements Operands {}

  /// When the anniversary of a date falls.
  record Anniversary(Recurrence in) implements Operands {}

  /// A value, and for how long it has been held; what is not yet chosen is null and makes the leaf
  /// incomplete.
  ///
  /// @param most at most that long instead of at least
  record Held(@Nullable Literal value, boolean most, @Nullable Length length) implements Operands {
    public Held {
      most = most && length != null;
    }
  }

  /// @param share null while it is not chosen
  /// @param item what the items are put to; null: how many items there are
  record Items(@Nullable Share share, @Nullable ItemTest item) implements Operands {}

  /// @param km the greatest distance, included; null while it is not chosen
  /// @param place null while it is not chosen
  record Near(@Nullable BigDecimal km, @Nullable Place place) implements Operands {}
}
