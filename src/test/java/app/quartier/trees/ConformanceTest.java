package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.quartier.oracle.Fault;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// The conformance file: what the rules of the segment language say of each written case, asked of
/// the oracle, the engine and the SQL on H2.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConformanceTest {
  private static final int ENOUGH = 4;
  private static final int CASES = 300;

  private final List<Written> all = Conformance.all();
  private final IdentityHashMap<Written.World, Evaluators> evaluators = new IdentityHashMap<>();

  @TestFactory
  Stream<DynamicTest> everybodyAnswersAsWritten() {
    return all.stream()
        .map(written -> dynamicTest(written.row() + ": " + written.name(), () -> check(written)));
  }

  private void check(Written written) throws SQLException {
    assertEquals(written.refused(), EngineEvaluator.refusal(written), written::toString);
    if (!written.refused().isEmpty()) {
      return;
    }
    Evaluators asked = evaluators(written.world());
    assertAll(
        () ->
            assertEquals(
                written.expected(),
                Evaluators.byOracle(written, EnumSet.noneOf(Fault.class)),
                () -> "the oracle, " + written),
        () ->
            assertEquals(
                written.expected(), asked.byEngine(written), () -> "the engine, " + written),
        () -> assertEquals(written.expected(), asked.bySql(written), () -> "SQL, " + written));
  }

  private Evaluators evaluators(Written.World world) throws SQLException {
    Evaluators known = evaluators.get(world);
    if (known == null) {
      known = new Evaluators(world);
      evaluators.put(world, known);
    }
    return known;
  }

  @AfterAll
  void close() throws SQLException {
    for (Evaluators one : evaluators.values()) {
      one.close();
    }
  }

  @Test
  void everyRowHasItsSituationsAndEveryCaseSaysWhy() {
    Map<String, Integer> rows = new TreeMap<>();
    Set<String> names = new HashSet<>();
    for (Written written : all) {
      rows.merge(written.row(), 1, Integer::sum);
      assertTrue(names.add(written.row() + written.name()), () -> "twice: " + written);
      assertTrue(written.why().length() > 10, () -> "no reason: " + written);
      assertTrue(written.world().data().ids().size() <= 6, () -> "too many contacts: " + written);
    }
    System.out.println("conformance: " + all.size() + " cases " + rows);
    assertTrue(all.size() >= CASES, "cases: " + all.size());
    rows.forEach((row, count) -> assertTrue(count >= ENOUGH, row));
  }
}
