package app.quartier.sql;

import app.quartier.domain.core.Lowered;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Compiles lowered segments to selects over one schema. Immutable; safe from any thread.
public final class SegmentSql {
  private final SqlSchema schema;

  public SegmentSql(SqlSchema schema) {
    this.schema = schema;
  }

  /// The ids of the members, ascending.
  public Select<Record1<Long>> select(Lowered segment) {
    ContactScope scope = new ContactScope(schema);
    Condition members = scope.condition(segment);
    ContactPlace contacts = schema.contacts();
    return DSL.select(contacts.id())
        .from(tables(scope))
        .where(contacts.visible().and(members))
        .orderBy(contacts.id());
  }

  /// One row: the number of members.
  public Select<Record1<Integer>> count(Lowered segment) {
    ContactScope scope = new ContactScope(schema);
    Condition members = scope.condition(segment);
    return DSL.selectCount().from(tables(scope)).where(schema.contacts().visible().and(members));
  }

  private Table<? extends Record> tables(ContactScope scope) {
    ContactPlace contacts = schema.contacts();
    Table<? extends Record> tables = contacts.table();
    for (FieldPlace place : scope.joins()) {
      tables =
          tables.leftJoin(place.table()).on(place.contact().eq(contacts.id()).and(place.visible()));
    }
    return tables;
  }
}
