package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;
import static app.quartier.store.db.Tables.BATCH_RANGE;
import static app.quartier.store.db.Tables.EVENT_KIND;
import static app.quartier.store.db.Tables.FIELD;
import static app.quartier.store.db.Tables.KIND_TABLE;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.Field.Origin;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.NewField;
import app.quartier.store.db.tables.records.FieldRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The fields and kinds a batch works with: the registered ones, and those it brings into being.
///
/// Tables of the latter are made at once; they are nobody's until [#register]. So is another table
/// for a kind that gets properties before its first event.
final class Vocabulary {
  private final Database database;
  private final Map<Integer, Layout.Place> places;
  private final Map<Integer, String> tables;
  private final List<Field> fields;
  private final Map<String, EventKind> kinds = new HashMap<>();
  private final List<FieldRecord> bornFields = new ArrayList<>();
  private final List<EventKind> bornKinds = new ArrayList<>();
  private final Map<Integer, Integer> movedKinds = new TreeMap<>();
  private final Set<Integer> usedKinds = new HashSet<>();

  Vocabulary(Database database, Registry registry) {
    this.database = database;
    places = new HashMap<>(registry.layout().places());
    tables = new HashMap<>(registry.layout().kindTables());
    fields = new ArrayList<>(registry.fields().toList());
    registry.catalog().kinds().forEach(kind -> kinds.put(kind.key(), kind));
  }

  /// Makes fields of contacts that share one new table.
  List<Field> fields(List<NewField> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    return database.transact(db -> {
      int tab = (int) Counters.take(db, Counters.TABLE, 1);
      List<Field> made = made(db, wanted);
      Tables.createValues(db, "F_" + tab, Tables.OF_CONTACT, Tables.columns(made, 1));
      bear(made, "F_" + tab, tab, 1);
      return made;
    });
  }

  EventKind kind(String key, Labels labels, EventKind.Role role, List<NewField> properties) {
    EventKind known = kinds.get(key);
    List<NewField> missing =
        known == null
            ? properties
            : properties.stream().filter(p -> known.property(p.key()).isEmpty()).toList();
    if (known != null && missing.isEmpty()) {
      return known;
    }
    EventKind kind =
        database.transact(
            db -> known == null ? born(db, key, labels, role, missing) : grown(db, known, missing));
    kinds.put(key, kind);
    return kind;
  }

  private EventKind born(
      DSLContext db, String key, Labels labels, EventKind.Role role, List<NewField> properties) {
    int id = (int) Counters.take(db, Counters.KIND, 1);
    List<Field> made = made(db, properties);
    String table = Layout.kindTable(id);
    Tables.createKind(db, table, Tables.columns(made, 1));
    tables.put(id, table);
    bear(made, table, 0, 1);
    EventKind kind = new EventKind(id, key, labels, role, made);
    bornKinds.add(kind);
    return kind;
  }

  private EventKind grown(DSLContext db, EventKind kind, List<NewField> properties) {
    List<Field> made = made(db, properties);
    if (isUnused(db, kind)) {
      move(db, kind, made);
    } else {
      int tab = (int) Counters.take(db, Counters.TABLE, 1);
      Tables.createValues(db, "P_" + tab, Tables.EVENT, Tables.columns(made, 1));
      bear(made, "P_" + tab, tab, 1);
    }
    return new EventKind(
        kind.id(),
        kind.key(),
        kind.labels(),
        kind.role(),
        Stream.concat(kind.properties().stream(), made.stream()).toList());
  }

  /// Whether no event of the kind is there, is on its way in with this batch, or can come back.
  private boolean isUnused(DSLContext db, EventKind kind) {
    return !usedKinds.contains(kind.id())
        && !db.fetchExists(
            DSL.selectOne()
                .from(BATCH_RANGE)
                .join(BATCH)
                .on(BATCH.ID.eq(BATCH_RANGE.BATCH))
                .where(
                    BATCH_RANGE.SOURCE.eq(Layout.events(kind.id())),
                    BATCH.STATE.ne(BatchRecord.State.SWEPT.name())));
  }

