package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;
import static app.quartier.store.db.Tables.EVENT_KIND;
import static app.quartier.store.db.Tables.FIELD;
import static app.quartier.store.db.Tables.KIND_TABLE;
import static app.quartier.store.db.Tables.TOUCHED;
import static app.quartier.store.db.Tables.WORKSPACE;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.BatchRecord.State;
import app.quartier.store.db.tables.records.EventKindRecord;
import app.quartier.store.db.tables.records.FieldRecord;
import app.quartier.store.db.tables.records.WorkspaceRecord;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What is registered in a workspace as one connection sees it: the catalogue and where it lies.
///
/// @param generation raised by every publication
record Registry(Catalog catalog, Layout layout, long generation) {

  static Registry read(DSLContext db) {
    List<FieldRecord> rows = db.selectFrom(FIELD).orderBy(FIELD.ID).fetch();
    Map<Integer, Layout.Place> places = new HashMap<>();
    Map<Integer, Integer> tabs =
        db.selectFrom(KIND_TABLE).fetchMap(KIND_TABLE.KIND, KIND_TABLE.TAB);
    Map<Integer, String> tables = new HashMap<>();
    Map<String, String> tablesByKey = new HashMap<>();
    List<EventKind> kinds = new ArrayList<>();
    for (EventKindRecord row : db.selectFrom(EVENT_KIND).orderBy(EVENT_KIND.ID).fetch()) {
      String table = Layout.kindTable(tabs.getOrDefault(row.getId(), row.getId()));
      kinds.add(kind(row, rows));
      tables.put(row.getId(), table);
      tablesByKey.put(row.getKey(), table);
    }
    for (FieldRecord row : rows) {
      places.put(row.getId(), place(row, tablesByKey));
    }
    WorkspaceRecord workspace = db.fetchSingle(WORKSPACE);
    Catalog catalog =
        new Catalog(
            ZoneId.of(workspace.getZone()),
            CalendarSettings.read(db),
            workspace.getCurrency(),
            workspace.getKeyField(),
            owned(rows, Field.CONTACT),
            kinds,
            ContactLists.read(db),
            BatchLog.imports(db));
    return new Registry(catalog, new Layout(places, tables, hidden(db)), generation(db));
  }

  static long generation(DSLContext db) {
    Long highest = db.select(DSL.max(TOUCHED.GENERATION)).from(TOUCHED).fetchOne(0, Long.class);
    return highest == null ? 0 : highest;
  }

  /// Fields and properties in one list.
  Stream<Field> fields() {
    return Stream.concat(
        catalog.fields().stream(), catalog.kinds().stream().flatMap(k -> k.properties().stream()));
  }

  private static Set<Integer> hidden(DSLContext db) {
    return new TreeSet<>(
        db.select(BATCH.ID)
            .from(BATCH)
            .where(BATCH.STATE.in(State.OPEN.name(), State.UNDONE.name()))
            .fetch(BATCH.ID));
  }

  private static EventKind kind(EventKindRecord row, List<FieldRecord> fields) {
    return new EventKind(
        row.getId(),
        row.getKey(),
        new Labels(row.getLabelFr(), row.getLabelEn()),
        EventKind.Role.valueOf(row.getRole()),
        owned(fields, row.getKey()));
  }

  private static List<Field> owned(List<FieldRecord> rows, String owner) {
    return rows.stream().filter(row -> row.getOwner().equals(owner)).map(Registry::field).toList();
  }

  private static Field field(FieldRecord row) {
    return new Field(
        row.getId(),
        row.getKey(),
        row.getOwner(),
        new Labels(row.getLabelFr(), row.getLabelEn()),
        FieldType.valueOf(row.getType()),
        row.getCurrency(),
        Field.Origin.valueOf(row.getOrigin()));
  }

  /// @param tables of events, by key of their kind
  private static Layout.Place place(FieldRecord row, Map<String, String> tables) {
    if (row.getCol() == 0) {
      return new Layout.Place(Layout.CONTACT, Builtins.contactColumn(row.getKey()));
    }
    String column = Layout.column(row.getCol());
    if (row.getOwner().equals(Field.CONTACT)) {
      return new Layout.Place("F_" + row.getTab(), column);
    }
    String own = Objects.requireNonNull(tables.get(row.getOwner()), row.getOwner());
    return new Layout.Place(row.getTab() == 0 ? own : "P_" + row.getTab(), column);
  }
}
