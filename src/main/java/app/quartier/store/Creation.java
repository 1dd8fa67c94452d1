package app.quartier.store;

import static app.quartier.store.db.Tables.WORKSPACE;

import app.quartier.kernel.Folding;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jooq.impl.DSL;

/// Makes a workspace under another name and renames it when it is whole.
///
/// @param phases told at each point where a killed process would leave something else behind
record Creation(Folder folder, Clock clock, Consumer<String> phases) {

  void create(ZoneId zone, String currency) {
    Path draft = folder.onDisk(folder.draft());
    try {
      Files.deleteIfExists(draft);
      try (Database database = Database.open(folder.draft())) {
        phases.accept(Writing.CREATE);
        fill(database, zone, currency);
        phases.accept(Writing.CREATE);
      }
      phases.accept(Writing.CREATE);
      Files.move(draft, folder.onDisk(folder.file()), StandardCopyOption.ATOMIC_MOVE);
      phases.accept(Writing.CREATE);
    } catch (IOException e) {
      throw new Refusal(Problem.failed("store.disk.failed"), e);
    }
  }

  private void fill(Database database, ZoneId zone, String currency) {
    String name = String.valueOf(folder.path().getFileName());
    database.transact(db -> {
      Builtins.create(db, currency);
      return db.insertInto(WORKSPACE)
          .set(WORKSPACE.ID, DSL.uuid())
          .set(WORKSPACE.NAME, name.substring(0, Math.min(name.length(), 200)))
          .set(WORKSPACE.ZONE, zone.getId())
          .set(WORKSPACE.CURRENCY, currency)
          .set(WORKSPACE.KEY_FIELD, "email")
          .set(WORKSPACE.FOLDING_VERSION, Folding.VERSION)
          .set(WORKSPACE.CREATED, clock.instant().atOffset(ZoneOffset.UTC))
          .execute();
    });
    database.force();
  }
}
