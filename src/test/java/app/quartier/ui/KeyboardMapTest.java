package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys that mean different things in a row, in an editor and in the whole window.
class KeyboardMapTest {
  @TempDir static Path home;
  private static RealWindow window;

  @BeforeAll
  static void open() {
    Path folder = home.resolve("shop");
    RealWindow.fill(folder);
    window = RealWindow.on(home, folder, Locale.ENGLISH);
    window.openSegment("VIP endormis");
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @BeforeEach
  void onTheRow() {
    Fx.run(() -> find("#row-n5").requestFocus());
  }

  private static Node find(String selector) {
    return window.stage.getScene().lookup(selector);
  }

  private static boolean exists(String selector) {
    return Fx.get(() -> find(selector) != null);
  }

  private static List<String> toasts() {
    return ShopDesk.read((Parent) Fx.get(() -> find(".toasts")));
  }

  private static void editValue() {
    Fx.run(() -> ((Button) find("#row-n5 .value-token")).fire());
    assertTrue(exists(".editor-card"));
  }

  @Test
  void aDeletedRowIsOfferedBackByAToast() {
    window.press(KeyCode.DELETE);
    assertFalse(exists("#row-n5"));
    assertEquals(List.of("Condition deleted", "Undo"), toasts());
    Fx.picture(window.scene(), "deleted-light-en");
    Fx.run(() -> ((Button) find(".toast .button")).fire());
    assertTrue(exists("#row-n5"));
    assertEquals(List.of(), toasts());
  }

  @Test
  void theOfferEndsWithTheNextStep() {
    window.press(KeyCode.DELETE);
    assertEquals(List.of("Condition deleted", "Undo"), toasts());
    window.press(KeyCode.M);
    assertEquals(List.of(), toasts());
    window.press(KeyCode.Z, true);
    window.press(KeyCode.Z, true);
    assertTrue(exists("#row-n5"));
  }

  @Test
  void redoHasTwoKeys() {
    window.press(KeyCode.DELETE);
    window.press(KeyCode.Z, true);
    assertTrue(exists("#row-n5"));
    window.press(KeyCode.Y, true);
    assertFalse(exists("#row-n5"));
    window.press(KeyCode.Z, true);
    assertTrue(exists("#row-n5"));
  }

  @Test
  void aRowIsFoundByItsWordsThoughItsGroupIsFolded() {
    Fx.run(() -> find("#row-n1").requestFocus());
    window.press(KeyCode.LEFT);
    assertFalse(exists("#row-n5"));
    window.press(KeyCode.F, true);
    assertNotNull(Fx.get(() -> find(".palette")));
    Fx.picture(window.scene(), "find-light-en");
    window.type("panier 50");
    window.press(KeyCode.ENTER);
    assertNull(Fx.get(() -> find(".palette")));
    assertEquals("row-n5", Fx.get(() -> window.stage.getScene().getFocusOwner().getId()));
  }

  @Test
  void undoInAnUntouchedEditorIsTheTrees() {
    window.press(KeyCode.M);
    assertTrue(isMuted());
    editValue();
    window.press(KeyCode.Z, true);
    assertFalse(exists(".editor-card"));
    assertFalse(isMuted());
    assertEquals("50", valueWhenOpened());
  }

  @Test
  void undoInAnEditorWhereSomethingWasTypedIsTheBoxs() {
    editValue();
    window.type("75");
    window.press(KeyCode.Z, true);
    assertTrue(exists(".editor-card"));
    window.press(KeyCode.ESCAPE);
    assertEquals("50", valueWhenOpened());
  }

  private static boolean isMuted() {
    return Fx.get(
        () -> find("#row-n5").getPseudoClassStates().contains(PseudoClass.getPseudoClass("muted")));
  }

  private static String valueWhenOpened() {
    editValue();
    String text =
        Fx.get(() -> ((TextInputControl) window.stage.getScene().getFocusOwner()).getText());
    window.press(KeyCode.ESCAPE);
    return text;
  }
}
