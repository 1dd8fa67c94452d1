package app.quartier.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// The statements that are run for many rows, as jOOQ renders them.
final class Statements {
  static final String CHANGE_LATER =
      "MERGE INTO PENDING (ID, CONTACT, CELL) KEY (ID) VALUES (?, ?, ?)";
  static final String WITHDRAW =
      "MERGE INTO EVENT_WITHDRAWAL T USING (VALUES (CAST(? AS BIGINT), CAST(? AS INT))) S(ID,"
          + " BATCH) ON T.ID = S.ID WHEN NOT MATCHED THEN INSERT (ID, BATCH) VALUES (S.ID,"
          + " S.BATCH)";
  static final Insert REMEMBER =
      new Insert(
          "CONTACT_CHANGE",
          List.of("ID", "BATCH", "CONTACT", "FIELD", "CHANGED", "OLD_CELL", "OLD_MISSING"));
  static final Insert CONTACT =
      new Insert(
          Layout.CONTACT,
          List.of("ID", "KEY", "BATCH", "EMAIL", "PHONE", "EXTERNAL_ID", "CREATED"));

  static final Insert CONSENT =
      new Insert(
          Layout.CONSENT,
          List.of("ID", "CONTACT", "CHANNEL", "STATUS", "SAID", "SOURCE", "PROOF", "BATCH"));
  static final Insert ENTRY =
      new Insert("LIST_ENTRY", List.of("ID", "LIST", "CONTACT", "JOINED", "BATCH"));
  static final Insert NAMED =
      new Insert("BATCH_CONTACT", List.of("ID", "BATCH", "CONTACT", "CHANGED"));

  private Statements() {}

  /// Rows for a table, one value for each of these columns.
  record Insert(String table, List<String> columns) {

    /// The statement that inserts so many rows, their values one row after the other.
    String sql(int rows) {
      List<Field<Object>> fields = columns.stream().map(c -> DSL.field(DSL.name(c))).toList();
      var insert = DSL.using(SQLDialect.H2).insertInto(Tables.table(table), fields);
      for (int i = 0; i < rows; i++) {
        insert = insert.values(columns.stream().map(c -> DSL.param()).toList());
      }
      return insert.getSQL();
    }
  }

  /// Sets one column of the row with a key: value first, then the key.
  static String update(String table, String column, String key) {
    return DSL.using(SQLDialect.H2)
        .update(Tables.table(table))
        .set(Map.of(DSL.field(DSL.name(column)), DSL.param()))
        .where(DSL.field(DSL.name(key)).eq(DSL.param()))
        .getSQL();
  }

  static Insert insertEvent(String table, List<String> columns) {
    return new Insert(
        table,
        Stream.concat(Stream.of("ID", "CONTACT", "AT", "REF", "BATCH", "MACHINE"), columns.stream())
            .toList());
  }

  /// @param key name of the key column: CONTACT or EVENT
  static Insert insertValues(String table, String key, List<String> columns) {
    return new Insert(table, Stream.concat(Stream.of(key), columns.stream()).toList());
  }
}
