package app.quartier.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Counts segments of an invented shop and asks the peers the same.
///
/// A program: run its `main` with the test class path. Arguments: contacts (a million), and a seed
/// (another one each time). Prints each table and leaves all in `target/bench` as Markdown and
/// JSON. Fails when anybody counts differently.
public final class Benchmark {
  private static final Path FOLDER = Path.of("target", "bench");
  private static final int ROUNDS = 7;
  private static final int EDITS = 1_000;

  private Benchmark() {}

  public static void main(String[] args) throws IOException, SQLException {
    int contacts = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    long seed =
        args.length > 1
            ? Long.parseLong(args[1])
            : RandomGenerator.getDefault().nextInt(Integer.MAX_VALUE);
    Sizes sizes = Sizes.of(contacts, seed);
    List<String> head = head(sizes);
    head.forEach(System.out::println);
    Counting counting =
        new Counting(new Vocabulary(), ROUNDS, EDITS, table -> System.out.println(table.text()));
    List<Table> tables = new ArrayList<>(counting.run(sizes));
    tables.add(counting.growth(sizes));
    new Report("counting-" + contacts, head, tables).write(FOLDER);
  }

  static List<String> head(Sizes sizes) throws IOException, SQLException {
    try (DuckDb duck = new DuckDb()) {
      return List.of(
          String.format(
              Locale.ROOT,
              "%,d contacts with %d fields, %,d events, %,d orders; seed %d",
              sizes.contacts(),
              ShopFields.CONTACT.size(),
              sizes.events(),
              sizes.orders(),
              sizes.seed()),
          Machine.described("DuckDB " + duck.version() + ", " + DuckDb.THREADS + " threads"));
    }
  }
}
