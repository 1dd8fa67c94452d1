package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Labels;
import app.quartier.domain.field.Point;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.NewField;
import app.quartier.kernel.Folding;
import app.quartier.kernel.Refusal;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Batches: invisible, then whole; or gone.
final class StagingTest {
  private static final int MORE_THAN_A_COMMIT = 2_100;

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
  void everyTypeComesBackAsItWentIn() {
    Map<FieldType, List<Object>> samples =
        Map.ofEntries(
            Map.entry(FieldType.TEXT, List.of("", " é 😀 \n\t\"';%_ ", "x".repeat(1_000_000))),
            Map.entry(FieldType.NUMBER, List.of(Long.MAX_VALUE, Long.MIN_VALUE, -1L)),
            Map.entry(FieldType.MONEY, List.of(Long.MAX_VALUE, Long.MIN_VALUE, 123_4500L)),
            Map.entry(FieldType.DATE, List.of(-719_528L, 0L, 2_932_896L)),
            Map.entry(FieldType.INSTANT, List.of(-62_167_219_200_000L, 1L, 253_402_300_799_999L)),
            Map.entry(FieldType.YES_NO, List.of(0L, 1L, 1L)),
            Map.entry(FieldType.CHOICE, List.of("a", "b", "")),
            Map.entry(FieldType.EMAIL, List.of("a@b.fr", "A@é.fr", "")),
            Map.entry(FieldType.PHONE, List.of("+33600000000", "", "1")),
            Map.entry(FieldType.COUNTRY, List.of("FR", "BE", "")),
            Map.entry(FieldType.POSTCODE, List.of("01000", "", "W1A 0AX")),
            Map.entry(
                FieldType.SET,
                List.of(ItemSet.EMPTY, ItemSet.of("a;b", "\"c\" ,|"), ItemSet.of(""))),
            Map.entry(
                FieldType.PLACE,
                List.of(new Point(0, 0), new Point(-90, 180), new Point(48.8566, 2.3522))));
    List<FieldType> types = List.copyOf(new TreeSet<>(samples.keySet()));
    assertEquals(FieldType.values().length, types.size());
    Set<String> expected = new TreeSet<>();
    try (Batch batch = store.open(Workspaces.plan())) {
      List<Field> fields =
          batch.fields(
              types.stream()
                  .map(t -> new NewField("my" + t.key(), "contact", Labels.same(t.key()), t, null))
                  .toList());
      for (int i = 0; i < 3; i++) {
        Map<Field, Object> values = new java.util.HashMap<>();
        for (Field field : fields) {
          Object cell = samples.get(field.type()).get(i);
          values.put(field, cell);
          expected.add(
              "cell " + i + " " + field.key() + " " + cell.getClass().getSimpleName() + ":" + cell);
        }
        assertEquals(i, batch.contact("k" + i, values));
      }
      batch.contact("empty", Map.of());
      batch.publish(Workspaces.COUNTS);
    }
    assertEquals(expected, cells());
    // Once more through `pending`: each contact takes the values of the next one.
    try (Batch batch = store.open(Workspaces.plan())) {
      for (FieldType type : types) {
        for (int i = 0; i < 3; i++) {
          batch.change(
              (i + 2) % 3, Workspaces.field(store, "my" + type.key()), samples.get(type).get(i));
        }
      }
      batch.publish(Workspaces.COUNTS);
    }
    assertEquals(
        new TreeSet<>(
            expected.stream()
                .map(l -> "cell " + (l.charAt(5) - '0' + 2) % 3 + l.substring(6))
                .toList()),
        cells());
  }

  private Set<String> cells() {
    return new TreeSet<>(
        Visible.lines(store).stream()
            .filter(line -> line.startsWith("cell ") && !line.contains(" created "))
            .toList());
  }

