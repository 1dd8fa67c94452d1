package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to workspaces of an older version, with a further migration made up for the test.
final class MigrationTest {
  private static final Path MIGRATIONS =
      Path.of("src", "main", "resources", "app", "quartier", "store", "migration");

  @TempDir Path folder;
  private Path workspace;
  private Migrations later;
  private String before;

  @BeforeEach
  void prepare() throws IOException {
    workspace = folder.resolve("workspace");
    try (Store store = Workspaces.create(workspace)) {
      ChildMain.fill(store);
      before = Visible.hash(store);
    }
    Path more = Files.createDirectory(folder.resolve("more"));
    Files.writeString(
        more.resolve("V6__more.sql"),
        "CREATE TABLE more (id INT PRIMARY KEY); UPDATE workspace SET name = 'renamed';");
    later =
        new Migrations(6, List.of(Migrations.OURS.locations().getFirst(), "filesystem:" + more));
  }

  @Test
  void theNewestMigrationIsTheOneTheProgramKnows() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      assertEquals(
          Migrations.OURS.newest(),
          files
              .map(file -> file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))
              .mapToInt(Integer::parseInt)
              .max()
              .orElseThrow());
    }
  }

  @Test
  void aWorkspaceOfThisVersionIsOpenedAsItIs() throws IOException {
    Workspaces.open(workspace).close();
    assertEquals(List.of(), backups());
  }

  @Test
  void anOlderWorkspaceIsWrittenDownAndThenMigrated() throws IOException, SQLException {
    migrate();
    assertEquals(List.of("workspace-v5.sql.gz"), backups());
    Refusal refusal =
        Assertions.assertThrows(Refusal.class, () -> Workspaces.open(workspace).close());
    assertEquals(List.of(Problem.unavailable("store.workspace.newer")), refusal.problems());
  }

  @Test
  void aWorkspaceOfVersionFourIsGivenTheTableOfMovedKinds() throws IOException {
    try (Store store = Workspaces.open(workspace)) {
      store.database().transact(db -> db.execute("DROP TABLE kind_table"));
      forgetVersionFive(store);
    }
    try (Store store = Workspaces.open(workspace)) {
      assertEquals(before, Visible.hash(store));
      ChildMain.merge(store);
    }
    assertEquals(List.of("workspace-v4.sql.gz"), backups());
  }

  @Test
  void aMigrationKilledBeforeItsEndKeepsTheMovedKinds() {
    String merged;
    try (Store store = Workspaces.open(workspace)) {
      ChildMain.merge(store);
      merged = Visible.hash(store);
      forgetVersionFive(store);
    }
    try (Store store = Workspaces.open(workspace)) {
      assertEquals(merged, Visible.hash(store));
      assertEquals(List.of(), Raw.leftovers(store));
    }
  }

  private static void forgetVersionFive(Store store) {
    int forgotten =
        store
            .database()
            .transact(
                db -> db.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '5'"));
    assertEquals(1, forgotten);
  }

  @Test
  void theBackupMakesTheOldWorkspaceAgain() throws IOException, SQLException {
    migrate();
    Path again = Files.createDirectory(folder.resolve("again"));
    restore(workspace.resolve("backups").resolve("workspace-v5.sql.gz"), again);
    try (Store store = Workspaces.open(again)) {
      assertEquals(before, Visible.hash(store));
      assertEquals(List.of(), Raw.leftovers(store));
    }
  }

  @Test
  void anEarlierBackupIsNeverReplaced() throws IOException, SQLException {
    Path kept = Files.createDirectory(workspace.resolve("backups"));
    Files.writeString(kept.resolve("workspace-v5.sql.gz"), "mine");
    migrate();
    assertEquals(List.of("workspace-v5-2.sql.gz", "workspace-v5.sql.gz"), backups());
    assertEquals("mine", Files.readString(kept.resolve("workspace-v5.sql.gz")));
  }

  private void migrate() {
    try (Database database = Database.open(new Folder(workspace).file(), later)) {
      int version = database.transact(Migrations::version);
      assertEquals(6, version);
      assertEquals("renamed", database.transact(db -> db.fetchValue("SELECT name FROM workspace")));
      int rows = database.transact(db -> db.fetch("SELECT * FROM more").size());
      assertEquals(0, rows);
    }
  }

  private static void restore(Path backup, Path into) throws SQLException {
    String url = "jdbc:h2:file:" + new Folder(into).file();
    try (Connection connection = DriverManager.getConnection(url, Database.USER, "");
        PreparedStatement run = connection.prepareStatement("RUNSCRIPT FROM ? COMPRESSION GZIP")) {
      run.setString(1, backup.toString());
      run.execute();
    }
  }

  private List<String> backups() throws IOException {
    Path backups = workspace.resolve("backups");
    if (!Files.exists(backups)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(backups)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
