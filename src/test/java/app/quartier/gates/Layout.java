package app.quartier.gates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The packages of the application and who may import whom, as data.
///
/// A row speaks for a package directly below the root and all packages inside it. `kernel` is the
/// ground floor: every row may import it. The row [#ROOT] is the root package itself, which holds
/// only the launcher.
final class Layout {
  static final String ROOT = "";

  /// Rows that work beside each other and never know one another.
  static final Set<String> SIBLINGS =
      Set.of("importing", "quality", "analytics", "privacy", "export", "live");

  /// Parts of `ui` that every feature may use; all other packages in `ui` are features.
  static final Set<String> UI_SHARED = Set.of("kit", "command");

  static final List<Row> ROWS =
      List.of(
          row("kernel", ""),
          row("domain", ""),
          row("document", "domain"),
          row("value", "domain"),
          row("text", "domain"),
          row("work", ""),
          row("engine", "domain"),
          row("sql", "domain"),
          row("store", "domain document sql"),
          row("importing", "domain document value text work"),
          row("quality", "domain document value text work"),
          row("analytics", "domain document value text work"),
          row("privacy", "domain document value text work"),
          row("export", "domain document value text work"),
          row("live", "domain document value text work"),
          row("warehouse", "domain sql work"),
          row("chart", "domain text"),
          row(
              "workspace",
              "domain document value text work engine sql store importing quality analytics privacy"
                  + " export live warehouse chart"),
          row("cli", "workspace domain document value text chart work"),
          row("ui", "workspace domain document value text chart work"),
          row(ROOT, "cli ui"));

  private Layout() {}

  /// One package and the packages beside it that it may import.
  record Row(String name, Set<String> imports) {
    boolean mayImport(String other) {
      return other.equals(name) || other.equals("kernel") || imports.contains(other);
    }
  }

  static Optional<Row> row(String name) {
    return ROWS.stream().filter(row -> row.name().equals(name)).findFirst();
  }

  private static Row row(String name, String imports) {
    return new Row(
        name,
        Arrays.stream(imports.split(" "))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
