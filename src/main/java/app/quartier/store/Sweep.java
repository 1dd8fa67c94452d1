package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH_CONTACT;
import static app.quartier.store.db.Tables.CONSENT;
import static app.quartier.store.db.Tables.CONTACT_CHANGE;
import static app.quartier.store.db.Tables.EVENT_WITHDRAWAL;
import static app.quartier.store.db.Tables.LIST_ENTRY;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.intake.BatchRecord.State;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Takes away the rows of batches that were never published or were undone, and tables nobody
/// registers any more. Can be killed anywhere and run again.
final class Sweep {
  private static final long CHUNK = 4000;

  private final Writing writing;

  Sweep(Writing writing) {
    this.writing = writing;
  }

  /// Finishes what an earlier process left undone. Nobody else may be using the workspace yet.
  void recover() {
    for (int batch : all()) {
      sweep(batch);
    }
    step(db -> db.truncate("PENDING").execute());
    dropOrphans();
  }

  private List<Integer> all() {
    return writing.database().transact(db -> BatchLog.inState(db, State.OPEN, State.UNDONE));
  }

  /// Takes the rows of one batch away, in chunks; afterwards it is SWEPT.
  void sweep(int batch) {
    Registry registry = writing.database().transact(Registry::read);
    List<BatchLog.Range> ranges = writing.database().transact(db -> BatchLog.ranges(db, batch));
    for (BatchLog.Range range : ranges) {
      if (range.source().equals(Layout.CONTACT)) {
        contacts(range, registry);
      } else if (range.source().equals(Layout.CONSENT)) {
        rows(CONSENT, CONSENT.ID, range);
      } else if (range.source().startsWith(Layout.LIST)) {
        rows(LIST_ENTRY, LIST_ENTRY.ID, range);
      } else {
        registry.catalog().kinds().stream()
            .filter(kind -> Layout.events(kind.id()).equals(range.source()))
            .forEach(kind -> events(range, kind, registry));
      }
    }
    keyed(CONTACT_CHANGE, CONTACT_CHANGE.ID, Keys.change(batch, 0), Keys.change(batch + 1, 0));
    keyed(BATCH_CONTACT, BATCH_CONTACT.ID, Keys.named(batch, 0), Keys.named(batch + 1, 0));
    step(db -> db.deleteFrom(EVENT_WITHDRAWAL).where(EVENT_WITHDRAWAL.BATCH.eq(batch)).execute());
    step(db -> {
      BatchLog.state(db, batch, State.SWEPT);
      return 0;
    });
  }

  private void contacts(BatchLog.Range range, Registry registry) {
    Set<String> tables = fieldTables(registry);
    for (long from = range.lowest(); from < range.beyond(); from += CHUNK) {
      long low = from;
      long high = Math.min(from + CHUNK, range.beyond()) - 1;
      step(db -> {
        var mine =
            db.select(Tables.ID)
                .from(Tables.table(Layout.CONTACT))
                .where(Tables.ID.between(low, high), Tables.OF_BATCH.eq(range.batch()));
        for (String table : tables) {
          db.deleteFrom(Tables.table(table))
              .where(Tables.OF_CONTACT.between(low, high), Tables.OF_CONTACT.in(mine))
              .execute();
        }
        return db.deleteFrom(Tables.table(Layout.CONTACT))
            .where(Tables.ID.between(low, high), Tables.OF_BATCH.eq(range.batch()))
            .execute();
      });
    }
  }

  private static Set<String> fieldTables(Registry registry) {
    Set<String> tables = new HashSet<>();
    registry.catalog().fields().forEach(f -> tables.add(registry.layout().place(f).table()));
    tables.remove(Layout.CONTACT);
    return tables;
  }

  private void events(BatchLog.Range range, EventKind kind, Registry registry) {
    String table = registry.layout().table(kind);
    List<String> sides = registry.layout().sideTables(kind);
    for (long from = range.lowest(); from < range.beyond(); from += CHUNK) {
      long low = from;
      long high = Math.min(from + CHUNK, range.beyond()) - 1;
      step(db -> {
        for (String side : sides) {
          db.deleteFrom(Tables.table(side)).where(Tables.EVENT.between(low, high)).execute();
        }
        return db.deleteFrom(Tables.table(table))
            .where(Tables.ID.between(low, high), Tables.OF_BATCH.eq(range.batch()))
            .execute();
      });
    }
  }

  /// Rows whose ids only the batch gave.
  private void rows(Table<?> table, TableField<?, Long> id, BatchLog.Range range) {
    for (long from = range.first(); from < range.beyond(); from += CHUNK) {
      long low = from;
      long high = Math.min(from + CHUNK, range.beyond()) - 1;
      step(db -> db.deleteFrom(table).where(id.between(low, high)).execute());
    }
  }

  /// Rows whose ids begin with the number of the batch.
  private void keyed(Table<?> table, TableField<?, Long> id, long from, long beyond) {
    OptionalLong lowest = lowest(table, id, from, beyond);
    while (lowest.isPresent()) {
      long low = lowest.getAsLong();
      long high = Math.min(low + CHUNK, beyond) - 1;
      step(db -> db.deleteFrom(table).where(id.between(low, high)).execute());
      lowest = lowest(table, id, high + 1, beyond);
    }
  }

  private OptionalLong lowest(Table<?> table, TableField<?, Long> id, long from, long beyond) {
    return writing
        .database()
        .transact(db ->
            db
                .select(DSL.min(id))
                .from(table)
                .where(id.ge(from), id.lt(beyond))
                .fetch(0, Long.class)
                .stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .findFirst());
  }

  /// Drops tables that no registered field or kind lies in. No source may be open.
  void dropOrphans() {
    Set<String> used = writing.database().transact(db -> Registry.read(db).layout().tables());
    for (String table : dynamicTables()) {
      if (!used.contains(table)) {
        step(db -> db.dropTable(DSL.name(table)).execute());
      }
    }
  }

  private List<String> dynamicTables() {
    return writing
        .database()
        .transact(db ->
            db
                .fetch(
                    "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                        + " WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY TABLE_NAME")
                .getValues(0, String.class)
                .stream()
                .filter(name -> name.matches("[FEP]_\\d+"))
                .toList());
  }

  private int step(ToIntFunction<DSLContext> work) {
    int rows =
        writing
            .database()
            .transact(db -> {
              int changed = work.applyAsInt(db);
              writing.reached(Writing.SWEEP);
              return changed;
            });
    writing.reached(Writing.SWEEP);
    return rows;
  }
}
