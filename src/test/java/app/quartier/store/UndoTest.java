package app.quartier.store;

import static app.quartier.store.db.Tables.LIST_ENTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.consent.Consent;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.BatchRecord.State;
import app.quartier.domain.intake.UndoReport;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Undoing gives back what was there before, and keeps what came after.
final class UndoTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void create() {
    store = Workspaces.create(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void undoingAMergeGivesBackEveryValueAndLeavesNoRow() {
    ChildMain.fill(store);
    String before = Visible.hash(store);
    ChildMain.merge(store);
    UndoReport report = store.undo(2, Set.of());
    assertEquals(before, Visible.hash(store));
    assertEquals(List.of(), Raw.leftovers(store));
    // 400 cities and 400 e-mails were replaced; the scores were in a field of its own.
    assertEquals(
        new UndoReport(
            3, 2, ChildMain.NEW, 0, 800, Map.of(), ChildMain.NEW + 100 + ChildMain.VISITS, 100, 0),
        report);
    BatchRecord undo = store.batches().getLast();
    assertEquals(BatchPlan.Kind.UNDO, undo.kind());
    assertEquals(State.DONE, undo.state());
    assertEquals(2, undo.undoes());
    assertEquals(State.SWEPT, store.batches().get(1).state());
  }

  @Test
  void theSameFileCanBeImportedAgainAfterAnUndo() {
    ChildMain.fill(store);
    ChildMain.merge(store);
    long lines = Visible.lines(store).size();
    store.undo(2, Set.of());
    ChildMain.merge(store);
    assertEquals(lines, Visible.lines(store).size());
    store.undo(4, Set.of());
    assertEquals(List.of(), Raw.leftovers(store));
  }

  @Test
  void aValueReplacedLaterStaysAndIsListed() {
    Workspaces.contacts(store, "Paris", "a@x.fr", "b@x.fr");
    String start = Visible.hash(store);
    int lyon;
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.change(0, Workspaces.field(store, "city"), "Lyon");
      batch.change(1, Workspaces.field(store, "city"), "Lyon");
      batch.publish(Workspaces.COUNTS);
      lyon = batch.id();
    }
    int nice = Workspaces.change(store, 0, "city", "Nice");
    UndoReport report = store.undo(lyon, Set.of());
    assertEquals(new UndoReport(4, lyon, 0, 0, 1, Map.of("city", 1L), 0, 0, 0), report);
    assertEquals(Optional.of("Nice"), Workspaces.cell(store, 0, "city"));
    assertEquals(Optional.of("Paris"), Workspaces.cell(store, 1, "city"));
    store.undo(nice, Set.of());
    assertEquals(start, Visible.hash(store), "undone in the wrong order, still the start");
  }

  @Test
  void aContactTouchedLaterStaysUntilThatIsUndoneToo() {
    String start = Visible.hash(store);
    int first = Workspaces.contacts(store, "Paris", "a@x.fr", "b@x.fr", "c@x.fr");
    int changed = Workspaces.change(store, 1, "email", "new@x.fr");
    int visited;
    try (Batch batch = store.open(Workspaces.plan())) {
      EventKind visit = Workspaces.kind(store, "visit");
      batch.event(visit, 2, 5, null, false, new Object[2]);
      batch.publish(Workspaces.COUNTS);
      visited = batch.id();
    }
    UndoReport report = store.undo(first, Set.of());
    assertEquals(new UndoReport(4, first, 1, 2, 0, Map.of(), 0, 0, 0), report);
    assertEquals(
        List.of("contact 1 b@x.fr", "contact 2 c@x.fr"),
        Visible.lines(store).stream().filter(l -> l.startsWith("contact")).toList());
    assertEquals(Optional.of("new@x.fr"), Workspaces.cell(store, 1, "email"));
    store.undo(visited, Set.of());
    store.undo(changed, Set.of());
    assertEquals(start, Visible.hash(store));
    assertEquals(List.of(), Raw.leftovers(store));
  }

