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
import app.quartier.oracle.Fault;
import app.quartier.oracle.Oracle;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Everybody who can evaluate the cases of one written world.
final class Evaluators implements AutoCloseable {
  private final Written.World world;
  private final H2World h2;
  private final EngineVersion engine;

  Evaluators(Written.World world) throws SQLException {
    this.world = world;
    this.h2 = new H2World(world.data());
    this.engine = Engine.load(new MemorySource(world.data()), Cancel.NEVER);
  }

  List<Integer> byEngine(Written written) {
    return ids(engine.evaluate(lowered(written), Cancel.NEVER).members());
  }

  List<Integer> bySql(Written written) {
    return ids(Arrays.stream(h2.counts().members(lowered(written))));
  }

  private static List<Integer> ids(LongStream members) {
    return members.mapToObj(id -> (int) id).toList();
  }

  private static List<Integer> ids(IntStream members) {
    return members.boxed().toList();
  }

  private Lowered lowered(Written written) {
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

  static List<Integer> byOracle(Written written, Set<Fault> faults) {
    Segment segment = segment(written);
    Oracle oracle = new Oracle(written.world().asked(), written.at(), segment.zone(), faults);
    return written.world().data().ids(oracle.members(segment));
  }

  private static Segment segment(Written written) {
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
  public void close() throws SQLException {
    engine.close();
    h2.close();
  }
}
