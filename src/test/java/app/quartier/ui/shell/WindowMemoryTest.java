package app.quartier.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was put away stays away at the next start.
class WindowMemoryTest {
  @TempDir Path folder;

  private ObservableSet<String> quiet(Settings settings) {
    ObservableSet<String> quiet = FXCollections.observableSet();
    new WindowMemory(settings).follow(quiet);
    return quiet;
  }

  @Test
  void segmentsWithoutSuggestionsAreRemembered() {
    Path file = folder.resolve("window.properties");
    Settings settings = new Settings(file);
    ObservableSet<String> quiet = quiet(settings);
    quiet.addAll(Set.of("seg-1", "odd id = é\\\n", "gone"));
    quiet.remove("gone");
    settings.saving().run();
    assertEquals(Set.of("seg-1", "odd id = é\\\n"), quiet(new Settings(file)));
  }

  @Test
  void noneIsNone() {
    Settings settings = new Settings(folder.resolve("window.properties"));
    ObservableSet<String> quiet = quiet(settings);
    quiet.add("seg-1");
    quiet.remove("seg-1");
    assertEquals(Set.of(), quiet(settings));
  }
}
