package app.quartier.domain.operator;

import app.quartier.domain.core.Term;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Share;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.List;
import java.util.Set;

/// What one item of a set can be put to: the comparisons of texts.
public final class Sets {
  private static final Set<Shape> SHAPES = Set.of(Shape.ONE, Shape.MANY);

  private Sets() {}

  /// The operators an item can be put to, in the order in which people are offered them.
  public static List<Operator> itemOperators() {
    return Operators.fitting(FieldType.TEXT).stream()
        .filter(operator -> SHAPES.contains(operator.shape()))
        .toList();
  }

  /// One item of a set, as a field: a text that is never missing.
  public static Field item(Field set) {
    return new Field(
        set.id(), set.key(), set.owner(), set.labels(), FieldType.TEXT, null, set.origin());
  }

  /// Whether a condition on a set compares texts, so that case and accents say something.
  public static boolean comparesTexts(Operands operands, Field field) {
    return field.type() == FieldType.SET
        && switch (operands) {
          case Operands.Many _ -> true;
          case Operands.Items items -> items.item() != null;
          case Operands.None _,
              Operands.One _,
              Operands.Between _,
              Operands.In _,
              Operands.Near _ ->
              false;
          case Operands.Other _, Operands.Ranked _, Operands.Anniversary _, Operands.Held _ ->
              false;
        };
  }

  /// The comparison as a condition by itself, its letters compared as the condition says.
  public static Condition condition(Condition of, ItemTest item) {
    return new Condition(
        of.marks(),
        of.subject(),
        item.operator(),
        item.operands(),
        null,
        of.matchCase(),
        of.matchAccents());
  }

  /// "Every item" needs something that the items are put to. An unknown operator is a problem to
  /// report, not something still to come.
  static boolean isFilled(Operands.Items items) {
    ItemTest item = items.item();
    if (item == null) {
      return items.share() instanceof Share.Some;
    }
    return items.share() != null
        && itemOperators().stream()
            .filter(operator -> operator.id().equals(item.operator()))
            .allMatch(operator -> operator.shape().isFilledBy(item.operands()));
  }

  /// Throws [Refusal] when the operator or its operand is none for the items of a set.
  static Term lower(Condition of, ItemTest item, Field field, Clockwork clock) {
    List<String> valid = itemOperators().stream().map(Operator::id).toList();
    Operator operator =
        itemOperators().stream()
            .filter(o -> o.id().equals(item.operator()))
            .findFirst()
            .orElseThrow(() ->
                new Refusal(
                    Nearest.to(item.operator(), valid)
                        .map(n -> Problem.input("problem.segment.item.nearest", item.operator(), n))
                        .orElseGet(() ->
                            Problem.input(
                                "problem.segment.item",
                                item.operator(),
                                String.join(", ", valid)))));
    Field text = item(field);
    return new Term(operator.lower(condition(of, item), text, clock), operator.negative(), false);
  }
}
