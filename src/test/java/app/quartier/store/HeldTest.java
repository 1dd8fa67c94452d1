package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.NewField;
import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.engine.Engine;
import app.quartier.engine.EngineVersion;
import app.quartier.kernel.Cancel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Since when contacts have what they have, over a past of imports and undos: the engine and the
/// SQL have to tell the days written here.
class HeldTest {
  private static final BatchCounts COUNTS = new BatchCounts(0, 0, 0, 0, 0, 0, 0);

  @TempDir Path folder;
  private final Ticking clock = new Ticking();
  private Store store;
  private Field status;
  private Field tier;

  /// 1 January: 0 and 1 come, 1 with its creation in 2025; both are on trial.
  @BeforeEach
  void begin() {
    clock.now = day(1);
    store = Store.create(folder.resolve("w"), ZoneId.of("UTC"), "EUR", clock);
    try (Batch batch = open()) {
      status = field(batch, "status");
      Field created = created();
      batch.contact("a", Map.of(status, "trial"));
      long earlier = Instant.parse("2025-06-01T00:00:00Z").toEpochMilli();
      batch.contact("b", Map.of(status, "trial", created, earlier));
      batch.publish(COUNTS);
    }
  }

  @AfterEach
  void end() {
    store.close();
  }

  private static Instant day(int day) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
  }

  private Batch open() {
    return store.open(new BatchPlan(BatchPlan.Kind.IMPORT, null, null, "{}", null));
  }

  private static Field field(Batch batch, String key) {
    return batch
        .fields(List.of(new NewField(key, Field.CONTACT, Labels.same(key), FieldType.TEXT, null)))
        .getFirst();
  }

  private Field created() {
    try (Source source = store.source()) {
      return source.catalog().field("created").orElseThrow();
    }
  }

  private int change(int day, int contact, Field field, String value) {
    clock.now = day(day);
    try (Batch batch = open()) {
      batch.change(contact, field, value);
      batch.publish(COUNTS);
      return batch.id();
    }
  }

  @Test
  void withoutAChangeAValueIsHeldSinceTheContactCame() {
    assertEquals("a 2026-01-01, b 2025-06-01", since(status));
    holds("b", 40, false);
    holds("a b", 9, false);
    holds("a", 9, true, day(10));
  }

  @Test
  void aChangeStartsAnew() {
    change(10, 0, status, "paid");
    change(20, 0, status, "trial");
    assertEquals("a 2026-01-20, b 2025-06-01", since(status));
    holds("a b", 5, false, day(25));
    holds("b", 5, false, day(24));
    holds("a", 5, true, day(25));
  }

  @Test
  void anUndoneImportIsNoChange() {
    int overwritten = change(10, 0, status, "paid");
    clock.now = day(12);
    store.undo(overwritten, Set.of());
    assertEquals("a 2026-01-01, b 2025-06-01", since(status));
    holds("a b", 11, false, day(12));
  }

  @Test
  void whatANewerImportReplacedStaysWhenTheOlderIsUndone() {
    int older = change(10, 0, status, "paid");
    change(20, 0, status, "trial");
    clock.now = day(22);
    store.undo(older, Set.of());
    assertEquals("a 2026-01-20, b 2025-06-01", since(status));
  }

  @Test
  void aFieldThatCameLaterIsHeldSinceItWasFilled() {
    clock.now = day(15);
    try (Batch batch = open()) {
      tier = field(batch, "tier");
      batch.change(0, tier, "trial");
      batch.contact("c", Map.of(tier, "trial"));
      batch.publish(COUNTS);
    }
    assertEquals("a 2026-01-15, b 2026-01-15, c 2026-01-15", since(tier));
    assertEquals("a 2026-01-01, b 2025-06-01, c 2026-01-15", since(status));
  }

  /// Since when everybody has what they have, as the engine is told.
  private String since(Field field) {
    try (Source source = store.source()) {
      Map<Integer, String> keys = new TreeMap<>();
      source.contacts(keys::put, Cancel.NEVER);
      Map<Integer, Long> since = new TreeMap<>();
      source.since(field, since::put, Cancel.NEVER);
      return since.entrySet().stream()
          .map(e ->
              keys.get(e.getKey())
                  + " "
                  + Instant.ofEpochMilli(e.getValue()).toString().substring(0, 10))
          .collect(Collectors.joining(", "));
    }
  }

  private void holds(String keys, int days, boolean most) {
    holds(keys, days, most, day(11));
  }

  private void holds(String keys, int days, boolean most, Instant at) {
    Condition held =
        new Condition(
            Marks.of("n1"),
            new Subject.Field("status"),
            "held",
            new Operands.Held(new Literal.Text("TRIAL"), most, new Length(days, Unit.DAY)),
            null,
            false,
            false);
    Group rule = new Group(Marks.of("n0"), Combine.ALL, List.of(held));
    Segment segment = new Segment("s", "s", null, null, List.of(), List.of(), rule);
    try (EngineVersion engine = Engine.load(store.source(), Cancel.NEVER);
        SqlCheck sql = store.sqlCheck()) {
      Catalog catalog = engine.catalog();
      Lowered lowered =
          new Lowering(catalog, at, catalog.zone(), id -> Optional.empty()).lower(segment);
      IntStream byEngine = engine.evaluate(lowered, Cancel.NEVER).members();
      IntStream bySql = Arrays.stream(sql.members(lowered)).mapToInt(id -> (int) id);
      assertEquals(keys, keys(engine, byEngine));
      assertEquals(keys, keys(engine, bySql));
    }
  }

  private static String keys(EngineVersion engine, IntStream members) {
    return members.mapToObj(engine::key).collect(Collectors.joining(" "));
  }

  /// A clock that stands where it is put.
  private static final class Ticking extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
