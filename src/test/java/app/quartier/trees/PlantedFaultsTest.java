package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.oracle.Fault;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The conformance file and the comparison each have to notice an oracle that gets one rule wrong,
/// or they would notice nothing.
final class PlantedFaultsTest {
  private static final Set<Fault> NONE = EnumSet.noneOf(Fault.class);
  private static final long SEED = 4;
  private static final int TREES = 500;

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aPlantedFaultIsCaughtByTheConformanceFileAlone(Fault fault) {
    Set<Fault> planted = EnumSet.of(fault);
    Optional<String> caught =
        Conformance.all().stream()
            .filter(written -> written.refused().isEmpty())
            .filter(written -> !Evaluators.byOracle(written, planted).equals(written.expected()))
            .map(written -> written.row() + ": " + written.name())
            .findFirst();
    assertTrue(caught.isPresent(), fault + " went unnoticed in the conformance file");
    System.out.println("planted fault " + fault + ": caught by " + caught.get());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aPlantedFaultIsCaughtByTheRandomRunAlone(Fault fault) throws SQLException {
    Set<Fault> planted = EnumSet.of(fault);
    try (Bench bench = new Bench(SEED)) {
      int tried = 0;
      boolean caught = false;
      while (!caught && tried < TREES) {
        tried++;
        Case drawn = bench.maker().next();
        caught = bench.comparison().difference(drawn, planted).isPresent();
        assertTrue(!caught || bench.comparison().difference(drawn, NONE).isEmpty());
      }
      assertTrue(caught, fault + " went unnoticed in " + TREES + " trees");
      System.out.println("planted fault " + fault + ": caught by tree " + tried);
    }
  }
}
