package app.quartier.gates;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The notices name every library that is handed out, in the version that is handed out.
final class NoticesTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (\\d[^ |]*) \\|");
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>\\s*(<.+?)</dependency>", Pattern.DOTALL);
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");

  @Test
  void versionsAreThoseInUse() throws IOException {
    var jars = jars();
    notices()
        .forEach((name, version) ->
            assertTrue(jars.contains(name + "-" + version + ".jar"), name + " " + version));
  }

  @Test
  void everyLibraryOfTheApplicationIsNamed() throws IOException {
    var pom = Files.readString(Path.of("pom.xml"));
    var own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
    var handedOut =
        DEPENDENCY
            .matcher(own)
            .results()
            .map(match -> match.group(1))
            .filter(text -> !text.contains("<scope>"))
            .map(text -> ARTIFACT.matcher(text).results().findFirst().orElseThrow().group(1))
            .collect(Collectors.toSet());
    assertFalse(handedOut.isEmpty(), "no dependency was found");
    handedOut.removeAll(notices().keySet());
    assertTrue(handedOut.isEmpty(), () -> "not in the notices: " + handedOut);
  }

  private static Map<String, String> notices() throws IOException {
    var found = new TreeMap<String, String>();
    var rows = ROW.matcher(Files.readString(Path.of("THIRD-PARTY-NOTICES.md")));
    while (rows.find()) {
      for (var name : rows.group(1).split(", ", -1)) {
        found.put(name, rows.group(2));
      }
    }
    return found;
  }

  private static Set<String> jars() {
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .map(entry -> new File(entry).getName())
        .collect(Collectors.toSet());
  }
}
