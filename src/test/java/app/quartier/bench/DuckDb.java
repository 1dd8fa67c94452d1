package app.quartier.bench;

import app.quartier.domain.data.Source;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/// The peer: DuckDB in this process, in memory, with two threads.
final class DuckDb implements AutoCloseable {
  static final int THREADS = 2;

  private final Connection connection;

  DuckDb() throws SQLException {
    this("");
  }

  /// Kept in a file.
  DuckDb(Path file) throws SQLException {
    this(file.toString());
  }

  private DuckDb(String place) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:" + place);
    execute("SET threads = " + THREADS);
  }

  /// With all the data of a source.
  static DuckDb of(Source source) throws SQLException {
    DuckDb duck = new DuckDb();
    new DuckTables((DuckDBConnection) duck.connection, source).fill();
    return duck;
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The one number a query gives.
  long number(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  Connection connection() {
    return connection;
  }

  String version() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT version()")) {
      found.next();
      return found.getString(1);
    }
  }

  /// An answer and the nanoseconds it took.
  record Timed(long count, long nanos) {}

  /// Asks in both formulations, which must agree.
  Map<PeerQuery.Form, Timed> ask(Peer question) throws SQLException {
    Map<PeerQuery.Form, Timed> answers = new EnumMap<>(PeerQuery.Form.class);
    for (PeerQuery.Form form : PeerQuery.Form.values()) {
      answers.put(form, ask(PeerQuery.counting(question, form)));
    }
    return answers;
  }

  /// The milliseconds of the better formulation; both must count what was counted.
  double quickest(Asked asked, long count) throws SQLException {
    double best = Double.MAX_VALUE;
    for (var answer : ask(asked.peer()).entrySet()) {
      Agreement.require(asked, count, answer.getKey().name(), answer.getValue().count());
      best = Math.min(best, Times.millis(answer.getValue().nanos()));
    }
    return best;
  }

  /// Preparing and binding are not timed.
  Timed ask(PeerQuery.Statement question) throws SQLException {
    try (PreparedStatement prepared = prepared(question)) {
      long start = System.nanoTime();
      try (ResultSet found = prepared.executeQuery()) {
        found.next();
        long count = found.getLong(1);
        return new Timed(count, System.nanoTime() - start);
      }
    }
  }

  void execute(PeerQuery.Statement statement) throws SQLException {
    try (PreparedStatement prepared = prepared(statement)) {
      prepared.execute();
    }
  }

  private PreparedStatement prepared(PeerQuery.Statement statement) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement.sql());
    for (int i = 0; i < statement.values().size(); i++) {
      prepared.setObject(i + 1, bound(statement.values().get(i)));
    }
    return prepared;
  }

  private Object bound(Object value) throws SQLException {
    return value instanceof List<?> list
        ? connection.createArrayOf("VARCHAR", list.toArray())
        : value;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
