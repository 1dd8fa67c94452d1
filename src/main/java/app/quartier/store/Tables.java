package app.quartier.store;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.intake.NewField;
import app.quartier.store.db.tables.records.FieldRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.CreateTableElementListStep;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The tables and columns that come into being while a workspace is used.
final class Tables {
  static final org.jooq.Field<Long> ID = DSL.field(DSL.name("ID"), SQLDataType.BIGINT);
  static final org.jooq.Field<Long> OF_CONTACT = DSL.field(DSL.name("CONTACT"), SQLDataType.BIGINT);
  static final org.jooq.Field<Long> EVENT = DSL.field(DSL.name("EVENT"), SQLDataType.BIGINT);
  static final org.jooq.Field<Integer> OF_BATCH = DSL.field(DSL.name("BATCH"), SQLDataType.INTEGER);
  static final org.jooq.Field<String> REF = DSL.field(DSL.name("REF"), SQLDataType.VARCHAR);
  static final org.jooq.Field<java.time.OffsetDateTime> AT =
      DSL.field(DSL.name("AT"), SQLDataType.TIMESTAMPWITHTIMEZONE(3));
  static final org.jooq.Field<java.time.OffsetDateTime> WITHDRAWN =
      DSL.field(DSL.name("WITHDRAWN"), SQLDataType.TIMESTAMPWITHTIMEZONE(3));
  static final org.jooq.Field<Boolean> MACHINE =
      DSL.field(DSL.name("MACHINE"), SQLDataType.BOOLEAN);

  private Tables() {}

  static Table<?> table(String name) {
    return DSL.table(DSL.name(name));
  }

  static org.jooq.Field<?> column(String table, String column, FieldType type) {
    return DSL.field(DSL.name(table, column), Cells.columnType(type));
  }

  /// Leaves out the rows of these batches.
  static Condition shown(String table, Set<Integer> hidden) {
    org.jooq.Field<Integer> batch = DSL.field(DSL.name(table, "BATCH"), SQLDataType.INTEGER);
    return hidden.isEmpty() ? DSL.noCondition() : batch.notIn(hidden);
  }

  static Field field(int id, NewField field, Field.Origin origin) {
    return new Field(
        id, field.key(), field.owner(), field.labels(), field.type(), field.currency(), origin);
  }

  /// The registry's row for a field; the batch is left out.
  static FieldRecord row(Field field, int tab, int col) {
    FieldRecord row = new FieldRecord();
    row.setId(field.id());
    row.setKey(field.key());
    row.setOwner(field.owner());
    row.setLabelFr(field.labels().fr());
    row.setLabelEn(field.labels().en());
    row.setType(field.type().name());
    row.setCurrency(field.currency());
    row.setOrigin(field.origin().name());
    row.setTab(tab);
    row.setCol(col);
    return row;
  }

  /// Columns for these fields, numbered from `first` on.
  static Map<String, FieldType> columns(List<Field> fields, int first) {
    Map<String, FieldType> columns = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      columns.put(Layout.column(first + i), fields.get(i).type());
    }
    return columns;
  }

  static void createKind(DSLContext db, String name, Map<String, FieldType> columns) {
    create(
        db.createTable(DSL.name(name))
            .column(ID, SQLDataType.BIGINT.nullable(false))
            .column(OF_CONTACT, SQLDataType.BIGINT.nullable(false))
            .column(AT, SQLDataType.TIMESTAMPWITHTIMEZONE(3).nullable(false))
            .column(REF)
            .column(OF_BATCH, SQLDataType.INTEGER.nullable(false))
            .column(WITHDRAWN)
            .column(MACHINE, SQLDataType.BOOLEAN.nullable(false)),
        columns,
        ID);
  }

  /// A table of field values (`key` is the contact) or of later properties (`key` is the event).
  static void createValues(
      DSLContext db, String name, org.jooq.Field<Long> key, Map<String, FieldType> columns) {
    create(
        db.createTable(DSL.name(name)).column(key, SQLDataType.BIGINT.nullable(false)),
        columns,
        key);
  }

  private static void create(
      CreateTableElementListStep start, Map<String, FieldType> columns, org.jooq.Field<Long> key) {
    CreateTableElementListStep table = start;
    for (Map.Entry<String, FieldType> column : columns.entrySet()) {
      table = table.column(DSL.name(column.getKey()), Cells.columnType(column.getValue()));
    }
    table.constraint(DSL.primaryKey(key)).execute();
  }
}
