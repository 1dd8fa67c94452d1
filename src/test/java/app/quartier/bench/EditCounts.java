package app.quartier.bench;

import app.quartier.engine.EngineVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// One leaf after another of a nested rule is replaced by another one, and everything is counted
/// again: the result and the numbers of every node. DuckDB is asked some of the edited rules.
record EditCounts(World world, int edits, int everyHow) {
  private static final int WARMING = 100;

  /// The figures of one shape.
  ///
  /// @param faster how many times faster than DuckDB, geometric mean
  record Run(Tree.Shape shape, Times engine, Times duck, double faster) {}

  List<Run> run() throws SQLException {
    List<Run> runs = new ArrayList<>();
    for (Tree.Shape shape : Tree.Shape.values()) {
      runs.add(run(shape));
    }
    return runs;
  }

  Run run(Tree.Shape shape) throws SQLException {
    Draw draw = world.draw(10 + shape.size());
    EngineVersion version = world.counter().data().version();
    Tree tree = Tree.drawn(shape, draw);
    for (int edit = 0; edit < WARMING; edit++) {
      tree = tree.edited(draw);
      world.counter().count(tree.asked(), version);
    }
    Times engine = new Times();
    List<Asked> some = new ArrayList<>();
    List<Counter.Timed> answers = new ArrayList<>();
    for (int edit = 0; edit < edits; edit++) {
      tree = tree.edited(draw);
      Asked asked = tree.asked();
      Counter.Timed own = world.counter().count(asked, version);
      engine.add(own.nanos());
      if (edit % everyHow == 0) {
        some.add(asked);
        answers.add(own);
      }
    }
    Times duck = new Times();
    DoubleStream.Builder ratios = DoubleStream.builder();
    for (int i = 0; i < some.size(); i++) {
      Counter.Timed own = answers.get(i);
      double millis = duck.add(world.duck().quickest(some.get(i), own.found().count()));
      ratios.add(millis / Times.millis(own.nanos()));
    }
    return new Run(shape, engine, duck, Times.geometricMean(ratios.build()));
  }

  static Table table(List<Run> runs) {
    Table.Rows rows =
        new Table.Rows(
            "One leaf edited, the numbers of every node included",
            "leaves",
            "edits",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            "worst ms",
            "DuckDB p50 ms",
            "DuckDB asked",
            "times faster");
    for (Run run : runs) {
      rows.row(
          run.shape().size(),
          run.engine().size(),
          run.engine().median(),
          run.engine().percentile(95),
          run.engine().percentile(99),
          run.engine().percentile(100),
          run.duck().median(),
          run.duck().size(),
          run.faster());
    }
    return rows.table();
  }
}
