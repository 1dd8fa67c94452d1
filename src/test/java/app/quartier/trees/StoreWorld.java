package app.quartier.trees;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.consent.Consent;
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
import app.quartier.oracle.OracleMembers;
import app.quartier.oracle.OraclePast;
import app.quartier.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A dataset in a workspace on disk, put there by a history of imports and undos.
///
/// Contacts come in imports of [#TOGETHER]. Before each but the first, another import brings
/// [#HOLE] contacts and the first of the next ones; it is undone in the end, which leaves a hole
/// and keeps the one a later import touched. Half of the fields come with the second import. Values
/// are overwritten and the overwriting is undone. At last an import is left unpublished.
final class StoreWorld implements AutoCloseable {
  private static final int TOGETHER = 70;

  /// The batch that takes events, consents and places on lists back.
  private static final int LAST = 12;

  private static final int HOLE = 5;
  private static final int STAGED = 1500;

  /// Everything comes within milliseconds; `HeldTest` tells what happens when it does not.
  private static final OraclePast PAST = new OraclePast(Past.START, List.of());

  private static final BatchCounts COUNTS = new BatchCounts(0, 0, 0, 0, 0, 0, 0);

  private final Dataset data;
  private final Store store;
  private final List<Integer> undone = new ArrayList<>();
  private final Vocabulary words = new Vocabulary();
  private int opened;

  StoreWorld(Path folder, Dataset data) {
    this.data = data;
    Clock clock = new Ticks();
    store = Store.create(folder, Shop.ZONE, "EUR", clock);
    for (int first = 0; first < data.ids().size(); first += TOGETHER) {
      if (first > 0) {
        bringToUndo(first);
      }
      bring(first, Math.min(first + TOGETHER, data.ids().size()));
    }
    withdraw();
    overwriteToUndo();
    undone.forEach(batch -> store.undo(batch, Set.of()));
  }

  /// A millisecond goes by with each batch.
  private final class Ticks extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return Past.at(opened);
    }
  }

  /// The same contacts as a workspace can have them: with the ids they will get, and events taken
  /// back from the moment they happened.
  static Dataset storable(Dataset drawn) {
    List<Integer> ids = new ArrayList<>();
    List<OracleContact> contacts = new ArrayList<>();
    Set<String> late =
        drawn.contacts().stream()
            .limit(TOGETHER)
            .filter(contact -> contact.values().keySet().stream().anyMatch(Vocabulary::isLate))
            .map(OracleContact::key)
            .collect(Collectors.toSet());
    for (OracleContact each : drawn.contacts()) {
      OracleContact contact = Past.storable(each, contacts.size(), TOGETHER, late, LAST);
      ids.add(ids.size() + HOLE * (ids.size() / TOGETHER));
      List<OracleEvent> events = contact.events().stream().map(StoreWorld::storable).toList();
      contacts.add(new OracleContact(contact.key(), contact.values(), events, PAST));
    }
    OracleMembers members =
        new OracleMembers(
            drawn.members().lists(), Past.imports(drawn.contacts(), TOGETHER, late, LAST));
    return new Dataset(ids, contacts, members, drawn.saved(), Almanac.USUAL);
  }

  private static OracleEvent storable(OracleEvent e) {
    Instant withdrawn = e.withdrawn() == null ? null : e.at();
    return new OracleEvent(e.kind(), e.at(), withdrawn, e.machine(), e.values());
  }

  private Batch opened() {
    opened++;
    return store.open(new BatchPlan(BatchPlan.Kind.IMPORT, Past.file(opened), null, "{}", null));
  }

  Store store() {
    return store;
  }

  private void bring(int first, int beyond) {
    try (Batch batch = opened()) {
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
        tell(batch, i);
      }
      if (first == TOGETHER) {
        completeFirst(batch);
      }
      for (int i = first - TOGETHER; i >= 0 && i < first; i++) {
        if (i % Past.ALSO_NAMED == 0) {
          batch.named(data.ids().get(i));
        }
      }
      batch.publish(COUNTS);
    }
  }

  /// What a contact says, what lists it is on, and whether it wants to hear no more.
  private void tell(Batch batch, int index) {
    int id = data.ids().get(index);
    OracleContact contact = data.contacts().get(index);
    Past.firstSaid(batch, id, contact, Past.START);
    Past.enter(batch, id, contact.key(), data.members());
    if (index % Past.LOST == 0) {
      EventKind gone = words.kind("unsubscribe");
      batch.event(gone, id, 0, null, false, words.row(gone, Map.of()));
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
    try (Batch batch = opened()) {
      words.learn(batch, store, next);
      for (int i = 0; i < HOLE; i++) {
        int hole = batch.contact("hole" + next + i, Map.of(words.field("city"), "Paris"));
        junk(batch, hole);
        batch.entry(batch.list("List lst-1"), hole, true);
        batch.entry(batch.list("Gone " + next), hole, true);
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
    try (Batch batch = opened()) {
      for (int id : data.ids()) {
        batch.change(id, words.field("city"), id % 2 == 0 ? null : "Lyon");
        batch.change(id, words.field("newsletter"), 1L);
        junk(batch, id);
        batch.consent(
            id, new Consent(Channel.SMS, Consent.Status.REFUSED, Past.at(99), null, null));
      }
      for (int i = 0; i < data.ids().size(); i++) {
        String key = data.contacts().get(i).key();
        Past.leave(batch, data.ids().get(i), key, data.members(), true);
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
    try (Batch batch = opened();
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
      for (int i = 0; i < data.ids().size(); i++) {
        OracleContact contact = data.contacts().get(i);
        Past.takeBack(batch, data.ids().get(i), contact, Past.at(LAST));
        Past.leave(batch, data.ids().get(i), contact.key(), data.members(), false);
      }
      batch.publish(COUNTS);
    }
  }

  /// Opens an import and tells it enough for rows to be on the disk, of new contacts and known.
  Batch unpublished() {
    Batch batch = opened();
    for (int i = 0; i < STAGED; i++) {
      int known = data.ids().get(i % data.ids().size());
      junk(batch, batch.contact("hidden" + i, Map.of(words.field("city"), "Paris")));
      junk(batch, known);
      batch.change(known, words.field("city"), "Lyon");
      batch.withdraw(words.kind("order"), i);
      batch.entry(batch.list("List lst-2"), known, i % 2 == 0);
      batch.consent(
          known, new Consent(Channel.POST, Consent.Status.GIVEN, Past.at(99), null, null));
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
