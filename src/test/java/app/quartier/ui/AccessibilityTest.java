package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.text.Languages;
import app.quartier.text.Texts;
import app.quartier.ui.shell.ErrorReport;
import app.quartier.ui.shell.ErrorWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that can take the focus says what it is and what it is called, on every screen, in
/// both languages.
class AccessibilityTest {
  private static final Set<AccessibleRole> NO_ROLE =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  @TempDir static Path home;
  private static RealWindow window;

  @BeforeAll
  static void open() {
    Path folder = home.resolve("shop");
    RealWindow.fill(folder);
    window = RealWindow.on(home, folder, Locale.ENGLISH);
  }

  @AfterAll
  static void close() {
    window.close();
  }

  /// The screens, each opened by its line; to add one: a line that shows it and says where it is.
  private static Map<String, Supplier<Parent>> screens() {
    Map<String, Supplier<Parent>> screens = new LinkedHashMap<>();
    screens.put("templates", () -> after("templates"));
    screens.put("segment", AccessibilityTest::segment);
    screens.put("palette", () -> after("palette"));
    screens.put("shortcuts", () -> after("shortcuts"));
    screens.put("people", () -> popup("people"));
    screens.put("export", () -> popup("export"));
    screens.put("bell", () -> popup("#bell"));
    screens.put("imports", () -> popup("imports"));
    screens.put("import", () -> imports(home.resolve("shop/shop/contacts.csv")));
    screens.put("error", AccessibilityTest::error);
    return screens;
  }

  @Test
  void everythingThatTakesTheFocusHasARoleAndAName() {
    List<String> wrong = new ArrayList<>();
    for (Locale locale : Languages.ALL) {
      speak(locale);
      screens()
          .forEach((name, screen) -> {
            Parent root = screen.get();
            Fx.picture(Fx.get(root::getScene), "screen-" + name + "-" + locale);
            wrong.addAll(faults(name + " " + locale, root, locale));
            leave(root);
          });
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void anEmptyWorkspaceIsWalkedToo() {
    try (RealWindow empty = RealWindow.on(home.resolve("e"), home.resolve("e/w"), Locale.FRENCH)) {
      Parent root = Fx.get(() -> empty.stage.getScene().getRoot());
      assertEquals(List.of(), faults("empty fr", root, Locale.FRENCH));
      empty.does("language");
      assertEquals(List.of(), faults("empty en", root, Locale.ENGLISH));
    }
  }

  private static void speak(Locale locale) {
    if (window.said("#tool-language").equalsIgnoreCase(locale.getLanguage())) {
      window.does("language");
    }
    assertTrue(!window.said("#tool-language").equalsIgnoreCase(locale.getLanguage()));
  }

  private static Parent root() {
    return Fx.get(() -> window.stage.getScene().getRoot());
  }

  private static Parent after(String command) {
    window.does(command);
    return root();
  }

  private static Parent segment() {
    window.openSegment("VIP endormis");
    return root();
  }

  private static Parent imports(Path file) {
    Fx.run(() ->
        ((app.quartier.ui.shell.MainWindow) window.stage.getScene().getRoot())
            .importFiles(List.of(file)));
    Fx.await("the preview", () -> root().lookup(".import-page .table-view") != null);
    return root();
  }

  /// Opens a window over the main one by a command or a button.
  private static Parent popup(String way) {
    Set<Window> before = Fx.get(() -> Set.copyOf(Window.getWindows()));
    if (way.startsWith("#")) {
      Fx.run(() -> ((Button) root().lookup(way)).fire());
    } else {
      window.does(way);
    }
    Fx.await(
        way,
        () ->
            Window.getWindows().stream()
                .filter(w -> !before.contains(w))
                .flatMap(w -> w.getScene().getRoot().getChildrenUnmodifiable().stream())
                .anyMatch(node -> node.getOpacity() == 1));
    return Fx.get(() ->
        Window.getWindows().stream()
            .filter(w -> !before.contains(w))
            .findFirst()
            .orElseThrow()
            .getScene()
            .getRoot());
  }

  private static Parent error() {
    return Fx.get(() -> {
      boolean french = "EN".equals(window.said("#tool-language"));
      ErrorWindow error =
          new ErrorWindow(
              new Texts(french ? Locale.FRENCH : Locale.ENGLISH),
              ErrorReport.of(new IllegalStateException(), "test"));
      error.show(window.stage, () -> {}, () -> {});
      return error;
    });
  }

  /// Puts the screen away again.
  private static void leave(Parent root) {
    Window own = Fx.get(() -> root.getScene().getWindow());
    if (!own.equals(window.stage)) {
      Fx.run(own::hide);
    } else {
      window.press(KeyCode.ESCAPE);
    }
  }

  private static List<String> faults(String screen, Parent root, Locale locale) {
    return Fx.get(() -> {
      root.applyCss();
      root.layout();
      List<String> wrong = new ArrayList<>();
      walk(root, screen, locale, wrong);
      return wrong.stream().distinct().toList();
    });
  }

  private static void walk(Node node, String screen, Locale locale, List<String> wrong) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !isPart(node)) {
      fault(node, locale).ifPresent(what -> wrong.add(screen + ": " + path(node) + " " + what));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, screen, locale, wrong));
    }
  }

  /// The editor inside a combo box and the like: the whole speaks for it.
  private static boolean isPart(Node node) {
    return (node instanceof javafx.scene.control.TextField
            && node.getParent() instanceof javafx.scene.control.ComboBoxBase)
        || node.getParent() instanceof javafx.scene.control.Spinner;
  }

  private static Optional<String> fault(Node node, Locale locale) {
    if (NO_ROLE.contains(node.getAccessibleRole())) {
      return Optional.of("has no role");
    }
    String name = name(node);
    if (name.isBlank()) {
      return Optional.of("has no name");
    }
    if (name.matches("[a-z]\\w*(\\.\\w+)+")) {
      return Optional.of("is called by a key: " + name);
    }
    return foreign(locale).contains(name)
        ? Optional.of("is not translated: " + name)
        : Optional.empty();
  }

  private static String name(Node node) {
    Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    String own = node.getAccessibleText();
    if (own != null && !own.isBlank()) {
      return own;
    }
    // what a person typed is no name, and neither is a placeholder a reader may leave out
    if (node instanceof javafx.scene.control.TextInputControl) {
      return label(node);
    }
    return text instanceof String said && !said.isBlank() ? said : label(node);
  }

  private static String label(Node node) {
    return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)
            instanceof javafx.scene.control.Label label
        ? label.getText()
        : "";
  }

  /// What only the other language says.
  private static Set<String> foreign(Locale locale) {
    Locale other = locale.equals(Locale.FRENCH) ? Locale.ENGLISH : Locale.FRENCH;
    Set<String> own = Set.copyOf(new Texts(locale).under("").values());
    return new Texts(other)
        .under("").values().stream().filter(t -> !own.contains(t)).collect(Collectors.toSet());
  }

  private static String path(Node node) {
    String self =
        node.getClass().getSimpleName()
            + (node.getId() == null ? "" : "#" + node.getId())
            + node.getStyleClass().stream().map(s -> "." + s).collect(Collectors.joining());
    Node parent = node.getParent();
    return parent == null || parent.getParent() == null
        ? self
        : parent.getClass().getSimpleName() + parent.getStyleClass() + " > " + self;
  }
}
