package app.quartier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One statement run for many rows, sent in bunches. Used by one thread.
final class Rows implements AutoCloseable {
  /// Rows of one insert: each statement has its price, and more rows save nothing more.
  private static final int TOGETHER = 40;

  private final Connection connection;
  private final String sql;
  private final int together;
  private final PreparedStatement one;
  private final List<@Nullable Object[]> waiting = new ArrayList<>();
  private @Nullable PreparedStatement many;

  private Rows(Connection connection, String sql, int together) throws SQLException {
    this.connection = connection;
    this.sql = sql;
    this.together = together;
    this.one = connection.prepareStatement(sql);
  }

  /// Any statement.
  Rows(Connection connection, String sql) throws SQLException {
    this(connection, sql, Integer.MAX_VALUE);
  }

  /// An insert that ends with the question marks of one row.
  static Rows inserting(Connection connection, String sql) throws SQLException {
    return new Rows(connection, sql, TOGETHER);
  }

  void add(@Nullable Object... parameters) throws SQLException {
    waiting.add(parameters);
    if (waiting.size() == together) {
      if (many == null) {
        String row = sql.substring(sql.lastIndexOf('('));
        many = connection.prepareStatement(sql + (", " + row).repeat(together - 1));
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
  }
}
