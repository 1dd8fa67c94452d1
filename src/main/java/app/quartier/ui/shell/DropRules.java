package app.quartier.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which files the window takes when they are dropped on it.
final class DropRules {
  private static final Set<String> ENDS = Set.of(".csv", ".tsv", ".txt");

  private DropRules() {}

  /// The files that can be imported, in the order they came; none = the drop is refused.
  static List<Path> taken(List<Path> dropped) {
    return dropped.stream().filter(DropRules::isTable).toList();
  }

  private static boolean isTable(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDS.stream().anyMatch(name::endsWith);
  }
}
