package app.quartier.store;

import static app.quartier.store.db.Tables.EVENT_KIND;
import static app.quartier.store.db.Tables.FIELD;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The fields and kinds a batch brought into being, and what an undo does with them: those that
/// younger batches use stay.
final class Born {
  private final UndoScope scope;
  private final List<Field> fields;
  private final List<EventKind> kinds;

  Born(UndoScope scope) {
    this.scope = scope;
    fields = fields(scope, scope.batch());
    Set<Integer> ids =
        new HashSet<>(
            scope
                .db()
                .select(EVENT_KIND.ID)
                .from(EVENT_KIND)
                .where(EVENT_KIND.BATCH.eq(scope.batch()))
                .fetch(EVENT_KIND.ID));
    kinds = scope.registry().catalog().kinds().stream().filter(k -> ids.contains(k.id())).toList();
  }

  private static List<Field> fields(UndoScope scope, int batch) {
    Set<Integer> ids =
        new HashSet<>(
            scope.db().select(FIELD.ID).from(FIELD).where(FIELD.BATCH.eq(batch)).fetch(FIELD.ID));
    return scope.registry().fields().filter(field -> ids.contains(field.id())).toList();
  }

  static List<Field> contactFields(UndoScope scope, int batch) {
    return fields(scope, batch).stream().filter(f -> f.owner().equals(Field.CONTACT)).toList();
  }

  Set<Integer> fieldIds() {
    Set<Integer> ids = new HashSet<>();
    fields.forEach(field -> ids.add(field.id()));
    return ids;
  }

  /// Takes what nobody uses out of the registry; returns the fields of contacts that stay.
  List<Field> unregister(LaterTouches later) {
    Set<String> gone = new HashSet<>();
    for (EventKind kind : kinds) {
      if (!isUsed(kind)) {
        gone.add(kind.key());
        scope.db().deleteFrom(EVENT_KIND).where(EVENT_KIND.ID.eq(kind.id())).execute();
      }
    }
    List<Field> kept = new ArrayList<>();
    for (Field field : fields) {
      if (gone.contains(field.owner()) || !isUsed(field, later)) {
        scope.db().deleteFrom(FIELD).where(FIELD.ID.eq(field.id())).execute();
      } else if (field.owner().equals(Field.CONTACT)) {
        kept.add(field);
      }
    }
    return kept;
  }

  private boolean isUsed(EventKind kind) {
    boolean grown =
        scope
            .db()
            .fetchExists(FIELD, FIELD.OWNER.eq(kind.key()).and(FIELD.BATCH.in(scope.later())));
    return grown || !laterRanges(Layout.table(kind)).isEmpty();
  }

  private boolean isUsed(Field field, LaterTouches later) {
    if (field.owner().equals(Field.CONTACT)) {
      return later.fields().contains(field.id())
          || hasValues(field, Tables.OF_CONTACT, laterRanges(Layout.CONTACT));
    }
    EventKind owner = scope.registry().catalog().kind(field.owner()).orElseThrow();
    String table = Layout.table(owner);
    return scope.registry().layout().place(field).table().equals(table)
        || hasValues(field, Tables.EVENT, laterRanges(table));
  }

  private boolean hasValues(Field field, org.jooq.Field<Long> key, List<BatchLog.Range> ranges) {
    Layout.Place place = scope.registry().layout().place(field);
    Condition present = DSL.field(DSL.name(place.column())).isNotNull();
    return ranges.stream()
        .anyMatch(range ->
            scope
                .db()
                .fetchExists(
                    DSL.selectOne()
                        .from(Tables.table(place.table()))
                        .where(key.ge(range.first()), key.lt(range.beyond()), present)));
  }

  /// What younger batches added to a table.
  private List<BatchLog.Range> laterRanges(String source) {
    return scope.later().stream()
        .flatMap(batch -> BatchLog.range(scope.db(), batch, source).stream())
        .filter(range -> range.beyond() > range.first())
        .toList();
  }
}
