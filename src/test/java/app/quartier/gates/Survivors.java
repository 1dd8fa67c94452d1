package app.quartier.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What the mutation tests found, package by package, and the changes no test noticed, in
/// `survivors.txt` beside PIT's report. Fails when fewer than 80 % of the changes in tested lines
/// of the domain, of folding or of the engine were noticed.
///
/// `mvn -q -Pmutation test-compile exec:exec@mutants exec:exec@survivors`
final class Survivors {
  private static final int ENOUGH = 80;
  private static final List<String> PARTS =
      List.of("app.quartier.domain", "app.quartier.kernel.Folding", "app.quartier.engine");

  private final Map<String, Tally> packages = new TreeMap<>();
  private final Map<String, Tally> parts = new TreeMap<>();
  private final List<String> survivors = new ArrayList<>();

  public static void main(String[] folder) throws IOException {
    var found = new Survivors();
    for (var line : Files.readAllLines(Path.of(folder[0], "mutations.csv"))) {
      found.add(Mutant.of(line));
    }
    Files.write(Path.of(folder[0], "survivors.txt"), found.survivors());
    System.out.print(found.table());
    if (!found.enough()) {
      System.out.println("Fewer than " + ENOUGH + " % noticed, see " + folder[0]);
      System.exit(1);
    }
  }

  void add(Mutant mutant) {
    packages.merge(mutant.packageName(), mutant.tally(), Tally::plus);
    PARTS.stream()
        .filter(mutant.type()::startsWith)
        .forEach(part -> parts.merge(part, mutant.tally(), Tally::plus));
    if (mutant.tally().noticed() == 0) {
      survivors.add(mutant.toString());
    }
  }

  List<String> survivors() {
    return List.copyOf(survivors);
  }

  boolean enough() {
    return !parts.isEmpty() && parts.values().stream().allMatch(part -> part.percent() >= ENOUGH);
  }

  String table() {
    var table =
        new StringBuilder(
            String.format(Locale.ROOT, "%-34s %8s %8s %8s%n", "", "mutants", "tested", "noticed"));
    packages.forEach((name, tally) -> table.append(tally.row(name)));
    parts.forEach((name, tally) -> table.append(tally.row(name)));
    return table.toString();
  }

  /// One change of the code.
  ///
  /// @param status in PIT's words
  record Mutant(String type, String change, String method, int line, String status) {

    static Mutant of(String csv) {
      var cells = csv.split(",", -1);
      return new Mutant(
          cells[1],
          cells[2].substring(cells[2].lastIndexOf('.') + 1),
          cells[3],
          Integer.parseInt(cells[4]),
          cells[5]);
    }

    String packageName() {
      return type.substring(0, type.lastIndexOf('.'));
    }

    Tally tally() {
      return switch (status) {
        case "NO_COVERAGE" -> new Tally(1, 0, 0);
        case "SURVIVED" -> new Tally(1, 1, 0);
        case "KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR" -> new Tally(1, 1, 1);
        default -> throw new IllegalArgumentException(status);
      };
    }

    @Override
    public String toString() {
      return type + "." + method + ":" + line + " " + change + " " + status;
    }
  }

  /// @param tested in lines some test runs
  /// @param noticed by some test
  record Tally(int mutants, int tested, int noticed) {

    Tally plus(Tally other) {
      return new Tally(mutants + other.mutants, tested + other.tested, noticed + other.noticed);
    }

    /// Of those tested; a part without any is not in order.
    int percent() {
      return tested == 0 ? 0 : noticed * 100 / tested;
    }

    String row(String name) {
      return String.format(
          Locale.ROOT, "%-34s %8d %8d %8d %6d %%%n", name, mutants, tested, noticed, percent());
    }
  }
}
