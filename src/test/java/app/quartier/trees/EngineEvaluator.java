package app.quartier.trees;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Segment;
import app.quartier.engine.Engine;
import app.quartier.engine.EngineVersion;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/// The engine over one written world.
final class EngineEvaluator implements AutoCloseable {
  private final Written.World world;
  private final EngineVersion engine;

  EngineEvaluator(Written.World world) {
    this.world = world;
    this.engine = Engine.load(new MemorySource(world.data()), Cancel.NEVER);
  }

  List<Integer> members(Written written) {
    return engine.evaluate(lowered(written), Cancel.NEVER).members().boxed().toList();
  }

  Lowered lowered(Written written) {
    return lowered(world, written, segment(written));
  }

  private static Lowered lowered(Written.World world, Written written, Segment segment) {
    return new Lowering(
            Shop.CATALOG,
            written.at(),
            world.zone(),
            id -> Optional.ofNullable(world.data().saved().get(id)))
        .lower(segment);
  }

  static Segment segment(Written written) {
    return ((Read.Loaded) SegmentJson.read(written.document())).segment();
  }

  /// With what problems the segment is turned down, by the reader or when it is lowered.
  static List<Written.Complaint> refusal(Written written) {
    return switch (SegmentJson.read(written.document())) {
      case Read.Rejected(List<Problem> problems) -> complaints(problems);
      case Read.Loaded(Segment segment) -> {
        try {
          lowered(written.world(), written, segment);
          yield List.of();
        } catch (Refusal refusal) {
          yield complaints(refusal.problems());
        }
      }
    };
  }

  private static List<Written.Complaint> complaints(List<Problem> problems) {
    return problems.stream()
        .map(p -> new Written.Complaint(p.key(), p.args().getFirst().toString()))
        .toList();
  }

  @Override
  public void close() {
    engine.close();
  }
}
