package app.quartier.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One statement run for many rows, sent in bunches. Used by one thread.
final class Rows implements AutoCloseable {
  private final PreparedStatement statement;
  private boolean waiting;

  Rows(Connection connection, String sql) throws SQLException {
    statement = connection.prepareStatement(sql);
  }

  void add(@Nullable Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    statement.addBatch();
    waiting = true;
  }

  void flush() throws SQLException {
    if (waiting) {
      statement.executeBatch();
      waiting = false;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
