package app.quartier.bench;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The shop's files brought in: from file to rows that are on the disk and can be counted.
///
/// @param folder for the files and the workspace
record Importing(InventedShop shop, Path folder) {
  private static final Clock CLOCK = Clock.fixed(ShopFields.NOW, ZoneOffset.UTC);
  private static final Asked HALF = Asked.of("all(score >= 50)", "score >= 50");
  private static final int CHANGED = 5;

  /// What an import of a file took.
  private record Done(ImportReport report, double millis) {
    double rowsPerSecond() {
      return report.counts().read() / millis * 1_000;
    }
  }

  Table table() throws Exception {
    Table.Rows rows = new Table.Rows("From a file to counts", "what", "seconds", "rows/s", "note");
    ShopFiles files = new ShopFiles(shop);
    Path contacts = folder.resolve("contacts.csv");
    Path changed = folder.resolve("contacts-changed.csv");
    Path visits = folder.resolve("visits.csv");
    EventKind kind = shop.catalog().kind("visit").orElseThrow();
    files.contacts(contacts, 0);
    files.contacts(changed, CHANGED);
    files.events(kind, visits);
    Loaded beside = duck(contacts);
    double duck = beside.millis();
    double plain = plain(() -> H2Peer.loadPlainly(shop, folder.resolve("plain")));
    row(rows, "DuckDB: CREATE TABLE AS read_csv, checkpoint", duck, "");
    row(rows, "plain JDBC load into H2, typed", plain, "the floor of what H2 takes");
    Path workspace = folder.resolve("workspace");
    try (Workspace open = new Assembly(CLOCK).create(workspace, ShopFields.ZONE, "EUR")) {
      Done first = imported(open, contacts(contacts));
      row(
          rows,
          "contacts, first import",
          first.millis(),
          "%.1f × DuckDB".formatted(first.millis() / duck));
      Loaded counted = counted(open);
      Agreement.require(HALF, counted.half(), "DuckDB's table", beside.half());
      rows.row("  then counted for the first time", counted.millis() / 1_000, "", "");
      Done again = imported(open, contacts(changed));
      row(
          rows,
          "contacts, 5 % changed",
          again.millis(),
          "%.2f × the first".formatted(again.millis() / first.millis()));
      Done events =
          imported(
              open,
              ImportSettings.events(visits, kind.key())
                  .withOverrides(List.of("page=page:text", "seconds=seconds:number")));
      double few = plain(() -> H2Peer.loadPlainly(shop, kind, folder.resolve("plain-visits")));
      long read = events.report().counts().read();
      rows.row(
          "plain JDBC load of visits, one table",
          few / 1_000,
          Math.round(read / few * 1_000),
          "the floor");
      rows.row("visits", events.millis() / 1_000, Math.round(events.rowsPerSecond()), "");
      requireAll(first.report(), again.report(), events.report());
    }
    sizes(rows, workspace, Files.size(contacts) + Files.size(visits));
    process(rows, workspace);
    return rows.table();
  }

  private void row(Table.Rows rows, String what, double millis, String note) {
    rows.row(what, millis / 1_000, Math.round(shop.sizes().contacts() / millis * 1_000), note);
  }

  private static ImportSettings contacts(Path file) {
    return ImportSettings.contacts(file).withOverrides(ShopFiles.columns(ShopFields.CONTACT));
  }

  private static Done imported(Workspace workspace, ImportSettings settings) {
    long start = System.nanoTime();
    ImportOutcome outcome =
        workspace.importFile(settings, false, Problem::toString, Progress.NONE, Cancel.NEVER);
    double millis = Times.millis(System.nanoTime() - start);
    return switch (outcome) {
      case ImportOutcome.Imported(ImportReport report) -> new Done(report, millis);
      case ImportOutcome.Refused _, ImportOutcome.Cancelled _ ->
          throw new IllegalStateException(outcome.toString());
    };
  }

  /// Nothing may have been left out.
  private void requireAll(ImportReport first, ImportReport changed, ImportReport events) {
    int contacts = shop.sizes().contacts();
    if (first.counts().created() != contacts
        || changed.counts().read() != contacts
        || changed.counts().rejected() != 0
        || events.counts().rejected() != 0) {
      throw new IllegalStateException(
          first.counts() + " " + changed.counts() + " " + events.counts());
    }
  }

  /// How long something took, and how many score at least 50 by what came of it.
  private record Loaded(double millis, long half) {}

  private static Loaded counted(Workspace workspace) {
    long start = System.nanoTime();
    try (Counted counted = workspace.count(HALF.segment(), null, null, Cancel.NEVER)) {
      long half = counted.evaluation().count();
      return new Loaded(Times.millis(System.nanoTime() - start), half);
    }
  }

  private Loaded duck(Path contacts) throws SQLException {
    try (DuckDb duck = new DuckDb(folder.resolve("contacts.duckdb"))) {
      long start = System.nanoTime();
      duck.execute("CREATE TABLE contact AS FROM read_csv('" + contacts + "')");
      duck.execute("CHECKPOINT");
      double millis = Times.millis(System.nanoTime() - start);
      return new Loaded(millis, duck.number("SELECT count(*) FROM contact WHERE score >= 50"));
    }
  }

  @FunctionalInterface
  private interface Load {
    void run() throws SQLException;
  }

  private static double plain(Load load) throws SQLException {
    long start = System.nanoTime();
    load.run();
    return Times.millis(System.nanoTime() - start);
  }

  private static void sizes(Table.Rows rows, Path workspace, long csv) throws IOException {
    long derived = bytes(workspace.resolve("derived"));
    long file = bytes(workspace) - derived;
    rows.row(
        "workspace on the disk, MB",
        file / 1e6,
        "",
        "%.2f × the files; derived files apart, %.0f MB"
            .formatted(file / (double) csv, derived / 1e6));
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }

  /// `quartier count` as a process of its own, three times; the best.
  private void process(Table.Rows rows, Path workspace) throws IOException, InterruptedException {
    Path segment = folder.resolve("segment.txt");
    Files.writeString(segment, HALF.text());
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  "app.quartier.Launcher",
                  "--workspace",
                  workspace.toString(),
                  "count",
                  segment.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
      best = Math.min(best, Times.millis(System.nanoTime() - start));
    }
    rows.row("quartier count, whole process, no cache of classes", best / 1_000, "", "");
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
