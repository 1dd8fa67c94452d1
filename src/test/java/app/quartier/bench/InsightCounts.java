package app.quartier.bench;

import app.quartier.domain.data.Evaluation;
import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Combine;
import app.quartier.engine.EngineVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What is shown beside a count: how fields are spread over a result, and how segments overlap.
final class InsightCounts {
  private static final List<String> FACETS = List.of("city", "spent", "interests");
  private static final int SEGMENTS = 5;

  private final World world;
  private final DuckInsights insights;
  private final int rounds;

  InsightCounts(World world, int rounds) {
    this.world = world;
    this.insights = new DuckInsights(world.duck());
    this.rounds = rounds;
  }

  /// Both sides' times of the same.
  private record Beside(Times engine, Times duck) {
    private Beside() {
      this(new Times(), new Times());
    }
  }

  Table table() throws SQLException {
    Table.Rows rows =
        new Table.Rows("Beside a count", "what", "engine ms", "DuckDB ms", "times faster");
    Beside facets = new Beside();
    Beside overlaps = new Beside();
    Draw draw = world.draw(20);
    for (int round = 0; round < rounds; round++) {
      facets(EventQuestions.ALL.get(1).draw(draw), facets);
      overlaps(draw, overlaps);
    }
    row(rows, "three fields spread over a result", facets);
    row(rows, "overlaps of five segments, each with each", overlaps);
    return rows.table();
  }

  private static void row(Table.Rows rows, String what, Beside times) {
    double own = times.engine().median();
    double its = times.duck().median();
    rows.row(what, own, its, its / own);
  }

  /// The count itself is not timed here; DuckDB has the members in a table.
  private void facets(Asked asked, Beside times) throws SQLException {
    Evaluation found = world.counter().first(asked).found();
    long start = System.nanoTime();
    List<Facet> facets = FACETS.stream().map(key -> found.facet(field(key))).toList();
    times.engine().add(System.nanoTime() - start);
    times.duck().add(insights.facets(asked.peer()));
    Agreement.require(asked, found.count(), "the facet", facets.getFirst().whole().segment());
  }

  private Field field(String key) {
    return world.shop().catalog().field(key).orElseThrow();
  }

  /// Five segments, whose members are known, and the size of what each two have in common.
  private void overlaps(Draw draw, Beside times) throws SQLException {
    EngineVersion version = world.counter().data().version();
    List<Asked> segments = new ArrayList<>();
    for (int i = 0; i < SEGMENTS; i++) {
      segments.add(Suite.CASES.get(1 + i * 9).draw(draw));
      world.counter().count(segments.getLast(), version);
    }
    List<Long> sizes = new ArrayList<>();
    double millis = 0;
    for (int i = 0; i < SEGMENTS; i++) {
      for (int j = i + 1; j < SEGMENTS; j++) {
        Asked both = Asked.joined(Combine.ALL, List.of(segments.get(i), segments.get(j)));
        Counter.Timed own = world.counter().count(both, version);
        millis += Times.millis(own.nanos());
        sizes.add(own.found().count());
      }
    }
    times.engine().add(millis);
    DuckInsights.Overlaps its = insights.overlaps(segments.stream().map(Asked::peer).toList());
    times.duck().add(its.nanos());
    if (!its.sizes().equals(sizes)) {
      throw new IllegalStateException("overlaps: " + sizes + " and " + its.sizes());
    }
  }
}
