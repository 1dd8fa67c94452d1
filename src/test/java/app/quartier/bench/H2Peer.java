package app.quartier.bench;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.EventKind;
import app.quartier.sql.SqlCounts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// The product's own SQL, on an H2 in memory; for small sizes, as it takes its time.
final class H2Peer implements SqlPeer, SqlFill.Target {
  private static final List<String> FUNCTIONS =
      List.of("fold", "number", "domain", "like", "find", "day");

  private final Connection connection;
  private final SqlCounts counts;

  private H2Peer(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
    counts = new SqlCounts(DSL.using(connection, SQLDialect.H2), new H2Tables());
  }

  /// With all the data of a source.
  static H2Peer of(Source source) throws SQLException {
    H2Peer peer = new H2Peer("jdbc:h2:mem:");
    for (String name : FUNCTIONS) {
      peer.execute(
          "CREATE ALIAS QUARTIER_%S DETERMINISTIC FOR 'app.quartier.store.H2Functions.%s'"
              .formatted(name, name));
    }
    new SqlFill(peer, UnaryOperator.identity()).all(source);
    for (EventKind kind : source.catalog().kinds()) {
      peer.index(ShopTables.table(kind));
    }
    peer.index("listed");
    peer.index("imported");
    return peer;
  }

  /// Loads contacts into one table of a file, as plainly as JDBC does it.
  static void loadPlainly(Source source, Path file) throws SQLException {
    loadPlainly(file, fill -> fill.contacts(source));
  }

  /// As plainly, the events of a kind.
  static void loadPlainly(Source source, EventKind kind, Path file) throws SQLException {
    loadPlainly(file, fill -> fill.events(source, kind));
  }

  @FunctionalInterface
  private interface Load {
    void into(SqlFill fill) throws SQLException;
  }

  private static void loadPlainly(Path file, Load load) throws SQLException {
    try (H2Peer peer = new H2Peer("jdbc:h2:file:" + file)) {
      peer.connection.setAutoCommit(false);
      load.into(new SqlFill(peer, UnaryOperator.identity()));
      peer.connection.commit();
      peer.execute("CHECKPOINT SYNC");
    }
  }

  @Override
  public String name() {
    return "H2";
  }

  @Override
  public long count(Lowered segment) {
    return counts.count(segment);
  }

  /// A workspace has no such indexes; without them H2 reads all events once a contact.
  private void index(String table) throws SQLException {
    execute("CREATE INDEX \"%s_contact\" ON \"%s\" (\"contact\")".formatted(table, table));
  }

  @Override
  public void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public RowWriter rows(String table, int columns) throws SQLException {
    return new Rows(connection, table, columns);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
