package app.quartier.store;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Sorts what a batch is told into the rows of tables, and writes those down when flushed.
final class Stage implements AutoCloseable {
  private static final int FIXED = 3;

  private final Connection connection;
  private final Vocabulary vocabulary;
  private final int batch;
  private final long firstContact;
  private final Rows contacts;
  private final Rows changes;
  private final Rows withdrawals;
  private final Map<String, FieldRows> tables = new TreeMap<>();
  private final Map<Integer, EventRows> kinds = new TreeMap<>();
  private final Map<Integer, Boolean> born = new HashMap<>();
  private final Set<Integer> changedFields = new TreeSet<>();
  private final Set<String> touched = new TreeSet<>();
  private final OffsetDateTime opened;
  private long nextContact;

  /// @param opened when the contacts of the batch came, where nothing else says so
  Stage(Connection connection, Vocabulary vocabulary, int batch, OffsetDateTime opened)
      throws SQLException {
    this.opened = opened;
    this.connection = connection;
    this.vocabulary = vocabulary;
    this.batch = batch;
    contacts = Rows.inserting(connection, Statements.CONTACT);
    changes = new Rows(connection, Statements.CHANGE_LATER);
    withdrawals = new Rows(connection, Statements.WITHDRAW);
    firstContact = range(Layout.CONTACT);
    nextContact = firstContact;
  }

  int contact(String key, Map<Field, Object> values) throws SQLException {
    int contact = Math.toIntExact(nextContact++);
    @Nullable Object[] row = new @Nullable Object[7];
    row[0] = (long) contact;
    row[1] = key;
    row[2] = batch;
    row[slot("CREATED")] = opened;
    for (Map.Entry<Field, Object> value : values.entrySet()) {
      Field field = value.getKey();
      Layout.Place place = vocabulary.place(field);
      if (place.table().equals(Layout.CONTACT)) {
        row[slot(place.column())] = Cells.toColumn(field.type(), value.getValue());
      } else {
        rows(place.table()).set(contact, field, value.getValue());
      }
    }
    contacts.add(row);
    touched.add(Layout.CONTACT);
    return contact;
  }

  private static int slot(String column) {
    return switch (column) {
      case "EMAIL" -> FIXED;
      case "PHONE" -> FIXED + 1;
      case "EXTERNAL_ID" -> FIXED + 2;
      case "CREATED" -> FIXED + 3;
      default -> throw new IllegalArgumentException(column);
    };
  }

  private FieldRows rows(String table) throws SQLException {
    FieldRows rows = tables.get(table);
    if (rows == null) {
      rows = new FieldRows(connection, table, vocabulary);
      tables.put(table, rows);
      touched.add(table);
    }
    return rows;
  }

  void change(int contact, Field field, @Nullable Object cell) throws SQLException {
    String table = vocabulary.place(field).table();
    if (born.computeIfAbsent(field.id(), _ -> vocabulary.isBorn(field))) {
      rows(table).set(contact, field, cell);
    } else {
      FieldType type = field.type();
      // Refuses a cell of the wrong kind here, where the caller can be found.
      Cells.toColumn(type, cell);
      changes.add(Keys.value(field.id(), contact), (long) contact, Cells.toText(cell));
      changedFields.add(field.id());
      touched.add(table);
    }
  }

  EventRows events(EventKind kind) throws SQLException {
    EventRows rows = kinds.get(kind.id());
    if (rows == null || rows.kind().properties().size() < kind.properties().size()) {
      long first;
      if (rows == null) {
        vocabulary.use(kind);
        first = range(Layout.events(kind.id()));
      } else {
        rows.flush();
        rows.close();
        first = rows.beyond();
      }
      rows = new EventRows(connection, kind, vocabulary, batch, first);
      kinds.put(kind.id(), rows);
      touched.add(Layout.events(kind.id()));
    }
    return rows;
  }

  void withdraw(EventKind kind, long event) throws SQLException {
    withdrawals.add(Keys.event(kind.id(), event), batch);
    touched.add(Layout.events(kind.id()));
  }

  private long range(String source) {
    var db = Database.jooq(connection);
    long next = BatchLog.nextId(db, source, 0);
    BatchLog.insert(db, new BatchLog.Range(batch, source, next, next, next));
    return next;
  }

  void flush() throws SQLException {
    contacts.flush();
    changes.flush();
    withdrawals.flush();
    for (FieldRows rows : tables.values()) {
      rows.flush();
    }
    var db = Database.jooq(connection);
    BatchLog.grow(db, batch, Layout.CONTACT, nextContact);
    for (EventRows rows : kinds.values()) {
      rows.flush();
      BatchLog.grow(db, batch, Layout.events(rows.kind().id()), rows.beyond());
    }
  }

  int batch() {
    return batch;
  }

  /// Contacts from this id on are the batch's own.
  long firstContact() {
    return firstContact;
  }

  /// Known fields that have values waiting in `pending`.
  Set<Integer> changedFields() {
    return changedFields;
  }

  /// Tables that will be different once the batch is published.
  Set<String> touched() {
    return touched;
  }

  @Override
  public void close() throws SQLException {
    contacts.close();
    changes.close();
    withdrawals.close();
    for (FieldRows rows : tables.values()) {
      rows.close();
    }
    for (EventRows rows : kinds.values()) {
      rows.close();
    }
  }
}
