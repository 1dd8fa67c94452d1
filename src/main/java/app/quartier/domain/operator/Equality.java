package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `equals` (texts and numbers) and `anyOf` (texts).
enum Equality implements Operator {
  EQUALS("equals", Shape.ONE),
  ANY_OF("anyOf", Shape.MANY);

  private final String id;
  private final Shape shape;

  Equality(String id, Shape shape) {
    this.id = id;
    this.shape = shape;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<FieldType> types() {
    return this == EQUALS ? Types.TEXTS_AND_NUMBERS : Types.TEXTS;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    List<Literal> literals =
        switch (condition.operands()) {
          case Operands.One one -> List.of(one.value());
          case Operands.Many many -> many.values();
          case Operands.None _, Operands.Between _, Operands.In _ -> List.of();
          case Operands.Other _, Operands.Ranked _ -> List.of();
          case Operands.Anniversary _, Operands.Held _ -> List.of();
          case Operands.Items _, Operands.Near _ -> List.of();
        };
    if (!field.type().isText()) {
      return Amounts.exactly(field, literals.getFirst());
    }
    Folding folding = Folding.of(condition.matchCase(), condition.matchAccents());
    Set<String> values = new HashSet<>();
    literals.forEach(literal -> values.add(folding.fold(Texts.text(literal, field))));
    return new Core.OneOf(field, values, folding);
  }
}
