package app.quartier.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.text.Languages;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Focus;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The frame: its regions as columns and as drawers, its edges, its size.
class FrameStoriesTest {
  @TempDir static Path folder;
  private static Stand stand;

  @BeforeAll
  static void open() {
    stand = new Stand(folder.resolve("w"));
    Stand.fill(stand.workspace, folder);
    Fx.run(() -> stand.shell.book().refresh());
    Fx.await("six segments", () -> stand.window.sidebarView().lines().size() == 6);
    Fx.run(() -> stand.shell.book().open("seg-vip-endormis"));
    Fx.await("open", () -> stand.shell.desk().segmentProperty().get() != null);
  }

  @AfterAll
  static void close() {
    stand.close();
  }

  @AfterEach
  void wide() {
    stand.does("zoomReset");
    width(1280);
    Fx.run(() -> stand.shell.theme().choiceProperty().set(Theme.Choice.LIGHT));
    Fx.run(() -> stand.shell.language().use(Locale.ENGLISH));
  }

  private static void width(double width) {
    Fx.run(() -> stand.stage.setWidth(width));
    Fx.await("width " + width, () -> Math.abs(stand.window.getWidth() - width) < 1);
    Fx.run(() -> stand.window.layout());
  }

  private static double left(String selector) {
    return Fx.get(() -> {
      Node node = stand.scene.lookup(selector);
      return node.localToScene(node.getLayoutBounds()).getMinX();
    });
  }

  private static double wide(String selector) {
    return Fx.get(() -> ((Region) stand.scene.lookup(selector)).getWidth());
  }

  private static boolean seen(String selector) {
    return Fx.get(() -> stand.scene.lookup(selector).isVisible());
  }

  @Test
  void aNarrowWindowHasDrawersThatSlideOverTheMiddle() {
    width(1000);
    assertFalse(seen(".insight"));
    assertTrue(seen(".sidebar"));
    double middle = wide(".centre");
    Node token = stand.find(".centre .button");
    Fx.run(token::requestFocus);
    stand.does("insight");
    assertTrue(seen(".insight") && seen(".scrim"));
    Fx.await("slid in", () -> left(".insight") + wide(".insight") <= 1000.5);
    assertEquals(middle, wide(".centre"), "the middle gave way to a drawer");
    assertTrue(Fx.get(() -> Focus.holds(stand.scene.lookup(".insight"), stand.focus())));
    stand.picture("drawer-insight");
    stand.press(KeyCode.ESCAPE);
    assertFalse(seen(".insight") || seen(".scrim"));
    assertEquals(token, stand.focus());
    width(800);
    assertFalse(seen(".sidebar"));
    stand.does("sidebar");
    assertTrue(seen(".sidebar"));
    Fx.await("slid in", () -> left(".sidebar") > -0.5);
    stand.picture("drawer-sidebar");
    Fx.run(() -> stand.find(".scrim").getOnMousePressed().handle(null));
    assertFalse(seen(".sidebar"));
    assertEquals(token, stand.focus());
  }

  @Test
  void openingASegmentOrGoingOnInTheMiddleClosesTheDrawer() {
    width(800);
    stand.does("findSegment");
    assertTrue(seen(".sidebar"));
    assertTrue(stand.focus() instanceof TextField);
    Fx.run(() -> stand.shell.book().open("seg-nouveaux-clients"));
    Fx.await("closed", () -> !seen(".sidebar"));
    stand.does("insight");
    stand.does("sidebar");
    assertTrue(seen(".sidebar") && !seen(".insight"), "two drawers at once");
    Fx.run(() -> stand.find(".centre .button").requestFocus());
    assertFalse(seen(".sidebar"));
    width(1280);
    assertTrue(seen(".sidebar") && seen(".insight"));
    assertFalse(seen(".scrim"));
  }

  @Test
  void anEdgeIsMovedWithTheKeyboard() {
    Fx.run(() -> stand.find(".region-edge.of-left").requestFocus());
    stand.press(KeyCode.HOME);
    Fx.run(() -> stand.window.layout());
    assertEquals(200, wide(".sidebar"));
    stand.press(KeyCode.RIGHT);
    Fx.run(() -> stand.window.layout());
    assertEquals(216, wide(".sidebar"));
    stand.press(KeyCode.LEFT);
    stand.press(KeyCode.LEFT);
    Fx.run(() -> stand.window.layout());
    assertEquals(200, wide(".sidebar"));
    Fx.run(() -> stand.find(".region-edge.of-right").requestFocus());
    stand.press(KeyCode.END);
    stand.press(KeyCode.RIGHT);
    Fx.run(() -> stand.window.layout());
    assertEquals(404, wide(".insight"));
    Node edge = stand.focus();
    assertEquals("Width of the numbers", Fx.get(edge::getAccessibleText));
    assertEquals(404.0, Fx.get(() -> edge.queryAccessibleAttribute(AccessibleAttribute.VALUE)));
    Fx.run(() -> stand.window.remember());
    assertEquals(Optional.of("404.0"), stand.shell.settings().text("insight.width"));
  }

