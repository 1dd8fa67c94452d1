package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.intake.Batch;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How much room rows take in the file.
final class SpaceTest {
  private static final int EVENTS = 30_001;

  /// Bytes of an event, which also the shortest line of a file says in more. It takes 24.7; with
  /// half as many rows a commit 27.9, and 45 when pages are not compressed.
  private static final int MOST = 26;

  @TempDir Path folder;

  @Test
  void eventsTakeNoMoreRoomThanTheLinesTheyCameIn() throws Exception {
    Path file = folder.resolve("w").resolve("workspace" + Database.SUFFIX);
    long empty;
    try (Store store = Workspaces.create(folder.resolve("w"))) {
      Workspaces.contacts(store, "Paris", "a@x.fr");
    }
    empty = Files.size(file);
    try (Store store = Workspaces.open(folder.resolve("w"));
        Batch batch = store.open(Workspaces.plan())) {
      EventKind order = Workspaces.kind(store, "order");
      for (int i = 0; i < EVENTS; i++) {
        Object[] values = {i * 10_000L, null, "EUR", "paid"};
        batch.event(order, 0, 1_700_000_000_000L + i, null, false, values);
      }
      batch.publish(Workspaces.COUNTS);
      int stored =
          store
              .database()
              .transact(db -> db.fetchCount(DSL.table(Registry.read(db).layout().table(order))));
      assertEquals(EVENTS, stored);
    }
    long grown = Files.size(file) - empty;
    double each = (double) grown / EVENTS;
    System.out.println("an event takes " + each + " bytes");
    assertTrue(each < MOST, () -> each + " bytes");
  }
}
