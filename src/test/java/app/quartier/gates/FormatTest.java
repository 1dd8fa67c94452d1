package app.quartier.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sources are formatted by google-java-format. This is a test, because the formatter needs the
/// newer JDK that tests run on, which Maven itself may not.
final class FormatTest {
  private static final Path SOURCES = Path.of("src");

  private final Formatting formatting = new Formatting();

  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    assertFalse(Formatting.sources(SOURCES).isEmpty(), "no source was found");
    var found = formatting.misformatted(SOURCES);
    assertTrue(
        found.isEmpty(),
        () -> "Not formatted: " + found + "\nRepair with: mvn -q validate exec:exec@format");
  }

  @Test
  void aMisformattedSourceIsFound(@TempDir Path folder) throws IOException, FormatterException {
    var bad = Files.writeString(folder.resolve("Bad.java"), "class Bad{int x=1;}\n");
    Files.writeString(folder.resolve("Good.java"), "class Good {}\n");
    assertEquals(List.of(bad), formatting.misformatted(folder));
  }

  @Test
  void markdownCommentsKeepTheirShape() throws FormatterException {
    var source =
        """
        /// A title.
        ///
        /// - one
        /// - two, see [String#length()]
        ///
        /// | a | b |
        /// |---|---|
        /// | 1 | 2 |
        ///
        /// ```
        /// code   kept
        /// ```
        class Documented {}
        """;
    assertEquals(source, formatting.formatted(source));
  }
}
