package app.quartier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement run for many rows, sent in bunches. Used by one thread.
///
/// Rows are to be flushed before it is closed; those that still wait may only be lost together with
/// their connection, when everything is given up.
final class Rows implements AutoCloseable {
  /// Rows of one insert: each statement has its price, and more rows save nothing more.
  private static final int TOGETHER = 40;

  /// Values of one insert: H2 takes twice as many at most.
  private static final int VALUES = 50_000;

  private final Connection connection;
  private final Statements.@Nullable Insert insert;
  private final int together;
  private final PreparedStatement one;
  private final List<@Nullable Object[]> waiting = new ArrayList<>();
  private @Nullable PreparedStatement many;

  private Rows(Connection connection, String sql, Statements.@Nullable Insert insert, int together)
      throws SQLException {
    this.connection = connection;
    this.insert = insert;
    this.together = together;
    this.one = connection.prepareStatement(sql);
  }

  /// Any statement.
  Rows(Connection connection, String sql) throws SQLException {
    this(connection, sql, null, Integer.MAX_VALUE);
  }

  static Rows inserting(Connection connection, Statements.Insert insert) throws SQLException {
    int together = Math.clamp(VALUES / insert.columns().size(), 1, TOGETHER);
    return new Rows(connection, insert.sql(1), insert, together);
  }

  void add(@Nullable Object... parameters) throws SQLException {
    waiting.add(parameters);
    if (insert != null && waiting.size() == together) {
      if (many == null) {
        many = connection.prepareStatement(insert.sql(together));
      }
      int place = 0;
      for (@Nullable Object[] row : waiting) {
        place = set(many, row, place);
      }
      many.executeUpdate();
      waiting.clear();
    }
  }

  void flush() throws SQLException {
    if (waiting.isEmpty()) {
      return;
    }
    for (@Nullable Object[] row : waiting) {
      set(one, row, 0);
      one.addBatch();
    }
    one.executeBatch();
    waiting.clear();
  }

  private static int set(PreparedStatement statement, @Nullable Object[] row, int after)
      throws SQLException {
    int place = after;
    for (Object parameter : row) {
      statement.setObject(++place, parameter);
    }
    return place;
  }

  @Override
  public void close() throws SQLException {
    try (one) {
      if (many != null) {
        many.close();
      }
    }
    if (!waiting.isEmpty() && !connection.isClosed()) {
      throw new IllegalStateException(waiting.size() + " rows were never written");
    }
  }
}
