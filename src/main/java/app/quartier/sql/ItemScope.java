package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import org.jooq.Condition;

/// One item of a set.
record ItemScope(org.jooq.Field<String> item) implements Scope {

  @Override
  public org.jooq.Field<?> column(Field field) {
    return item;
  }

  @Override
  public Condition since(Field field, long from, long to) {
    throw new IllegalStateException("items have no past: " + field.key());
  }

  @Override
  public Condition rank(Core.Rank rank) {
    throw new IllegalStateException("a rank of items: " + rank.field().key());
  }

  @Override
  public Condition events(Core.Events events) {
    throw new IllegalStateException("behaviour of an item: " + events.kind().key());
  }

  @Override
  public Condition members(Core.Members members) {
    throw new IllegalStateException("a membership of an item: " + members.of());
  }
}