  @Test
  void theSidebarKeepsItsWidthBesideAWideSegment() {
    double before = wide(".sidebar");
    VBox builder = (VBox) stand.find("#builder-title").getParent();
    Label endless = Fx.get(() -> new Label("endless ".repeat(100)));
    Fx.run(() -> {
      endless.setMinWidth(3000);
      builder.getChildren().add(endless);
      stand.window.applyCss();
      stand.window.layout();
    });
    assertEquals(before, wide(".sidebar"));
    assertEquals(1280, left(".insight") + wide(".insight"), 1);
    Fx.run(() -> builder.getChildren().remove(endless));
  }

  @Test
  void f6GoesRoundTheRegions() {
    Fx.run(() -> stand.find(".sidebar .text-field").requestFocus());
    List<String> visited = new ArrayList<>();
    for (int turn = 0; turn < 5; turn++) {
      stand.does("nextRegion");
      visited.add(region(stand.focus()));
    }
    assertEquals(List.of("centre", "insight", "status-bar", "sidebar", "centre"), visited);
    stand.does("lastRegion");
    assertEquals("sidebar", region(stand.focus()));
    width(800);
    Fx.run(() -> stand.find(".centre .button").requestFocus());
    stand.does("nextRegion");
    assertEquals("status-bar", region(stand.focus()));
  }

  private static String region(Node node) {
    return List.of("sidebar", "centre", "insight", "status-bar").stream()
        .filter(name -> Fx.get(() -> Focus.holds(stand.scene.lookup("." + name), node)))
        .findFirst()
        .orElse("nowhere");
  }

  @Test
  void everythingGrowsWithTheZoomAndStaysSharp() {
    double letters = size("#tool-new");
    double sidebar = wide(".sidebar");
    for (int step = 0; step < 3; step++) {
      stand.does("zoomIn");
    }
    Fx.run(() -> {
      stand.window.applyCss();
      stand.window.layout();
    });
    assertEquals(letters * 1.5, size("#tool-new"), 0.01);
    assertEquals(sidebar * 1.5, wide(".sidebar"), 1);
    assertTrue(stand.find(".sidebar").getTransforms().isEmpty(), "stretched");
    assertEquals(Optional.of("1.5"), stand.shell.settings().text("zoom"));
    assertFalse(seen(".insight"), "1280 at 150 % is narrow");
    assertEquals(List.of(), cutOff());
    stand.picture("zoom-150");
    for (int step = 0; step < 20; step++) {
      stand.does("zoomOut");
    }
    assertEquals(0.75, Fx.get(() -> stand.shell.zoom().factorProperty().get()));
    stand.picture("zoom-75");
    for (int step = 0; step < 20; step++) {
      stand.does("zoomIn");
    }
    assertEquals(2, Fx.get(() -> stand.shell.zoom().factorProperty().get()));
    stand.picture("zoom-200");
    stand.does("zoomReset");
    assertEquals(letters, size("#tool-new"));
    assertNotEquals(0, letters);
  }

  private static double size(String selector) {
    return Fx.get(() -> {
      stand.window.applyCss();
      return ((Labeled) stand.scene.lookup(selector)).getFont().getSize();
    });
  }

  /// Buttons of the frame whose words do not fit.
  private static List<String> cutOff() {
    return Fx.get(() ->
        stand.window.lookupAll(".button").stream()
            .filter(Node::isVisible)
            .map(Region.class::cast)
            .filter(button -> button.getWidth() < Math.floor(button.prefWidth(-1)))
            .map(Node::toString)
            .toList());
  }

