package app.quartier.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benchmark at a tenth of its size: everything is asked of everybody, all count the same (or
/// it throws), and the figures are written. No time is judged.
final class BenchmarkTest {
  private static final int CONTACTS = 100_000;
  private static final int EDITS = 40;
  private static final int IMPORTED = 300;
  private static final int LEAST_SEGMENTS = 16;
  private static final long LEAST_TELLING = 13;

  @Test
  void everybodyCountsTheSameAndTheTablesAreWritten(@TempDir Path folder) throws Exception {
    long seed = RandomGenerator.getDefault().nextInt(Integer.MAX_VALUE);
    System.out.println("BenchmarkTest: seed " + seed);
    Sizes sizes = Sizes.of(CONTACTS, seed);
    List<Table> tables =
        new Counting(new Vocabulary(), 1, EDITS, Optional.empty(), _ -> {})
            .run(List.of(Sizes.of(CONTACTS / 10, seed), sizes));
    new Report("small", Benchmark.head(sizes), tables).write(folder);

    int segments = tables.get(1).rows().size();
    assertEquals(Suite.CASES.size(), segments);
    assertTrue(segments >= LEAST_SEGMENTS, "segments: " + segments);
    long telling = (Long) tables.get(2).rows().get(1).get(1);
    assertTrue(telling >= LEAST_TELLING, "seed " + seed + ", neither all nor nothing: " + telling);
    for (Table table : tables) {
      assertTrue(Files.readString(folder.resolve("small.md")).contains(table.title()));
      assertTrue(Files.readString(folder.resolve("small.json")).contains(table.title()));
    }
  }

  @Test
  void filesAreImportedWholeAndCounted(@TempDir Path folder) throws Exception {
    Sizes sizes = Sizes.of(IMPORTED, 7);
    Table table = new Importing(new InventedShop(sizes, new Vocabulary()), folder).table();
    assertEquals(9, table.rows().size());
  }
}
