package app.quartier.trees;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Segment;
import app.quartier.oracle.Fault;
import app.quartier.oracle.Oracle;
import app.quartier.sql.SqlCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asks everybody the same and tells the first disagreement.
final class Comparison {
  private final Dataset data;
  private final SqlCounts sql;

  Comparison(Dataset data, SqlCounts sql) {
    this.data = data;
    this.sql = sql;
  }

  /// @param faults planted in the oracle
  Optional<String> difference(Case drawn, Set<Fault> faults) {
    Segment segment = drawn.segment();
    boolean[] members = Oracle.members(data.world(), segment, drawn.at(), faults);
    List<Integer> expected = data.ids(members);
    Lowered lowered = lowered(drawn);
    List<Integer> bySql = Arrays.stream(sql.members(lowered)).mapToObj(id -> (int) id).toList();
    if (!expected.equals(bySql)) {
      return Optional.of("members: oracle " + expected + "\n         sql    " + bySql);
    }
    return Optional.empty();
  }

  private Lowered lowered(Case drawn) {
    return new Lowering(
            Shop.CATALOG, drawn.at(), Shop.ZONE, id -> Optional.ofNullable(data.saved().get(id)))
        .lower(drawn.segment());
  }
}
