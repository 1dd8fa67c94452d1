package app.quartier.bench;

import java.sql.SQLException;

/// The product's own SQL asked every case, with new operands each round; it must count what the
/// engine counts.
record OwnSql(World world, int rounds) {

  /// Compiling a segment to SQL and sending it are timed with the answer.
  Table table(SqlPeer peer) throws SQLException {
    Table.Rows rows =
        new Table.Rows(
            "First count beside the product's SQL on %s, %,d contacts"
                .formatted(peer.name(), world.shop().sizes().contacts()),
            "segment",
            "members",
            "engine ms",
            peer.name() + " ms",
            "times faster");
    Draw draw = world.draw(30);
    for (Question question : Suite.CASES) {
      Times engine = new Times();
      Times its = new Times();
      long count = 0;
      for (int round = 0; round < rounds; round++) {
        Asked asked = question.draw(draw);
        Counter.Timed own = world.counter().first(asked);
        count = own.found().count();
        engine.add(own.nanos());
        var lowered = world.counter().lower(asked);
        long start = System.nanoTime();
        long other = peer.count(lowered);
        its.add(System.nanoTime() - start);
        Agreement.require(asked, count, peer.name(), other);
      }
      rows.row(
          question.name(), count, engine.median(), its.median(), its.median() / engine.median());
    }
    return rows.table();
  }
}
