package app.quartier.gates;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Files, methods and constructors of the application stay small.
final class SizeTest {
  private static final int MEDIAN_LINES = 70;
  private static final int P95_LINES = 250;
  private static final int MOST_LINES = 400;
  private static final int MOST_VIEW_LINES = 250;

  /// What shows something, by its name, and what else stands in the frame; the book of segments
  /// shows nothing.
  private static final Pattern VIEW =
      Pattern.compile(
          "/ui/(?:.*(?:View|Page|Pane|Card|Editor|Dialog|Window|Menu|Cell)"
              + "|shell/(?!SegmentBook)\\w+)\\.java$");

  private static final int MOST_METHOD_LINES = 40;
  private static final int MOST_PARAMETERS = 6;

  @Test
  void theApplicationStaysSmall() throws IOException {
    var sizes = measured(Path.of("src/main/java"));
    System.out.println(sizes.summary());
    var files = sizes.files();
    assertTrue(!files.isEmpty(), "no source was measured");
    assertAll(
        () -> assertTrue(Sizes.percentile(files, 50) <= MEDIAN_LINES, sizes::summary),
        () -> assertTrue(Sizes.percentile(files, 95) <= P95_LINES, sizes::summary),
        () -> assertEquals(List.of(), Sizes.over(files, MOST_LINES), "files too long"),
        () ->
            assertEquals(
                List.of(), Sizes.over(sizes.methods(), MOST_METHOD_LINES), "methods too long"),
        () ->
            assertEquals(
                List.of(),
                Sizes.over(sizes.constructors(), MOST_PARAMETERS),
                "constructors with too many parameters"));
  }

  @Test
  void viewsStayShort() throws IOException {
    var views = measured(Path.of("src/main/java")).files().stream().filter(this::isView).toList();
    assertTrue(views.size() > 50, () -> "few views: " + views);
    assertEquals(List.of(), Sizes.over(views, MOST_VIEW_LINES), "views too long");
  }

  private boolean isView(Sizes.Size file) {
    return VIEW.matcher(file.where().replace('\\', '/')).find();
  }

  @Test
  void aLongMethodIsFound() throws IOException {
    var body = "\n    int a;".repeat(MOST_METHOD_LINES - 1) + "\n  }";
    var fits = body.replaceFirst("\n {4}int a;", "");
    var source =
        "class A {\n  void fits() {" + fits + "\n\n  /// Not counted.\n  void b() {" + body;
    var sizes = Sizes.of(List.of(source("A", source + "\n}\n")));
    assertEquals(
        List.of(new Sizes.Size("/A.java: A.b", MOST_METHOD_LINES + 1)),
        Sizes.over(sizes.methods(), MOST_METHOD_LINES));
  }

  @Test
  void aGreedyConstructorIsFoundButNotARecord() throws IOException {
    var parameters = "int a, int b, int c, int d, int e, int f, int g";
    var source =
        "class A { A(%s) {} record R(%s) { R(%s) {} } enum E { X; E(int a) {} } }\n"
            .formatted(parameters, parameters, parameters);
    var sizes = Sizes.of(List.of(source("A", source)));
    assertEquals(
        List.of(new Sizes.Size("/A.java: A.<init>", 7), new Sizes.Size("/A.java: E.<init>", 1)),
        sizes.constructors());
    assertEquals(1, Sizes.over(sizes.constructors(), MOST_PARAMETERS).size());
  }

  @Test
  void aLongFileIsFound() throws IOException {
    var sizes = Sizes.of(List.of(source("A", "class A {}\n" + "\n".repeat(MOST_LINES))));
    assertEquals(
        List.of(new Sizes.Size("/A.java", MOST_LINES + 1)), Sizes.over(sizes.files(), MOST_LINES));
  }

  @Test
  void percentilesAreNearestRanks() {
    var sizes = IntStream.rangeClosed(1, 20).mapToObj(n -> new Sizes.Size("x", n)).toList();
    assertEquals(10, Sizes.percentile(sizes, 50));
    assertEquals(19, Sizes.percentile(sizes, 95));
    assertEquals(20, Sizes.percentile(sizes, 100));
  }

  private static Sizes measured(Path folder) throws IOException {
    var paths =
        Formatting.sources(folder).stream()
            .filter(path -> !path.endsWith("package-info.java"))
            .toList();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var sources = new ArrayList<JavaFileObject>();
      files.getJavaFileObjectsFromPaths(paths).forEach(sources::add);
      return Sizes.of(sources);
    }
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
