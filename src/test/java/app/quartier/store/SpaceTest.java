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

  /// As much as the shortest line of a file says such an event in.
  private static final int BYTES = 50;

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
      int stored = store.database().transact(db -> db.fetchCount(DSL.table(Layout.table(order))));
      assertEquals(EVENTS, stored);
    }
    long grown = Files.size(file) - empty;
    assertTrue(grown < (long) EVENTS * BYTES, () -> grown + " bytes");
  }
}