  @Test
  void aTemplateCountedAnewKeepsItsNumberAndTheFocusMeanwhile() {
    stand.does("templates");
    Fx.await(
        "template counts",
        () -> ((Label) stand.scene.lookup(".template-count")).getText().matches(".*\\d.*"));
    TemplateCard card = (TemplateCard) stand.find(".template-card");
    Label number = (Label) stand.find(".template-count");
    String before = Fx.get(number::getText);
    Fx.run(() -> {
      card.requestFocus();
      card.pale(true);
      card.pale(true);
    });
    assertEquals(before, Fx.get(number::getText));
    assertEquals(0.5, opacity(number));
    Fx.run(() -> card.pale(false));
    assertEquals(1, opacity(number));
    Fx.run(() -> stand.shell.language().use(Locale.FRENCH));
    assertEquals(card, stand.find(".template-card"), "the cards stay the same");
    assertEquals(card, stand.focus());
  }

  @Test
  void theCardsComeOneAfterTheOtherAndTheFocusStays() {
    List<Runnable> parts = new ArrayList<>();
    VBox room = besideTheWindow(parts);
    Fx.run(() -> {
      parts.removeFirst().run();
      room.applyCss();
      room.lookup(".template-card").requestFocus();
    });
    Node first = stand.focus();
    assertTrue(first instanceof TemplateCard);
    assertTrue(figures(room).size() < 6);
    Fx.run(() -> parts.forEach(Runnable::run));
    assertEquals(6, figures(room).size());
    assertEquals(first, stand.focus());
    Fx.run(() -> stand.window.getChildren().remove(room));
  }

  @Test
  void theTemplatesAreCountedWhenNothingElseIsToDo() {
    AtomicBoolean busy = new AtomicBoolean(true);
    Frames frames = Fx.get(Frames::new);
    Fx.run(() -> goOn(frames, busy));
    List<Runnable> parts = new ArrayList<>();
    VBox room = besideTheWindow(parts);
    Fx.run(() -> parts.forEach(Runnable::run));
    for (int turn = 0; turn < 5; turn++) {
      stand.answered();
      assertEquals(Set.of("–"), Set.copyOf(figures(room)));
    }
    busy.set(false);
    Fx.await("numbers", () -> !figures(room).contains("–"));
    Fx.run(() -> stand.window.getChildren().remove(room));
  }

  private static void goOn(Frames frames, AtomicBoolean busy) {
    if (busy.get()) {
      frames.add(() -> goOn(frames, busy));
    }
  }

  /// Templates of their own, without cards yet.
  private static VBox besideTheWindow(List<Runnable> parts) {
    return Fx.get(() -> {
      var segments = new SegmentActions(stand.shell, stand.answers, () -> {});
      TemplatesView view = new TemplatesView(stand.shell, segments);
      view.dress(parts::add);
      VBox room = new VBox(view);
      stand.window.getChildren().add(room);
      room.applyCss();
      return room;
    });
  }

  private static List<String> figures(VBox room) {
    return Fx.get(() -> {
      room.applyCss();
      return room.lookupAll(".template-count").stream().map(n -> ((Label) n).getText()).toList();
    });
  }

  private static double opacity(Node node) {
    return Fx.get(() -> {
      node.applyCss();
      return node.getOpacity();
    });
  }

  @Test
  void picturesOfTheFrameInAllItsWidths() {
    for (Locale locale : Languages.ALL) {
      for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
        Fx.run(() -> {
          stand.shell.language().use(locale);
          stand.shell.theme().choiceProperty().set(choice);
        });
        for (double width : List.of(1280.0, 1000.0, 800.0)) {
          width(width);
          stand.picture("frame-" + (int) width);
          assertEquals(List.of(), cutOff(), locale + " " + width);
        }
        stand.does("templates");
        width(1280);
        Fx.await(
            "template counts",
            () -> ((Label) stand.scene.lookup(".template-count")).getText().matches(".*\\d.*"));
        stand.picture("templates");
        stand.does("shortcuts");
        stand.picture("shortcuts");
        stand.press(KeyCode.ESCAPE);
        stand.does("palette");
        stand.picture("palette");
        stand.press(KeyCode.ESCAPE);
        Fx.run(() -> stand.shell.book().open("seg-vip-endormis"));
        Fx.await("open", () -> stand.shell.desk().segmentProperty().get() != null);
      }
    }
  }

  @Test
  void theSceneItselfHasTheColourOfTheTheme() {
    Fx.run(() -> stand.shell.theme().choiceProperty().set(Theme.Choice.DARK));
    Fx.await("dark", () -> stand.scene.getFill().equals(Color.web("#0d1117")));

    Fx.run(() -> stand.shell.theme().choiceProperty().set(Theme.Choice.LIGHT));
    Fx.await("light", () -> stand.scene.getFill().equals(Color.WHITE));
  }
}
