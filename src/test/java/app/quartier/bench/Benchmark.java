package app.quartier.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Counts segments of an invented shop and asks the peers the same; or, with the first argument
/// `import`, imports the shop's files beside them.
///
/// A program: run its `main` with the test class path. Further arguments: contacts (a million), a
/// seed (another one each time), and anywhere the JDBC address of a PostgreSQL server, which is
/// asked too. Prints each table and leaves all in `target/bench` as Markdown and JSON. Fails when
/// anybody counts differently.
public final class Benchmark {
  private static final Path FOLDER = Path.of("target", "bench");
  private static final String IMPORT = "import";
  private static final String SERVER = "jdbc:postgresql:";
  private static final int ROUNDS = 7;
  private static final int EDITS = 1_000;

  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    Deque<String> left = new ArrayDeque<>(List.of(args));
    Optional<String> server = left.stream().filter(arg -> arg.startsWith(SERVER)).findFirst();
    server.ifPresent(left::remove);
    boolean imports = IMPORT.equals(left.peek());
    if (imports) {
      left.remove();
    }
    int contacts = left.isEmpty() ? 1_000_000 : Integer.parseInt(left.remove());
    long seed =
        left.isEmpty()
            ? RandomGenerator.getDefault().nextInt(Integer.MAX_VALUE)
            : Long.parseLong(left.remove());
    Sizes sizes = Sizes.of(contacts, seed);
    List<String> head = new ArrayList<>(head(sizes));
    if (server.isPresent()) {
      head.add(PostgresPeer.version(server.get()));
    }
    head.forEach(System.out::println);
    List<Table> tables = imports ? imported(sizes) : counted(sizes, server);
    new Report((imports ? "importing-" : "counting-") + contacts, head, tables).write(FOLDER);
  }

  private static List<Table> counted(Sizes sizes, Optional<String> server) throws SQLException {
    List<Sizes> ascending =
        IntStream.of(1, 3, 10)
            .mapToObj(tenths -> Sizes.of(sizes.contacts() / 10 * tenths, sizes.seed()))
            .toList();
    return new Counting(new Vocabulary(), ROUNDS, EDITS, server, Benchmark::print).run(ascending);
  }

  private static List<Table> imported(Sizes sizes) throws Exception {
    Path folder = Files.createTempDirectory("quartier-bench-");
    try {
      Table table = new Importing(new InventedShop(sizes, new Vocabulary()), folder).table();
      print(table);
      return List.of(table);
    } finally {
      Importing.remove(folder);
    }
  }

  private static void print(Table table) {
    System.out.println(table.text());
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
