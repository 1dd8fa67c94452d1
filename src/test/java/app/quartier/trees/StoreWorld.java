package app.quartier.trees;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.kernel.Cancel;
import app.quartier.oracle.OracleContact;
import app.quartier.oracle.OracleEvent;
import app.quartier.oracle.OraclePast;
import app.quartier.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A dataset in a workspace on disk, put there by a history of imports and undos.
///
/// Contacts come in imports of [#TOGETHER]. Before each but the first, another import brings
/// [#HOLE] contacts and the first of the next ones; it is undone in the end, which leaves a hole
/// and keeps the one a later import touched. Half of the fields come with the second import. Values
/// are overwritten and the overwriting is undone. At last an import is left unpublished.
final class StoreWorld implements AutoCloseable {
  private static final int TOGETHER = 70;
  private static final int HOLE = 5;
  private static final int STAGED = 1500;
  private static final Instant NOW = Instant.parse("2026-04-01T08:00:00Z");

  /// Everything comes at once; `HeldTest` tells what happens when it does not.
  private static final OraclePast PAST = new OraclePast(NOW, List.of());

  private static final BatchCounts COUNTS = new BatchCounts(0, 0, 0, 0, 0, 0, 0);

  private final Dataset data;
  private final Store store;
  private final List<Integer> undone = new ArrayList<>();
  private final Vocabulary words = new Vocabulary();

  StoreWorld(Path folder, Dataset data) {
    this.data = data;
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    store = Store.create(folder, Shop.ZONE, "EUR", clock);
    for (int first = 0; first < data.ids().size(); first += TOGETHER) {
      if (first > 0) {
        bringToUndo(first);
      }
      bring(first, Math.min(first + TOGETHER, data.ids().size()));
    }
    withdraw();
    overwriteToUndo();
    undone.forEach(store::undo);
  }

  /// The same contacts as a workspace can have them: with the ids they will get, and events taken
  /// back from the moment they happened.
  static Dataset storable(Dataset drawn) {
    List<Integer> ids = new ArrayList<>();
    List<OracleContact> contacts = new ArrayList<>();
    for (OracleContact contact : drawn.contacts()) {
      ids.add(ids.size() + HOLE * (ids.size() / TOGETHER));
      List<OracleEvent> events = contact.events().stream().map(StoreWorld::storable).toList();
      contacts.add(new OracleContact(contact.key(), contact.values(), events, PAST));
    }
    return new Dataset(ids, contacts, drawn.saved(), Almanac.USUAL);
  }

  private static OracleEvent storable(OracleEvent e) {
    Instant withdrawn = e.withdrawn() == null ? null : e.at();
    return new OracleEvent(e.kind(), e.at(), withdrawn, e.machine(), e.values());
  }

  private static BatchPlan plan() {
    return new BatchPlan(BatchPlan.Kind.IMPORT, null, null, "{}", null);
  }

  Store store() {
    return store;
  }

  private void bring(int first, int beyond) {
    try (Batch batch = store.open(plan())) {
      words.learn(batch, store, first);
      for (int i = first; i < beyond; i++) {
        OracleContact contact = data.contacts().get(i);
        Map<Field, Object> cells = words.cells(contact.values());
        if (i == first && first > 0) {
          // Whoever has no city loses the one the undone import gave: each is touched for certain.
          cells.putIfAbsent(words.field("city"), null);
          cells.forEach((field, cell) -> batch.change(data.ids().get(first), field, cell));
        } else {
          require(data.ids().get(i), batch.contact(contact.key(), cells));
        }
        for (OracleEvent event : contact.events()) {
          bring(batch, data.ids().get(i), event);
        }
      }
      if (first == TOGETHER) {
        completeFirst(batch);
      }
      batch.publish(COUNTS);
    }
  }

  /// The first contacts came before half of the fields did.
  private void completeFirst(Batch batch) {
    for (int i = 0; i < TOGETHER; i++) {
      int id = data.ids().get(i);
      words.late(data.contacts().get(i).values()).forEach((f, cell) -> batch.change(id, f, cell));
    }
  }

  private void bring(Batch batch, int contact, OracleEvent event) {
    EventKind kind = words.kind(event.kind());
    // The ref says what to look for when the event is to be taken back.
    String ref = event.withdrawn() == null ? null : "gone";
    Object[] cells = words.row(kind, event.values());
    batch.event(kind, contact, event.at().toEpochMilli(), ref, event.machine(), cells);
  }

  private void bringToUndo(int next) {
    try (Batch batch = store.open(plan())) {
      words.learn(batch, store, next);
      for (int i = 0; i < HOLE; i++) {
        junk(batch, batch.contact("hole" + next + i, Map.of(words.field("city"), "Paris")));
      }
      OracleContact kept = data.contacts().get(next);
      Map<Field, Object> cells =
          Map.of(words.field("email"), kept.key(), words.field("city"), "Nowhere");
      require(data.ids().get(next), batch.contact(kept.key(), cells));
      batch.publish(COUNTS);
      undone.addFirst(batch.id());
    }
  }

  private void overwriteToUndo() {
    try (Batch batch = store.open(plan())) {
      for (int id : data.ids()) {
        batch.change(id, words.field("city"), id % 2 == 0 ? null : "Lyon");
        batch.change(id, words.field("newsletter"), 1L);
        junk(batch, id);
      }
      batch.publish(COUNTS);
      undone.addFirst(batch.id());
    }
  }

  private void junk(Batch batch, int contact) {
    EventKind visit = words.kind("visit");
    batch.event(visit, contact, 0, null, false, words.row(visit, Map.of("page", "Paris")));
  }

  private void withdraw() {
    try (Batch batch = store.open(plan());
        Source source = store.source()) {
      for (EventKind kind : source.catalog().kinds()) {
        source.events(
            kind,
            (id, _, _, ref, _, _, _) -> {
              if ("gone".equals(ref)) {
                batch.withdraw(kind, id);
              }
            },
            Cancel.NEVER);
      }
      batch.publish(COUNTS);
    }
  }

  /// Opens an import and tells it enough for rows to be on the disk, of new contacts and known.
  Batch unpublished() {
    Batch batch = store.open(plan());
    for (int i = 0; i < STAGED; i++) {
      int known = data.ids().get(i % data.ids().size());
      junk(batch, batch.contact("hidden" + i, Map.of(words.field("city"), "Paris")));
      junk(batch, known);
      batch.change(known, words.field("city"), "Lyon");
      batch.withdraw(words.kind("order"), i);
    }
    return batch;
  }

  private static void require(int expected, int id) {
    if (expected != id) {
      throw new IllegalStateException("contact " + id + " instead of " + expected);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
