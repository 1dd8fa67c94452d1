package app.quartier.domain.operator;

import app.quartier.domain.segment.Operands;

/// The shape of the operands an operator asks for.
public enum Shape {
  NONE,
  ONE,
  MANY,
  BETWEEN,
  WINDOW,
  ITEMS,
  NEAR;

  /// Whether the operands have this shape and nothing is missing from them.
  public boolean isFilledBy(Operands operands) {
    return switch (operands) {
      case Operands.None _ -> this == NONE;
      case Operands.One _ -> this == ONE;
      case Operands.Many many -> this == MANY && !many.values().isEmpty();
      case Operands.Between between ->
          this == BETWEEN && between.from() != null && between.to() != null;
      case Operands.In _ -> this == WINDOW;
      case Operands.Items items -> this == ITEMS && Sets.isFilled(items);
      case Operands.Near near -> this == NEAR && near.km() != null && near.place() != null;
    };
  }
}
