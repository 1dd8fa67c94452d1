package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.cli.Console.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration shows the same numbers each time, and imports nothing twice.
class DemoCommandTest {
  private static final Pattern COUNTED = Pattern.compile("(?m)^.+\u00a0: (\\d+) contacts sur");
  private static final Pattern IMPORTED =
      Pattern.compile("(?m)^(.+\\.csv)\u00a0: (.+) nouvelles, (.+) modifiées, (.+) inchangées,");

  @TempDir Path folder;

  private List<String> found(Pattern pattern, String text) {
    List<String> all = new ArrayList<>();
    for (Matcher m = pattern.matcher(text); m.find(); ) {
      StringBuilder groups = new StringBuilder(m.group(1));
      for (int i = 3; i <= m.groupCount(); i++) {
        groups.append(' ').append(m.group(i));
      }
      all.add(groups.toString());
    }
    return all;
  }

  @Test
  void theDemonstrationIsRepeatable() throws IOException {
    Path into = folder.resolve("demo");
    Console console = Console.french(folder.resolve("unused"));
    Said first = console.run("demo", "--into", into.toString());
    assertEquals(0, first.code(), first.err());
    List<String> counts = List.of("257", "90", "421", "195", "192", "296");
    assertEquals(counts, found(COUNTED, first.out()));
    Said second = console.run("demo", "--into", into.toString());
    assertEquals(0, second.code(), second.err());
    assertEquals(counts, found(COUNTED, second.out()));
    List<String> files = found(IMPORTED, second.out());
    assertEquals(6, files.size(), second.out());
    assertTrue(
        second.out().lines().filter(l -> l.contains(" 0 nouvelles, 0 modifiées,")).count() == 6,
        second.out());
    assertEquals(
        List.of(
            "VIP endormis.csv",
            "VIP endormis.png",
            "derived",
            "rejects",
            "shop",
            "workspace.lock",
            "workspace.mv.db"),
        Desk.names(into));
    assertEquals(258, Files.readAllLines(into.resolve("VIP endormis.csv")).size());
  }
}
