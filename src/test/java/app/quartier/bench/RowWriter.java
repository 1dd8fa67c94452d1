package app.quartier.bench;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the rows of one table; they are there when it was closed.
interface RowWriter extends AutoCloseable {
  void add(List<? extends @Nullable Object> row);

  @Override
  void close() throws SQLException;
}
