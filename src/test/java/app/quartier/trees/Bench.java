package app.quartier.trees;

import app.quartier.engine.Engine;
import app.quartier.engine.EngineVersion;
import app.quartier.kernel.Cancel;
import java.sql.SQLException;

/// One list of contacts with everybody who can evaluate segments over it.
final class Bench implements AutoCloseable {
  private final CaseMaker maker;
  private final H2World h2;
  private final EngineVersion engine;
  private final Comparison comparison;

  Bench(long seed) throws SQLException {
    this.maker = new CaseMaker(seed);
    this.h2 = new H2World(maker.data());
    this.engine = Engine.load(new MemorySource(maker.data()), Cancel.NEVER);
    this.comparison =
        new Comparison(
            maker.data(), Shop.catalog(maker.data().almanac()), h2.counts()::members, engine);
  }

  CaseMaker maker() {
    return maker;
  }

  Comparison comparison() {
    return comparison;
  }

  @Override
  public void close() throws SQLException {
    engine.close();
    h2.close();
  }
}
