package app.quartier.domain.operator;

import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Literal;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;

/// Reads operands of text conditions.
final class Texts {
  private Texts() {}

  /// The text of a literal; a number written as such is taken as it is written.
  static String text(Literal literal, Field field) {
    return switch (literal) {
      case Literal.Text text -> text.text();
      case Literal.Num num -> num.number().toPlainString();
      case Literal.Money _, Literal.Ago _, Literal.Today _ -> throw misfit(field);
    };
  }

  static Refusal misfit(Field field) {
    return new Refusal(Problem.input("problem.segment.operand." + field.type().key(), field.key()));
  }
}
