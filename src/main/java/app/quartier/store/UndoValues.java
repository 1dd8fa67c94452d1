package app.quartier.store;

import static app.quartier.store.db.Tables.CONTACT_CHANGE;

import app.quartier.domain.field.Field;
import app.quartier.store.db.tables.records.ContactChangeRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Puts back the values a batch replaced, but for those that a younger batch replaced again: there
/// the younger before-image becomes what this batch found, so undoing that one later is right too.
final class UndoValues implements AutoCloseable {
  private final Connection connection;
  private final UndoScope scope;
  private final LaterTouches later;
  private final Map<Integer, Field> fields;
  private final Map<Integer, ValueWriter> writers = new HashMap<>();
  private final Map<String, Long> conflicts = new TreeMap<>();
  private final Set<Long> counted = new HashSet<>();
  private long restored;

  UndoValues(Connection connection, UndoScope scope, LaterTouches later) {
    this.connection = connection;
    this.scope = scope;
    this.later = later;
    this.fields =
        scope.registry().fields().collect(Collectors.toMap(Field::id, Function.identity()));
  }

  /// Takes values of known fields back to what they were.
  void restore() throws SQLException {
    scope.changes(row -> {
      Field field = fields.get(row.getField());
      if (field != null) {
        takeBack(field, row);
      }
    });
    flush();
  }

  /// Takes away what the batch wrote into fields of its own that stay.
  void clear(List<Field> kept) throws SQLException {
    for (Field field : kept) {
      Layout.Place place = scope.registry().layout().place(field);
      List<Long> holders =
          scope
              .db()
              .select(Tables.OF_CONTACT)
              .from(Tables.table(place.table()))
              .where(
                  Tables.OF_CONTACT.lt(scope.contacts().first()),
                  DSL.field(DSL.name(place.column())).isNotNull())
              .fetch(Tables.OF_CONTACT);
      for (long contact : holders) {
        takeBack(field, contact, null);
      }
      dropBeforeImages(field, holders);
    }
    flush();
  }

  /// A later batch may have taken the value away, so that its contact no longer holds one.
  private void dropBeforeImages(Field field, List<Long> seen) {
    Set<Long> known = new HashSet<>(seen);
    later
        .changes()
        .forEach((key, change) -> {
          long contact = key & 0xFFFF_FFFFL;
          if (key >> 32 == field.id() && !known.contains(contact)) {
            remember(change, null);
          }
        });
  }

  private void takeBack(Field field, ContactChangeRecord row) {
    takeBack(field, row.getContact(), row.getOldCell());
  }

  private void takeBack(Field field, long contact, @Nullable String old) {
    Long replaced = later.changes().get(Keys.value(field.id(), contact));
    if (replaced != null) {
      if (counted.add(replaced)) {
        conflicts.merge(field.key(), 1L, Long::sum);
      }
      remember(replaced, old);
      return;
    }
    restored++;
    Faults.guarded(() ->
        writer(field)
            .write(contact, Cells.toColumn(field.type(), Cells.fromText(field.type(), old)), true));
  }

  private void remember(long change, @Nullable String old) {
    scope
        .db()
        .update(CONTACT_CHANGE)
        .set(CONTACT_CHANGE.OLD_CELL, old)
        .set(CONTACT_CHANGE.OLD_MISSING, old == null)
        .where(CONTACT_CHANGE.ID.eq(change))
        .execute();
  }

  private ValueWriter writer(Field field) throws SQLException {
    ValueWriter writer = writers.get(field.id());
    if (writer == null) {
      writer = new ValueWriter(connection, scope.registry().layout().place(field));
      writers.put(field.id(), writer);
    }
    return writer;
  }

  private void flush() throws SQLException {
    for (ValueWriter writer : writers.values()) {
      writer.flush();
    }
  }

  long restored() {
    return restored;
  }

  Map<String, Long> conflicts() {
    return conflicts;
  }

  @Override
  public void close() throws SQLException {
    for (ValueWriter writer : writers.values()) {
      writer.close();
    }
  }
}
