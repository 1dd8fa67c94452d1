package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.data.Source;
import app.quartier.kernel.Cancelled;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A source holds one state, whatever is written meanwhile.
final class SourceTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void create() {
    store = Workspaces.create(folder);
    ChildMain.fill(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aSourceKeepsItsStateThroughImportAndUndo() {
    try (Source first = store.source()) {
      Set<String> before = Visible.lines(first);
      ChildMain.merge(store);
      assertEquals(before, Visible.lines(first));
      assertEquals(ChildMain.OLD, first.idLimit());
      try (Source second = store.source()) {
        Set<String> merged = Visible.lines(second);
        assertNotEquals(before, merged);
        assertEquals(ChildMain.OLD + ChildMain.NEW, second.idLimit());
        store.undo(2, Set.of());
        assertEquals(merged, Visible.lines(second), "with fields that are gone by now");
        assertEquals(before, Visible.lines(first));
        assertEquals(before, Visible.lines(store));
      }
    }
    Workspaces.contacts(store, "Nice", "z@x.fr");
    assertEquals(List.of(), Raw.leftovers(store), "dropped once nobody reads them");
  }

  @Test
  void theGenerationTellsStatesApart() {
    long first = generation();
    assertEquals(first, generation());
    Workspaces.change(store, 0, "city", "Nice");
    assertEquals(first + 1, generation());
    store.undo(2, Set.of());
    assertEquals(first + 2, generation());
  }

  private long generation() {
    try (Source source = store.source()) {
      return source.generation();
    }
  }

  @Test
  void contactsComeInOrder() {
    try (Source source = store.source()) {
      int[] next = {0};
      source.contacts(
          (id, key) -> {
            assertEquals(next[0], id);
            assertEquals("old" + next[0]++, key);
          },
          () -> false);
      assertEquals(ChildMain.OLD, next[0]);
    }
  }

  @Test
  void readingStopsWhenAsked() {
    try (Source source = store.source()) {
      assertThrows(Cancelled.class, () -> source.contacts((id, key) -> {}, () -> true));
    }
  }
}
