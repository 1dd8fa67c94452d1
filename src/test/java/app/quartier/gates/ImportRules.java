package app.quartier.gates;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who may import whom inside the application: the table of [Layout].
final class ImportRules {
  /// What the oracle may read besides itself and the JDK: the segment tree and plain value records.
  private static final Set<String> ORACLE_MAY_READ = Set.of("segment", "value", "field");

  static final Rule TABLE =
      Rule.onDependencies("packages import only what their row allows", ImportRules::againstTable);

  static final Rule ROWS = new Rule("every package has its row", ImportRules::withoutRow);

  static final Rule SIBLINGS =
      Rule.onDependencies(
          "importing, quality, analytics, privacy, export and live never know one another",
          ImportRules::betweenSiblings);

  static final Rule UI_FEATURES =
      Rule.onDependencies(
          "features of the user interface never know one another", ImportRules::betweenFeatures);

  static final Rule ORACLE =
      Rule.onDependencies(
          "the oracle reads the segment tree and value records, nothing else",
          ImportRules::oracleReads);

  static final List<Rule> ALL = List.of(TABLE, ROWS, SIBLINGS, UI_FEATURES);

  private ImportRules() {}

  private static Optional<String> againstTable(Root root, Dependency dependency) {
    if (!root.holds(dependency.getTargetClass())) {
      return Optional.empty();
    }
    var from = root.topOf(dependency.getOriginClass());
    var to = root.topOf(dependency.getTargetClass());
    return Layout.row(from)
        .filter(row -> !row.mayImport(to))
        .map(row -> dependency.getDescription());
  }

  private static Stream<String> withoutRow(Root root, JavaClass type) {
    var top = root.topOf(type);
    if (Layout.row(top).isEmpty()) {
      return Stream.of("package " + top + " has no row in Layout");
    }
    var misplaced =
        top.equals(Layout.ROOT)
            && !type.getSimpleName().equals("package-info")
            && !root.isOneOf(type, "Launcher");
    return misplaced ? Stream.of("the root package holds only the launcher") : Stream.empty();
  }

  private static Optional<String> betweenSiblings(Root root, Dependency dependency) {
    if (!root.holds(dependency.getTargetClass())) {
      return Optional.empty();
    }
    var from = root.topOf(dependency.getOriginClass());
    var to = root.topOf(dependency.getTargetClass());
    var wrong = !from.equals(to) && Layout.SIBLINGS.containsAll(Set.of(from, to));
    return wrong ? Optional.of(dependency.getDescription()) : Optional.empty();
  }

  private static Optional<String> betweenFeatures(Root root, Dependency dependency) {
    var from = root.partOf(dependency.getOriginClass(), "ui");
    var to = root.partOf(dependency.getTargetClass(), "ui");
    var wrong =
        from.isPresent()
            && to.isPresent()
            && !from.equals(to)
            && !Layout.UI_SHARED.contains(to.get());
    return wrong ? Optional.of(dependency.getDescription()) : Optional.empty();
  }

  private static Optional<String> oracleReads(Root root, Dependency dependency) {
    if (!root.topOf(dependency.getOriginClass()).equals("oracle")) {
      return Optional.empty();
    }
    var target = dependency.getTargetClass();
    var name = Root.packageOf(target);
    var allowed =
        root.partOf(target, "domain").filter(ORACLE_MAY_READ::contains).isPresent()
            || Root.within(name, root.name() + ".oracle")
            || Root.within(name, "java")
            || Root.within(name, "org.jspecify.annotations")
            || Root.within(name, "org.junit.jupiter");
    return allowed ? Optional.empty() : Optional.of(dependency.getDescription());
  }
}
