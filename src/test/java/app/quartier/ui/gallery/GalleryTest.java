package app.quartier.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.text.Languages;
import app.quartier.ui.Fx;
import app.quartier.ui.Opened;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text of the window is cut off, in either language.
final class GalleryTest {
  private static final double EDGE = 12;

  @TempDir static Path folder;
  private static Grounds grounds;

  @BeforeAll
  static void fill() {
    grounds = new Grounds(folder);
  }

  @AfterAll
  static void forget() {
    grounds = null;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "empty",
        "import-done",
        "no-segment",
        "tree",
        "editor-segment",
        "error-window",
        "ask-leave",
        "chart"
      })
  void everythingCanBeRead(String name) {
    State state = state(name);
    for (Locale locale : Languages.ALL) {
      assertEquals(List.of(), Visit.to(state, locale, grounds).troubles(), locale::getLanguage);
    }
  }

  @Test
  void anEditorThatGrowsDoesNotCoverItsToken() {
    State state = state("editor-dates");
    try (Opened opened = grounds.open(state, Locale.FRENCH)) {
      Hands hands = new Hands(opened, grounds.files());
      state.reach().accept(hands);
      Bounds card = bounds(hands.found(".editor-card"));
      Bounds token = bounds(hands.found("#row-n5 .value-token"));
      assertFalse(card.intersects(token), card + " over " + token);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask-zone", "ask-calendar", "ask-name", "ask-leave"})
  void whatAQuestionHoldsKeepsItsDistanceFromTheEdges(String name) {
    State state = state(name);
    try (Opened opened = grounds.open(state, Locale.FRENCH)) {
      Hands hands = new Hands(opened, grounds.files());
      state.reach().accept(hands);
      Bounds pane = bounds(hands.found(".dialog-pane"));
      Node content = hands.found(".dialog-pane > .content");
      List<Labeled> words = Fx.get(() -> Walk.labeled(content));
      for (Labeled word : words) {
        Bounds text = bounds(word.lookup(".text"));
        assertTrue(text.getMinX() - pane.getMinX() >= EDGE, word + " at the left edge");
        assertTrue(pane.getMaxX() - text.getMaxX() >= EDGE, word + " at the right edge");
      }
    }
  }

  private static Bounds bounds(Node node) {
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  private static State state(String name) {
    return States.ALL.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void everyStateHasANameOfItsOwn() {
    List<String> names = States.ALL.stream().map(State::name).toList();
    Set<String> once = new TreeSet<>(names);
    assertEquals(names.size(), once.size());
  }
}
