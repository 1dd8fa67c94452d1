package app.quartier.store;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.field.Catalog;
import app.quartier.sql.SqlCounts;
import java.sql.Connection;
import java.sql.SQLException;

/// Answers segments from the tables of the workspace by SQL: slower than the engine, and
/// independent of it. Sees the state the workspace was in when it was made; one thread at a time.
public final class SqlCheck implements AutoCloseable {
  private final Database database;
  private final Runnable whenClosed;
  private final Connection connection;
  private final Catalog catalog;
  private final SqlCounts counts;
  private boolean closed;

  SqlCheck(Database database, Runnable whenClosed) throws SQLException {
    this.database = database;
    this.whenClosed = whenClosed;
    connection = database.snapshot();
    Registry registry = Registry.read(Database.jooq(connection));
    catalog = registry.catalog();
    counts = new SqlCounts(Database.jooq(connection), new StoreSchema(catalog, registry.layout()));
  }

  /// What the segments asked have to be lowered with.
  public Catalog catalog() {
    return catalog;
  }

  /// How many members the segment has.
  public long count(Lowered segment) {
    return database.guarded(() -> counts.count(segment));
  }

  /// Ids of the members, ascending.
  public long[] members(Lowered segment) {
    return database.guarded(() -> counts.members(segment));
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    whenClosed.run();
    database.guarded(connection::close);
  }
}
