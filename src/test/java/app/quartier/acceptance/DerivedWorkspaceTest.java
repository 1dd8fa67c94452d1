package app.quartier.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.document.Read;
import app.quartier.document.TextForm;
import app.quartier.domain.field.Field;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.store.Store;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The derived files of a workspace, damaged, deleted, or of another way its data went, change
/// nothing but time.
final class DerivedWorkspaceTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void create() throws IOException {
    folder = parent.resolve("shop");
    try (Workspace workspace = new Assembly(CLOCK).create(folder, ZoneOffset.UTC, "EUR")) {
      add(workspace, "email;city\na@x.fr;Lyon\nb@x.fr;Nice\nc@x.fr;Lyon\n");
      assertEquals(2, lyon(workspace));
    }
  }

  private void add(Workspace workspace, String csv) throws IOException {
    Path file = Files.writeString(Files.createTempFile(parent, "list", ".csv"), csv);
    assertInstanceOf(
        ImportOutcome.Imported.class,
        workspace.importFile(
            ImportSettings.contacts(file), false, Problem::key, Progress.NONE, Cancel.NEVER));
  }

  private static long lyon(Workspace workspace) {
    try (Counted counted = counted(workspace)) {
      return counted.evaluation().count();
    }
  }

  private static Counted counted(Workspace workspace) {
    Read read = TextForm.read("city = \"Lyon\"", "Lyon");
    return workspace.count(
        assertInstanceOf(Read.Loaded.class, read).segment(), null, null, Cancel.NEVER);
  }

  private static long reopened(Path folder) {
    try (Workspace workspace = new Assembly(CLOCK).open(folder)) {
      return lyon(workspace);
    }
  }

  private static List<Path> derived(Path folder) throws IOException {
    return derived(folder, 2);
  }

  private static List<Path> derived(Path folder, int least) throws IOException {
    try (var files = Files.list(folder.resolve("derived"))) {
      List<Path> found = files.toList();
      assertTrue(found.size() >= least, found::toString);
      return found;
    }
  }

  /// Else the other tests would say nothing.
  @Test
  void filesAreWhatIsCounted() throws IOException {
    int changed = 0;
    for (Path file : derived(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Lyon");
      if (at >= 0) {
        bytes[at] = 'N';
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - Long.BYTES);
        ByteBuffer.wrap(bytes)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(bytes.length - Long.BYTES, checksum.getValue());
        Files.write(file, bytes);
        changed++;
      }
    }
    assertEquals(1, changed);
    assertEquals(0, reopened(folder));
  }

  @Test
  void outdatedFilesAreNotMadeByWhoStillLooksAtThem() throws IOException {
    try (Workspace workspace = new Assembly(CLOCK).open(folder)) {
      add(workspace, "email;city\nsecret.person@x.fr;Nice\n");
      try (Counted held = counted(workspace)) {
        workspace.undoImport(workspace.imports().getFirst().batch().id());
        assertEquals("secret.person@x.fr", held.columns().cell(3, field(held, "email")));
      }
    }
    for (Path file : derived(folder, 1)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      assertFalse(text.contains("secret.person"), file::toString);
    }
  }

  private static Field field(Counted counted, String key) {
    return counted.catalog().field(key).orElseThrow();
  }

  @Test
  void aWorkspaceThatStayedEmptyLeavesNothing() {
    Path fresh = parent.resolve("fresh");
    try (Workspace workspace = new Assembly(CLOCK).openOrCreate(fresh, ZoneOffset.UTC, "EUR")) {
      Read read = TextForm.read("did order", "Orders");
      Segment segment = assertInstanceOf(Read.Loaded.class, read).segment();
      try (Counted counted = workspace.count(segment, null, null, Cancel.NEVER)) {
        assertEquals(0, counted.evaluation().count());
      }
    }
    assertFalse(Files.exists(fresh));
  }

  /// Ids given to contacts who never came make no column longer than the others.
  @Test
  void eachFileMayBeLostAfterACancelledImport() throws IOException {
    try (Store store = Store.open(folder, CLOCK);
        Batch batch =
            store.open(new BatchPlan(BatchPlan.Kind.IMPORT, "list.csv", null, "{}", null))) {
      for (int i = 0; i < 4_100; i++) {
        batch.contact("n" + i + "@x.fr", Map.of());
      }
    }
    for (Path file : derived(folder)) {
      Files.delete(file);
      assertEquals(2, reopened(folder), file::toString);
      assertEquals(2, reopened(folder), file::toString);
    }
  }

  @Test
  void damagedFilesChangeNothing() throws IOException {
    for (Path file : derived(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length - 9] ^= 1;
      Files.write(file, bytes);
    }
    assertEquals(2, reopened(folder));
    assertEquals(2, reopened(folder));
  }

  @Test
  void deletedFilesChangeNothing() throws IOException {
    for (Path file : derived(folder)) {
      Files.delete(file);
    }
    Files.delete(folder.resolve("derived"));
    assertEquals(2, reopened(folder));
    assertTrue(derived(folder).size() >= 2);
  }

  @Test
  void filesOfAnEarlierStateChangeNothing() throws IOException {
    Path kept = Files.createDirectories(parent.resolve("kept"));
    copyDerived(folder.resolve("derived"), kept);
    try (Workspace workspace = new Assembly(CLOCK).open(folder)) {
      add(workspace, "email;city\nb@x.fr;Lyon\n");
      assertEquals(3, lyon(workspace));
    }
    copyDerived(kept, folder.resolve("derived"));
    assertEquals(3, reopened(folder));
  }

  /// As when a backup is put back and other things are done from there: both ways make as many
  /// writes, so nothing that only counts them would tell one from the other.
  @Test
  void filesOfACopyThatWentAnotherWayChangeNothing() throws IOException {
    Path copy = Files.createDirectories(parent.resolve("copy"));
    Files.copy(folder.resolve("workspace.mv.db"), copy.resolve("workspace.mv.db"));
    try (Workspace one = new Assembly(CLOCK).open(folder);
        Workspace other = new Assembly(CLOCK).open(copy)) {
      add(one, "email;city\nb@x.fr;Lyon\n");
      add(other, "email;city\na@x.fr;Nice\n");
      assertEquals(3, lyon(one));
      assertEquals(1, lyon(other));
    }
    copyDerived(folder.resolve("derived"), copy.resolve("derived"));
    assertEquals(1, reopened(copy));
    copyDerived(copy.resolve("derived"), folder.resolve("derived"));
    assertEquals(3, reopened(folder));
  }

  private static void copyDerived(Path from, Path into) throws IOException {
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, into.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
