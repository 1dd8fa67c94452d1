package app.quartier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file appears whole or not at all.
class SavedFileTest {
  @TempDir Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static Problem refused(Path file, SavedFile.Content<Long> content) {
    Refusal refusal = assertThrows(Refusal.class, () -> SavedFile.save(file, content));
    return refusal.problems().getFirst();
  }

  @Test
  void anOldFileIsReplaced() throws IOException {
    Path file = folder.resolve("x.csv");
    Files.writeString(file, "a longer old text");
    long written =
        SavedFile.save(
            file,
            out -> {
              out.write("new".getBytes(StandardCharsets.UTF_8));
              return 3L;
            });
    assertEquals(3, written);
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("x.csv"), files());
  }

  @Test
  void afterAFailureTheOldFileIsIntactAndNothingIsLeftBehind() throws IOException {
    Path file = folder.resolve("x.csv");
    Files.writeString(file, "old");
    Problem problem =
        refused(
            file,
            out -> {
              out.write(1);
              throw new UncheckedIOException(new IOException("No space left on device"));
            });
    assertEquals(Problem.failed("problem.export.diskFull", file.toString()), problem);
    assertThrows(
        Cancelled.class,
        () ->
            SavedFile.save(
                file,
                out -> {
                  throw new Cancelled();
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("x.csv"), files());
  }

  @Test
  void foldersThatCannotBeWrittenAreToldApart() throws IOException {
    Path nowhere = folder.resolve("no/x.csv");
    assertEquals(
        Problem.input("problem.export.noFolder", nowhere.getParent().toString()),
        refused(nowhere, out -> 0L));
    assertEquals(
        Problem.input("problem.export.isFolder", folder.toString()), refused(folder, out -> 0L));
    Path file = folder.resolve("x.csv");
    assertEquals(
        Problem.failed("problem.export.readOnly", file.toString()),
        SavedFile.refusal(file, new AccessDeniedException("x")).problems().getFirst());
    assertEquals(
        Problem.failed("problem.export.readOnly", file.toString()),
        SavedFile.refusal(file, new FileSystemException("x", null, "Read-only file system"))
            .problems()
            .getFirst());
  }

  /// The device that is always full gives the operating system's own answer.
  @Test
  void aFullDiskIsRecognised() throws IOException {
    CsvTable table =
        new CsvTable(
            List.of(new Column("a", FieldType.TEXT)),
            Stream.generate(() -> Collections.<@Nullable Object>singletonList("value"))
                .limit(100_000));
    try (OutputStream full = new FileOutputStream("/dev/full")) {
      Exception e =
          assertThrows(
              Exception.class,
              () -> table.write(full, CsvStyle.PLAIN, ZoneId.of("UTC"), Cancel.NEVER));
      IOException cause = e instanceof UncheckedIOException u ? u.getCause() : (IOException) e;
      assertEquals(
          Problem.failed("problem.export.diskFull", "x.csv"),
          SavedFile.refusal(Path.of("x.csv"), cause).problems().getFirst());
    }
  }
}