  /// Gives the kind a table that has its properties and these; adding columns to the old one is not
  /// safe from being killed, nor from those who are reading it.
  private void move(DSLContext db, EventKind kind, List<Field> properties) {
    // Kinds are born with the table of their number, so no kind may get this one.
    int tab = (int) Counters.take(db, Counters.KIND, 1);
    String before = table(kind.id());
    String table = Layout.kindTable(tab);
    Map<String, FieldType> columns = new LinkedHashMap<>();
    int last = 0;
    for (Field field : columns(before)) {
      String column = place(field).column();
      places.put(field.id(), new Layout.Place(table, column));
      columns.put(column, field.type());
      last = Math.max(last, Layout.number(column));
    }
    columns.putAll(Tables.columns(properties, last + 1));
    Tables.createKind(db, table, columns);
    tables.put(kind.id(), table);
    movedKinds.put(kind.id(), tab);
    bear(properties, table, 0, last + 1);
  }

  private static List<Field> made(DSLContext db, List<NewField> wanted) {
    int first = (int) Counters.take(db, Counters.FIELD, wanted.size());
    List<Field> made = new ArrayList<>();
    for (NewField field : wanted) {
      made.add(Tables.field(first + made.size(), field, Origin.IMPORT));
    }
    return made;
  }

  private void bear(List<Field> made, String table, int tab, int first) {
    for (int i = 0; i < made.size(); i++) {
      bornFields.add(Tables.row(made.get(i), tab, first + i));
      places.put(made.get(i).id(), new Layout.Place(table, Layout.column(first + i)));
      fields.add(made.get(i));
    }
  }

  Layout.Place place(Field field) {
    Layout.Place place = places.get(field.id());
    if (place == null) {
      throw new IllegalArgumentException("no such field in this workspace: " + field.key());
    }
    return place;
  }

  /// The batch has events of the kind, so that its table stays the one it is.
  void use(EventKind kind) {
    usedKinds.add(kind.id());
  }

  /// The table the events of a kind are written to.
  String table(int kind) {
    String table = tables.get(kind);
    if (table == null) {
      throw new IllegalArgumentException("no such kind in this workspace: " + kind);
    }
    return table;
  }

  boolean isBorn(Field field) {
    return bornFields.stream().anyMatch(row -> row.getId() == field.id());
  }

  /// The fields whose values lie in a table, in the order of its columns.
  List<Field> columns(String table) {
    return fields.stream()
        .filter(field -> place(field).table().equals(table))
        .sorted(Comparator.comparingInt(Field::id))
        .toList();
  }

  Field field(int id) {
    return fields.stream().filter(field -> field.id() == id).findFirst().orElseThrow();
  }

  /// Enters what was brought into being, as part of the caller's transaction.
  void register(DSLContext db, int batch) {
    for (FieldRecord row : bornFields) {
      row.setBatch(batch);
      db.insertInto(FIELD).set(row).execute();
    }
    for (EventKind kind : bornKinds) {
      db.insertInto(EVENT_KIND)
          .set(EVENT_KIND.ID, kind.id())
          .set(EVENT_KIND.KEY, kind.key())
          .set(EVENT_KIND.LABEL_FR, kind.labels().fr())
          .set(EVENT_KIND.LABEL_EN, kind.labels().en())
          .set(EVENT_KIND.ROLE, kind.role().name())
          .set(EVENT_KIND.BATCH, batch)
          .execute();
    }
    movedKinds.forEach((kind, tab) ->
        db.insertInto(KIND_TABLE)
            .set(KIND_TABLE.KIND, kind)
            .set(KIND_TABLE.TAB, tab)
            .onConflict(KIND_TABLE.KIND)
            .doUpdate()
            .set(KIND_TABLE.TAB, tab)
            .execute());
  }
}
