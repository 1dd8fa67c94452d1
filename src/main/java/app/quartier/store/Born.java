package app.quartier.store;

import static app.quartier.store.db.Tables.EVENT_KIND;
import static app.quartier.store.db.Tables.FIELD;
import static app.quartier.store.db.Tables.KIND_TABLE;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The fields and kinds a batch brought into being, and what an undo does with them: those that
/// younger batches use stay.
final class Born {
  /// No batch has this number.
  private static final int NOBODY = Integer.MAX_VALUE;

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

  /// Takes what nobody uses out of the registry, and leaves the rest to its first user, with whose
  /// undo it goes; returns the fields of contacts that stay.
  List<Field> unregister(LaterTouches later) {
    Set<String> gone = new HashSet<>();
    for (EventKind kind : kinds) {
      OptionalInt heir = user(kind);
      if (heir.isEmpty()) {
        gone.add(kind.key());
        scope.db().deleteFrom(EVENT_KIND).where(EVENT_KIND.ID.eq(kind.id())).execute();
        scope.db().deleteFrom(KIND_TABLE).where(KIND_TABLE.KIND.eq(kind.id())).execute();
      } else {
        scope
            .db()
            .update(EVENT_KIND)
            .set(EVENT_KIND.BATCH, heir.getAsInt())
            .where(EVENT_KIND.ID.eq(kind.id()))
            .execute();
      }
    }
    List<Field> kept = new ArrayList<>();
    for (Field field : fields) {
      OptionalInt heir = gone.contains(field.owner()) ? OptionalInt.empty() : user(field, later);
      if (heir.isEmpty()) {
        scope.db().deleteFrom(FIELD).where(FIELD.ID.eq(field.id())).execute();
      } else {
        leave(field, heir.getAsInt());
        if (field.owner().equals(Field.CONTACT)) {
          kept.add(field);
        }
      }
    }
    return kept;
  }

  private void leave(Field field, int heir) {
    scope.db().update(FIELD).set(FIELD.BATCH, heir).where(FIELD.ID.eq(field.id())).execute();
  }

  private OptionalInt user(EventKind kind) {
    IntStream grown =
        scope
            .db()
            .select(FIELD.BATCH)
            .from(FIELD)
            .where(FIELD.OWNER.eq(kind.key()).and(FIELD.BATCH.in(scope.later())))
            .fetch(FIELD.BATCH)
            .stream()
            .mapToInt(Integer::intValue);
    IntStream added =
        laterRanges(Layout.events(kind.id())).stream().mapToInt(BatchLog.Range::batch);
    return IntStream.concat(grown, added).min();
  }

  private OptionalInt user(Field field, LaterTouches later) {
    if (field.owner().equals(Field.CONTACT)) {
      Integer changed = later.fields().get(field.id());
      return IntStream.of(
              changed == null ? NOBODY : changed,
              users(field, Tables.OF_CONTACT, laterRanges(Layout.CONTACT)).min().orElse(NOBODY),
              heirs(field, later.heirs()).min().orElse(NOBODY))
          .filter(batch -> batch < NOBODY)
          .min();
    }
    EventKind owner = scope.registry().catalog().kind(field.owner()).orElseThrow();
    boolean own = scope.registry().layout().place(field).table().equals(scope.table(owner));
    return users(field, own ? Tables.ID : Tables.EVENT, laterRanges(Layout.events(owner.id())))
        .min();
  }

  /// Contacts that stay keep what they hold.
  private IntStream heirs(Field field, Map<Long, Integer> heirs) {
    Layout.Place place = scope.registry().layout().place(field);
    return scope
        .db()
        .select(Tables.OF_CONTACT)
        .from(Tables.table(place.table()))
        .where(
            Tables.OF_CONTACT.ge(scope.contacts().lowest()),
            Tables.OF_CONTACT.lt(scope.contacts().beyond()),
            DSL.field(DSL.name(place.column())).isNotNull())
        .fetch(Tables.OF_CONTACT)
        .stream()
        .flatMap(contact -> Optional.ofNullable(heirs.get(contact)).stream())
        .mapToInt(Integer::intValue);
  }

  private IntStream users(Field field, org.jooq.Field<Long> key, List<BatchLog.Range> ranges) {
    Layout.Place place = scope.registry().layout().place(field);
    Condition present = DSL.field(DSL.name(place.column())).isNotNull();
    return ranges.stream()
        .filter(range ->
            scope
                .db()
                .fetchExists(
                    DSL.selectOne()
                        .from(Tables.table(place.table()))
                        .where(key.ge(range.first()), key.lt(range.beyond()), present)))
        .mapToInt(BatchLog.Range::batch);
  }

  /// What younger batches added to a table.
  private List<BatchLog.Range> laterRanges(String source) {
    return scope.later().stream()
        .flatMap(batch -> BatchLog.range(scope.db(), batch, source).stream())
        .filter(range -> range.beyond() > range.first())
        .toList();
  }
}
