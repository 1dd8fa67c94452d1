package app.quartier.gates;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The one way sources are formatted, used by the check and by the command that repairs:
///
/// `mvn -q validate exec:exec@format`
final class Formatting {
  private final Formatter formatter = new Formatter();

  /// Rewrites the sources below the current folder that are not formatted, and names them.
  public static void main(String[] args) throws IOException, FormatterException {
    var formatting = new Formatting();
    for (var path : formatting.misformatted(Path.of("src"))) {
      Files.writeString(path, formatting.formatted(Files.readString(path)));
      System.out.println("Formatted " + path);
    }
  }

  String formatted(String source) throws FormatterException {
    return formatter.formatSourceAndFixImports(source);
  }

  List<Path> misformatted(Path folder) throws IOException, FormatterException {
    var found = new ArrayList<Path>();
    for (var path : sources(folder)) {
      var source = Files.readString(path);
      if (!formatted(source).equals(source)) {
        found.add(path);
      }
    }
    return List.copyOf(found);
  }

  static List<Path> sources(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
