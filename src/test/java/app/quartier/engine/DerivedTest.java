package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.quartier.domain.core.Core;
import app.quartier.domain.data.Changes;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import app.quartier.engine.file.DerivedFiles;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A version whose parts lie in files answers like one that reads them, and reads only what they do
/// not have.
final class DerivedTest {
  private static final int CONTACTS = 90;
  private static final String ALL =
      "[cells age,amount,seen,city,email,tags,town, contacts, events order, events visit]";

  @TempDir Path folder;

  /// The same people every time, in states that are told apart by a name.
  private static final class Shop {
    private final InMemorySource source = new InMemorySource(ZoneOffset.UTC);
    private final Field age = source.field("age", FieldType.NUMBER);
    private final Field amount = source.field("amount", FieldType.MONEY);
    private final Field seen = source.field("seen", FieldType.INSTANT);
    private final Field city = source.field("city", FieldType.TEXT);
    private final Field email = source.field("email", FieldType.EMAIL);
    private final Field tags = source.field("tags", FieldType.SET);
    private final Field town = source.field("town", FieldType.PLACE);
    private final EventKind visit =
        source.kind(
            "visit",
            EventKind.Role.WEB,
            InMemorySource.property("visit", "page", FieldType.TEXT),
            InMemorySource.property("visit", "seconds", FieldType.NUMBER));
    private final EventKind order = source.kind("order", EventKind.Role.ORDER);

    private Shop() {
      for (int id = 0; id < CONTACTS; id++) {
        if (id % 7 != 3) {
          source.contact(id, "c" + id);
        }
        fill(id);
      }
    }

    private void fill(int id) {
      if (id % 3 > 0) {
        source.cell(id, age, (long) id % 90 * 1_000_000);
        source.cell(id, city, id % 2 == 0 ? "Lyon" : "Saint-Étienne");
        source.cell(id, town, new Point(45 + id / 1e4, id / 1e3));
      }
      // Both ends of what a long can be: such a column takes eight bytes a row.
      source.cell(id, amount, id == 8 ? Long.MIN_VALUE + 1 : id == 9 ? Long.MAX_VALUE : id);
      source.cell(id, seen, 1_767_225_600_000L + id * 1_000L);
      source.cell(id, email, "p" + id + "@x.fr");
      source.cell(id, tags, new ItemSet(List.of("a", "t" + id % 5)));
      source.event(visit, id, 1_000 - id, id % 4 == 0 ? null : "/p" + id % 6, (long) id);
      long withdrawn = id % 5 == 0 ? 900 : Long.MAX_VALUE;
      source.event(order, new InMemorySource.Event(id, id, withdrawn, id % 6 == 0, List.of()));
    }

    private Shop in(Changes state) {
      source.changed(state);
      return this;
    }
  }

  private static Changes state(String contacts, Map<String, String> others) {
    Map<String, String> fields = new HashMap<>();
    for (String key : List.of("age", "amount", "seen", "city", "email", "tags", "town")) {
      fields.put(key, others.getOrDefault(key, "1"));
    }
    Map<String, String> kinds = new HashMap<>();
    kinds.put("visit", others.getOrDefault("visit", "1"));
    kinds.put("order", others.getOrDefault("order", "1"));
    return new Changes("whole" + contacts + others, contacts, fields, kinds);
  }

  private static final Changes FIRST = state("1", Map.of());

  private EngineVersion load(Shop shop) {
    return Engine.load(shop.source, DerivedFiles.in(folder), Cancel.NEVER);
  }

  /// Everything there is to see, cell by cell.
  private static List<String> seen(Shop shop, EngineVersion version) {
    List<String> lines = new ArrayList<>();
    version.expect(shop.source.catalog().fields(), Cancel.NEVER);
    version
        .contacts()
        .forEach(id -> {
          StringBuilder line = new StringBuilder(version.key(id));
          shop.source.catalog().fields().forEach(f -> line.append(' ').append(version.cell(id, f)));
          lines.add(line.toString());
          assertEquals(id, version.contact(version.key(id)).orElseThrow());
        });
    for (EventKind kind : shop.source.catalog().kinds()) {
      for (long upTo : new long[] {50, 899, 900, 2_000}) {
        for (boolean machine : new boolean[] {false, true}) {
          Core did = new Core.Events(kind, null, 0, upTo, 2_000, machine, 1, Integer.MAX_VALUE);
          lines.add(kind.key() + " " + Asking.members(version, did));
        }
      }
    }
    return lines;
  }

