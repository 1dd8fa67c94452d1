package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.Field;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Creating, opening and closing, and everything that can be wrong with a folder.
final class StoreTest {
  @TempDir Path folder;

  @Test
  void aNewWorkspaceHasItsBuiltInFieldsAndKinds() {
    try (Store store = Workspaces.create(folder.resolve("a/b"));
        var source = store.source()) {
      assertEquals("Europe/Paris", source.catalog().zone().getId());
      assertEquals("EUR", source.catalog().currency());
      assertEquals("email", source.catalog().keyField());
      assertEquals(0, source.idLimit());
      assertEquals(
          List.of("email", "phone", "externalId", "created"),
          source.catalog().fields().stream().map(Field::key).toList());
      assertEquals(
          List.of(
              "sent [campaign, device]",
              "open [campaign, device]",
              "click [campaign, device, url]",
              "visit [url, device]",
              "download [url]",
              "form [url]",
              "order [amount, originalAmount, currency, status]",
              "order_item [order, product, category, quantity, amount]",
              "unsubscribe [campaign, device]",
              "bounce [campaign, device]",
              "complaint [campaign, device]"),
          source.catalog().kinds().stream()
              .map(k -> k.key() + " " + k.properties().stream().map(Field::key).toList())
              .toList());
      assertEquals(
          "EUR",
          source.catalog().kind("order").orElseThrow().property("amount").orElseThrow().currency());
    }
  }

  @Test
  void whatWasPublishedIsThereAfterReopening() {
    Store store = Workspaces.create(folder);
    ChildMain.fill(store);
    String hash = Visible.hash(store);
    store.close();
    try (Store again = Workspaces.open(folder)) {
      assertEquals(hash, Visible.hash(again));
    }
  }

  @Test
  void aFileMostlyWasteIsRewrittenWhenClosed() throws IOException {
    Store store = Workspaces.create(folder);
    ChildMain.fill(store);
    ChildMain.merge(store);
    store.undo(2, Set.of());
    String hash = Visible.hash(store);
    long before = Files.size(folder.resolve("workspace.mv.db"));
    store.close();
    long after = Files.size(folder.resolve("workspace.mv.db"));
    assertTrue(after < before / 2, before + " -> " + after);
    try (Store again = Workspaces.open(folder)) {
      assertEquals(hash, Visible.hash(again));
    }
  }

  @Test
  void foldersThatAreNoWorkspaceAreRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertEquals(Problem.input("store.folder.isFile", file.toString()), opening(file));
    Path missing = folder.resolve("missing");
    assertEquals(Problem.input("store.folder.missing", missing.toString()), opening(missing));
    assertEquals(Problem.input("store.folder.notWorkspace", folder.toString()), opening(folder));
    Workspaces.create(folder).close();
    Problem taken =
        assertThrows(Refusal.class, () -> Workspaces.create(folder)).problems().getFirst();
    assertEquals(Problem.input("store.folder.taken", folder.toString()), taken);
    Files.writeString(folder.resolve("workspace.mv.db"), "not a database".repeat(1000));
    assertEquals(Problem.failed("store.file.damaged"), opening(folder));
  }

  @Test
  void aWorkspaceOfANewerVersionIsRefused() {
    try (Store store = Workspaces.create(folder)) {
      store
          .database()
          .transact(db ->
              db.execute(
                  "INSERT INTO \"flyway_schema_history\" SELECT 99, '99', 'later', \"type\","
                      + " 'V99__later.sql', 1, \"installed_by\", \"installed_on\", 1, TRUE"
                          .replace("type", "\"type\"")
                      + " FROM \"flyway_schema_history\" WHERE \"version\" = '1'"));
    }
    assertEquals(Problem.unavailable("store.workspace.newer"), opening(folder));
  }

  @Test
  void aSecondProcessIsToldWhoHoldsTheWorkspace() throws Exception {
    Workspaces.create(folder).close();
    Process holder = Child.builder("hold", folder.toString(), "none", "1").start();
    try (BufferedReader lines = holder.inputReader()) {
      while (!"READY".equals(lines.readLine())) {
        assertTrue(holder.isAlive());
      }
      assertEquals(
          Problem.unavailable(
              "store.folder.locked", folder.toString(), Long.toString(holder.pid())),
          opening(folder));
    } finally {
      holder.destroyForcibly().waitFor();
    }
    Workspaces.open(folder).close();
  }

  @Test
  void theSameProcessCannotOpenItTwice() {
    try (Store store = Workspaces.create(folder)) {
      assertEquals("store.folder.locked", opening(folder).key());
      assertEquals(List.of(), store.batches());
    }
  }

  @Test
  void whatIsClosedCanBeClosedOnceMore() {
    Store store = Workspaces.create(folder);
    store.close();

    store.close();

    Workspaces.open(folder).close();
  }

  @Test
  void aReadOnlyFolderIsRefused() throws Exception {
    Workspaces.create(folder).close();
    Files.delete(folder.resolve("workspace.lock"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      // Root may write anywhere unless it gives that up.
      List<String> asOthers =
          "root".equals(System.getProperty("user.name"))
              ? List.of("setpriv", "--bounding-set=-dac_override", "--")
              : List.of();
      String last =
          Child.lastLine(Child.builder(asOthers, "import", folder.toString(), "none", "1"));
      assertEquals("FAILED store.folder.readOnly", last);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Workspaces.open(folder).close();
  }

  @Test
  void aFullDiskLeavesTheWorkspaceAsItWas() throws Exception {
    String before;
    try (Store store = Workspaces.create(folder)) {
      ChildMain.fill(store);
      before = Visible.hash(store);
    }
    long blocks = Files.size(folder.resolve("workspace.mv.db")) / 512 + 100;
    List<String> limited = List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh");
    String last = Child.lastLine(Child.builder(limited, "import", folder.toString(), "none", "1"));
    assertEquals("FAILED store.disk.full", last);
    try (Store store = Workspaces.open(folder)) {
      assertEquals(before, Visible.hash(store));
      assertEquals(List.of(), Raw.leftovers(store));
    }
  }

  @Test
  void sqlInTheFileFoldsTextAsTheProgramDoes() {
    try (Store store = Workspaces.create(folder)) {
      Object folded =
          store
              .database()
              .transact(db ->
                  db.select(
                          DSL.field(
                              "QUARTIER_FOLD({0}, {1})",
                              String.class,
                              DSL.val(" ÉTÉ  œuf"),
                              DSL.val("IGNORE_CASE_AND_ACCENTS")))
                      .fetchOne(0));
      assertEquals("ete oeuf", folded);
    }
  }

  private static Problem opening(Path path) {
    return assertThrows(Refusal.class, () -> Workspaces.open(path)).problems().getFirst();
  }
}
