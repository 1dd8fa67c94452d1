package app.quartier.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a window costs, by how much happened in it.
record WindowCounts(World world, int rounds) {

  Table table() throws SQLException {
    Table.Rows rows =
        new Table.Rows(
            "Visited within a window",
            "window",
            "members",
            "engine ms",
            "DuckDB ms",
            "times faster");
    for (Map.Entry<String, Asked> window : windows().entrySet()) {
      Asked asked = window.getValue();
      Times engine = new Times();
      Times duck = new Times();
      long count = 0;
      for (int round = 0; round < rounds; round++) {
        Counter.Timed own = world.counter().first(asked);
        count = own.found().count();
        engine.add(own.nanos());
        duck.add(world.duck().quickest(asked, count));
      }
      rows.row(
          window.getKey(), count, engine.median(), duck.median(), duck.median() / engine.median());
    }
    return rows.table();
  }

  private static Map<String, Asked> windows() {
    Map<String, Asked> windows = new LinkedHashMap<>();
    for (int days : new int[] {7, 30, 90, 365}) {
      windows.put(days + " days", EventQuestions.visited(days));
    }
    windows.put("ever", EventQuestions.visitedEver());
    return windows;
  }
}
