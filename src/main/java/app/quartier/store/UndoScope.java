package app.quartier.store;

import static app.quartier.store.db.Tables.CONTACT_CHANGE;

import app.quartier.domain.field.EventKind;
import app.quartier.store.db.tables.records.ContactChangeRecord;
import java.util.BitSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Result;

/// The batch being undone, as the undo's transaction sees it.
///
/// @param later published batches younger than it
/// @param contacts ids of contacts it gave
/// @param mine contacts that exist because of it: those it made, and those it took over from a
///   batch undone before
record UndoScope(
    DSLContext db,
    int batch,
    Registry registry,
    Set<Integer> later,
    BatchLog.Range contacts,
    BitSet mine) {
  private static final int PAGE = 4000;

  static UndoScope of(DSLContext db, int batch) {
    BatchLog.Range contacts = BatchLog.range(db, batch, Layout.CONTACT).orElseThrow();
    BitSet mine = new BitSet();
    db.select(Tables.ID)
        .from(Tables.table(Layout.CONTACT))
        .where(
            Tables.ID.ge(contacts.lowest()),
            Tables.ID.lt(contacts.beyond()),
            Tables.OF_BATCH.eq(batch))
        .fetch(Tables.ID)
        .forEach(id -> mine.set(id.intValue()));
    return new UndoScope(
        db, batch, Registry.read(db), BatchLog.publishedAfter(db, batch), contacts, mine);
  }

  /// The table the events of a kind lie in.
  String table(EventKind kind) {
    return registry.layout().table(kind);
  }

  /// Hands on the before-images of this batch, in order.
  void changes(Consumer<ContactChangeRecord> sink) {
    changes(Keys.change(batch, 0), Keys.change(batch + 1, 0), sink);
  }

  /// Hands on the before-images of later published batches, oldest first.
  void laterChanges(Consumer<ContactChangeRecord> sink) {
    changes(
        Keys.change(batch + 1, 0),
        Long.MAX_VALUE,
        row -> {
          if (later.contains(row.getBatch())) {
            sink.accept(row);
          }
        });
  }

  private void changes(long from, long beyond, Consumer<ContactChangeRecord> sink) {
    long next = from;
    Result<ContactChangeRecord> page;
    do {
      page =
          db.selectFrom(CONTACT_CHANGE)
              .where(CONTACT_CHANGE.ID.ge(next), CONTACT_CHANGE.ID.lt(beyond))
              .orderBy(CONTACT_CHANGE.ID)
              .limit(PAGE)
              .fetch();
      page.forEach(sink);
      next = page.isEmpty() ? beyond : page.getLast().getId() + 1;
    } while (!page.isEmpty());
  }
}
