package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import org.jooq.Condition;

/// What a rule is asked about: a contact, or one event inside a *where*.
interface Scope {

  /// The column of a field or property, in the rows of this scope.
  org.jooq.Field<?> column(Field field);

  /// What stands in a field of contacts has stood there since a time between two, both included.
  Condition since(Field field, long from, long to);

  Condition events(Core.Events events);

  Condition members(Core.Members members);

  Condition rank(Core.Rank rank);
}
