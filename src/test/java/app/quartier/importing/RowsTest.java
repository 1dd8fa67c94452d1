package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RowsTest {
  @TempDir Path folder;

  /// How many rows each bunch of a file has whose second cells are so long.
  private List<Integer> bunches(List<Integer> lengths) throws IOException {
    Path file = folder.resolve("file.csv");
    StringBuilder text = new StringBuilder("email;note\n");
    lengths.forEach(length -> text.append("a;").append("x".repeat(length)).append('\n'));
    Files.writeString(file, text);
    Encoding utf8 = new Encoding(StandardCharsets.UTF_8, "UTF-8", 0, "", Files.size(file));
    Shape shape = new Shape(';', true, 1, 0, List.of("email", "note"), 0);
    List<Integer> sizes = new ArrayList<>();
    try (Rows rows = new Rows(file, utf8, shape)) {
      for (List<Row> bunch = rows.bunch(); bunch != null; bunch = rows.bunch()) {
        sizes.add(bunch.size());
      }
    }
    return sizes;
  }

  private static List<Integer> times(int rows, int length) {
    return Collections.nCopies(rows, length);
  }

  @Test
  void shortRowsAreHandedOverByTheirNumber() throws IOException {
    assertEquals(List.of(256, 256, 88), bunches(times(600, 3)));
  }

  @Test
  void longRowsAreHandedOverByTheirLetters() throws IOException {
    assertEquals(List.of(3, 3, 1), bunches(times(7, 90_000)));
    assertEquals(List.of(1, 1), bunches(times(2, 900_000)));
  }

  @Test
  void theBoundIsSoManyLettersInAllCells() throws IOException {
    // with the letter of the other cell
    assertEquals(List.of(4, 4), bunches(times(8, 256 * 256 - 1)));
    assertEquals(List.of(5, 3), bunches(times(8, 256 * 256 - 2)));
  }
}
