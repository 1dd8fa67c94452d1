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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asks the oracle and the engine the same and tells the first disagreement: the members, and every
/// node's numbers.
///
/// @param catalog of the engine
record EngineComparison(Dataset data, Catalog catalog, Counts engine) {

  /// @param faults planted in the oracle
  Optional<String> difference(Case drawn, Set<Fault> faults) {
    Segment segment = drawn.segment();
    Evaluation evaluation = engine.evaluate(lowered(drawn), Cancel.NEVER);
    Oracle oracle = oracle(drawn, faults);
    List<Integer> expected = data.ids(oracle.members(segment));
    return unequal("members, engine", expected, evaluation.members().boxed().toList())
        .or(() -> unequal("count, engine", (long) expected.size(), evaluation.count()))
        .or(() -> unequal("base, engine", (long) data.ids().size(), evaluation.base()))
        .or(() -> unequal("numbers, engine", oracle.numbers(segment.rule()), numbers(evaluation)))
        .or(() -> unequal("left out by ties", oracle.tied(segment.rule()), evaluation.tied()));
  }

  Oracle oracle(Case drawn, Set<Fault> faults) {
    return faults.isEmpty()
        ? drawn.oracle()
        : new Oracle(data.world(), drawn.at(), drawn.segment().zone(), faults);
  }

  Lowered lowered(Case drawn) {
    return new Lowering(
            catalog, drawn.at(), catalog.zone(), id -> Optional.ofNullable(data.saved().get(id)))
        .lower(drawn.segment());
  }

  static Optional<String> unequal(String what, Object oracle, Object other) {
    return oracle.equals(other)
        ? Optional.empty()
        : Optional.of(what + "\n  oracle " + oracle + "\n  other  " + other);
  }

  private static List<OracleNumbers> numbers(Evaluation evaluation) {
    return evaluation.nodes().stream()
        .map(n -> new OracleNumbers(n.id(), n.alone(), n.inContext(), n.effect()))
        .toList();
  }
}
