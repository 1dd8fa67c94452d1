package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.intake.Batch;
import app.quartier.engine.Engine;
import app.quartier.engine.EngineVersion;
import app.quartier.kernel.Cancel;
import app.quartier.oracle.Fault;
import app.quartier.store.SqlCheck;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random segments over a workspace on disk with a past: the oracle, the engine reading the
/// workspace and the SQL on its file have to agree, also while an import is being staged.
final class StoreTreesTest {
  private static final Set<Fault> NONE = EnumSet.noneOf(Fault.class);
  private static final int TREES = 60;

  @TempDir Path folder;
  private int counted;

  @Test
  void oracleEngineAndSqlAgreeOverAWorkspaceWithAPast() {
    long fresh = new SecureRandom().nextLong();
    System.out.println("trees over a workspace: the fresh seed is " + fresh);
    agree(11);
    agree(fresh);
    assertTrue(counted > TREES, counted + " of " + 2 * TREES + " trees find somebody");
  }

  private void agree(long seed) {
    CaseMaker maker = new CaseMaker(seed, StoreWorld::storable);
    Path place = folder.resolve(Long.toString(seed));
    try (StoreWorld world = new StoreWorld(place, maker.data());
        Batch _ = world.unpublished();
        SqlCheck sql = world.store().sqlCheck();
        EngineVersion engine = Engine.load(world.store().source(), Cancel.NEVER)) {
      Comparison comparison = new Comparison(maker.data(), sql.catalog(), sql::members, engine);
      for (int n = 0; n < TREES; n++) {
        Case drawn = maker.next();
        String which = "seed " + seed + ", tree " + n + " " + drawn.segment();
        assertEquals(Optional.empty(), comparison.difference(drawn, NONE), which);
        boolean[] members = drawn.oracle().members(drawn.segment());
        counted += Case.count(members) > 0 && Case.count(members) < members.length ? 1 : 0;
      }
    }
  }
}
