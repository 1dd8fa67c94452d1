package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH_CONTACT;
import static app.quartier.store.db.Tables.CONSENT;
import static app.quartier.store.db.Tables.CONTACT;
import static app.quartier.store.db.Tables.CONTACT_CHANGE;
import static app.quartier.store.db.Tables.CONTACT_LIST;
import static app.quartier.store.db.Tables.EVENT_WITHDRAWAL;
import static app.quartier.store.db.Tables.FIELD;
import static app.quartier.store.db.Tables.KIND_TABLE;
import static app.quartier.store.db.Tables.LIST_ENTRY;
import static app.quartier.store.db.Tables.PENDING;

import app.quartier.domain.intake.BatchRecord.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What lies in the tables themselves, hidden or not.
final class Raw {
  private Raw() {}

  /// Rows and tables that belong to nothing published: there must be none when a sweep is over.
  static List<String> leftovers(Store store) {
    return store.database().transact(Raw::leftovers);
  }

  private static List<String> leftovers(DSLContext db) {
    List<String> found = new ArrayList<>();
    Registry registry = Registry.read(db);
    Set<Integer> done = new HashSet<>(BatchLog.inState(db, State.DONE));
    BatchLog.inState(db, State.OPEN, State.UNDONE).forEach(b -> found.add("batch " + b));
    Set<Long> contacts = new HashSet<>();
    db.select(CONTACT.ID, CONTACT.BATCH)
        .from(CONTACT)
        .fetch()
        .forEach(row -> {
          contacts.add(row.value1());
          if (!done.contains(row.value2())) {
            found.add("contact " + row.value1());
          }
        });
    tables(db, registry, done, contacts, found);
    registry.catalog().kinds().forEach(kind -> orphans(db, registry, kind, found));
    found.addAll(db.select(PENDING.ID).from(PENDING).fetch(r -> "pending " + r.value1()));
    found.addAll(
        db.select(CONTACT_CHANGE.ID)
            .from(CONTACT_CHANGE)
            .where(CONTACT_CHANGE.BATCH.notIn(done))
            .fetch(r -> "change " + r.value1()));
    found.addAll(
        db.select(EVENT_WITHDRAWAL.ID)
            .from(EVENT_WITHDRAWAL)
            .where(EVENT_WITHDRAWAL.BATCH.notIn(done))
            .fetch(r -> "withdrawal " + r.value1()));
    found.addAll(
        db.select(LIST_ENTRY.ID)
            .from(LIST_ENTRY)
            .where(LIST_ENTRY.BATCH.notIn(done))
            .fetch(r -> "list entry " + r.value1()));
    found.addAll(
        db.select(CONSENT.ID)
            .from(CONSENT)
            .where(CONSENT.BATCH.notIn(done))
            .fetch(r -> "consent " + r.value1()));
    found.addAll(
        db.select(BATCH_CONTACT.ID)
            .from(BATCH_CONTACT)
            .where(BATCH_CONTACT.BATCH.notIn(done))
            .fetch(r -> "named contact " + r.value1()));
    found.addAll(
        db.select(CONTACT_LIST.ID)
            .from(CONTACT_LIST)
            .where(CONTACT_LIST.BATCH.isNotNull(), CONTACT_LIST.BATCH.notIn(done))
            .fetch(r -> "list " + r.value1()));
    found.addAll(
        db.select(KIND_TABLE.KIND)
            .from(KIND_TABLE)
            .where(KIND_TABLE.KIND.notIn(registry.layout().kindTables().keySet()))
            .fetch(r -> "table of kind " + r.value1()));
    return found;
  }

  private static void tables(
      DSLContext db, Registry registry, Set<Integer> done, Set<Long> contacts, List<String> found) {
    Set<String> known = registry.layout().tables();
    for (String name :
        db.fetch("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES").getValues(0, String.class)) {
      if (name.matches("[FEP]_\\d+") && !known.contains(name)) {
        found.add("table " + name);
      } else if (name.matches("F_\\d+")) {
        db.select(Tables.OF_CONTACT).from(Tables.table(name)).fetch(Tables.OF_CONTACT).stream()
            .filter(id -> !contacts.contains(id))
            .forEach(id -> found.add(name + " " + id));
      } else if (name.matches("E_\\d+")) {
        db.select(Tables.OF_BATCH).from(Tables.table(name)).fetch(Tables.OF_BATCH).stream()
            .filter(b -> !done.contains(b))
            .forEach(b -> found.add(name + " of batch " + b));
      }
    }
  }

  private static void orphans(
      DSLContext db, Registry registry, app.quartier.domain.field.EventKind kind, List<String> to) {
    for (String side : registry.layout().sideTables(kind)) {
      db.select(Tables.EVENT)
          .from(Tables.table(side))
          .where(
              Tables.EVENT.notIn(
                  DSL.select(Tables.ID).from(Tables.table(registry.layout().table(kind)))))
          .fetch(Tables.EVENT)
          .forEach(id -> to.add(side + " " + id));
    }
  }

  /// `contact field old` of every before-image, in order.
  static List<String> beforeImages(Store store) {
    return store
        .database()
        .transact(db ->
            db.select(CONTACT_CHANGE.CONTACT, FIELD.KEY, CONTACT_CHANGE.OLD_CELL)
                .from(CONTACT_CHANGE)
                .join(FIELD)
                .on(FIELD.ID.eq(CONTACT_CHANGE.FIELD))
                .orderBy(CONTACT_CHANGE.ID)
                .fetch(r -> r.value1() + " " + r.value2() + " " + r.value3()));
  }
}
