package app.quartier.sql;

import app.quartier.domain.core.Lowered;
import org.jooq.DSLContext;

/// Asks a database for the members of segments. As thread-safe as its connection.
public final class SqlCounts {
  private final DSLContext database;
  private final SegmentSql sql;

  public SqlCounts(DSLContext database, SqlSchema schema) {
    this.database = database;
    this.sql = new SegmentSql(schema);
  }

  public long count(Lowered segment) {
    return database.fetchValue(sql.count(segment)).longValue();
  }

  /// Ids of the members, ascending.
  public long[] members(Lowered segment) {
    return database.fetch(sql.select(segment)).stream().mapToLong(row -> row.value1()).toArray();
  }
}
