package app.quartier.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What DuckDB is asked beside counts. Who the members are stands in a table before it is timed.
record DuckInsights(DuckDb duck) {
  private static final List<String> SPREAD =
      List.of(
          "SELECT city, count(*) FILTER (WHERE s0), count(*) FROM membership JOIN contact USING"
              + " (id) GROUP BY city ORDER BY 2 DESC LIMIT 50",
          "SELECT floor(spent / 500), count(*) FILTER (WHERE s0), count(*) FROM membership"
              + " JOIN contact USING (id) GROUP BY 1",
          "SELECT item, count(*) FILTER (WHERE s0), count(*) FROM (SELECT s0,"
              + " unnest(interests) AS item FROM membership JOIN contact USING (id)) GROUP BY item"
              + " ORDER BY 2 DESC LIMIT 50");

  /// How many members each two segments have in common, in the order of the pairs.
  record Overlaps(List<Long> sizes, long nanos) {}

  /// The milliseconds that spreading three fields over the members takes.
  double facets(Peer segment) throws SQLException {
    remember(List.of(segment));
    long start = System.nanoTime();
    for (String sql : SPREAD) {
      try (var statement = duck.connection().createStatement();
          ResultSet found = statement.executeQuery(sql)) {
        while (found.next()) {
          found.getLong(2);
        }
      }
    }
    return Times.millis(System.nanoTime() - start);
  }

  Overlaps overlaps(List<Peer> segments) throws SQLException {
    remember(segments);
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      for (int j = i + 1; j < segments.size(); j++) {
        pairs.add("count(*) FILTER (WHERE s" + i + " AND s" + j + ")");
      }
    }
    String sql = "SELECT " + String.join(", ", pairs) + " FROM membership";
    long start = System.nanoTime();
    try (var statement = duck.connection().createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      List<Long> sizes = new ArrayList<>();
      for (int i = 1; i <= pairs.size(); i++) {
        sizes.add(found.getLong(i));
      }
      return new Overlaps(sizes, System.nanoTime() - start);
    }
  }

  /// A row a contact: is it in the first segment, the second …?
  private void remember(List<Peer> segments) throws SQLException {
    List<PeerQuery.Statement> each = segments.stream().map(PeerQuery::members).toList();
    String columns =
        IntStream.range(0, segments.size())
            .mapToObj(i -> "id IN (" + each.get(i).sql() + ") AS s" + i)
            .collect(Collectors.joining(", "));
    List<Object> values =
        each.stream().map(PeerQuery.Statement::values).flatMap(List::stream).toList();
    duck.execute(
        new PeerQuery.Statement(
            "CREATE OR REPLACE TEMP TABLE membership AS SELECT id, " + columns + " FROM contact",
            values));
  }
}
