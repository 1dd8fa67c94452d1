package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseTest {
  @TempDir Path folder;

  /// In a process of its own, as here H2 may have been used before.
  @Test
  void valuesAreNotLookedUpAmongThoseMetBefore() throws Exception {
    String place = folder.resolve("w").toString();
    assertEquals("object cache false", Child.lastLine(Child.builder("cache", place, "none", "1")));
  }
}
