package app.quartier.trees;

import app.quartier.domain.segment.Segment;
import app.quartier.oracle.Fault;
import app.quartier.oracle.Oracle;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Everybody who can evaluate the cases of one written world.
final class Evaluators implements AutoCloseable {
  private final H2World h2;
  private final EngineEvaluator engine;

  Evaluators(Written.World world) throws SQLException {
    this.h2 = new H2World(world.data());
    this.engine = new EngineEvaluator(world);
  }

  List<Integer> byEngine(Written written) {
    return engine.members(written);
  }

  List<Integer> bySql(Written written) {
    return Arrays.stream(h2.counts().members(engine.lowered(written)))
        .mapToObj(id -> (int) id)
        .toList();
  }

  static List<Integer> byOracle(Written written, Set<Fault> faults) {
    Segment segment = EngineEvaluator.segment(written);
    Oracle oracle = new Oracle(written.world().asked(), written.at(), segment.zone(), faults);
    return written.world().data().ids(oracle.members(segment));
  }

  @Override
  public void close() throws SQLException {
    engine.close();
    h2.close();
  }
}
