package app.quartier.bench;

import java.sql.SQLException;

/// The product's own SQL asked every case once; it must count what the engine counts.
record OwnSql(World world) {

  Table table() throws SQLException {
    Table.Rows rows =
        new Table.Rows(
            "First count beside the product's SQL on H2, %,d contacts"
                .formatted(world.shop().sizes().contacts()),
            "segment",
            "engine ms",
            "H2 ms",
            "times faster");
    Draw draw = world.draw(30);
    try (H2Peer peer = H2Peer.of(world.shop())) {
      for (Question question : Suite.CASES) {
        Asked asked = question.draw(draw);
        Counter.Timed own = world.counter().first(asked);
        var lowered = world.counter().lower(asked);
        long start = System.nanoTime();
        long count = peer.count(lowered);
        double millis = Times.millis(System.nanoTime() - start);
        Agreement.require(asked, own.found().count(), "H2", count);
        double first = Times.millis(own.nanos());
        rows.row(question.name(), first, millis, millis / first);
      }
    }
    return rows.table();
  }
}
