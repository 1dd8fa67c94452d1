package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Folding;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// One core question about the rows of a scope, as a condition; NULL where the value is missing.
final class Questions {
  private static final char ESCAPE = '!';

  private final SqlSchema schema;
  private final Scope scope;

  Questions(SqlSchema schema, Scope scope) {
    this.schema = schema;
    this.scope = scope;
  }

  Condition condition(Core core) {
    return switch (core) {
      case Core.Present(Field field, boolean nonEmpty) -> present(field, nonEmpty);
      case Core.Range(Field field, long from, long to) ->
          Values.between(scope.column(field), field.type(), from, to);
      case Core.OneOf oneOf -> Values.among(folded(oneOf.field(), oneOf.folding()), oneOf.values());
      case Core.TextMatch match ->
          folded(match.field(), match.folding()).like(pattern(match), ESCAPE);
      case Core.SetMatch match -> Items.condition(schema, scope.column(match.field()), match);
      case Core.Near near -> Distances.within(scope.column(near.field()), near);
      case Core.Events events -> scope.events(events);
      case Core.Members members -> scope.members(members);
    };
  }

  private Condition present(Field field, boolean nonEmpty) {
    org.jooq.Field<?> column = scope.column(field);
    if (nonEmpty && field.type() == FieldType.SET) {
      return Items.howMany(column).gt(0);
    }
    return nonEmpty && field.type().isText()
        ? column.coerce(String.class).ne("")
        : column.isNotNull();
  }

  private org.jooq.Field<String> folded(Field field, Folding folding) {
    return schema.folded(scope.column(field).coerce(String.class), folding);
  }

  private static String pattern(Core.TextMatch match) {
    String literal = DSL.escape(match.needle(), ESCAPE);
    return switch (match.part()) {
      case CONTAINS -> "%" + literal + "%";
      case STARTS -> literal + "%";
      case ENDS -> "%" + literal;
    };
  }
}