  @Test
  void nothingOfABatchIsSeenBeforeItIsPublishedAndAllAfter() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    Set<String> before = Visible.lines(store);
    try (Batch batch = store.open(Workspaces.plan())) {
      Field score = batch.fields(List.of(Workspaces.number("score"))).getFirst();
      EventKind order = store(batch);
      int created = -1;
      for (int i = 0; i < 2500; i++) {
        created = batch.contact("n" + i, Map.of(score, (long) i));
        batch.event(order, 0, i, "r" + i, false, new Object[] {1L, null, null, "paid", "shop"});
      }
      batch.change(0, Workspaces.field(store, "city"), "Lyon");
      batch.change(0, score, 5L);
      batch.change(created, Workspaces.field(store, "city"), "Nice");
      assertEquals(before, Visible.lines(store));
      batch.publish(Workspaces.COUNTS);
      assertEquals(2500, created);
    }
    Set<String> after = Visible.lines(store);
    // 2500 contacts with a score and a time each, 2500 events, one field, score of 0, city of the
    // last one, and three lines of the import.
    assertEquals(before.size() + 4 * 2500 + 3 + 3, after.size());
    assertEquals(Optional.of("Lyon"), Workspaces.cell(store, 0, "city"));
    assertEquals(Optional.of(5L), Workspaces.cell(store, 0, "score"));
    assertEquals(Optional.of("Nice"), Workspaces.cell(store, 2500, "city"));
    assertTrue(
        after.contains(
            "event order 7 0 7 r7 9223372036854775807 false"
                + " [Long:1, -, -, String:paid, String:shop]"),
        after::toString);
  }

  private static EventKind store(Batch batch) {
    return batch.kind(
        "order",
        Labels.same("ignored"),
        EventKind.Role.ORDER,
        List.of(new NewField("shop", "order", Labels.same("shop"), FieldType.TEXT, null)));
  }

  @Test
  void anAbandonedBatchLeavesNothingAndItsIdsAreNotGivenAgain() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    Set<String> before = Visible.lines(store);
    try (Batch batch = store.open(Workspaces.plan())) {
      Field score = batch.fields(List.of(Workspaces.number("score"))).getFirst();
      for (int i = 0; i < 2000; i++) {
        batch.contact("n" + i, Map.of(score, 1L));
        batch.event(store(batch), 0, i, null, true, new Object[5]);
      }
      batch.change(0, Workspaces.field(store, "city"), "Lyon");
    }
    assertEquals(before, Visible.lines(store));
    assertEquals(List.of(), Raw.leftovers(store));
    assertEquals(BatchRecord.State.SWEPT, store.batches().getLast().state());
    Workspaces.contacts(store, "Nice", "b@x.fr");
    assertTrue(Visible.lines(store).contains("contact 2001 b@x.fr"));
  }

  @Test
  void theLastOfSeveralChangesToOneValueCountsAndNullTakesItAway() {
    Workspaces.contacts(store, "Paris", "a@x.fr", "b@x.fr");
    try (Batch batch = store.open(Workspaces.plan())) {
      Field city = Workspaces.field(store, "city");
      Field email = Workspaces.field(store, "email");
      batch.change(0, city, "Lyon");
      batch.change(0, city, "Nice");
      batch.change(0, email, "new@x.fr");
      batch.change(1, city, null);
      batch.publish(Workspaces.COUNTS);
    }
    assertEquals(Optional.of("Nice"), Workspaces.cell(store, 0, "city"));
    assertEquals(Optional.of("new@x.fr"), Workspaces.cell(store, 0, "email"));
    assertEquals(Optional.empty(), Workspaces.cell(store, 1, "city"));
    assertEquals(
        List.of("0 email a@x.fr", "0 city Paris", "1 city Paris"),
        Raw.beforeImages(store),
        "one before-image per value, with what stood before the batch");
  }

  @Test
  void aWithdrawnEventNeverHappened() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    EventKind visit = Workspaces.kind(store, "visit");
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.event(visit, 0, 1000, null, false, new Object[2]);
      batch.event(visit, 0, 2000, null, false, new Object[2]);
      batch.publish(Workspaces.COUNTS);
    }
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.withdraw(visit, 0);
      batch.publish(Workspaces.COUNTS);
    }
    Set<String> lines = Visible.lines(store);
    assertTrue(lines.contains("event visit 0 0 1000 null 1000 false [-, -]"), lines::toString);
    assertTrue(lines.contains("event visit 1 0 2000 null 9223372036854775807 false [-, -]"));
  }

  @Test
  void aPropertyLiesBesideItsKindOnlyWhenThereWereEventsBefore() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    visit("a.fr", "page");
    assertEquals(List.of(), sideTables("visit"), "before the first event");
    visit("b.fr", "page", "rank");
    assertEquals(1, sideTables("visit").size(), "after it");
    Set<String> lines = Visible.lines(store);
    assertTrue(
        lines.contains(
            "event visit 0 0 1 null 9223372036854775807 false"
                + " [String:a.fr, -, String:page of a.fr, -]"),
        lines::toString);
    assertTrue(
        lines.contains(
            "event visit 1 0 1 null 9223372036854775807 false"
                + " [String:b.fr, -, String:page of b.fr, String:rank of b.fr]"),
        lines::toString);
    assertEquals(1, visited("page", "page of a.fr"));
    assertEquals(1, visited("rank", "rank of b.fr"), "SQL finds it beside the kind");
    assertEquals(0, visited("rank", "rank of a.fr"));
    assertEquals(List.of(), Raw.leftovers(store), "the kind's first table is gone");
  }

  @Test
  void afterAnUndoOrAnAbandonedBatchAKindIsAsNew() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    store.undo(visit("a.fr", "page"), Set.of());
    try (Batch batch = store.open(Workspaces.plan())) {
      EventKind visit = Workspaces.grown(batch, "visit", "page", "rank");
      batch.event(visit, 0, 1, null, false, new Object[] {"b.fr", null, null, null});
    }
    visit("c.fr", "rank");
    assertEquals(List.of(), sideTables("visit"));
    assertTrue(
        Visible.lines(store)
            .contains(
                "event visit 1 0 1 null 9223372036854775807 false"
                    + " [String:c.fr, -, String:rank of c.fr]"),
        () -> Visible.lines(store).toString());
    assertEquals(List.of(), Raw.leftovers(store));
  }

  @Test
  void whatAnAbandonedBatchWroteBesideAKindGoesWithIt() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    int first = visit("a.fr");
    try (Batch batch = store.open(Workspaces.plan())) {
      Workspaces.grown(batch, "visit", "page");
      batch.publish(Workspaces.COUNTS);
    }
    store.undo(first, Set.of());
    assertEquals(1, sideTables("visit").size());
    try (Batch batch = store.open(Workspaces.plan())) {
      EventKind visit = Workspaces.grown(batch, "visit", "page", "rank");
      for (int i = 0; i < MORE_THAN_A_COMMIT; i++) {
        batch.event(visit, 0, 1, null, false, new Object[] {"b.fr", null, "p", "r"});
      }
    }
    assertEquals(List.of(), Raw.leftovers(store));
    visit("c.fr", "page", "rank");
    assertEquals(List.of(), Raw.leftovers(store));
    assertEquals(
        List.of("[String:c.fr, -, String:page of c.fr, String:rank of c.fr]"),
        Visible.lines(store).stream()
            .filter(line -> line.startsWith("event visit"))
            .map(line -> line.substring(line.indexOf('[')))
            .toList());
  }

  @Test
  void aKindGrownTwiceByOneBatchKeepsAllItsProperties() {
    Workspaces.contacts(store, "Paris", "a@x.fr");
    try (Batch batch = store.open(Workspaces.plan())) {
      Workspaces.grown(batch, "visit", "page");
      EventKind visit = Workspaces.grown(batch, "visit", "page", "rank");
      batch.event(visit, 0, 1, null, false, new Object[] {"a.fr", null, "p", "r"});
      EventKind more = Workspaces.grown(batch, "visit", "rank", "shop");
      batch.event(more, 0, 2, null, false, new Object[] {"b.fr", null, null, "r2", "s"});
      batch.publish(Workspaces.COUNTS);
    }
    Set<String> lines = Visible.lines(store);
    assertTrue(
        lines.contains(
            "event visit 0 0 1 null 9223372036854775807 false"
                + " [String:a.fr, -, String:p, String:r, -]"),
        lines::toString);
    assertTrue(
        lines.contains(
            "event visit 1 0 2 null 9223372036854775807 false"
                + " [String:b.fr, -, -, String:r2, String:s]"),
        lines::toString);
    assertEquals(List.of(), Raw.leftovers(store));
  }

  /// How many contacts SQL finds that have a visit with this text.
  private long visited(String property, String text) {
    EventKind visit = Workspaces.kind(store, "visit");
    Field asked = visit.property(property).orElseThrow();
    Core is = new Core.OneOf(asked, Set.of(text), Folding.EXACT, false);
    Rule where = new Rule.Leaf("w", false, Term.positive(is));
    long now = Workspaces.CLOCK.millis();
    Core did = new Core.Events(visit, where, Long.MIN_VALUE, now, now, true, 1, Integer.MAX_VALUE);
    Rule rule = new Rule.Leaf("a", false, Term.positive(did));
    try (SqlCheck check = store.sqlCheck()) {
      return check.count(
          new Lowered(rule, Set.of(), Set.of(), Workspaces.CLOCK.instant(), ZoneOffset.UTC));
    }
  }

  private int visit(String url, String... properties) {
    try (Batch batch = store.open(Workspaces.plan())) {
      EventKind visit = Workspaces.grown(batch, "visit", properties);
      Object[] values = new Object[visit.properties().size()];
      values[0] = url;
      for (int i = 2; i < values.length; i++) {
        values[i] = visit.properties().get(i).key() + " of " + url;
      }
      batch.event(visit, 0, 1, null, false, values);
      batch.publish(Workspaces.COUNTS);
      return batch.id();
    }
  }

  private List<String> sideTables(String kind) {
    return store
        .database()
        .transact(db -> {
          Registry registry = Registry.read(db);
          return registry.layout().sideTables(registry.catalog().kind(kind).orElseThrow());
        });
  }

  @Test
  void aBatchIsRemembered() {
    try (Batch batch = store.open(Workspaces.plan())) {
      batch.rejects("rejects/clients.csv");
      batch.publish(Workspaces.COUNTS);
    }
    assertEquals(
        List.of(
            new BatchRecord(
                1,
                BatchPlan.Kind.IMPORT,
                BatchRecord.State.DONE,
                Workspaces.CLOCK.instant(),
                Workspaces.CLOCK.instant(),
                "clients.csv",
                "rejects/clients.csv",
                "{\"a\":1}",
                Workspaces.COUNTS,
                null)),
        store.batches());
  }

  @Test
  void theKeyIsChosenOnlyWhileThereIsNoContact() {
    BatchPlan byPhone = new BatchPlan(BatchPlan.Kind.IMPORT, null, null, "{}", "phone");
    int first;
    try (Batch batch = store.open(byPhone)) {
      batch.contact("+33", Map.of());
      batch.publish(Workspaces.COUNTS);
      first = batch.id();
    }
    assertTrue(Visible.lines(store).contains("key field phone"));
    Refusal refusal = assertThrows(Refusal.class, () -> store.open(byPhone));
    assertEquals("store.key.fixed", refusal.problems().getFirst().key());
    store.undo(first, Set.of());
    assertTrue(Visible.lines(store).contains("key field email"));
  }
}
