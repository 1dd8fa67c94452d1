package app.quartier.bench;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Evaluation;
import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Segment;
import app.quartier.engine.EngineVersion;
import app.quartier.engine.Unasked;
import app.quartier.kernel.Cancel;
import java.util.Map;
import java.util.Optional;

/// Quartier's side: lowers segments and evaluates them, with the numbers of every node.
///
/// @param saved segments that others refer to
record Counter(Unasked data, Map<String, Segment> saved) {

  /// What came of an evaluation, and the nanoseconds that lowering and evaluating took.
  record Timed(Evaluation found, long nanos) {}

  /// With no answer known.
  Timed first(Asked asked) {
    return count(asked, data.version());
  }

  /// With the answers known that the version keeps.
  Timed count(Asked asked, EngineVersion version) {
    Segment segment = asked.segment();
    long start = System.nanoTime();
    Evaluation found = version.evaluate(lowering(version).lower(segment), Cancel.NEVER);
    return new Timed(found, System.nanoTime() - start);
  }

  Lowered lower(Asked asked) {
    return lowering(data.version()).lower(asked.segment());
  }

  private Lowering lowering(EngineVersion version) {
    return new Lowering(
        version.catalog(),
        ShopFields.NOW,
        ShopFields.ZONE,
        id -> Optional.ofNullable(saved.get(id)));
  }
}
