package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.engine.Engine;
import app.quartier.engine.EngineVersion;
import app.quartier.engine.file.DerivedFiles;
import app.quartier.kernel.Cancel;
import app.quartier.oracle.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random trees asked of columns and events that come from derived files: each tree opens the data
/// anew, so that from the first few on nothing else is there to be asked.
final class DerivedTreesTest {
  private static final int TREES = 150;

  @TempDir Path folder;

  @Test
  void derivedFilesAgreeWithTheOracle() throws IOException {
    long seed = Long.getLong("quartier.seed", System.nanoTime());
    System.out.println("DerivedTreesTest: seed " + seed);
    CaseMaker maker = new CaseMaker(seed);
    for (int i = 0; i < TREES; i++) {
      Case drawn = maker.next();
      try (EngineVersion engine =
          Engine.load(new MemorySource(maker.data()), DerivedFiles.in(folder), Cancel.NEVER)) {
        assertEquals(
            Optional.empty(),
            new EngineComparison(maker.data(), Shop.catalog(maker.data().almanac()), engine)
                .difference(drawn, EnumSet.noneOf(Fault.class)),
            () -> "seed " + seed + ", " + drawn.segment());
      }
    }
    try (var files = Files.list(folder)) {
      long kept = files.count();
      assertTrue(kept > Shop.CATALOG.fields().size(), () -> kept + " files");
    }
  }
}
