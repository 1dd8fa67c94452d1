package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import app.quartier.engine.Engine;
import app.quartier.engine.EngineVersion;
import app.quartier.kernel.Cancel;
import app.quartier.oracle.Fault;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments.ArgumentSet;
import org.junit.jupiter.params.provider.FieldSource;

/// The conformance file and some random trees asked of the engine alone, with nothing shared
/// between two cases but what was read and drawn: what a changed line of the engine breaks is told
/// within seconds, without a database.
final class EngineAloneTest {
  private static final long SEED = 5;
  private static final int TREES = 36;
  private static final int CONTACTS = 90;

  static final List<ArgumentSet> WRITTEN =
      Conformance.all().stream()
          .map(written -> argumentSet(written.row() + ": " + written.name(), written))
          .toList();

  private static final CaseMaker MAKER = new CaseMaker(SEED, EngineAloneTest::some);
  static final List<ArgumentSet> DRAWN =
      IntStream.range(0, TREES).mapToObj(n -> argumentSet("tree " + n, MAKER.next())).toList();

  @ParameterizedTest
  @FieldSource("WRITTEN")
  void theEngineAnswersAsWritten(Written written) {
    assertEquals(written.refused(), EngineEvaluator.refusal(written), written::toString);
    if (written.refused().isEmpty()) {
      try (EngineEvaluator engine = new EngineEvaluator(written.world())) {
        assertEquals(written.expected(), engine.members(written), written::toString);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("DRAWN")
  void theEngineAgreesWithTheOracle(Case drawn) {
    try (EngineVersion engine = Engine.load(new MemorySource(MAKER.data()), Cancel.NEVER)) {
      assertEquals(
          Optional.empty(),
          new EngineComparison(MAKER.data(), Shop.catalog(MAKER.data().almanac()), engine)
              .difference(drawn, EnumSet.noneOf(Fault.class)),
          () -> "seed " + SEED + ", " + drawn.segment());
    }
  }

  private static Dataset some(Dataset all) {
    return new Dataset(
        all.ids().subList(0, CONTACTS),
        all.contacts().subList(0, CONTACTS),
        all.members(),
        all.saved(),
        all.almanac());
  }
}
