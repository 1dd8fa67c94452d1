package app.quartier.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.domain.data.KeyLookup;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.store.SqlCheck;
import app.quartier.store.Store;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.Counted;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample shop from its files to its segments: the engine, the SQL on the workspace file and a
/// plain reading of the files find the same people.
final class SampleCountsTest {
  private static final Clock CLOCK = Clock.fixed(SampleShop.AT, ZoneOffset.UTC);

  @TempDir Path folder;
  private final Map<String, Segment> segments = new LinkedHashMap<>();
  private final Map<String, List<Integer>> byEngine = new TreeMap<>();
  private final Map<String, List<String>> keys = new TreeMap<>();

  @Test
  void engineSqlAndAPlainReadingOfTheFilesFindTheSamePeople() throws IOException {
    Path place = folder.resolve("shop");
    try (Workspace workspace =
        new Assembly(CLOCK).create(place, ZoneId.of("Europe/Paris"), "EUR")) {
      for (ImportSettings settings : SampleShop.unpack(folder.resolve("files"))) {
        ImportOutcome outcome =
            workspace.importFile(settings, false, Problem::key, Progress.NONE, Cancel.NEVER);
        assertInstanceOf(ImportOutcome.Imported.class, outcome, outcome.toString());
      }
      SampleShop.saveSegments(workspace).forEach(saved -> remember(saved.document()));
      segments.values().forEach(segment -> count(workspace, segment));
    }
    PlainShop shop = new PlainShop();
    Map<String, List<String>> plain = new TreeMap<>();
    PlainSegments.all().forEach((id, rule) -> plain.put(id, PlainSegments.members(shop, rule)));
    assertEquals(plain, keys);
    assertEquals(byEngine, bySql(place));
    assertEquals(
        Map.of(
            "seg-vip-endormis", 257,
            "seg-nouveaux-clients", 90,
            "seg-jamais-commande", 421,
            "seg-belges-et-suisses", 195,
            "seg-cadeaux-de-noel", 192,
            "seg-a-reengager", 296),
        sizes());
  }

  private Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new TreeMap<>();
    byEngine.forEach((id, members) -> sizes.put(id, members.size()));
    return sizes;
  }

  private void remember(String document) {
    Segment segment = assertInstanceOf(Read.Loaded.class, SegmentJson.read(document)).segment();
    segments.put(segment.id(), segment);
  }

  private void count(Workspace workspace, Segment segment) {
    try (Counted counted = workspace.count(segment, SampleShop.AT, null, Cancel.NEVER)) {
      KeyLookup lookup = counted.keys();
      List<Integer> members = counted.evaluation().members().boxed().toList();
      assertEquals(members.size(), counted.evaluation().count());
      assertEquals(4896, counted.evaluation().base());
      byEngine.put(segment.id(), members);
      keys.put(
          segment.id(), counted.evaluation().members().mapToObj(lookup::key).sorted().toList());
    }
  }

  private Map<String, List<Integer>> bySql(Path place) {
    Map<String, List<Integer>> found = new TreeMap<>();
    try (Store store = Store.open(place, CLOCK);
        SqlCheck check = store.sqlCheck()) {
      Lowering lowering =
          new Lowering(
              check.catalog(),
              SampleShop.AT,
              check.catalog().zone(),
              id -> Optional.ofNullable(segments.get(id)));
      for (Segment segment : segments.values()) {
        long[] members = check.members(lowering.lower(segment));
        assertEquals(members.length, check.count(lowering.lower(segment)));
        found.put(segment.id(), LongStream.of(members).mapToObj(id -> (int) id).toList());
      }
    }
    return found;
  }
}
