package app.quartier.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Inserts rows into one table of H2, a thousand at a time, and as many a commit.
final class Rows implements RowWriter {
  private static final int BATCH = 1_000;

  private final Connection connection;
  private final PreparedStatement insert;
  private int waiting;

  Rows(Connection connection, String table, int columns) throws SQLException {
    this.connection = connection;
    String marks = String.join(", ", Collections.nCopies(columns, "?"));
    insert = connection.prepareStatement("INSERT INTO \"" + table + "\" VALUES (" + marks + ")");
  }

  @Override
  public void add(List<? extends @Nullable Object> row) {
    try {
      for (int i = 0; i < row.size(); i++) {
        insert.setObject(i + 1, row.get(i));
      }
      insert.addBatch();
      if (++waiting % BATCH == 0) {
        insert.executeBatch();
        commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Where each statement does not by itself.
  private void commit() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  @Override
  public void close() throws SQLException {
    insert.executeBatch();
    insert.close();
  }
}
