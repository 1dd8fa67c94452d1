package app.quartier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The reference page is complete and says what the program does.
final class ReferencePageTest {
  @Test
  void thePageIsUpToDate() throws IOException {
    assertEquals(ReferencePage.made(), Files.readString(ReferencePage.FILE));
  }

  /// Conditions and groups have sections of their own kind.
  @Test
  void everyKindOfLeafHasASection() throws IOException {
    String page = Files.readString(ReferencePage.FILE);
    List<String> leaves =
        Stream.of(Node.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .filter(name -> !List.of("Condition", "Group").contains(name))
            .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
            .toList();
    leaves.forEach(leaf -> assertTrue(page.contains("\n### `" + leaf + "`\n"), leaf));
  }
}
