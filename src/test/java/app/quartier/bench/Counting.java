package app.quartier.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The part of the benchmark about counting: everything asked of one size, and the growth up to it.
///
/// @param rounds how often each case is asked with new operands
/// @param edits how often each nested rule is edited
/// @param server the address of a PostgreSQL server that is asked too; empty for none
/// @param told takes each table when it is there
record Counting(
    Vocabulary words, int rounds, int edits, Optional<String> server, Consumer<Table> told) {
  private static final int ASKED_OF_DUCK = 25;
  private static final int FEW_ROUNDS = 3;

  /// H2 ranks contacts, and looks for pasted values, by reading all of them once a contact: beyond
  /// a few thousand that takes hours.
  private static final int MOST_FOR_H2 = 500;

  /// Asks everything of the largest size, and what tells the growth of the smaller ones before it.
  List<Table> run(List<Sizes> ascending) throws SQLException {
    List<Table> tables = new ArrayList<>();
    Consumer<Table> taker = tables::add;
    taker = taker.andThen(told);
    Table.Rows growth = growth();
    for (Sizes smaller : ascending.subList(0, ascending.size() - 1)) {
      try (World world = World.of(smaller, words)) {
        grown(growth, world, new FirstCounts(world, FEW_ROUNDS).run(), eightLeaves(world));
      }
    }
    try (World world = World.of(ascending.getLast(), words)) {
      taker.accept(memory(world));
      FirstCounts first = new FirstCounts(world, rounds);
      List<FirstCounts.Case> cases = first.run();
      taker.accept(first.table(cases));
      taker.accept(FirstCounts.summary(cases));
      List<EditCounts.Run> runs = new EditCounts(world, edits, ASKED_OF_DUCK).run();
      taker.accept(EditCounts.table(runs));
      grown(growth, world, cases, runs.getFirst());
      taker.accept(growth.table());
      taker.accept(new WindowCounts(world, rounds).table());
      taker.accept(new InsightCounts(world, rounds).table());
      if (server.isPresent()) {
        taker.accept(postgres(world, server.get()));
      }
    }
    taker.accept(ownSql(ascending.getLast()));
    return tables;
  }

  private EditCounts.Run eightLeaves(World world) throws SQLException {
    return new EditCounts(world, edits, ASKED_OF_DUCK).run(Tree.Shape.EIGHT);
  }

  private Table ownSql(Sizes sizes) throws SQLException {
    int contacts = Math.min(sizes.contacts(), MOST_FOR_H2);
    try (World world = World.of(Sizes.of(contacts, sizes.seed()), words);
        H2Peer peer = H2Peer.of(world.shop())) {
      return new OwnSql(world, 1).table(peer);
    }
  }

  private Table postgres(World world, String url) throws SQLException {
    try (PostgresPeer peer = PostgresPeer.of(url, world.shop())) {
      return new OwnSql(world, FEW_ROUNDS).table(peer);
    }
  }

  private static Table.Rows growth() {
    return new Table.Rows(
        "Growth",
        "contacts",
        "first count, geometric mean ms",
        "ns a contact",
        "edit of 8 leaves, p50 ms",
        "p95 ms",
        "times faster than DuckDB");
  }

  private static void grown(
      Table.Rows growth, World world, List<FirstCounts.Case> cases, EditCounts.Run run) {
    int contacts = world.shop().sizes().contacts();
    double mean = Times.geometricMean(cases.stream().mapToDouble(FirstCounts.Case::engine));
    growth.row(
        contacts,
        mean,
        mean * 1e6 / contacts,
        run.engine().median(),
        run.engine().percentile(95),
        Times.geometricMean(cases.stream().mapToDouble(FirstCounts.Case::ratio)));
  }

  private static Table memory(World world) {
    Sizes sizes = world.shop().sizes();
    double cells = (double) sizes.contacts() * ShopFields.CONTACT.size();
    double events = (double) sizes.events() + sizes.orders();
    return new Table.Rows("Heap after collection, no answer kept", "what", "MB", "bytes each")
        .row("contacts' fields", world.bytes().contacts() >> 20, world.bytes().contacts() / cells)
        .row("events", world.bytes().events() >> 20, world.bytes().events() / events)
        .table();
  }
}
