package app.quartier.store;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// Connections to one H2 file. Safe from any thread; a connection belongs to one.
final class Database implements AutoCloseable {
  static final String USER = "sa";
  static final String SUFFIX = ".mv.db";

  private static final Logger QUIET = Logger.getLogger("org.jooq");

  static {
    // H2 looks every value of a million rows up among those it met: dearer than making it anew. It
    // reads this once, before its first connection.
    System.setProperty("h2.objectCache", "false");
  }

  private final JdbcDataSource source;
  private final Connection keeper;
  private volatile boolean failed;
  private boolean closed;

  private Database(JdbcDataSource source, Connection keeper) {
    this.source = source;
    this.keeper = keeper;
  }

  /// Opens the file, made when missing, and migrates it.
  ///
  /// @param file without [#SUFFIX]
  static Database open(Path file) {
    return open(file, Migrations.OURS);
  }

  static Database open(Path file, Migrations migrations) {
    QUIET.setLevel(Level.WARNING);
    // With a write delay a commit dies with the process; closing is our own business. Reusing space
    // of chunks older than 45 s made H2 lose commits of a killed process; closing compacts instead.
    String url =
        "jdbc:h2:file:"
            + file.toAbsolutePath()
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=20000"
            + ";REUSE_SPACE=FALSE;COMPRESS=TRUE";
    // H2 by its name: looking for a driver would start every other, as of the benchmark's peers
    // where the scenario is played
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser(USER);
    source.setPassword("");
    return Faults.guarded(() -> {
      Connection keeper = source.getConnection();
      try {
        migrations.run(jooq(keeper), url, new Backups(file.resolveSibling("backups")));
      } catch (RuntimeException e) {
        keeper.close();
        throw e;
      }
      return new Database(source, keeper);
    });
  }

  /// A new connection without automatic commits.
  Connection connect() throws SQLException {
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /// A new connection that goes on seeing the state at its first statement; reads row by row.
  Connection snapshot() throws SQLException {
    Connection connection = connect();
    execute(connection, "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT");
    execute(connection, "SET LAZY_QUERY_EXECUTION 1");
    // A setting ends the transaction, so the snapshot starts with the next statement.
    connection.commit();
    return connection;
  }

  static DSLContext jooq(Connection connection) {
    return DSL.using(connection, SQLDialect.H2, new Settings().withExecuteLogging(false));
  }

  /// Runs work with this database; what the disk did to it comes out as a [Refusal].
  <T> T guarded(Faults.Work<T> work) {
    try {
      return Faults.guarded(work);
    } catch (Refusal e) {
      failed |= e.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.FAILED);
      throw e;
    }
  }

  void guarded(Faults.Step step) {
    guarded(() -> {
      step.run();
      return true;
    });
  }

  /// Whether the disk failed: nothing more can be written before the file is opened again.
  boolean hasFailed() {
    return failed;
  }

  /// Runs the work in one transaction, committed when it returns and taken back when it throws.
  <T> T transact(Function<DSLContext, T> work) {
    return guarded(() -> {
      try (Connection connection = connect()) {
        T result = work.apply(jooq(connection));
        connection.commit();
        return result;
      }
    });
  }

  /// As [#force(Connection)], over a connection of its own.
  void force() {
    guarded(() -> {
      try (Connection connection = connect()) {
        force(connection);
      }
    });
  }

  /// Returns when everything committed so far is on the disk itself.
  static void force(Connection connection) throws SQLException {
    execute(connection, "CHECKPOINT SYNC");
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  /// Closes the file for good, rewriting it first when over half of it is waste; after a failure of
  /// the disk, without writing to it. What is closed stays as it is.
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    Faults.guarded(() -> {
      try (keeper) {
        if (!failed) {
          execute(keeper, isMostlyWaste() ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        } else if (!keeper.isClosed()) {
          execute(keeper, "SHUTDOWN IMMEDIATELY");
        }
      }
    });
  }

  private boolean isMostlyWaste() {
    return rate("info.FILL_RATE") * rate("info.CHUNKS_FILL_RATE") < 50 * 100;
  }

  /// A percentage the storage engine tells about itself; 100 when it does not.
  private int rate(String name) {
    Object value =
        jooq(keeper)
            .fetchValue(
                "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?",
                name);
    return value == null ? 100 : Integer.parseInt(value.toString());
  }
}
