package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.text.Texts;
import app.quartier.ui.kit.Calm;
import app.quartier.ui.shell.ErrorReport;
import app.quartier.ui.shell.ErrorWindow;
import app.quartier.ui.shell.MainWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories that need the whole window, with every feature in it.
class WholeWindowStoriesTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path home;

  private RealWindow shop(Locale locale) {
    Path folder = home.resolve("shop");
    RealWindow.fill(folder);
    return RealWindow.on(home, folder, locale);
  }

  @Test
  void theLanguageIsSwitchedInMidEditAndNothingIsLost() {
    try (RealWindow window = shop(Locale.ENGLISH)) {
      window.openSegment("VIP endormis");
      Fx.run(() -> {
        Node token = window.stage.getScene().lookup("#row-n5 .value-token");
        token.requestFocus();
        ((Button) token).fire();
      });
      window.type("75");
      Set<String> english = new TreeSet<>(ShopDesk.read(window.scene().getRoot()));
      window.does("language");
      Fx.await("French", () -> window.said("#tool-new").equals("Nouveau segment"));
      Fx.picture(window.scene(), "language-mid-edit");
      List<String> both =
          ShopDesk.read(window.scene().getRoot()).stream()
              .filter(english::contains)
              .filter(foreign(Locale.FRENCH)::contains)
              .toList();
      assertEquals(List.of(), both, "still English");
      assertTrue(window.said(".builder-title").contains("VIP endormis"));
      assertTrue(window.said("#row-n5 .value-token").contains("75"), "what was typed is lost");
      assertFalse(Fx.get(() -> window.stage.getScene().lookup("#tool-save").isDisabled()));
      window.does("undo");
      assertTrue(
          Fx.get(() -> window.stage.getScene().lookup("#tool-save").isDisabled()),
          "switching the language changed more than was typed");
    }
  }

  /// What only the other language says.
  private static Set<String> foreign(Locale locale) {
    Locale other = locale.equals(Locale.FRENCH) ? Locale.ENGLISH : Locale.FRENCH;
    Set<String> own = Set.copyOf(new Texts(locale).under("").values());
    return new Texts(other)
        .under("").values().stream().filter(t -> !own.contains(t)).collect(Collectors.toSet());
  }

  @Test
  void savingTakesWhatIsTypedInAnOpenEditor() {
    try (RealWindow window = shop(Locale.ENGLISH)) {
      window.openSegment("VIP endormis");
      assertTrue(Fx.get(() -> window.stage.getScene().lookup("#tool-save").isDisabled()));
      Fx.run(() -> {
        Node token = window.stage.getScene().lookup("#row-n5 .value-token");
        token.requestFocus();
        ((Button) token).fire();
      });
      window.type("75");
      assertFalse(Fx.get(() -> window.stage.getScene().lookup("#tool-save").isDisabled()));
      window.press(KeyCode.S, true);
      Fx.await("saved", () -> window.said("#status-said").startsWith("“VIP endormis” is saved"));
      assertTrue(window.said("#row-n5 .value-token").contains("75"));
      assertTrue(Fx.get(() -> window.stage.getScene().lookup("#tool-save").isDisabled()));
    }
  }

  @Test
  void linesThatAnotherSegmentLeavesNoTimeToMendAreSaidInTheBanner() {
    try (RealWindow window = shop(Locale.ENGLISH)) {
      window.openSegment("Clients belges et suisses actifs");
      Fx.await("its rows", () -> window.stage.getScene().lookup("#row-n6 .value-token") != null);
      Fx.run(() -> ((Button) window.stage.getScene().lookup("#row-n6 .value-token")).fire());
      Fx.run(() -> ((Hyperlink) window.stage.getScene().lookup("#editor-lines")).fire());
      String lines =
          IntStream.range(0, 80_000)
              .mapToObj(i -> "une ville au bord de la mer, rue " + i)
              .collect(Collectors.joining("\n"));
      Fx.run(() -> {
        ClipboardContent content = new ClipboardContent();
        content.putString(lines);
        Clipboard.getSystemClipboard().setContent(content);
        TextArea area = (TextArea) window.stage.getScene().lookup(".editor-card .text-area");
        area.selectAll();
        area.paste();
      });
      window.openSegment("VIP endormis");
      Fx.await("told", () -> window.said("#banner-words").startsWith("80,000 lines of the list"));
      Fx.picture(window.scene(), "banner-left-out");
      assertTrue(
          Fx.get(() -> {
            Label words = (Label) window.scene().lookup("#banner-words");
            return words.getHeight() >= words.prefHeight(words.getWidth());
          }),
          "the banner does not show all of its words");
    }
  }

  @Test
  void savingAnEditorWhereNothingWasTypedSavesNothing() {
    try (RealWindow window = shop(Locale.ENGLISH)) {
      window.openSegment("VIP endormis");
      Fx.run(() -> ((Button) window.stage.getScene().lookup("#row-n5 .value-token")).fire());
      window.press(KeyCode.S, true);
      assertEquals("", window.said("#status-said"));
      assertTrue(Fx.get(() -> window.stage.getScene().lookup("#tool-save").isDisabled()));
    }
  }

  @Test
  void afterABugTheWorkspaceIsOpenedAnewWithItsDrafts() {
    try (RealWindow window = shop(Locale.ENGLISH)) {
      javafx.scene.Parent before = window.scene().getRoot();
      window.openSegment("VIP endormis");
      Fx.await("its rows", () -> window.stage.getScene().lookup("#row-n5") != null);
      Fx.run(() -> {
        Node row = window.stage.getScene().lookup("#row-n5");
        row.requestFocus();
      });
      window.press(KeyCode.M);
      Fx.await("unsaved", () -> !window.stage.getScene().lookup("#tool-save").isDisabled());
      javafx.application.Platform.runLater(() -> {
        throw new IllegalStateException("a bug for the test");
      });
      Fx.await("the error window", () -> button("Restart").isPresent());
      Fx.run(() -> button("Restart").orElseThrow().fire());
      Fx.await("anew", () -> isAnew(window, before));
      window.awaitOpen();
      Fx.await("told", () -> window.said("#banner-words").startsWith("One segment had unsaved"));
      window.openSegment("VIP endormis");
      assertFalse(Fx.get(() -> window.stage.getScene().lookup("#tool-save").isDisabled()));
    }
  }

  private static boolean isAnew(RealWindow window, javafx.scene.Parent before) {
    javafx.scene.Parent root = window.stage.getScene().getRoot();
    return root instanceof app.quartier.ui.shell.MainWindow
        && root.lookup(".centre") != null
        && !root.equals(before);
  }

  static Optional<Button> button(String words) {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
        .map(Button.class::cast)
        .filter(button -> words.equals(button.getText()))
        .findFirst();
  }

  @Test
  void aFinishedImportIsShownAgainFromTheBellAndFromTheMenu() throws IOException {
    Path file = Files.writeString(home.resolve("mine.csv"), "Email;City\na@pli.test;Lyon\n");
    try (RealWindow window = RealWindow.on(home, home.resolve("mine"), Locale.ENGLISH)) {
      window.does("imports");
      Fx.await("nothing yet", () -> button("Import…").isPresent());
      assertTrue(shown().stream().anyMatch(text -> text.startsWith("No import yet")));
      Fx.run(() -> front().hide());
      Fx.run(() -> ((MainWindow) window.stage.getScene().getRoot()).importFiles(List.of(file)));
      Fx.await("predicted", () -> window.stage.getScene().lookup("#import-run") != null);
      Fx.run(() -> ((Button) window.stage.getScene().lookup("#import-run")).fire());
      Fx.await("done", () -> window.stage.getScene().lookup("#import-done") != null);
      Fx.run(() -> ((Button) window.stage.getScene().lookup("#import-leave")).fire());
      Fx.await("the bell", () -> window.said("#bell").equals("1"));
      Fx.run(() -> ((Button) window.stage.getScene().lookup("#bell")).fire());
      Fx.await("a way on", () -> button("Show").isPresent());
      Fx.run(() -> button("Show").orElseThrow().fire());
      Fx.await("the card", () -> button("Undo the import").isPresent());
      assertTrue(shown().stream().anyMatch(text -> text.startsWith("mine.csv, imported on")));
      Fx.run(() -> button("Undo the import").orElseThrow().fire());
      Fx.await("undone", () -> shown().contains("1 contact removed"));
      Fx.await("no contact", () -> window.said("#contacts").startsWith("0"));
    }
  }

  private static Window front() {
    return Window.getWindows().getLast();
  }

  private static List<String> shown() {
    return Window.getWindows().stream()
        .flatMap(window -> ShopDesk.read(window.getScene().getRoot()).stream())
        .toList();
  }

  @Test
  void thePaletteFindsCommandsSegmentsAndFields() {
    try (RealWindow window = shop(Locale.FRENCH)) {
      window.openSegment("VIP endormis");
      window.does("palette");
      assertTrue(found(window, "raccourcis").contains("Raccourcis clavier"));
      assertTrue(found(window, "noel").contains("Cadeaux de Noël 2025"));
      assertEquals(List.of("Ville"), found(window, "ville"));
      window.press(KeyCode.ENTER);
      Fx.await(
          "the field",
          () -> ShopDesk.read(window.scene().getRoot()).stream().anyMatch(t -> t.equals("Ville")));
      window.does("palette");
      assertEquals(List.of(), found(window, "zzz"));
      Fx.picture(window.scene(), "palette-nothing-light-fr");
    }
  }

  private static List<String> found(RealWindow window, String typed) {
    return Fx.get(() -> {
      TextField field = (TextField) window.stage.getScene().lookup(".palette .text-field");
      field.setText(typed);
      ListView<?> list = (ListView<?>) window.stage.getScene().lookup(".palette .list-view");
      return list.getItems().stream()
          .map(offer -> ((app.quartier.ui.command.Offer) offer).name())
          .toList();
    });
  }

  @Test
  void aTemplateIsCountedOnTheDataAndBeginsASegment() {
    try (RealWindow window = shop(Locale.FRENCH)) {
      // the cards are counted anew when the workspace has been read, so one look must find them all
      AtomicReference<String> told = new AtomicReference<>("");
      Fx.await("six counted cards", () -> begins(window, told));
      String count = told.get().replaceAll(".*, (.*) contacts\\..*", "$1");
      assertTrue(count.matches("[\\d\\u202f]+"), count);
      Fx.await("begun", () -> window.said(".builder-title").equals("Clients qui n’achètent plus"));
      Fx.await("the same count", () -> window.said("#insight-count").equals(count));
      Fx.picture(window.scene(), "template-begun-light-fr");
    }
  }

  /// Presses the card of lapsed customers as soon as all six cards are counted.
  private static boolean begins(RealWindow window, AtomicReference<String> told) {
    javafx.scene.Parent root = window.stage.getScene().getRoot();
    if (root.lookupAll(".template-count").size() != 6
        || !(root.lookup("#template-lapsed") instanceof Button card)) {
      return false;
    }
    List<String> cards = ShopDesk.read((javafx.scene.Parent) root.lookup(".templates"));
    told.set(card.getAccessibleText());
    boolean counted =
        cards.contains("Clients qui n’achètent plus") && told.get().contains(" contacts.");
    if (counted) {
      card.fire();
    }
    return counted;
  }

  @Test
  void aKilledProcessLosesNothing() throws IOException, InterruptedException {
    Path folder = home.resolve("w");
    RealWindow.fill(folder);
    Path log = home.resolve("killed.log");
    Process process = RealWindow.process(log, List.of(), KilledWindow.class, home, folder);
    Path drafts = folder.resolve("drafts");
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (drafts(drafts).isEmpty()) {
        assertTrue(process.isAlive(), "the window ended by itself");
        assertTrue(System.nanoTime() < end, "no draft was written");
        Thread.sleep(50);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    try (RealWindow next = RealWindow.on(home, null, Locale.ENGLISH)) {
      Fx.await("told", () -> next.said("#banner-words").startsWith("One segment had unsaved work"));
      next.openSegment("Stopped buying");
      assertFalse(Fx.get(() -> next.stage.getScene().lookup("#tool-save").isDisabled()));
      Fx.picture(next.scene(), "recovered-light-en");
    }
  }

  private static List<Path> drafts(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theErrorWindowCopiesACodeAndNoContact() {
    List<String> copied = new ArrayList<>();
    ErrorReport report =
        ErrorReport.of(new IllegalStateException("jane@example.org, +33 6 12 34 56 78"), "1.0");
    Fx.run(() -> {
      ErrorWindow error = new ErrorWindow(new Texts(Locale.FRENCH), report);
      error.show(null, () -> {}, () -> {});
      Scene scene = error.getScene();
      error.lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> button.getText().equals("Copier les détails"))
          .forEach(Button::fire);
      copied.add(Clipboard.getSystemClipboard().getString());
      scene.getWindow().hide();
    });
    assertEquals(report.details(), copied.getFirst());
    assertTrue(copied.getFirst().contains(report.code()));
    assertFalse(copied.getFirst().contains("jane") || copied.getFirst().contains("+33"));
  }

  /// A transparent background is blended pixel by pixel with all that is under it, to no effect; a
  /// shadow as an effect is blurred anew with each change of what throws it.
  @Test
  void nothingLargeIsPaintedForNothing() throws IOException {
    Path file = Files.writeString(home.resolve("mine.csv"), "Email;City\na@pli.test;Lyon\n");
    try (RealWindow window = shop(Locale.ENGLISH)) {
      assertFrugal(window, "the templates");
      window.openSegment("VIP endormis");
      assertFrugal(window, "the builder");
      Fx.run(() -> ((Button) window.stage.getScene().lookup("#row-n5 .value-token")).fire());
      assertFrugal(window, "an editor");
      window.does("palette");
      assertFrugal(window, "the palette");
      window.press(KeyCode.ESCAPE);
      window.does("shortcuts");
      assertFrugal(window, "the shortcuts");
      window.press(KeyCode.ESCAPE);
      Fx.run(() -> ((MainWindow) window.stage.getScene().getRoot()).importFiles(List.of(file)));
      Fx.await("predicted", () -> window.stage.getScene().lookup("#import-run") != null);
      assertFrugal(window, "the import page");
    }
  }

  private static void assertFrugal(RealWindow window, String where) {
    Fx.await("all parts", Calm::isThere);
    List<Node> large = new ArrayList<>();
    Fx.run(() -> {
      Parent root = window.scene().getRoot();
      root.applyCss();
      root.layout();
      addLarge(root, large);
    });
    assertTrue(large.size() > 20, () -> where + ": only " + large.size() + " are large");
    List<Node> wasteful = large.stream().filter(WholeWindowStoriesTest::isWasteful).toList();
    assertEquals(List.of(), wasteful, where);
  }

  private static void addLarge(Node node, List<Node> large) {
    double area = node.getLayoutBounds().getWidth() * node.getLayoutBounds().getHeight();
    if (!node.isVisible() || area < 40_000) {
      return;
    }
    large.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> addLarge(child, large));
    }
  }

  private static boolean isWasteful(Node node) {
    boolean unseen =
        node instanceof Region region
            && region.getBackground() != null
            && region.getBackground().getFills().stream()
                .anyMatch(fill -> Color.TRANSPARENT.equals(fill.getFill()));
    return unseen || node.getEffect() != null;
  }
}
