package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that imports, undoes or sweeps, at moments in each phase and at random: the
/// workspace is then as it was before or as it is after, and holds nothing else.
final class KillTest {
  private static final String FILE = "workspace" + Database.SUFFIX;
  private static final long[] SEEDS = {1, 2, 3};

  @TempDir Path folder;
  private final Map<String, Integer> landed = new ConcurrentSkipListMap<>();
  private Path old;
  private Path merged;
  private SortedSet<String> before;
  private SortedSet<String> after;
  private Child.Fast children;
  private final AtomicInteger copies = new AtomicInteger();

  @BeforeEach
  void prepare() throws Exception {
    old = folder.resolve("old");
    try (Store store = Workspaces.create(old)) {
      ChildMain.fill(store);
      before = Visible.lines(store);
    }
    merged = copy(old);
    try (Store store = Workspaces.open(merged)) {
      ChildMain.merge(store);
      after = Visible.lines(store);
    }
    assertNotEquals(before, after);
    children = Child.Fast.prepared(folder, "all", copy(old).toString(), "none", "1");
  }

  /// One process to kill: what it does to which workspace, when it dies, what must be left.
  private record Kill(String what, Path from, String phase, int n, SortedSet<String> expected) {

    @Override
    public String toString() {
      return what + " killed at " + phase + " " + n;
    }
  }

  @Test
  void aKilledProcessLeavesTheStateBeforeOrAfterAndNothingElse() throws Exception {
    Path halfStaged = copy(old);
    runAndKill("import", halfStaged, Writing.STAGED, 4);
    List<Kill> kills = new ArrayList<>();
    for (int n = 1; n <= 10; n++) {
      kills.add(new Kill("import", old, Writing.STAGE, n, before));
      kills.add(new Kill("import", old, Writing.PUBLISH, 1 + n % 5, before));
    }
    for (int n = 1; n <= 6; n++) {
      kills.add(new Kill("import", old, Writing.STAGED, n, before));
      kills.add(new Kill("import", old, Writing.COMMITTED, 1 + n % 2, after));
      kills.add(new Kill("undo", merged, Writing.COMMITTED, 1 + n % 2, before));
      kills.add(new Kill("undo", merged, Writing.UNDO, 1 + n % 5, after));
      kills.add(new Kill("undo", merged, Writing.UNDO, 1 + n % 5, after));
      kills.add(new Kill("open", halfStaged, Writing.SWEEP, n, before));
      // Opening empties `pending` first, which are two moments more.
      kills.add(new Kill("undo", merged, Writing.SWEEP, 2 + n, before));
    }
    List<String> wrong = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      List<Callable<List<String>>> runs = new ArrayList<>();
      kills.forEach(kill -> runs.add(() -> wrong(kill)));
      for (Future<List<String>> run : pool.invokeAll(runs)) {
        wrong.addAll(run.get());
      }
    }
    assertEquals(List.of(), wrong);
    System.out.println("kills landed in " + landed);
    assertEquals(
        Map.of("stage", 10, "staged", 6, "publish", 10, "committed", 12, "undo", 12, "sweep", 12),
        landed);
  }

  @Test
  void aProcessKilledAtRandomLeavesTheStateBeforeOrAfter() throws Exception {
    Map<String, Integer> states = new TreeMap<>();
    for (long seed : SEEDS) {
      Path copy = copy(old);
      Process process = children.builder("import", copy.toString(), "none", "1").start();
      try (BufferedReader lines = process.inputReader()) {
        while (!"READY".equals(lines.readLine())) {
          assertTrue(process.isAlive());
        }
        boolean over = process.waitFor(new Random(seed).nextInt(250), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        states.merge(over ? "over" : "running", 1, Integer::sum);
      }
      try (Store store = Workspaces.open(copy)) {
        SortedSet<String> found = Visible.lines(store);
        assertTrue(List.of(before, after).contains(found), "seed " + seed);
        assertEquals(List.of(), Raw.leftovers(store), "seed " + seed);
      }
    }
    System.out.println("killed while " + states);
  }

  @Test
  void haltingRightAfterTheSuccessMessageLosesNothing() throws Exception {
    for (String what : List.of("import", "undo")) {
      Path copy = copy(what.equals("import") ? old : merged);
      String last = Child.lastLine(children.builder(what, copy.toString(), "none", "1"));
      assertEquals("DONE", last);
      try (Store store = Workspaces.open(copy)) {
        assertEquals(
            List.of(), unlike(what.equals("import") ? after : before, Visible.lines(store)));
      }
    }
  }

  private List<String> wrong(Kill kill) throws Exception {
    Path copy = copy(kill.from());
    runAndKill(kill.what(), copy, kill.phase(), kill.n());
    landed.merge(kill.phase(), 1, Integer::sum);
    try (Store store = Workspaces.open(copy)) {
      List<String> wrong = new ArrayList<>(unlike(kill.expected(), Visible.lines(store)));
      wrong.addAll(Raw.leftovers(store));
      return wrong.isEmpty() ? wrong : List.of(kill + " " + wrong);
    }
  }

  /// The first differences.
  private static List<String> unlike(SortedSet<String> expected, SortedSet<String> found) {
    return Stream.concat(
            expected.stream().filter(line -> !found.contains(line)).map(line -> "- " + line),
            found.stream().filter(line -> !expected.contains(line)).map(line -> "+ " + line))
        .limit(9)
        .toList();
  }

  @Test
  void whatIsCommittedToAFileWhoseSpaceMayBeReusedSurvives() throws Exception {
    Path aged = copy(merged);
    // As if everything in it had been written long ago.
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + new Folder(aged).file(), Database.USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("SET RETENTION_TIME 0");
    }
    for (int n = 1; n <= 2; n++) {
      assertEquals(List.of(), wrong(new Kill("undo", aged, Writing.COMMITTED, n, before)));
    }
  }

  @Test
  void aFolderInWhichCreationWasKilledHoldsAWorkspaceOrNone() throws Exception {
    SortedSet<String> fresh;
    try (Store store = Workspaces.create(folder.resolve("fresh"))) {
      fresh = Visible.lines(store);
    }
    List<String> found = new ArrayList<>();
    for (int n = 1; n <= 4; n++) {
      Path place = folder.resolve("created" + n);
      runAndKill("create", place, Writing.CREATE, n);
      found.add(Store.isIn(place) ? "whole" : "none");
      try (Store store = Store.isIn(place) ? Workspaces.open(place) : Workspaces.create(place)) {
        assertEquals(fresh, Visible.lines(store), "create killed at " + n);
      }
    }
    assertEquals(List.of("none", "none", "none", "whole"), found);
  }

  /// Kills a process when it has said that it reached the moment.
  private void runAndKill(String what, Path workspace, String phase, int n) throws Exception {
    Process process =
        children.builder(what, workspace.toString(), phase, Integer.toString(n)).start();
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.equals("KILL")) {
        line = lines.readLine();
      }
      assertEquals("KILL", line, what + " never came to " + phase + " " + n);
      process.destroyForcibly().waitFor();
    }
  }

  private Path copy(Path from) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy" + copies.incrementAndGet()));
    Files.copy(from.resolve(FILE), copy.resolve(FILE));
    return copy;
  }
}
