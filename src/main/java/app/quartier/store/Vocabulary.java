package app.quartier.store;

import static app.quartier.store.db.Tables.EVENT_KIND;
import static app.quartier.store.db.Tables.FIELD;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.Field.Origin;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.NewField;
import app.quartier.store.db.tables.records.FieldRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// The fields and kinds a batch works with: the registered ones, and those it brings into being.
///
/// Tables of the latter are made at once; they are nobody's until [#register].
final class Vocabulary {
  private final Database database;
  private final Map<Integer, Layout.Place> places;
  private final List<Field> fields;
  private final Map<String, EventKind> kinds = new HashMap<>();
  private final List<FieldRecord> bornFields = new ArrayList<>();
  private final List<EventKind> bornKinds = new ArrayList<>();

  Vocabulary(Database database, Registry registry) {
    this.database = database;
    places = new HashMap<>(registry.layout().places());
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
      Tables.createValues(db, "F_" + tab, Tables.OF_CONTACT, made);
      bear(made, "F_" + tab, tab);
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
    Tables.createKind(db, Layout.table(id), made);
    bear(made, Layout.table(id), 0);
    EventKind kind = new EventKind(id, key, labels, role, made);
    bornKinds.add(kind);
    return kind;
  }

  private EventKind grown(DSLContext db, EventKind kind, List<NewField> properties) {
    int tab = (int) Counters.take(db, Counters.TABLE, 1);
    List<Field> made = made(db, properties);
    Tables.createValues(db, "P_" + tab, Tables.EVENT, made);
    bear(made, "P_" + tab, tab);
    return new EventKind(
        kind.id(),
        kind.key(),
        kind.labels(),
        kind.role(),
        Stream.concat(kind.properties().stream(), made.stream()).toList());
  }

  private static List<Field> made(DSLContext db, List<NewField> wanted) {
    int first = (int) Counters.take(db, Counters.FIELD, wanted.size());
    List<Field> made = new ArrayList<>();
    for (NewField field : wanted) {
      made.add(Tables.field(first + made.size(), field, Origin.IMPORT));
    }
    return made;
  }

  private void bear(List<Field> made, String table, int tab) {
    for (int i = 0; i < made.size(); i++) {
      bornFields.add(Tables.row(made.get(i), tab, i + 1));
      places.put(made.get(i).id(), new Layout.Place(table, "C" + (i + 1)));
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
  }
}