  @Test
  void aContactThatALaterImportListsUnchangedStaysAsItWas() {
    SortedSet<String> start = Visible.lines(store);
    int first = Workspaces.contacts(store, "Paris", "a@x.fr", "b@x.fr");
    int again = named(1);
    assertEquals(new UndoReport(3, first, 1, 1, 0, Map.of(), 0, 0, 0), undo(first));
    assertEquals(
        List.of("contact 1 b@x.fr"),
        Visible.lines(store).stream().filter(l -> l.startsWith("contact")).toList());
    assertEquals(Optional.of("Paris"), Workspaces.cell(store, 1, "city"));
    undo(again);
    assertEquals(start, Visible.lines(store));
    assertEquals(List.of(), Raw.leftovers(store));
  }

  private UndoReport undo(int batch) {
    return store.undo(batch, Set.of());
  }

  private int named(int contact) {
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.named(contact);
      batch.publish(Workspaces.COUNTS);
      return batch.id();
    }
  }

  @Test
  void whoTwoImportsPutOnAListStaysOnItWhenOneIsUndone() {
    Workspaces.contacts(store, "Paris", "a@x.fr", "b@x.fr");
    int first = entered("Salon", 0);
    int second = entered("Salon", 0);
    undo(first);
    assertTrue(Visible.lines(store).contains("list lst-1 Salon [0]"));
    undo(second);
    assertEquals(List.of(), lists());
  }

  @Test
  void whoIsTakenOffAListStillGoesWithTheImportThatBroughtThem() {
    SortedSet<String> start = Visible.lines(store);
    int first = Workspaces.contacts(store, "Paris", "a@x.fr", "b@x.fr");
    int on = entered("Salon", 0);
    int off = takenOff("Salon", 0, 1);
    assertTrue(Visible.lines(store).contains("list lst-1 Salon []"));
    assertEquals(2, entries(), "nobody is taken off who never was on it");
    undo(on);
    undo(first);
    undo(off);
    assertEquals(start, Visible.lines(store));
  }

  private int takenOff(String list, int... contacts) {
    try (Batch batch = store.open(Workspaces.plan())) {
      for (int contact : contacts) {
        batch.entry(batch.list(list), contact, false);
      }
      batch.publish(Workspaces.COUNTS);
      return batch.id();
    }
  }

  private int entries() {
    return store.database().transact(db -> db.fetchCount(LIST_ENTRY));
  }

  @Test
  void aNoThatWasSaidBeforeIsNoChangeAndOutlivesTheFirst() {
    int first;
    int again;
    Workspaces.contacts(store, "Paris", "a@x.fr");
    Consent no = new Consent(Channel.EMAIL, Consent.Status.REFUSED, Instant.EPOCH, null, null);
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.consent(0, no);
      batch.publish(Workspaces.COUNTS);
      first = batch.id();
    }
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.consentAgain(0, no);
      batch.publish(Workspaces.COUNTS);
      again = batch.id();
    }
    assertEquals(List.of(0), imported(first, InImport.Role.CHANGED));
    assertEquals(List.of(), imported(again, InImport.Role.CHANGED));
    assertEquals(List.of(0), imported(again, InImport.Role.ANY));
    undo(first);
    assertEquals(Optional.of("refused"), Workspaces.cell(store, 0, Channel.EMAIL.field()));
  }

  private List<Integer> imported(int batch, InImport.Role role) {
    List<Integer> found = new ArrayList<>();
    try (Source source = store.source()) {
      source.imported(batch, role, found::add, Cancel.NEVER);
    }
    return found;
  }

  @Test
  void aListThatIsUsedOutlivesTheImportThatBroughtIt() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    int batch = entered("Salon", 0);
    int list;
    try (Source source = store.source()) {
      list = source.catalog().lists().getFirst().number();
    }
    store.undo(batch, Set.of(list));
    assertEquals(List.of("Salon"), lists());
    undo(entered("salon", 0));
    assertEquals(List.of("Salon"), lists(), "nobody's, so no undo takes it away");
  }

  @Test
  void aListIsNotMadeWhileABatchIsOpen() {
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.list("Salon");
      Refusal refusal = assertThrows(Refusal.class, () -> store.lists().create("Salon"));
      assertEquals("store.list.busy", refusal.problems().getFirst().key());
      batch.publish(Workspaces.COUNTS);
    }
    assertEquals(List.of("Salon"), lists());
    store.lists().create("Foire");
    assertEquals(List.of("Foire", "Salon"), lists());
  }

  private int entered(String list, int contact) {
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.entry(batch.list(list), contact, true);
      batch.publish(Workspaces.COUNTS);
      return batch.id();
    }
  }

  private List<String> lists() {
    try (Source source = store.source()) {
      return source.catalog().lists().stream().map(ContactList::name).toList();
    }
  }

  @Test
  void aFieldUsedLaterStaysWithoutTheValuesOfItsOwnBatch() {
    Workspaces.contacts(store, "Paris", "a@x.fr", "b@x.fr");
    SortedSet<String> start = Visible.lines(store);
    int born;
    try (Batch batch = store.open(Workspaces.plan())) {
      Field score = batch.fields(List.of(Workspaces.number("score"))).getFirst();
      batch.change(0, score, 1L);
      batch.change(1, score, 2L);
      batch.publish(Workspaces.COUNTS);
      born = batch.id();
    }
    int used = Workspaces.change(store, 1, "score", 3L);
    UndoReport report = store.undo(born, Set.of());
    assertEquals(Map.of("score", 1L), report.conflicts());
    assertEquals(Optional.empty(), Workspaces.cell(store, 0, "score"));
    assertEquals(Optional.of(3L), Workspaces.cell(store, 1, "score"));
    store.undo(used, Set.of());
    assertEquals(start, Visible.lines(store), "the field went with its last user");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anEventReplacedTwiceStandsAgainOnlyWhenBothAreUndone(boolean moved) {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    if (moved) {
      try (Batch batch = store.open(Workspaces.plan())) {
        Workspaces.grown(batch, "order", "shop");
        batch.publish(Workspaces.COUNTS);
      }
    }
    EventKind order = Workspaces.kind(store, "order");
    order(order, 100L, null);
    String first = Visible.hash(store);
    int second = order(order, 200L, 0L);
    int third = order(order, 300L, 1L);
    UndoReport report = store.undo(second, Set.of());
    assertEquals(1, report.eventConflicts());
    assertEquals(List.of("300"), standingAmounts());
    store.undo(third, Set.of());
    assertEquals(first, Visible.hash(store));
  }

  private int order(EventKind order, long amount, Long replaces) {
    try (Batch batch = store.open(Workspaces.plan())) {
      if (replaces != null) {
        batch.withdraw(order, replaces);
      }
      Object[] values = new Object[order.properties().size()];
      values[0] = amount;
      batch.event(order, 0, 1, "r1", false, values);
      batch.publish(Workspaces.COUNTS);
      return batch.id();
    }
  }

  private List<String> standingAmounts() {
    return Visible.lines(store).stream()
        .filter(l -> l.startsWith("event order") && l.contains(" " + Long.MAX_VALUE + " "))
        .map(l -> l.replaceAll(".*\\[Long:(\\d+),.*", "$1"))
        .toList();
  }

  @Test
  void aKindBornInTheBatchGoesWithItUnlessItIsUsedLater() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    SortedSet<String> start = Visible.lines(store);
    int first = quiz();
    int second = quiz();
    store.undo(first, Set.of());
    assertTrue(Visible.lines(store).contains("kind quiz []"));
    store.undo(second, Set.of());
    assertEquals(start, Visible.lines(store));
    assertEquals(List.of(), Raw.leftovers(store));
  }

  private int quiz() {
    try (Batch batch = store.open(Workspaces.plan())) {
      EventKind quiz = batch.kind("quiz", Labels.same("Quiz"), EventKind.Role.CUSTOM, List.of());
      batch.event(quiz, 0, 1, null, false, new Object[0]);
      batch.publish(Workspaces.COUNTS);
      return batch.id();
    }
  }

  @Test
  void aPropertyInTheTableOfItsKindGoesWithItsLastUser() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    SortedSet<String> start = Visible.lines(store);
    int first = visits("page", "rank");
    int second = visits("rank");
    store.undo(first, Set.of());
    assertEquals(List.of("url", "device", "rank"), properties("visit"));
    store.undo(second, Set.of());
    assertEquals(start, Visible.lines(store));
    int again = visits("page");
    store.undo(again, Set.of());
    assertEquals(start, Visible.lines(store));
    assertEquals(List.of(), Raw.leftovers(store));
  }

  @Test
  void inWhateverOrderBatchesAreUndoneTheSamePropertiesStay() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    SortedSet<String> start = Visible.lines(store);
    for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(1, 0, 2))) {
      List<Integer> moved = List.of(bare("call"), events("call", "rank"), events("call"));
      List<Integer> beside =
          List.of(events("talk", "length"), events("talk", "rank"), events("talk"));
      order.stream().limit(2).forEach(i -> undo(moved.get(i)));
      order.stream().limit(2).forEach(i -> undo(beside.get(i)));
      assertEquals(List.of(), properties("call"), order::toString);
      assertEquals(List.of(), properties("talk"), order::toString);
      undo(moved.get(order.getLast()));
      undo(beside.get(order.getLast()));
      assertEquals(start, Visible.lines(store), order::toString);
      assertEquals(List.of(), Raw.leftovers(store), order::toString);
    }
  }

  /// Publishes a kind without events.
  private int bare(String kind) {
    try (Batch batch = store.open(Workspaces.plan())) {
      Workspaces.grown(batch, kind);
      batch.publish(Workspaces.COUNTS);
      return batch.id();
    }
  }

  @Test
  void aKindThatWasGivenAnotherTableLeavesNothing() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    SortedSet<String> start = Visible.lines(store);
    int born = bare("call");
    int moved = events("call", "rank");
    store.undo(moved, Set.of());
    int again = events("call", "length");
    store.undo(born, Set.of());
    store.undo(again, Set.of());
    assertEquals(start, Visible.lines(store));
    assertEquals(List.of(), Raw.leftovers(store));
  }

  @Test
  void whatTookAnEventBackCanBeUndoneAfterItsKindIsGone() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    SortedSet<String> start = Visible.lines(store);
    int born = events("call");
    int taken;
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.withdraw(Workspaces.grown(batch, "call"), 0);
      batch.publish(Workspaces.COUNTS);
      taken = batch.id();
    }
    store.undo(born, Set.of());
    store.undo(taken, Set.of());
    assertEquals(start, Visible.lines(store));
    assertEquals(List.of(), Raw.leftovers(store));
  }

  private int visits(String... properties) {
    return events("visit", properties);
  }

  /// Publishes one event with a value for each of these properties.
  private int events(String kind, String... properties) {
    try (Batch batch = store.open(Workspaces.plan())) {
      EventKind grown = Workspaces.grown(batch, kind, properties);
      Object[] values =
          grown.properties().stream()
              .map(Field::key)
              .map(key -> List.of(properties).contains(key) ? key + " of it" : null)
              .toArray();
      batch.event(grown, 0, 1, null, false, values);
      batch.publish(Workspaces.COUNTS);
      return batch.id();
    }
  }

  private List<String> properties(String kind) {
    return Workspaces.kind(store, kind).properties().stream().map(Field::key).toList();
  }

  @Test
  void whatCannotBeUndoneIsRefused() {
    int done = Workspaces.contacts(store, "Paris", "a@x.fr");
    int abandoned;
    try (Batch batch = store.open(Workspaces.plan())) {
      abandoned = batch.id();
    }
    int undo = store.undo(done, Set.of()).batch();
    assertEquals("store.undo.unknown", refused(99));
    assertEquals("store.undo.already", refused(done));
    assertEquals("store.undo.unpublished", refused(abandoned));
    assertEquals("store.undo.isUndo", refused(undo));
  }

  private String refused(int batch) {
    return assertThrows(Refusal.class, () -> store.undo(batch, Set.of()))
        .problems()
        .getFirst()
        .key();
  }
}
