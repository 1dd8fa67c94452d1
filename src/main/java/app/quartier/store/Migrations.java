package app.quartier.store;

import static app.quartier.store.db.Tables.TOUCHED;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Brings the tables of a workspace file up to this version of the program.
///
/// Starting Flyway takes longer than opening the file, so it is asked only when there is something
/// to do; which version a file has stands in its history.
///
/// @param newest the last migration there is
/// @param locations where Flyway finds them
record Migrations(int newest, List<String> locations) {
  static final Migrations OURS =
      new Migrations(5, List.of("classpath:app/quartier/store/migration"));

  /// Held here because a logger nobody holds forgets its level.
  private static final Logger QUIET = Logger.getLogger("org.flywaydb");

  private static final String HISTORY = "flyway_schema_history";

  /// Migrates when something is pending, after a backup when there is something to lose.
  void run(DSLContext db, String url, Backups backups) {
    int version = version(db);
    if (version > newest) {
      throw new Refusal(Problem.unavailable("store.workspace.newer"));
    }
    if (version == newest) {
      return;
    }
    if (version > 0) {
      backups.write(db, version);
    }
    QUIET.setLevel(Level.WARNING);
    Flyway.configure()
        .dataSource(url, Database.USER, "")
        .locations(locations.toArray(String[]::new))
        .load()
        .migrate();
    // What was worked out from the tables before may mean something else now.
    db.update(TOUCHED).set(TOUCHED.MARK, DSL.uuid()).execute();
  }

  /// The last migration the file has seen to its end; 0 for a new file.
  static int version(DSLContext db) {
    boolean none =
        db.fetch("SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = ?", HISTORY).isEmpty();
    if (none) {
      return 0;
    }
    return db
        .select(DSL.field(DSL.name("version"), String.class))
        .from(DSL.table(DSL.name(HISTORY)))
        .where(DSL.field(DSL.name("success"), Boolean.class).isTrue())
        .and(DSL.field(DSL.name("version")).isNotNull())
        .fetch(row -> Integer.parseInt(row.value1()))
        .stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }
}
