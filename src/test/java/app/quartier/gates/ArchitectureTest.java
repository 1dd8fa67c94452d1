package app.quartier.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The application follows its own table of packages; see [Layout], [Fence] and the rules.
final class ArchitectureTest {
  private static final Root APPLICATION = new Root("app.quartier");
  private static final Path MAIN = Path.of("target", "classes");
  private static final Path TESTS = Path.of("target", "test-classes");

  /// The importer may skip classes in silence (class files newer than it knows); fewer than this
  /// and nothing was checked. Raise it as the application grows.
  private static final int FEWEST_CLASSES = 100;

  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(MAIN);

  static Stream<Rule> rules() {
    return Stream.of(ImportRules.ALL, LibraryRules.ALL, CallRules.ALL, ShapeRules.ALL)
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(Rule rule) {
    assertNone(rule, rule.violations(APPLICATION, CLASSES));
  }

  @Test
  void theOracleIsIndependent() {
    var oracle = new ClassFileImporter().importPath(TESTS.resolve("app/quartier/oracle"));
    assertNone(ImportRules.ORACLE, ImportRules.ORACLE.violations(APPLICATION, oracle));
  }

  @Test
  void everyClassFileWasRead() throws IOException {
    try (var files = Files.walk(MAIN)) {
      var written = files.filter(file -> file.toString().endsWith(".class")).count();
      assertEquals(written, CLASSES.size(), "class files written and read");
    }
    assertTrue(CLASSES.size() >= FEWEST_CLASSES, () -> "only " + CLASSES.size() + " classes");
  }

  private static void assertNone(Rule rule, List<Violation> violations) {
    assertTrue(
        violations.isEmpty(),
        () ->
            violations.stream()
                .map(Violation::toString)
                .collect(Collectors.joining("\n", rule.name() + ", but\n", "")));
  }
}