  /// What a new version reads that is asked for everything.
  private String reads(Shop shop) {
    List<String> expected = seen(shop, Asking.load(shop.source));
    int before = shop.source.reads().size();
    assertEquals(expected, seen(shop, load(shop)));
    List<String> read = shop.source.reads();
    return new TreeSet<>(read.subList(before, read.size())).toString();
  }

  @Test
  void nothingIsReadThatIsInFiles() {
    assertEquals(ALL, reads(new Shop().in(FIRST)));
    assertEquals("[]", reads(new Shop().in(FIRST)));
  }

  @Test
  void onlyWhatWasWrittenSinceIsReadAgain() {
    reads(new Shop().in(FIRST));
    Shop later = new Shop().in(state("1", Map.of("city", "2", "order", "2")));
    later.source.cell(1, later.city, "Nice");
    later.source.event(later.order, 1, 40);
    assertEquals("[cells city, events order]", reads(later));
    assertEquals("[]", reads(later));
  }

  @Test
  void newContactsHaveOtherColumnsAndTheSameEvents() {
    reads(new Shop().in(FIRST));
    Shop later = new Shop().in(state("2", Map.of()));
    later.source.contact(CONTACTS + 5, "new");
    assertEquals("[cells age,amount,seen,city,email,tags,town, contacts]", reads(later));
    assertEquals("[]", reads(later));
  }

  @Test
  void aStateThatCameAnotherWayIsNotTakenForThisOne() {
    reads(new Shop().in(FIRST));
    assertEquals(ALL, reads(new Shop().in(Changes.unknown("a copy that was imported into"))));
  }

  @Test
  void damagedFilesAreMadeAgain() throws IOException {
    damaged(bytes -> Arrays.copyOf(bytes, bytes.length / 2));
    damaged(bytes -> new byte[0]);
    damaged(bytes -> {
      byte[] other = bytes.clone();
      other[bytes.length / 2] ^= 1;
      return other;
    });
  }

  private void damaged(UnaryOperator<byte[]> change) throws IOException {
    reads(new Shop().in(FIRST));
    for (Path file : files()) {
      Files.write(file, change.apply(Files.readAllBytes(file)));
    }
    assertEquals(ALL, reads(new Shop().in(FIRST)));
    assertEquals("[]", reads(new Shop().in(FIRST)));
  }

  /// Also when ids were given meanwhile that nobody has.
  @Test
  void aDeletedFileIsMadeAgainBesideTheOthers() throws IOException {
    reads(new Shop().in(FIRST));
    for (Path file : files()) {
      Files.delete(file);
      Shop later = new Shop().in(FIRST);
      later.source.given(CONTACTS + 5_000);
      assertFalse(reads(later).equals("[]"), file::toString);
      assertEquals("[]", reads(later));
    }
  }

  @Test
  void noFileOutlivesItsState() throws IOException {
    reads(new Shop().in(FIRST));
    List<Path> before = files();
    assertEquals(10, before.size(), "contacts, seven fields, two kinds");
    load(new Shop().in(state("2", Map.of("visit", "2", "order", "2")))).close();
    List<Path> after = files();
    after.removeAll(before);
    assertEquals(files(), after, "nothing of the first state");
  }

  @Test
  void eventsOfSomebodyWhoIsGoneAreReadAgain() {
    reads(new Shop().in(FIRST));
    Shop later = new Shop().in(state("2", Map.of()));
    later.source.without(8);
    assertEquals(ALL, reads(later));
    assertEquals("[]", reads(later));
  }

  @Test
  void aVersionThatIsStillInUseWritesNothingOutdated() throws IOException {
    DerivedFiles shared = DerivedFiles.in(folder);
    Shop shop = new Shop().in(FIRST);
    EngineVersion first = Engine.load(shop.source, shared, Cancel.NEVER);
    Shop later = new Shop().in(state("2", Map.of("visit", "2", "order", "2")));
    Engine.load(later.source, shared, first, Cancel.NEVER).close();
    List<Path> before = files();
    seen(shop, first);
    assertEquals(before, files());
  }

  private List<Path> files() throws IOException {
    try (var found = Files.list(folder)) {
      return new ArrayList<>(found.sorted().toList());
    }
  }
}
