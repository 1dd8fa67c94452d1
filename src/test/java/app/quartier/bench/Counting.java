package app.quartier.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The part of the benchmark about counting: everything asked of one size, and the growth up to it.
///
/// @param rounds how often each case is asked with new operands
/// @param edits how often each nested rule is edited
/// @param told takes each table when it is there
record Counting(Vocabulary words, int rounds, int edits, Consumer<Table> told) {
  private static final int ASKED_OF_DUCK = 25;

  /// H2 ranks contacts, and looks for pasted values, by reading all of them once a contact: beyond
  /// a few thousand that takes hours.
  private static final int MOST_FOR_H2 = 500;

  /// Asks everything.
  List<Table> run(Sizes sizes) throws SQLException {
    List<Table> tables = new ArrayList<>();
    Consumer<Table> taker = tables::add;
    taker = taker.andThen(told);
    try (World world = World.of(sizes, words)) {
      taker.accept(memory(world));
      List<FirstCounts.Case> cases = new FirstCounts(world, rounds).run();
      taker.accept(FirstCounts.table(cases));
      taker.accept(FirstCounts.summary(cases));
      taker.accept(EditCounts.table(new EditCounts(world, edits, ASKED_OF_DUCK).run()));
      taker.accept(new WindowCounts(world, rounds).table());
      taker.accept(new InsightCounts(world, rounds).table());
    }
    taker.accept(ownSql(sizes));
    return tables;
  }

  private Table ownSql(Sizes sizes) throws SQLException {
    int contacts = Math.min(sizes.contacts(), MOST_FOR_H2);
    try (World world = World.of(Sizes.of(contacts, sizes.seed()), words)) {
      return new OwnSql(world).table();
    }
  }

  /// The same cases and edits on a tenth, three tenths, and all.
  Table growth(Sizes sizes) throws SQLException {
    Table.Rows rows =
        new Table.Rows(
            "Growth",
            "contacts",
            "first count, geometric mean ms",
            "ns a contact",
            "edit p50 ms",
            "edit p95 ms",
            "times faster than DuckDB");
    for (int tenths : new int[] {1, 3, 10}) {
      int contacts = sizes.contacts() / 10 * tenths;
      try (World world = World.of(Sizes.of(contacts, sizes.seed()), words)) {
        List<FirstCounts.Case> cases = new FirstCounts(world, 3).run();
        EditCounts.Run run = new EditCounts(world, edits, edits).run(Tree.Shape.EIGHT);
        double mean = Times.geometricMean(cases.stream().mapToDouble(FirstCounts.Case::engine));
        rows.row(
            contacts,
            mean,
            mean * 1e6 / contacts,
            run.engine().median(),
            run.engine().percentile(95),
            Times.geometricMean(cases.stream().mapToDouble(FirstCounts.Case::ratio)));
      }
    }
    Table table = rows.table();
    told.accept(table);
    return table;
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
