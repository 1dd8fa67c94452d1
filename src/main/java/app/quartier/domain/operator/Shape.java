package app.quartier.domain.operator;

import app.quartier.domain.segment.Operands;

/// The shape of the operands an operator asks for.
public enum Shape {
  NONE,
  ONE,
  MANY,
  BETWEEN,
  WINDOW,
  RANK,
  /// One whole number of years.
  AGE,
  /// Two whole numbers of years.
  AGES,
  /// Whole numbers that count months, weekdays, hours or years.
  PARTS,
  ANNIVERSARY,
  HELD,
  ITEMS,
  NEAR;

  /// Whether the operands have this shape and nothing is missing from them.
  public boolean isFilledBy(Operands operands) {
    return switch (operands) {
      case Operands.None _ -> this == NONE;
      case Operands.One _ -> this == ONE || this == AGE;
      case Operands.Many many -> (this == MANY || this == PARTS) && !many.values().isEmpty();
      case Operands.Between between ->
          (this == BETWEEN || this == AGES) && between.from() != null && between.to() != null;
      case Operands.In _ -> this == WINDOW;
      case Operands.Other _ -> this == ONE;
      case Operands.Ranked _ -> this == RANK;
      case Operands.Anniversary _ -> this == ANNIVERSARY;
      case Operands.Held held -> this == HELD && held.value() != null && held.length() != null;
      case Operands.Items items -> this == ITEMS && Sets.isFilled(items);
      case Operands.Near near -> this == NEAR && near.km() != null && near.place() != null;
    };
  }
}
