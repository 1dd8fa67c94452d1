package app.quartier.ui.builder;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Shape;

/// Whether numbers that count something still mean the same to another operator. Pure.
final class TimeDrafts {
  private TimeDrafts() {}

  /// Ages are no dates, and months no weekdays.
  static boolean keeps(Operator old, Operator next) {
    if (old.shape() == Shape.PARTS || next.shape() == Shape.PARTS) {
      return next.id().equals(old.id() + "Not") || old.id().equals(next.id() + "Not");
    }
    return isAge(old.shape()) == isAge(next.shape());
  }

  private static boolean isAge(Shape shape) {
    return shape == Shape.AGE || shape == Shape.AGES;
  }
}
