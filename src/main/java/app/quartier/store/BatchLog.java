package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;
import static app.quartier.store.db.Tables.BATCH_RANGE;

import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.BatchRecord.State;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The rows that tell what became of each batch, and which ids each gave.
final class BatchLog {
  static final BatchCounts NOTHING = new BatchCounts(0, 0, 0, 0, 0, 0, 0);

  private BatchLog() {}

  /// The ids a batch gave in one table.
  ///
  /// @param lowest least id of a row that may belong to the batch, see the migration
  record Range(int batch, String source, long first, long beyond, long lowest) {}

  static void insert(DSLContext db, int id, BatchPlan plan, Instant started) {
    db.insertInto(BATCH)
        .set(BATCH.ID, id)
        .set(BATCH.KIND, plan.kind().name())
        .set(BATCH.STATE, State.OPEN.name())
        .set(BATCH.STARTED, started.atOffset(ZoneOffset.UTC))
        .set(BATCH.FILE_NAME, plan.fileName())
        .set(BATCH.FILE_SHA256, plan.sha256())
        .set(BATCH.SETTINGS, plan.settings())
        .set(BATCH.KEY_FIELD, plan.keyField())
        .set(BATCH.ROWS_READ, 0L)
        .set(BATCH.ROWS_CREATED, 0L)
        .set(BATCH.ROWS_CHANGED, 0L)
        .set(BATCH.ROWS_UNCHANGED, 0L)
        .set(BATCH.ROWS_REJECTED, 0L)
        .set(BATCH.CELLS_REJECTED, 0L)
        .set(BATCH.ROWS_REPEATED, 0L)
        .execute();
  }

  static void done(DSLContext db, int id, BatchCounts counts, Instant finished) {
    db.update(BATCH)
        .set(BATCH.STATE, State.DONE.name())
        .set(BATCH.FINISHED, finished.atOffset(ZoneOffset.UTC))
        .set(BATCH.ROWS_READ, counts.read())
        .set(BATCH.ROWS_CREATED, counts.created())
        .set(BATCH.ROWS_CHANGED, counts.changed())
        .set(BATCH.ROWS_UNCHANGED, counts.unchanged())
        .set(BATCH.ROWS_REJECTED, counts.rejected())
        .set(BATCH.CELLS_REJECTED, counts.rejectedCells())
        .set(BATCH.ROWS_REPEATED, counts.repeated())
        .where(BATCH.ID.eq(id))
        .execute();
  }

  static void state(DSLContext db, int id, State state) {
    db.update(BATCH).set(BATCH.STATE, state.name()).where(BATCH.ID.eq(id)).execute();
  }

  static List<Integer> inState(DSLContext db, State... states) {
    List<String> names = List.of(states).stream().map(State::name).toList();
    return db.select(BATCH.ID)
        .from(BATCH)
        .where(BATCH.STATE.in(names))
        .orderBy(BATCH.ID)
        .fetch(BATCH.ID);
  }

  /// Published batches younger than this one.
  static Set<Integer> publishedAfter(DSLContext db, int id) {
    return new TreeSet<>(
        db.select(BATCH.ID)
            .from(BATCH)
            .where(BATCH.ID.gt(id), BATCH.STATE.eq(State.DONE.name()))
            .fetch(BATCH.ID));
  }

  static Optional<BatchRecord> find(DSLContext db, int id) {
    return db.selectFrom(BATCH).where(BATCH.ID.eq(id)).fetchOptional(BatchLog::batch);
  }

  static List<BatchRecord> all(DSLContext db) {
    return db.selectFrom(BATCH).orderBy(BATCH.ID).fetch(BatchLog::batch);
  }

  /// Published imports, oldest first.
  static List<ImportedFile> imports(DSLContext db) {
    return db.selectFrom(BATCH)
        .where(BATCH.STATE.eq(State.DONE.name()), BATCH.KIND.eq(BatchPlan.Kind.IMPORT.name()))
        .orderBy(BATCH.ID)
        .fetch(row ->
            new ImportedFile(
                row.getId(), row.getFileName(), row.getFinished().toInstant(), row.getRowsRead()));
  }

  private static BatchRecord batch(app.quartier.store.db.tables.records.BatchRecord row) {
    return new BatchRecord(
        row.getId(),
        BatchPlan.Kind.valueOf(row.getKind()),
        State.valueOf(row.getState()),
        row.getStarted().toInstant(),
        row.getFinished() == null ? null : row.getFinished().toInstant(),
        row.getFileName(),
        row.getRejects(),
        row.getSettings(),
        new BatchCounts(
            row.getRowsRead(),
            row.getRowsCreated(),
            row.getRowsChanged(),
            row.getRowsUnchanged(),
            row.getRowsRejected(),
            row.getCellsRejected(),
            row.getRowsRepeated()),
        row.getUndoes());
  }

  /// Whether a published batch has a contact.
  static boolean anyContact(DSLContext db) {
    return db.fetchExists(
        DSL.selectOne()
            .from(Tables.table(Layout.CONTACT))
            .where(
                Tables.OF_BATCH.in(
                    DSL.select(BATCH.ID).from(BATCH).where(BATCH.STATE.eq(State.DONE.name())))));
  }

  /// The id after the last one ever given in a table.
  static long nextId(DSLContext db, String source, long firstEver) {
    Long beyond =
        db.select(DSL.max(BATCH_RANGE.BEYOND_ID))
            .from(BATCH_RANGE)
            .where(BATCH_RANGE.SOURCE.eq(source))
            .fetchOne(0, Long.class);
    return beyond == null ? firstEver : beyond;
  }

  static void insert(DSLContext db, Range range) {
    db.insertInto(BATCH_RANGE)
        .set(BATCH_RANGE.BATCH, range.batch())
        .set(BATCH_RANGE.SOURCE, range.source())
        .set(BATCH_RANGE.FIRST_ID, range.first())
        .set(BATCH_RANGE.BEYOND_ID, range.beyond())
        .set(BATCH_RANGE.LOWEST_ID, range.lowest())
        .execute();
  }

  static void grow(DSLContext db, int batch, String source, long beyond) {
    db.update(BATCH_RANGE)
        .set(BATCH_RANGE.BEYOND_ID, beyond)
        .where(BATCH_RANGE.BATCH.eq(batch), BATCH_RANGE.SOURCE.eq(source))
        .execute();
  }

  static void lower(DSLContext db, int batch, String source, long lowest) {
    db.update(BATCH_RANGE)
        .set(BATCH_RANGE.LOWEST_ID, DSL.least(BATCH_RANGE.LOWEST_ID, DSL.val(lowest)))
        .where(BATCH_RANGE.BATCH.eq(batch), BATCH_RANGE.SOURCE.eq(source))
        .execute();
  }

  static List<Range> ranges(DSLContext db, int batch) {
    return db.selectFrom(BATCH_RANGE)
        .where(BATCH_RANGE.BATCH.eq(batch))
        .orderBy(BATCH_RANGE.SOURCE)
        .fetch(row ->
            new Range(
                row.getBatch(),
                row.getSource(),
                row.getFirstId(),
                row.getBeyondId(),
                row.getLowestId()));
  }

  static Optional<Range> range(DSLContext db, int batch, String source) {
    return ranges(db, batch).stream().filter(r -> r.source().equals(source)).findFirst();
  }
}
