package app.quartier.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text keys that Java sources name: whole ones, and beginnings that are completed at run time.
///
/// @param literals every string literal that looks like a dotted key
record TextKeys(Set<String> literals) {
  /// What the sources complete at run time; tests of the completing code keep these whole.
  private static final List<String> COMPLETED =
      List.of(
          "operator.",
          "type.",
          "command.",
          "problem.segment.operand.",
          "problem.segment.shape.",
          "sentence.ago.",
          "sentence.last.",
          "sentence.next.",
          "sentence.period.",
          "sentence.length.",
          "sentence.kind.",
          "sentence.items.",
          "sentence.howMany.",
          "menu.",
          "empty.data.",
          "empty.segment.",
          "template.",
          "cli.help.",
          "sentence.head.",
          "cli.dateOrder.",
          "cli.state.",
          "problem.import.note.");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"");
  private static final Set<String> ROOTS =
      Set.of("problem", "progress", "sentence", "operator", "type", "common", "cli");

  static TextKeys namedIn(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      Set<String> literals = new TreeSet<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        LITERAL.matcher(Files.readString(file)).results().forEach(r -> literals.add(r.group(1)));
      }
      return new TextKeys(literals);
    }
  }

  /// Keys named in the sources that the bundles do not have, alone or in both plural forms.
  Set<String> missing(Set<String> keys) {
    return literals.stream()
        .filter(key -> ROOTS.contains(key.substring(0, key.indexOf('.'))))
        .filter(key -> !keys.contains(key))
        .filter(key -> !(keys.contains(key + ".one") && keys.contains(key + ".other")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Keys of the bundles that nothing asks for.
  Set<String> unused(Set<String> keys) {
    return keys.stream()
        .filter(key -> COMPLETED.stream().noneMatch(key::startsWith))
        .filter(key -> !literals.contains(key))
        .filter(key -> !literals.contains(key.replaceFirst("\\.(one|other|nearest)$", "")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
