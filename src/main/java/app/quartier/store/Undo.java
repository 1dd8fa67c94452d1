package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;
import static app.quartier.store.db.Tables.WORKSPACE;

import app.quartier.domain.field.Field;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.BatchRecord.State;
import app.quartier.domain.intake.UndoReport;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;

/// Takes a published batch back in one transaction: it turns UNDONE, so what it added vanishes at
/// once, and what it replaced comes back. Its rows are swept afterwards.
final class Undo {
  private final Writing writing;

  Undo(Writing writing) {
    this.writing = writing;
  }

  /// @param lists numbers of the lists that stay, whatever brought them
  UndoReport undo(int batch, Set<Integer> lists) throws SQLException {
    try (Connection connection = writing.database().connect()) {
      DSLContext db = Database.jooq(connection);
      require(db, batch);
      UndoReport report = undo(connection, UndoScope.of(db, batch), lists);
      writing.reached(Writing.UNDO);
      connection.commit();
      writing.reached(Writing.COMMITTED);
      Database.force(connection);
      writing.reached(Writing.COMMITTED);
      return report;
    }
  }

  private static void require(DSLContext db, int batch) {
    BatchRecord record =
        BatchLog.find(db, batch)
            .orElseThrow(() -> new Refusal(Problem.input("store.undo.unknown", batch)));
    if (record.kind() == BatchPlan.Kind.UNDO) {
      throw new Refusal(Problem.input("store.undo.isUndo", batch));
    }
    switch (record.state()) {
      case DONE -> {}
      case OPEN -> throw new Refusal(Problem.input("store.undo.open", batch));
      case UNDONE, SWEPT ->
          throw new Refusal(
              Problem.input(
                  record.finished() == null ? "store.undo.unpublished" : "store.undo.already",
                  batch));
    }
  }

  private UndoReport undo(Connection connection, UndoScope scope, Set<Integer> lists)
      throws SQLException {
    DSLContext db = scope.db();
    Born born = new Born(scope);
    LaterTouches later = LaterTouches.find(scope, born.fieldIds());
    writing.reached(Writing.UNDO);
    UndoWithdrawals events = new UndoWithdrawals(scope);
    int id = (int) Counters.take(db, Counters.BATCH, 1);
    long removed = events.ofBatch();
    UndoReport report;
    try (UndoValues values = new UndoValues(connection, scope, later)) {
      values.restore();
      writing.reached(Writing.UNDO);
      List<Field> kept = born.unregister(later);
      values.clear(kept);
      bequeath(scope, later);
      events.restore();
      writing.reached(Writing.UNDO);
      report =
          new UndoReport(
              id,
              scope.batch(),
              scope.mine().cardinality() - later.heirs().size(),
              later.heirs().size(),
              values.restored(),
              values.conflicts(),
              removed,
              events.standing(),
              events.conflicts());
    }
    UndoLists.restore(scope, lists);
    BatchLog.state(db, scope.batch(), State.UNDONE);
    writing.reached(Writing.UNDO);
    log(db, report);
    restoreKey(db, scope.batch());
    Ledger.raise(db, touched(scope));
    return report;
  }

  /// Contacts that a younger batch touched stay, as that one's own.
  private static void bequeath(UndoScope scope, LaterTouches later) {
    later
        .heirs()
        .forEach((contact, heir) -> {
          scope
              .db()
              .update(Tables.table(Layout.CONTACT))
              .set(Tables.OF_BATCH, heir)
              .where(Tables.ID.eq(contact))
              .execute();
          BatchLog.lower(scope.db(), heir, Layout.CONTACT, contact);
        });
  }

  private void log(DSLContext db, UndoReport report) {
    BatchPlan plan = new BatchPlan(BatchPlan.Kind.UNDO, null, null, "{}", null);
    BatchLog.insert(db, report.batch(), plan, writing.clock().instant());
    BatchLog.done(db, report.batch(), BatchLog.NOTHING, writing.clock().instant());
    db.update(BATCH)
        .set(BATCH.UNDOES, report.undone())
        .where(BATCH.ID.eq(report.batch()))
        .execute();
    Ledger.audit(db, writing.clock(), "undo", "batch", report.undone(), report.contactsRemoved());
  }

  /// The key that came with the batch goes with the last contact.
  private static void restoreKey(DSLContext db, int batch) {
    String before =
        db.select(BATCH.KEY_FIELD_BEFORE)
            .from(BATCH)
            .where(BATCH.ID.eq(batch))
            .fetchOne(BATCH.KEY_FIELD_BEFORE);
    if (before != null && !BatchLog.anyContact(db)) {
      db.update(WORKSPACE).set(WORKSPACE.KEY_FIELD, before).execute();
    }
  }

  /// Every table; an undo is rare, and what is derived from a table is only rebuilt.
  private static Set<String> touched(UndoScope scope) {
    Set<String> touched = new TreeSet<>(scope.registry().layout().tables());
    scope.registry().catalog().kinds().forEach(kind -> touched.add(Layout.events(kind.id())));
    touched.addAll(
        List.of(Layout.CONTACT, StagedMembers.LISTS, Layout.CONSENT, StagedMembers.BATCHES));
    return touched;
  }
}
