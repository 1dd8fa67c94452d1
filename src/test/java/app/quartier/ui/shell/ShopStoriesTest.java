package app.quartier.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Segment;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// One person, one window, one workspace: from nothing to the sample shop, and about in it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShopStoriesTest {
  @TempDir static Path folder;
  private static Stand stand;

  @BeforeAll
  static void open() {
    stand = new Stand(folder.resolve("w"));
  }

  @AfterAll
  static void close() {
    stand.close();
  }

  @Test
  @Order(1)
  void anEmptyWorkspaceLeadsToTheSampleShop() {
    Fx.await("size", () -> stand.shell.book().numbers().sizeProperty().get() != null);
    Fx.await("empty", () -> stand.scene.lookup("#empty-sample") != null);
    Fx.picture(stand.scene, "shell-empty-light-en");
    Fx.run(() -> ((javafx.scene.control.Button) stand.scene.lookup("#empty-sample")).fire());
    Fx.await("job", () -> stand.shell.jobsModel().runningProperty().get() != null);
    Fx.picture(stand.scene, "shell-importing-light-en");
    Fx.await("six segments", () -> stand.window.sidebarView().lines().size() == 6);
    Fx.await("counts", stand::counted);
    assertEquals(6, stand.lines().size());
    assertTrue(stand.text("#contacts").matches("[\\d,]+ contacts"), stand.text("#contacts"));
    assertEquals(
        "Import of the sample shop · done",
        Fx.get(() -> JobsModel.told(stand.shell.jobsModel().jobs().getFirst(), texts())));
    Fx.picture(stand.scene, "shell-shop-light-en");
    assertFalse(Fx.get(() -> stand.command("sampleShop").enabled().get()), "poured in twice");
    MenuItem item =
        Fx.get(() ->
            ((MenuBar) stand.scene.lookup(".menu-bar"))
                .getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(one -> "menu-sampleShop".equals(one.getId()))
                    .findFirst()
                    .orElseThrow());
    assertTrue(Fx.get(item::isDisable));
    assertEquals("Try with the sample shop (only without contacts)", Fx.get(item::getText));
  }

  private static app.quartier.text.Texts texts() {
    return stand.shell.language().texts();
  }

  @Test
  @Order(2)
  void theFilterFindsWithoutAccentsAndAClickOpens() {
    TextField filter = stand.window.sidebarView().filter();
    Fx.run(() -> filter.setText("noel"));
    assertEquals(1, stand.lines().size());
    assertTrue(stand.line().startsWith("Cadeaux de Noël"), stand.line());
    Fx.run(() -> {
      stand.scene.getRoot().applyCss();
      stand.scene.getRoot().layout();
    });
    Fx.run(() -> click((ListCell<?>) stand.scene.lookup("#segments .list-cell")));
    Fx.await("open", () -> stand.shell.desk().segmentProperty().get() != null);
    assertTrue(stand.text("#builder-title").startsWith("Cadeaux de Noël"));
    Fx.run(() -> filter.setText(""));
    assertEquals(6, stand.lines().size());
  }

  private static void click(ListCell<?> cell) {
    cell.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            1,
            1,
            1,
            1,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  @Test
  @Order(3)
  void unsavedWorkWaitsWhileAnotherSegmentIsOpen() {
    Segment first = stand.shell.desk().segmentProperty().get();
    Fx.run(() -> stand.shell.desk().edit("step.test", rule -> rule.withChildren(List.of())));
    assertTrue(stand.line().contains(first.name() + " "), stand.line());
    Fx.await("dirty", () -> stand.shell.desk().dirtyProperty().get());
    assertTrue(stand.line().contains("*"), stand.line());
    Fx.run(() -> stand.shell.book().open("seg-vip-endormis"));
    Fx.await(
        "the other",
        () -> stand.shell.desk().segmentProperty().get().id().equals("seg-vip-endormis"));
    Fx.run(() -> stand.shell.book().open(first.id()));
    assertEquals(List.of(), Fx.get(() -> stand.shell.desk().segmentProperty().get().rule().of()));
    stand.does("undo");
    assertEquals(first, Fx.get(() -> stand.shell.desk().segmentProperty().get()));
    assertFalse(stand.line().contains("*"), stand.line());
  }

  @Test
  @Order(4)
  void theLanguageChangesEveryTextAtOnce() {
    assertEquals("New segment", stand.text("#tool-new"));
    stand.does("language");
    assertEquals("Nouveau segment", stand.text("#tool-new"));
    assertEquals("EN", stand.text("#tool-language"));
    List<String> menus =
        Fx.get(() ->
            ((MenuBar) stand.scene.lookup(".menu-bar"))
                .getMenus().stream().map(Menu::getText).toList());
    assertEquals(List.of("Fichier", "Édition", "Segment", "Affichage", "Aide"), menus);
    Fx.await("counted", () -> stand.text("#status-data").contains("compté en"));
    stand.does("theme");
    assertTrue(Fx.get(() -> stand.shell.theme().darkProperty().get()));
    Fx.picture(stand.scene, "shell-shop-dark-fr");
    Fx.run(() -> stand.shell.theme().choiceProperty().set(Theme.Choice.LIGHT));
    assertEquals(Optional.of("fr"), stand.shell.settings().text("language"));
    Fx.run(() -> stand.shell.language().use(Locale.ENGLISH));
  }

  @Test
  @Order(5)
  void thePaletteFindsAndRuns() {
    stand.does("palette");
    Fx.picture(stand.scene, "shell-palette-light-en");
    Fx.run(() -> ((TextField) stand.scene.getFocusOwner()).setText("vip"));
    Fx.run(() ->
        stand
            .scene
            .getFocusOwner()
            .fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    Fx.await(
        "opened", () -> stand.shell.desk().segmentProperty().get().id().equals("seg-vip-endormis"));
    stand.does("shortcuts");
    Fx.picture(stand.scene, "shell-shortcuts-light-en");
    Fx.run(() ->
        stand
            .scene
            .getFocusOwner()
            .fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    assertFalse(Fx.get(() -> stand.scene.lookup(".veil").isVisible()));
  }

  @Test
  @Order(6)
  void aSegmentIsSavedRenamedCopiedAndDeletedWithUndo() {
    stand.does("new");
    assertEquals("New segment", stand.text("#builder-title"));
    InSegment inVips = new InSegment(Marks.of("n1"), "seg-vip-endormis", null);
    Fx.run(() -> stand.shell.desk().edit("step.test", rule -> rule.withChildren(List.of(inVips))));
    stand.answers.names.add("Mine");
    stand.does("save");
    Fx.await("saved", () -> !stand.shell.desk().dirtyProperty().get());
    Fx.await("in the list", () -> stand.window.sidebarView().lines().size() == 7);
    Fx.await("counted", stand::counted);
    stand.answers.names.add("Ours");
    stand.does("rename");
    Fx.await(
        "renamed",
        () -> stand.workspace.segments().list().stream().anyMatch(s -> s.name().equals("Ours")));
    stand.does("copySegment");
    assertEquals("Ours (copy)", stand.text("#builder-title"));
    Fx.run(() -> stand.shell.book().open("seg-vip-endormis"));
    stand.does("deleteSegment");
    Fx.await("refused", () -> stand.shell.notices().bannerProperty().get() != null);
    assertTrue(
        stand.text("#banner-words").contains("is used by the segment “Ours”"),
        stand.text("#banner-words"));
    Fx.picture(stand.scene, "shell-refused-light-en");
    Fx.run(() -> stand.shell.notices().bannerProperty().set(null));
    Fx.run(() -> stand.shell.book().open("new-1"));
    stand.does("deleteSegment");
    Fx.await(
        "gone",
        () ->
            stand.window.sidebarView().lines().stream()
                .noneMatch(line -> line.name().equals("Ours")));
    Fx.run(() -> stand.shell.notices().toasts().getLast().action().run());
    Fx.await("back", () -> stand.shell.desk().segmentProperty().get() != null);
    assertEquals("Ours", stand.text("#builder-title"));
  }

  @Test
  @Order(7)
  void filesGoToTheImportPage() {
    Path file = folder.resolve("a.csv");
    stand.answers.files = List.of(file);
    stand.does("import");
    assertEquals(List.of(List.of(file)), stand.imported);
    assertTrue(Fx.get(() -> stand.scene.lookup("#import-back") != null));
    Fx.run(() -> ((javafx.scene.control.Button) stand.scene.lookup("#import-back")).fire());
    assertEquals("Ours", stand.text("#builder-title"));
  }
}
