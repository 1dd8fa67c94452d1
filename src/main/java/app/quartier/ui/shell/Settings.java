package app.quartier.ui.shell;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the window remembers: size, places, theme, language, the last workspace. A small text file;
/// one that cannot be read counts as empty. Window's thread only.
public final class Settings {
  private final Path file;
  private final Map<String, String> values = new TreeMap<>();

  public Settings(Path file) {
    this.file = file;
    Properties read = new Properties();
    try (Reader in = new StringReader(Files.exists(file) ? Files.readString(file) : "")) {
      read.load(in);
    } catch (IOException | IllegalArgumentException unreadable) {
      // Settings are a comfort; a window that opens in its default size is better than none.
      read.clear();
    }
    read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
  }

  public Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key));
  }

  public double number(String key, double otherwise) {
    try {
      double number = Double.parseDouble(values.getOrDefault(key, ""));
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  public void put(String key, Object value) {
    values.put(key, value.toString());
  }

  /// What writes the file as the settings are now; it may run on another thread.
  public Runnable saving() {
    String text =
        values.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\") + "\n")
            .collect(Collectors.joining());
    return () -> save(text);
  }

  private void save(String text) {
    try {
      SmallFile.write(file, text);
    } catch (IOException e) {
      throw new Refusal(Problem.failed("problem.window.settings", file.toString()), e);
    }
  }
}
