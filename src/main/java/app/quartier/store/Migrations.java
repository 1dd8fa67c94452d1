package app.quartier.store;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/// Brings the tables of a workspace file up to this version of the program.
final class Migrations {
  /// Held here because a logger nobody holds forgets its level.
  private static final Logger QUIET = Logger.getLogger("org.flywaydb");

  private Migrations() {}

  static void run(String url) {
    QUIET.setLevel(Level.WARNING);
    Flyway flyway =
        Flyway.configure()
            .dataSource(url, Database.USER, "")
            .locations("classpath:app/quartier/store/migration")
            .load();
    MigrationInfo[] all = flyway.info().all();
    if (Arrays.stream(all).anyMatch(info -> info.getState().name().startsWith("FUTURE"))) {
      throw new Refusal(Problem.unavailable("store.workspace.newer"));
    }
    flyway.migrate();
  }
}
