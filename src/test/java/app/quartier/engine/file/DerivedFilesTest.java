package app.quartier.engine.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DerivedFilesTest {
  private static final int MANY = DerivedInput.BUFFER / 3;

  @TempDir Path parent;
  private Path folder;
  private DerivedFiles files;

  @BeforeEach
  void open() {
    folder = parent.resolve("derived");
    files = DerivedFiles.in(folder);
  }

  private static int[] ints() {
    return IntStream.range(0, MANY).map(i -> i * 7_919 - MANY).toArray();
  }

  private static long[] longs() {
    return LongStream.range(0, MANY).map(i -> Long.MIN_VALUE + i * i).toArray();
  }

  private void write(String title) {
    files.write(
        title,
        out -> {
          out.bytes(new byte[] {1, 2, 3});
          out.ints(ints());
          out.text("été");
          out.longs(longs());
          out.number(-5);
          out.ints(new int[0]);
        });
  }

  private @Nullable String read(String title) {
    Optional<String> read =
        files.read(
            title,
            in -> {
              assertArrayEquals(new byte[] {1, 2, 3}, in.bytes());
              assertArrayEquals(ints(), in.ints());
              String text = in.text();
              assertArrayEquals(longs(), in.longs());
              assertEquals(-5, in.number());
              assertEquals(0, in.ints().length);
              return text;
            });
    return read.orElse(null);
  }

  @Test
  void whatWasWrittenIsRead() {
    write("a");
    assertEquals("été", read("a"));
  }

  @Test
  void nothingIsThereUnderAnotherTitle() {
    write("a");
    assertNull(read("b"));
  }

  @Test
  void aFileUnderTheNameOfAnotherIsNotTakenForIt() throws IOException {
    write("a");
    Path own = only();
    write("b");
    Path other = list().stream().filter(file -> !file.equals(own)).findFirst().orElseThrow();
    Files.write(other, Files.readAllBytes(own));
    assertNull(read("b"));
  }

  @Test
  void aByteThatChangedIsNoticedWhereverItIs() throws IOException {
    write("a");
    byte[] whole = Files.readAllBytes(only());
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      // The first and the last ones, then any.
      int at = i < 20 ? i : i < 40 ? whole.length - 1 - (i - 20) : random.nextInt(whole.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(only(), damaged);
      assertNull(read("a"), "byte " + at);
    }
    Files.write(only(), whole);
    assertEquals("été", read("a"));
  }

  @Test
  void aFileCutShortIsNoticedWhereverItEnds() throws IOException {
    write("a");
    byte[] whole = Files.readAllBytes(only());
    for (int length : new int[] {0, 1, 7, 8, 9, 20, whole.length / 2, whole.length - 1}) {
      Files.write(only(), Arrays.copyOf(whole, length));
      assertNull(read("a"), length + " bytes");
    }
    Files.write(only(), Arrays.copyOf(whole, whole.length + 1));
    assertNull(read("a"), "a byte more");
  }

  @Test
  void aDamagedFileIsReplaced() throws IOException {
    write("a");
    Files.writeString(only(), "nothing of that");
    write("a");
    assertEquals("été", read("a"));
  }

  @Test
  void whatIsNotNamedIsDeleted() throws IOException {
    write("a");
    write("b");
    Files.writeString(folder.resolve("1.part"), "a process was killed");
    Files.writeString(folder.resolve("somebody's.txt"), "mine");
    files.keepOnly(List.of("b", "c"));
    assertNull(read("a"));
    assertEquals("été", read("b"));
    assertEquals(2, list().size());
    assertTrue(Files.exists(folder.resolve("somebody's.txt")));
  }

  @Test
  void oneThatCannotBeDeletedDoesNotKeepTheOthers() throws IOException {
    for (int i = 0; i < 20; i++) {
      write("t" + i);
    }
    for (Path one : list().subList(0, 3)) {
      Files.delete(one);
      Files.createDirectories(one.resolve("inside"));
    }
    files.keepOnly(List.of());
    assertEquals(3, list().size());
  }

  @Test
  void whatIsOutdatedIsNotMadeAgain() throws IOException {
    files.keepOnly(List.of("b"));
    write("a");
    write("b");
    assertNull(read("a"));
    assertEquals("été", read("b"));
    assertEquals(1, list().size());
  }

  @Test
  void whatIsOutdatedWhileItIsWrittenIsDropped() throws IOException {
    files.write(
        "a",
        out -> {
          out.number(1);
          files.keepOnly(List.of("b"));
        });
    assertEquals(List.of(), list());
  }

  @Test
  void clearedFilesLeaveNoFolder() {
    write("a");
    files.clear();
    assertFalse(Files.exists(folder));
    files.clear();
  }

  @Test
  void somethingElseIsNotTakenForOneOfTwo() {
    files.write("a", out -> out.number(3));
    assertEquals(Optional.empty(), files.read("a", in -> in.either(1, 2)));
    assertEquals(Optional.of(true), files.read("a", in -> in.either(3, 2)));
    assertEquals(Optional.of(false), files.read("a", in -> in.either(2, 3)));
  }

  @Test
  void aFolderThatCannotBeMadeIsAsIfThereWereNoFiles() throws IOException {
    Files.writeString(folder, "a file of that name");
    write("a");
    assertNull(read("a"));
    files.keepOnly(List.of());
    assertEquals("a file of that name", Files.readString(folder));
  }

  @Test
  void nothingIsKeptWithoutAFolder() {
    DerivedFiles none = DerivedFiles.none();
    none.write("a", out -> out.number(1));
    none.keepOnly(List.of());
    assertEquals(Optional.empty(), none.read("a", DerivedInput::number));
  }

  private Path only() throws IOException {
    List<Path> files = list();
    assertEquals(1, files.size());
    return files.getFirst();
  }

  private List<Path> list() throws IOException {
    try (var found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }
}
