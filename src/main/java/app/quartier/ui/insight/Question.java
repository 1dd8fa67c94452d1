package app.quartier.ui.insight;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;

/// What a condition asks of a field.
///
/// @param operator its id
record Question(String operator, Operands operands) {

  static Question of(String operator) {
    return new Question(operator, new Operands.None());
  }

  static Question of(String operator, Literal literal) {
    return new Question(operator, new Operands.One(literal));
  }
}
