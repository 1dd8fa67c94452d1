package app.quartier.bench;

import app.quartier.domain.core.Lowered;
import java.sql.SQLException;

/// A database that holds the shop and is asked by the product's own SQL.
interface SqlPeer extends AutoCloseable {
  String name();

  long count(Lowered segment);

  @Override
  void close() throws SQLException;
}
