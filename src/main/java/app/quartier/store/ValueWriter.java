package app.quartier.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Sets the values of one field, of contacts that may or may not have a row in its table yet.
final class ValueWriter implements AutoCloseable {
  private final Rows updates;
  private final Rows inserts;

  ValueWriter(Connection connection, Layout.Place place) throws SQLException {
    String key = keyName(place);
    updates = new Rows(connection, Statements.update(place.table(), place.column(), key));
    inserts =
        Rows.inserting(
            connection, new Statements.Insert(place.table(), List.of(key, place.column())));
  }

  private static String keyName(Layout.Place place) {
    return place.table().equals(Layout.CONTACT) ? "ID" : "CONTACT";
  }

  /// The column that holds the contact in the table of a field.
  static org.jooq.Field<Long> key(Layout.Place place) {
    return DSL.field(DSL.name(place.table(), keyName(place)), Long.class);
  }

  void write(long contact, @Nullable Object column, boolean exists) throws SQLException {
    if (exists) {
      updates.add(column, contact);
    } else {
      inserts.add(contact, column);
    }
  }

  void flush() throws SQLException {
    updates.flush();
    inserts.flush();
  }

  @Override
  public void close() throws SQLException {
    updates.close();
    inserts.close();
  }
}
