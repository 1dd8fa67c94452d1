package app.quartier.gates;

import app.quartier.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program that says how nice those of its threads are that are nicer than usual, as Linux tells
/// it: the higher, the more they give way.
final class Nice {
  private static final Path TASKS = Path.of("/proc/self/task");

  /// Name, then state and 15 numbers, then the niceness, see proc(5).
  private static final Pattern STAT =
      Pattern.compile("\\d+ \\((.*)\\) \\S( \\S+){15} (?<nice>-?\\d+) .*", Pattern.DOTALL);

  private Nice() {}

  /// Whether there is something to see: not on other systems, and not when all is nice already.
  static boolean isSeen() {
    return Files.exists(TASKS) && said(TASKS.getParent()).endsWith(" 0");
  }

  static void main() throws IOException, InterruptedException, ExecutionException {
    try (Workers workers = new Workers()) {
      workers.counting().submit(() -> {}).get();
      System.out.println(
          threads().stream()
              .map(Nice::said)
              .filter(line -> line.matches(".* [1-9]\\d*"))
              .sorted()
              .distinct()
              .collect(Collectors.joining(", ")));
    }
  }

  private static List<Path> threads() throws IOException {
    if (!isSeen()) {
      return List.of();
    }
    try (Stream<Path> tasks = Files.list(TASKS)) {
      return tasks.toList();
    }
  }

  private static String said(Path thread) {
    try {
      Matcher stat = STAT.matcher(Files.readString(thread.resolve("stat")));
      return stat.matches() ? stat.group(1) + " " + stat.group("nice") : "";
    } catch (IOException ended) {
      return "";
    }
  }
}
