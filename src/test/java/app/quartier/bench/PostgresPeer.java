package app.quartier.bench;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Source;
import app.quartier.sql.SqlCounts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;

/// The product's own SQL on a PostgreSQL server, in a schema of its own that is dropped again.
final class PostgresPeer implements SqlPeer, SqlFill.Target {
  private static final String SCHEMA = "quartier_bench";
  private static final String NONE_LEFT = "DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE";

  private final Connection connection;
  private final SqlCounts counts;

  private PostgresPeer(Connection connection) {
    this.connection = connection;
    this.counts = new SqlCounts(DSL.using(connection, SQLDialect.POSTGRES), new PostgresTables());
  }

  /// With all the data of a source; what an earlier run left behind goes.
  static PostgresPeer of(String url, Source source) throws SQLException {
    PostgresPeer peer = new PostgresPeer(DriverManager.getConnection(url));
    peer.execute(NONE_LEFT);
    peer.execute("CREATE SCHEMA " + SCHEMA);
    peer.execute("SET search_path TO " + SCHEMA);
    new SqlFill(peer, Draw::folded).all(source);
    peer.execute("VACUUM ANALYZE");
    return peer;
  }

  /// What answers at an address.
  static String version(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
    }
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public long count(Lowered segment) {
    return counts.count(segment);
  }

  @Override
  public void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public RowWriter rows(String table, int columns) throws SQLException {
    return new CopiedRows(connection.unwrap(PGConnection.class), table);
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      execute(NONE_LEFT);
    }
  }
}
