package app.quartier.sql;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.kernel.Folding;

/// Where a workspace's data lives in one database, and what its dialect needs.
public interface SqlSchema extends SqlFunctions {

  ContactPlace contacts();

  /// Where a field of contacts lives.
  FieldPlace field(Field field);

  EventPlace events(EventKind kind);

  /// The text of a column as [Folding#fold] gives it; null stays null.
  org.jooq.Field<String> folded(org.jooq.Field<String> text, Folding folding);
}
