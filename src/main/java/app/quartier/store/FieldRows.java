package app.quartier.store;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values a batch writes straight into one field table: those of its new contacts, and all of
/// them when the table is its own.
///
/// Values of one contact that come one after the other make one row.
final class FieldRows implements AutoCloseable {
  /// Stands for a value nobody spoke of; null is one that was taken away.
  private static final Object UNTOUCHED = new Object();

  private final Connection connection;
  private final String table;
  private final List<String> columns;
  private final Map<Integer, Integer> slots = new HashMap<>();
  private final Rows inserts;
  private final Map<Integer, Rows> updates = new HashMap<>();
  private final Map<Integer, @Nullable Object[]> waiting = new LinkedHashMap<>();
  private final BitSet written = new BitSet();

  FieldRows(Connection connection, String table, Vocabulary vocabulary) throws SQLException {
    this.connection = connection;
    this.table = table;
    List<Field> fields = vocabulary.columns(table);
    columns = fields.stream().map(field -> vocabulary.place(field).column()).toList();
    fields.forEach(field -> slots.put(field.id(), slots.size()));
    inserts = Rows.inserting(connection, Statements.insertValues(table, "CONTACT", columns));
  }

  void set(int contact, Field field, @Nullable Object cell) {
    Integer slot = slots.get(field.id());
    if (slot == null) {
      throw new IllegalArgumentException("not a column of " + table + ": " + field.key());
    }
    FieldType type = field.type();
    waiting.computeIfAbsent(contact, _ -> untouched())[slot] = Cells.toColumn(type, cell);
  }

  private @Nullable Object[] untouched() {
    @Nullable Object[] row = new @Nullable Object[columns.size()];
    Arrays.fill(row, UNTOUCHED);
    return row;
  }

  void flush() throws SQLException {
    for (Map.Entry<Integer, @Nullable Object[]> row : waiting.entrySet()) {
      if (written.get(row.getKey())) {
        update(row.getKey(), row.getValue());
      } else {
        insert(row.getKey(), row.getValue());
      }
    }
    waiting.clear();
    inserts.flush();
    for (Rows update : updates.values()) {
      update.flush();
    }
  }

  private void insert(int contact, @Nullable Object[] values) throws SQLException {
    @Nullable Object[] row = new @Nullable Object[values.length + 1];
    row[0] = (long) contact;
    for (int i = 0; i < values.length; i++) {
      row[i + 1] = UNTOUCHED.equals(values[i]) ? null : values[i];
    }
    inserts.add(row);
    written.set(contact);
  }

  private void update(int contact, @Nullable Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (!UNTOUCHED.equals(values[i])) {
        if (!updates.containsKey(i)) {
          updates.put(i, new Rows(connection, Statements.update(table, columns.get(i), "CONTACT")));
        }
        updates.get(i).add(values[i], (long) contact);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    inserts.close();
    for (Rows update : updates.values()) {
      update.close();
    }
  }
}
