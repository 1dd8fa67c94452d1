package app.quartier.trees;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Counts;
import app.quartier.domain.field.Catalog;
import app.quartier.oracle.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Asks everybody the same and tells the first disagreement.
final class Comparison {
  private final Function<Lowered, long[]> sql;
  private final EngineComparison engine;

  /// @param catalog of whoever is asked
  /// @param sql ids of the members, ascending
  Comparison(Dataset data, Catalog catalog, Function<Lowered, long[]> sql, Counts engine) {
    this.sql = sql;
    this.engine = new EngineComparison(data, catalog, engine);
  }

  /// Oracle, engine and SQL on the members; oracle and engine on every node's numbers.
  ///
  /// @param faults planted in the oracle
  Optional<String> difference(Case drawn, Set<Fault> faults) {
    return engine.difference(drawn, faults).or(() -> differenceToSql(drawn, faults));
  }

  private Optional<String> differenceToSql(Case drawn, Set<Fault> faults) {
    List<Integer> expected =
        engine.data().ids(engine.oracle(drawn, faults).members(drawn.segment()));
    List<Integer> bySql =
        Arrays.stream(sql.apply(engine.lowered(drawn))).mapToObj(id -> (int) id).toList();
    return EngineComparison.unequal("members, SQL", expected, bySql);
  }
}
