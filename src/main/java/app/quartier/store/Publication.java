package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;
import static app.quartier.store.db.Tables.EVENT_WITHDRAWAL;
import static app.quartier.store.db.Tables.PENDING;
import static app.quartier.store.db.Tables.WORKSPACE;

import app.quartier.domain.field.Field;
import app.quartier.domain.intake.BatchCounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// The one transaction that makes a staged batch part of the workspace; the caller commits it.
final class Publication {
  static final int PAGE = 2000;

  private final Writing writing;
  private final Connection connection;
  private final DSLContext db;
  private final Vocabulary vocabulary;
  private final Stage stage;
  private final Instant now;
  private long changes;

  Publication(Writing writing, Connection connection, Vocabulary vocabulary, Stage stage) {
    this.writing = writing;
    this.connection = connection;
    this.db = Database.jooq(connection);
    this.vocabulary = vocabulary;
    this.stage = stage;
    this.now = writing.clock().instant();
  }

  void publish(BatchCounts counts, StagedMembers members) throws SQLException {
    writing.reached(Writing.PUBLISH);
    for (int field : stage.changedFields()) {
      apply(vocabulary.field(field));
      writing.reached(Writing.PUBLISH);
    }
    withdraw();
    vocabulary.register(db, stage.batch());
    members.register(db);
    chooseKey();
    members.touch(stage.touched());
    Ledger.raise(db, stage.touched());
    writing.reached(Writing.PUBLISH);
    Ledger.audit(db, writing.clock(), "publish", "batch", stage.batch(), counts.read());
    BatchLog.done(db, stage.batch(), counts, now);
    writing.reached(Writing.PUBLISH);
  }

  /// Puts the waiting values of one field in their place and keeps what stood there.
  private void apply(Field field) throws SQLException {
    Layout.Place place = vocabulary.place(field);
    try (Rows memory = Rows.inserting(connection, Statements.REMEMBER);
        ValueWriter values = new ValueWriter(connection, place)) {
      long from = Keys.value(field.id(), 0);
      Result<? extends Record> page = page(field, place, from);
      while (!page.isEmpty()) {
        for (Record row : page) {
          apply(field, row, memory, values);
        }
        memory.flush();
        values.flush();
        from = page.getLast().get(PENDING.ID) + 1;
        page = page(field, place, from);
      }
    }
  }

  private void apply(Field field, Record row, Rows memory, ValueWriter values) throws SQLException {
    long contact = row.get(PENDING.CONTACT);
    Object old = Cells.toCell(field.type(), row.get(3));
    Object cell = Cells.fromText(field.type(), row.get(PENDING.CELL));
    if (Objects.equals(old, cell)) {
      return;
    }
    if (contact < stage.firstContact()) {
      memory.add(
          Keys.change(stage.batch(), changes++),
          stage.batch(),
          contact,
          field.id(),
          Cells.instant(now.toEpochMilli()),
          Cells.toText(old),
          old == null);
    }
    values.write(contact, Cells.toColumn(field.type(), cell), row.get(2) != null);
  }

  /// A page of waiting values: key, contact, whether a row exists, what it holds, and the new cell.
  private Result<? extends Record> page(Field field, Layout.Place place, long from) {
    Table<?> target = Tables.table(place.table());
    org.jooq.Field<Long> key = ValueWriter.key(place);
    return db.select(
            PENDING.ID,
            PENDING.CONTACT,
            key,
            Tables.column(place.table(), place.column(), field.type()),
            PENDING.CELL)
        .from(PENDING)
        .leftJoin(target)
        .on(key.eq(PENDING.CONTACT))
        .where(PENDING.ID.ge(from), PENDING.ID.lt(Keys.value(field.id() + 1, 0)))
        .orderBy(PENDING.ID)
        .limit(PAGE)
        .fetch();
  }

  private void withdraw() throws SQLException {
    for (long key :
        db.select(EVENT_WITHDRAWAL.ID)
            .from(EVENT_WITHDRAWAL)
            .where(EVENT_WITHDRAWAL.BATCH.eq(stage.batch()))
            .fetch(EVENT_WITHDRAWAL.ID)) {
      // Its own time: so it never happened, at whatever instant one looks.
      db.update(Tables.table(vocabulary.table(Keys.kindOf(key))))
          .set(Tables.WITHDRAWN, Tables.AT)
          .where(Tables.ID.eq(Keys.eventOf(key)))
          .execute();
    }
  }

  private void chooseKey() {
    @Nullable String wanted =
        db.select(BATCH.KEY_FIELD)
            .from(BATCH)
            .where(BATCH.ID.eq(stage.batch()))
            .fetchOne(BATCH.KEY_FIELD);
    if (wanted != null) {
      db.update(BATCH)
          .set(BATCH.KEY_FIELD_BEFORE, db.fetchSingle(WORKSPACE).getKeyField())
          .where(BATCH.ID.eq(stage.batch()))
          .execute();
      db.update(WORKSPACE).set(WORKSPACE.KEY_FIELD, wanted).execute();
    }
  }
}
