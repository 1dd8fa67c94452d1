package app.quartier.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule is seen to fail: exactly on the classes planted for it, by name.
final class PlantedViolationsTest {
  private static final Root FIXTURE = new Root("app.quartier.gates.fixture");
  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .importPath(Path.of("target/test-classes", FIXTURE.name().replace('.', '/')));

  private static final Map<Rule, Set<String>> EXPECTED =
      Map.ofEntries(
          planted(ImportRules.TABLE, "kernel.KernelReachesUp", "quality.QualityKnowsImporting"),
          planted(ImportRules.ROWS, "Stray", "nowhere.Homeless"),
          planted(ImportRules.SIBLINGS, "quality.QualityKnowsImporting"),
          planted(ImportRules.UI_FEATURES, "ui.people.PeopleUsesInsight"),
          planted(ImportRules.ORACLE, "oracle.OracleCheats"),
          planted(
              LibraryRules.FENCES,
              "chart.ChartShowsWindow",
              "quality.QualityUsesBitmaps",
              "quality.QualityUsesUnknownLibrary",
              "workspace.WorkspaceShowsBitmap"),
          planted(LibraryRules.KERNEL, "kernel.KernelLogs"),
          planted(LibraryRules.DOMAIN, "domain.DomainReadsFile"),
          planted(LibraryRules.WORKSPACE, "workspace.WorkspaceShowsBitmap"),
          planted(
              CallRules.THREADS,
              "engine.EngineMakesExecutor",
              "engine.EngineRunsAnywhere",
              "engine.EngineStartsThread"),
          planted(
              CallRules.NOW,
              "value.ValueAsksClock",
              "value.ValueAsksLocale",
              "value.ValueRollsDice"),
          planted(CallRules.NANO_TIME, "engine.EngineMeasures"),
          planted(CallRules.STREAMS, "text.TextPrints"),
          planted(CallRules.FX_THREAD, "ui.people.PeopleRunsLater"),
          planted(ShapeRules.STATICS, "value.ValueCounts", "value.ValueRemembers"),
          planted(ShapeRules.NAMES, "value.PhoneManager", "value.PhoneManager$Outer$FormatUtils"),
          planted(ShapeRules.NULL_MARKED, "nowhere.Homeless"));

  static Stream<Rule> rules() {
    return Stream.concat(ArchitectureTest.rules(), Stream.of(ImportRules.ORACLE));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void failsOnWhatWasPlanted(Rule rule) {
    var violations = rule.violations(FIXTURE, PLANTED);
    var names =
        violations.stream()
            .map(violation -> violation.className().substring(FIXTURE.name().length() + 1))
            .filter(name -> !isOraclesRow(rule, name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(EXPECTED.getOrDefault(rule, Set.of())), names, rule::name);
    assertTrue(violations.getFirst().toString().contains(names.first()));
  }

  @Test
  void everyRuleHasSomethingPlanted() {
    assertEquals(EXPECTED.keySet(), rules().collect(Collectors.toSet()));
  }

  @Test
  void everyRowIsKnownOnce() {
    var names = Layout.ROWS.stream().map(Layout.Row::name).toList();
    assertEquals(List.copyOf(new LinkedHashSet<>(names)), names);
    for (var row : Layout.ROWS) {
      assertTrue(names.containsAll(row.imports()), () -> row + " imports an unknown package");
    }
  }

  /// The oracle is a package of tests, so the application's table has no row for it.
  private static boolean isOraclesRow(Rule rule, String name) {
    return rule.equals(ImportRules.ROWS) && name.startsWith("oracle.");
  }

  private static Map.Entry<Rule, Set<String>> planted(Rule rule, String... classes) {
    return Map.entry(rule, Set.of(classes));
  }
}
