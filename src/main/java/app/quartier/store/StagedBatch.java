package app.quartier.store;

import static app.quartier.store.db.Tables.BATCH;

import app.quartier.domain.consent.Consent;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.NewField;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A batch on its way in: rows are committed two thousand at a time, and stay hidden until the
/// batch is published.
final class StagedBatch implements Batch {
  /// Rows per commit: each commit writes down what it began of every table, so less makes the file
  /// grow, and so do ten thousand, for which H2 keeps more to take back.
  private static final int BUNCH = 2000;

  private final Writing writing;
  private final int id;
  private final Connection connection;
  private final Vocabulary vocabulary;
  private final Stage stage;
  private final StagedMembers members;
  private final Runnable whenClosed;
  private int waiting;
  private boolean published;
  private boolean closed;

  StagedBatch(Writing writing, int id, Registry registry, Runnable whenClosed) throws SQLException {
    this.writing = writing;
    this.id = id;
    this.vocabulary = new Vocabulary(writing.database(), registry);
    this.whenClosed = whenClosed;
    connection = writing.database().connect();
    stage = new Stage(connection, vocabulary, id, Cells.instant(writing.clock().millis()));
    members = new StagedMembers(writing, connection, id, registry);
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public List<Field> fields(List<NewField> fields) {
    List<Field> made = vocabulary.fields(fields);
    writing.reached(Writing.STAGE);
    return made;
  }

  @Override
  public EventKind kind(String key, Labels labels, EventKind.Role role, List<NewField> properties) {
    EventKind kind = vocabulary.kind(key, labels, role, properties);
    writing.reached(Writing.STAGE);
    return kind;
  }

  @Override
  public int contact(String key, Map<Field, Object> values) {
    return writing
        .database()
        .guarded(() -> {
          requireOpen();
          int contact = stage.contact(key, values);
          staged();
          return contact;
        });
  }

  @Override
  public void change(int contact, Field field, @Nullable Object value) {
    step(() -> {
      stage.change(contact, field, value);
      members.changed(contact);
    });
  }

  @Override
  public void event(
      EventKind kind,
      int contact,
      long at,
      @Nullable String ref,
      boolean machine,
      @Nullable Object[] values) {
    step(() -> {
      stage.events(kind).add(contact, at, ref, machine, values);
      members.named(contact);
    });
  }

  @Override
  public void withdraw(EventKind kind, long event) {
    step(() -> stage.withdraw(kind, event));
  }

  @Override
  public void named(int contact) {
    members.named(contact);
  }

  @Override
  public ContactList list(String name) {
    ContactList list = members.list(ContactLists.usable(name));
    writing.reached(Writing.STAGE);
    return list;
  }

  @Override
  public void entry(ContactList list, int contact, boolean on) {
    step(() -> members.entry(list, contact, on));
  }

  @Override
  public void consent(int contact, Consent consent) {
    step(() -> members.consent(contact, consent));
  }

  @Override
  public void consentAgain(int contact, Consent consent) {
    step(() -> members.consentAgain(contact, consent));
  }

  @Override
  public void rejects(String name) {
    step(() ->
        Database.jooq(connection)
            .update(BATCH)
            .set(BATCH.REJECTS, name)
            .where(BATCH.ID.eq(id))
            .execute());
  }

  private void step(Faults.Step step) {
    writing
        .database()
        .guarded(() -> {
          requireOpen();
          step.run();
          staged();
        });
  }

  private void requireOpen() {
    if (published || closed) {
      throw new IllegalStateException("batch " + id + " is over");
    }
  }

  private void staged() throws SQLException {
    if (++waiting >= BUNCH) {
      flush();
    }
  }

  private void flush() throws SQLException {
    writing.reached(Writing.STAGE);
    stage.flush();
    members.flush();
    connection.commit();
    writing.reached(Writing.STAGED);
    waiting = 0;
  }

  @Override
  public void publish(BatchCounts counts) {
    requireOpen();
    writing
        .database()
        .guarded(() -> {
          flush();
          members.finish(stage.firstContact(), BUNCH);
          new Publication(writing, connection, vocabulary, stage).publish(counts, members);
          connection.commit();
          published = true;
          writing.reached(Writing.COMMITTED);
          Database.force(connection);
          writing.reached(Writing.COMMITTED);
          // Nobody reads it any more; emptying it in the transaction would double the work.
          Database.jooq(connection).truncate("PENDING").execute();
        });
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      // After a failure of the disk, the next opening sweeps.
      if (!writing.database().hasFailed()) {
        writing.database().guarded(this::release);
      }
    } finally {
      whenClosed.run();
    }
  }

  private void release() throws SQLException {
    connection.rollback();
    if (!published) {
      // what waits to be written goes with the connection
      connection.close();
    }
    stage.close();
    members.close();
    connection.close();
    if (!published) {
      new Sweep(writing).sweep(id);
    }
  }
}
