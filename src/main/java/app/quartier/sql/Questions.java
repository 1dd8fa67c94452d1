package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Folding;
import java.math.BigDecimal;
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
      case Core.Range(Field field, long from, long to) when field.type().isText() ->
          Values.between(asNumber(field), FieldType.NUMBER, from, to);
      case Core.Range(Field field, long from, long to) ->
          Values.between(scope.column(field), field.type(), from, to);
      case Core.OneOf oneOf when oneOf.domain() ->
          Values.among(schema.domain(text(oneOf.field())), oneOf.values());
      case Core.OneOf oneOf -> Values.among(folded(oneOf.field(), oneOf.folding()), oneOf.values());
      case Core.TextMatch match -> text(match);
      case Core.FieldCompare compare -> new FieldsCompared(schema, scope, compare).condition();
      case Core.Rank rank -> scope.rank(rank);
      case Core.DatePart part -> DateParts.condition(scope.column(part.field()), part, schema);
      case Core.Held held ->
          condition(held.value()).and(scope.since(held.field(), held.from(), held.to()));
      case Core.SetMatch match -> Items.condition(schema, scope.column(match.field()), match);
      case Core.Near near -> Distances.within(scope.column(near.field()), near);
      case Core.Events events -> scope.events(events);
      case Core.Members members -> scope.members(members);
    };
  }

  /// The value asked about is missing; for questions about a field only.
  Condition missing(Core core, Field field) {
    return switch (core) {
      case Core.FieldCompare compare -> new FieldsCompared(schema, scope, compare).missing();
      case Core.Range _ when field.type().isText() -> asNumber(field).isNull();
      case Core _ -> scope.column(field).isNull();
    };
  }

  private org.jooq.Field<String> text(Field field) {
    return scope.column(field).coerce(String.class);
  }

  private org.jooq.Field<BigDecimal> asNumber(Field field) {
    return schema.number(text(field));
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

  private Condition text(Core.TextMatch match) {
    org.jooq.Field<String> text = folded(match.field(), match.folding());
    String literal = DSL.escape(match.needle(), ESCAPE);
    return switch (match.part()) {
      case CONTAINS -> text.like("%" + literal + "%", ESCAPE);
      case STARTS -> text.like(literal + "%", ESCAPE);
      case ENDS -> text.like("%" + literal, ESCAPE);
      // What one letter is differs between databases.
      case PATTERN ->
          match.needle().contains("?")
              ? schema.isLike(text, match.needle())
              : text.like(literal.replace('*', '%'), ESCAPE);
      case REGEX -> schema.has(text, match.needle(), match.folding().caseMatters());
    };
  }
}
