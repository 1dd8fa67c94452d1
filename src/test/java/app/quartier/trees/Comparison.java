package app.quartier.trees;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Counts;
import app.quartier.domain.data.Evaluation;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.oracle.Fault;
import app.quartier.oracle.Oracle;
import app.quartier.oracle.OracleNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Asks everybody the same and tells the first disagreement.
final class Comparison {
  private final Dataset data;
  private final Catalog catalog;
  private final Function<Lowered, long[]> sql;
  private final Counts engine;

  /// @param catalog of whoever is asked
  /// @param sql ids of the members, ascending
  Comparison(Dataset data, Catalog catalog, Function<Lowered, long[]> sql, Counts engine) {
    this.data = data;
    this.catalog = catalog;
    this.sql = sql;
    this.engine = engine;
  }

  /// Oracle, engine and SQL on the members; oracle and engine on every node's numbers.
  ///
  /// @param faults planted in the oracle
  Optional<String> difference(Case drawn, Set<Fault> faults) {
    Segment segment = drawn.segment();
    Lowered lowered = lowered(drawn);
    Evaluation evaluation = engine.evaluate(lowered, Cancel.NEVER);
    Oracle oracle =
        faults.isEmpty()
            ? drawn.oracle()
            : new Oracle(data.world(), drawn.at(), segment.zone(), faults);
    List<Integer> expected = data.ids(oracle.members(segment));
    return unequal("members, engine", expected, evaluation.members().boxed().toList())
        .or(() -> unequal("count, engine", (long) expected.size(), evaluation.count()))
        .or(() -> unequal("base, engine", (long) data.ids().size(), evaluation.base()))
        .or(() -> unequal("numbers, engine", oracle.numbers(segment.rule()), numbers(evaluation)))
        .or(() -> unequal("left out by ties", oracle.tied(segment.rule()), evaluation.tied()))
        .or(() -> unequal("members, SQL", expected, bySql(lowered)));
  }

  private static List<OracleNumbers> numbers(Evaluation evaluation) {
    return evaluation.nodes().stream()
        .map(n -> new OracleNumbers(n.id(), n.alone(), n.inContext(), n.effect()))
        .toList();
  }

  private List<Integer> bySql(Lowered lowered) {
    return Arrays.stream(sql.apply(lowered)).mapToObj(id -> (int) id).toList();
  }

  private static Optional<String> unequal(String what, Object oracle, Object other) {
    return oracle.equals(other)
        ? Optional.empty()
        : Optional.of(what + "\n  oracle " + oracle + "\n  other  " + other);
  }

  private Lowered lowered(Case drawn) {
    return new Lowering(
            catalog, drawn.at(), catalog.zone(), id -> Optional.ofNullable(data.saved().get(id)))
        .lower(drawn.segment());
  }
}
