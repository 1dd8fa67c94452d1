package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH_CONTACT;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What younger batches built on the batch being undone.
///
/// @param changes by [Keys#value] of a value the batch set: the earliest later before-image of it
/// @param heirs by contact of the batch: the first younger batch that named it
/// @param fields by id of a field: the first younger batch that changed a value of it
record LaterTouches(
    Map<Long, Long> changes, Map<Long, Integer> heirs, Map<Integer, Integer> fields) {

  /// @param born fields the batch brought into being
  static LaterTouches find(UndoScope scope, Set<Integer> born) {
    LaterTouches touches = new LaterTouches(new HashMap<>(), new HashMap<>(), new HashMap<>());
    touches.readChanges(scope, born);
    for (int batch : scope.later()) {
      touches.readEvents(scope, batch);
      touches.readNamed(scope, batch);
    }
    touches.readBornValues(scope);
    return touches;
  }

  private void readChanges(UndoScope scope, Set<Integer> born) {
    Map<Integer, BitSet> changed = new HashMap<>();
    scope.changes(row ->
        changed
            .computeIfAbsent(row.getField(), _ -> new BitSet())
            .set(row.getContact().intValue()));
    BitSet none = new BitSet();
    scope.laterChanges(row -> {
      int contact = row.getContact().intValue();
      fields.putIfAbsent(row.getField(), row.getBatch());
      boolean mine =
          changed.getOrDefault(row.getField(), none).get(contact)
              || (born.contains(row.getField()) && contact < scope.contacts().first());
      if (mine) {
        changes.putIfAbsent(Keys.value(row.getField(), contact), row.getId());
      }
    });
  }

  private void inherit(UndoScope scope, long contact, int batch) {
    if (scope.mine().get((int) contact)) {
      heirs.merge(contact, batch, Math::min);
    }
  }

  private void readEvents(UndoScope scope, int batch) {
    List<BatchLog.Range> ranges = BatchLog.ranges(scope.db(), batch);
    for (EventKind kind : scope.registry().catalog().kinds()) {
      for (BatchLog.Range range : ranges) {
        if (range.source().equals(Layout.events(kind.id()))) {
          scope
              .db()
              .selectDistinct(Tables.OF_CONTACT)
              .from(Tables.table(scope.table(kind)))
              .where(Tables.ID.ge(range.first()), Tables.ID.lt(range.beyond()), onMine(scope))
              .fetch(Tables.OF_CONTACT)
              .forEach(contact -> inherit(scope, contact, batch));
        }
      }
    }
  }

  /// Whom a younger batch named was meant to be there, though it changed nothing of them.
  private void readNamed(UndoScope scope, int batch) {
    scope
        .db()
        .select(BATCH_CONTACT.CONTACT)
        .from(BATCH_CONTACT)
        .where(
            BATCH_CONTACT.ID.ge(Keys.named(batch, scope.contacts().lowest())),
            BATCH_CONTACT.ID.lt(Keys.named(batch, scope.contacts().beyond())))
        .fetch(BATCH_CONTACT.CONTACT)
        .forEach(contact -> inherit(scope, contact, batch));
  }

  private static Condition onMine(UndoScope scope) {
    return Tables.OF_CONTACT
        .ge(scope.contacts().lowest())
        .and(Tables.OF_CONTACT.lt(scope.contacts().beyond()));
  }

  /// Fields born later were filled without before-images.
  private void readBornValues(UndoScope scope) {
    for (int batch : scope.later()) {
      for (Field field : Born.contactFields(scope, batch)) {
        Layout.Place place = scope.registry().layout().place(field);
        scope
            .db()
            .select(Tables.OF_CONTACT)
            .from(Tables.table(place.table()))
            .where(onMine(scope), DSL.field(DSL.name(place.column())).isNotNull())
            .fetch(Tables.OF_CONTACT)
            .forEach(contact -> inherit(scope, contact, batch));
      }
    }
  }
}
