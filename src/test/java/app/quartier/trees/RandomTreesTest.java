package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import app.quartier.domain.segment.Node;
import app.quartier.oracle.Fault;
import app.quartier.oracle.Oracle;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// 3 600 random segments (`-Dquartier.trees=2500` a seed in the long run): the engine, the SQL on
/// H2 and the oracle have to agree on the members, and engine and oracle on every node's numbers.
/// Three seeds are fixed, one is fresh at each run.
final class RandomTreesTest {
  private static final Set<Fault> NONE = EnumSet.noneOf(Fault.class);
  private static final int TREES_PER_SEED = Integer.getInteger("quartier.trees", 900);

  private final Distribution distribution = new Distribution();

  @Test
  void oracleEngineAndSqlAgreeOnRandomTrees() throws SQLException {
    long fresh = new SecureRandom().nextLong();
    System.out.println("random trees: the fresh seed is " + fresh);
    for (long seed : List.of(1L, 2L, 3L, fresh)) {
      agree(seed);
    }
    System.out.println(distribution.table());
    assertEquals(List.of(), distribution.shortcomings());
  }

  private void agree(long seed) throws SQLException {
    try (Bench bench = new Bench(seed)) {
      for (int n = 0; n < TREES_PER_SEED; n++) {
        Case drawn = bench.maker().next();
        Optional<String> difference = bench.comparison().difference(drawn, NONE);
        if (difference.isPresent()) {
          fail("seed " + seed + ", tree " + n + "\n" + told(drawn, bench.comparison()));
        }
        count(drawn, bench.maker().data());
      }
    }
  }

  private static String told(Case failing, Comparison comparison) {
    Case smallest = Shrinking.smallest(failing, c -> comparison.difference(c, NONE).isPresent());
    return comparison.difference(smallest, NONE).orElseThrow()
        + "\nat "
        + smallest.at()
        + "\n"
        + smallest.segment();
  }

  private void count(Case drawn, Dataset data) {
    Oracle oracle = drawn.oracle();
    Node pruned = oracle.pruned(drawn.segment().rule());
    if (pruned == null) {
      distribution.addNothing();
    } else {
      distribution.add(pruned, oracle.numbers(pruned), data.ids().size());
    }
  }
}
