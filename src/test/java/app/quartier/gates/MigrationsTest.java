package app.quartier.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The database classes are generated from every migration, in the order in which they run.
final class MigrationsTest {
  private static final Path FOLDER = Path.of("src/main/resources/app/quartier/store/migration");
  private static final Path GENERATOR = Path.of("src/main/jooq/codegen.xml");
  private static final Pattern RUN = Pattern.compile("RUNSCRIPT FROM '([^']+)'");
  private static final Pattern VERSION = Pattern.compile("V(\\d+)__\\w+\\.sql");

  @Test
  void theGeneratorRunsEveryMigrationInOrder() throws IOException {
    var run =
        RUN.matcher(Files.readString(GENERATOR)).results().map(match -> match.group(1)).toList();
    assertEquals(migrations(), run, "migrations, and scripts run by " + GENERATOR);
  }

  private static List<String> migrations() throws IOException {
    try (var files = Files.list(FOLDER)) {
      var found = files.sorted(Comparator.comparingInt(MigrationsTest::version)).toList();
      assertFalse(found.isEmpty(), "no migration was found");
      return found.stream().map(path -> path.toString().replace(File.separatorChar, '/')).toList();
    }
  }

  private static int version(Path file) {
    var name = file.getFileName().toString();
    var matcher = VERSION.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(name + " is not named like V2__what_it_adds.sql");
    }
    return Integer.parseInt(matcher.group(1));
  }
}
