package app.quartier.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both launchers start the same program in the same way. They cannot both be run on one system, so
/// their texts are compared.
final class LaunchersTest {
  private static final String SHELL = read("src/main/dist/quartier");
  private static final String BATCH = read("src/main/dist/quartier.bat");

  /// An option of Java, and the file of the program it is about, if any.
  private static final Pattern OPTION =
      Pattern.compile(
          "-XX:\\S*?(?=[\"\\s])|-X(?:log|m)\\S*?(?=[\"\\s])|--enable-native-access=\\S+|-jar \\S+");

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The options of some lines, with the folder of the program as `HERE/`.
  private static List<String> options(String lines) {
    return OPTION
        .matcher(lines)
        .results()
        .map(MatchResult::group)
        .map(option ->
            option.replace("$folder/", "HERE/").replace("%~dp0", "HERE/").replace("\"", ""))
        .toList();
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    assertTrue(start >= 0, from);
    int end = text.indexOf(to, start);
    assertTrue(end > start, to);
    return text.substring(start, end);
  }

  private static String line(String text, String beginning) {
    return text.lines().filter(line -> line.startsWith(beginning)).findFirst().orElseThrow();
  }

  @Test
  void withAKeptCacheJavaIsGivenTheSame() {
    List<String> shell = options(between(SHELL, "if [ -f \"$folder/quartier.aot\" ]", "\nelse"));
    List<String> batch =
        options(
            line(BATCH, "if exist \"%~dp0quartier.aot\"")
                + "\n"
                + line(BATCH, "\"%java%\"")
                + "\n");
    assertEquals(
        List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:AOTCache=HERE/quartier.aot",
            "-Xlog:aot*=off",
            "--enable-native-access=ALL-UNNAMED",
            "-jar HERE/quartier.jar"),
        shell);
    assertEquals(shell, batch);
  }

  @Test
  void withoutOneJavaIsGivenTheSame() {
    List<String> shell = options(between(SHELL, "\nelse\n", "\nfi\nif ["));
    assertEquals(List.of("--enable-native-access=ALL-UNNAMED", "-jar HERE/quartier.jar"), shell);
    assertEquals(shell, options(line(BATCH, "\"%java%\"")));
  }

  /// Those of a window on Linux.
  private static List<String> ofTheWindow() {
    return options(between(SHELL, "if [ $window = yes ]", "\nexec"));
  }

  @Test
  void theWindowStandsStillShortlyWhileMemoryIsCleared() {
    List<String> shell = options(between(SHELL, "if [ $window = yes ]", "= Linux ]"));
    assertEquals(List.of("-XX:MaxGCPauseMillis=30", "-XX:MaxNewSize=128m"), shell);
    assertEquals(shell, options(line(BATCH, "for %%c in")));
    assertTrue(line(BATCH, "\"%java%\"").startsWith("\"%java%\" %pauses% "));
  }

  @Test
  void bothTellAlikeWhatOpensAWindow() {
    assertEquals("  \"\" | open | demo | -*) window=yes ;;", line(SHELL, "  \"\" | "));
    assertTrue(line(BATCH, "for %%c in").startsWith("for %%c in (\"\" \"open\" \"demo\") do "));
    assertEquals(
        "if defined first if \"%first:~0,1%\"==\"-\" set \"first=\"",
        line(BATCH, "if defined first if"));
  }

  @Test
  void theScenarioIsPlayedWithTheOptionsOfTheWindow() {
    String scenario = line(read("pom.xml").replace(" ", ""), "<commandlineArgs>-XX:MaxGC");
    assertTrue(scenario.contains("app.quartier.ui.scenario.Scenario"));
    List<String> quiet =
        List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-PrintWarnings");
    String played =
        ofTheWindow().stream().filter(option -> !quiet.contains(option)).reduce("", String::concat);
    assertTrue(scenario.startsWith("<commandlineArgs>" + played + "-XX:AOTCache="), scenario);
  }

  @Test
  void onLinuxWhatIsBehindTheWindowGivesWay() {
    assertEquals(
        List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-PrintWarnings",
            "-XX:ThreadPriorityPolicy=1",
            "-XX:JavaPriority1_To_OSPriority=10",
            "-XX:CompilerThreadPriority=3"),
        options(between(SHELL, "= Linux ]", "\nexec")));
  }

  /// It says nothing else, whoever starts it.
  @Test
  void javaHeedsIt(@TempDir Path folder) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options(between(SHELL, "= Linux ]", "\nexec")));
    line.addAll(options(between(SHELL, "if [ $window = yes ]", "= Linux ]")));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), Nice.class.getName()));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertEquals(0, process.waitFor());
    String expected = Nice.isSeen() ? "C1 CompilerThre 3, C2 CompilerThre 3, counting 10" : "";
    assertEquals(expected + "\n", Files.readString(said));
  }

  @Test
  void theFoldersOfTheProgramAndOfJavaMayHaveSpaces() {
    assertEquals(List.of(), unquoted(SHELL, Pattern.compile("(?<!\")\\$(folder|java)\\b")));
    assertTrue(line(BATCH, "\"%java%\"").contains(" -jar \"%~dp0quartier.jar\" "));
    assertTrue(line(BATCH, "if exist").contains(" \"-XX:AOTCache=%~dp0quartier.aot\" "));
    assertEquals(
        List.of(), unquoted(BATCH, Pattern.compile("call :try (?!\")|set (?!\"|cache=|/)")));
  }

  private static List<String> unquoted(String text, Pattern mistake) {
    return text.lines()
        .filter(line -> mistake.matcher(line.replace("=$folder", "=\"$folder")).find())
        .toList();
  }

  @Test
  void whatThePersonAsksForIsHandedOnAndTheAnswerBack() {
    assertTrue(SHELL.endsWith("exec \"$java\" \"$@\"\n"));
    assertEquals(2, Pattern.compile("quartier\\.jar\" \"\\$@\"").matcher(SHELL).results().count());
    assertTrue(line(BATCH, "\"%java%\"").endsWith(" %*"));
    assertTrue(
        between(BATCH, "\"%java%\"", ":try").lines().toList().contains("exit /b %ERRORLEVEL%"));
  }

  @Test
  void bothWantTheJavaTheProgramIsCompiledFor() {
    String release =
        Pattern.compile("<maven.compiler.release>(\\d+)<")
            .matcher(read("pom.xml"))
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow();
    assertEquals("want=" + release, line(SHELL, "want="));
    assertEquals("set \"want=" + release + "\"", line(BATCH, "set \"want="));
  }

  @Test
  void bothLookForJavaInTheSameOrder() {
    String shell = between(SHELL, "find_java() {", "\n}");
    String batch = between(BATCH, "set \"java=\"", "if not defined java goto missing");
    assertEquals(
        List.of("JAVA25_HOME", "JAVA_HOME", "java_on_path", "jdks"),
        places(shell, "JAVA25_HOME|JAVA_HOME|java_on_path|jdks"));
    assertEquals(
        List.of("JAVA25_HOME", "JAVA_HOME", "$PATH", "jdks"),
        places(batch, "JAVA25_HOME|JAVA_HOME|\\$PATH|jdks"));
  }

  private static List<String> places(String text, String names) {
    return Pattern.compile(names)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  @Test
  void bothSayTheSameWhereJavaIsMissing() {
    assertEquals(said(SHELL, "Quartier a besoin"), said(BATCH, "Quartier a besoin"));
    assertEquals(said(SHELL, "Quartier needs"), said(BATCH, "Quartier needs"));
  }

  /// The words of a message; brackets would end a block in one of the two languages.
  private static List<String> said(String text, String beginning) {
    String message =
        text.lines().filter(line -> line.contains(beginning)).findFirst().orElseThrow();
    String words =
        message
            .substring(message.indexOf(beginning), message.indexOf("JAVA25_HOME."))
            .replace("$want", "25")
            .replace("%want%", "25")
            .replaceAll("[(),]", " ");
    return List.of(words.strip().split("\\s+"));
  }

  @Test
  void linesEndAsEachSystemWantsThem() {
    assertTrue(BATCH.lines().count() > 1);
    assertEquals(BATCH.lines().count(), BATCH.split("\r\n", -1).length - 1);
    assertTrue(SHELL.indexOf('\r') < 0);
  }
}
