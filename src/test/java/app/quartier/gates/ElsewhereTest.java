package app.quartier.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.gates.Elsewhere.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Half of the test classes run in another zone and language.
final class ElsewhereTest {
  private static final Path TESTS = Path.of("src/test/java");

  @Test
  void thisClassRunsWhereItsNameSays() {
    Spot spot = Elsewhere.of(ElsewhereTest.class.getName());
    assertEquals(ZoneId.of(spot.zone()), ZoneId.systemDefault());
    assertEquals(Locale.forLanguageTag(spot.language()), Locale.getDefault());
  }

  @Test
  void aboutHalfOfTheClassesRunElsewhere() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      List<String> classes =
          files
              .map(file -> TESTS.relativize(file).toString())
              .filter(file -> file.endsWith("Test.java"))
              .map(file -> file.replace(".java", "").replace('/', '.').replace('\\', '.'))
              .toList();
      long home = classes.stream().filter(c -> Elsewhere.of(c).zone().equals("UTC")).count();
      System.out.println(
          "Elsewhere: " + (classes.size() - home) + " of " + classes.size() + " test classes");
      assertTrue(home <= classes.size() / 2, home + " at home");
      assertTrue(home >= classes.size() / 3, home + " at home");
    }
  }
}
