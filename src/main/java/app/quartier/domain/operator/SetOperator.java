package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Share;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sets: `hasAny`, `hasAll`, `hasExactly` whole items, never parts of them; `items` counts those
/// that match a condition, or all of them.
///
/// Each is a count of matching items: no two items of one set equal the same text, so a set has all
/// of n different texts when n of its items are among them. Any, all and exactly are thereby false
/// of a set without items.
enum SetOperator implements Operator {
  HAS_ANY("hasAny", Shape.MANY),
  HAS_ALL("hasAll", Shape.MANY),
  HAS_EXACTLY("hasExactly", Shape.MANY),
  ITEMS("items", Shape.ITEMS);

  private final String id;
  private final Shape shape;

  SetOperator(String id, Shape shape) {
    this.id = id;
    this.shape = shape;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<FieldType> types() {
    return Types.SETS;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    return switch (condition.operands()) {
      case Operands.Many _ -> having(condition, field, clock);
      case Operands.Items items when items.share() != null ->
          counting(condition, items.share(), items.item(), field, clock);
      case Operands.None _,
          Operands.One _,
          Operands.Between _,
          Operands.In _,
          Operands.Items _,
          Operands.Near _ ->
          throw Texts.misfit(field);
      case Operands.Other _, Operands.Ranked _, Operands.Anniversary _, Operands.Held _ ->
          throw Texts.misfit(field);
    };
  }

  private Core having(Condition condition, Field field, Clockwork clock) {
    Core core = Equality.ANY_OF.lower(condition, Sets.item(field), clock);
    if (!(core instanceof Core.OneOf wanted)) {
      throw Texts.misfit(field);
    }
    int least = this == HAS_ANY ? 1 : wanted.values().size();
    return new Core.SetMatch(
        field, Term.positive(wanted), least, Integer.MAX_VALUE, this == HAS_EXACTLY);
  }

  private static Core counting(
      Condition condition, Share share, @Nullable ItemTest item, Field field, Clockwork clock) {
    Term test = item == null ? null : Sets.lower(condition, item, field, clock);
    return switch (share) {
      case Share.Every _ -> new Core.SetMatch(field, test, 1, Integer.MAX_VALUE, true);
      case Share.Some(var count) -> {
        int[] limits = Leaves.limits(count);
        yield new Core.SetMatch(field, test, limits[0], limits[1], false);
      }
    };
  }
}
