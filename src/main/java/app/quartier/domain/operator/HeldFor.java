package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Folding;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `held`: a contact's value is this one, and has been for at least or at most so long.
enum HeldFor implements Operator {
  HELD;

  @Override
  public String id() {
    return "held";
  }

  @Override
  public Set<FieldType> types() {
    return Types.SINGLE;
  }

  @Override
  public Shape shape() {
    return Shape.HELD;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    if (!field.owner().equals(Field.CONTACT)) {
      throw new Refusal(Problem.input("problem.segment.heldInWhere", field.key()));
    }
    if (OwnFacts.isOne(field)) {
      throw new Refusal(Problem.input("problem.segment.heldOwnFact", field.key()));
    }
    if (!(condition.operands()
            instanceof Operands.Held(@Nullable Literal value, boolean most, @Nullable Length length)
        && value != null
        && length != null)) {
      throw Texts.misfit(field);
    }
    Folding folding = Folding.of(condition.matchCase(), condition.matchAccents());
    Span since = clock.since(field, length, most);
    return new Core.Held(value(field, value, folding, clock), field, since.from(), since.to());
  }

  private static Core value(Field field, Literal value, Folding folding, Clockwork clock) {
    return switch (field.type()) {
      case NUMBER, MONEY -> Amounts.exactly(field, value);
      case DATE, INSTANT -> {
        Span span = clock.span(field, value);
        yield new Core.Range(field, span.from(), span.to());
      }
      case YES_NO -> yesNo(field, value);
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE ->
          new Core.OneOf(field, Set.of(folding.fold(Texts.text(value, field))), folding);
      case SET, PLACE -> throw new IllegalArgumentException("several values: " + field.key());
    };
  }

  private static Core yesNo(Field field, Literal value) {
    if (value instanceof Literal.Text(String text) && Set.of("true", "false").contains(text)) {
      long cell = text.equals("true") ? 1 : 0;
      return new Core.Range(field, cell, cell);
    }
    throw new Refusal(Problem.input("problem.segment.heldYesNo", field.key()));
  }
}
