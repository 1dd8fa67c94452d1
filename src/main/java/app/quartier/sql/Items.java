package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.ItemSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/// Counts the items of a set, held as an array of texts.
///
/// The items are reached by their place, so a set is not unnested: H2 cannot unnest a column of the
/// row a subquery is asked about.
final class Items {
  private Items() {}

  static Condition condition(SqlSchema schema, Field<?> column, Core.SetMatch match) {
    Field<Integer> all = howMany(column);
    @Nullable Term item = match.item();
    Field<Integer> matching = item == null ? all : matching(schema, column, item);
    Condition counted =
        match.max() == Integer.MAX_VALUE
            ? matching.ge(match.min())
            : matching.between(match.min(), match.max());
    Condition answer = match.every() ? counted.and(matching.eq(all)) : counted;
    return column.isNotNull().and(answer);
  }

  static Field<Integer> howMany(Field<?> column) {
    return DSL.cardinality(column.coerce(String[].class));
  }

  private static Field<Integer> matching(SqlSchema schema, Field<?> column, Term term) {
    Table<Record1<Integer>> places =
        DSL.generateSeries(1, ItemSet.MOST).as("item_place", "item_at");
    Field<Integer> at = DSL.field(DSL.name("item_place", "item_at"), SQLDataType.INTEGER);
    Field<String> item = DSL.arrayGet(column.coerce(String[].class), at);
    Scope scope = new ItemScope(item);
    Rule test = new Rule.Leaf("", false, term);
    Condition answers = new Rules(new Questions(schema, scope)).condition(test);
    return DSL.field(DSL.selectCount().from(places).where(at.le(howMany(column)).and(answers)));
  }
}
