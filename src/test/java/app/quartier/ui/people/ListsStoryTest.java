package app.quartier.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.ui.Fx;
import app.quartier.ui.ShopDesk;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import app.quartier.workspace.ListShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists are made, renamed, deleted and brought back in their own window.
class ListsStoryTest {
  @TempDir static Path folder;
  private static ShopDesk shop;
  private static ListsWindow window;

  @BeforeAll
  static void open() {
    shop = ShopDesk.full(folder);
    window = new ListsWindow(shop.desk, shop.language, shop.jobs);
    Fx.run(() -> shop.language.use(Locale.ENGLISH));
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static List<String> lists() {
    return shop.desk.workspace().lists().list().stream().map(one -> one.name()).toList();
  }

  private static Scene opened() {
    return Fx.get(() -> window.show(null).getScene());
  }

  private static ListShelf shelf() {
    return shop.desk.workspace().lists();
  }

  /// Takes away the lists that a test made, and its window.
  @AfterEach
  void tidy() {
    Fx.run(window::close);
    shelf().list().forEach(shelf()::remove);
  }

  private static void escape(Scene scene) {
    Fx.run(() ->
        Event.fireEvent(
            scene.getFocusOwner(),
            new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
  }

  private static void rename(Scene scene, String name) {
    Fx.run(() -> {
      TextField box = (TextField) scene.lookup(".list-box");
      box.setText(name);
      box.fireEvent(new ActionEvent());
    });
  }

  /// Presses a button of the line of a list, as a key does.
  private static void press(Scene scene, String list, String style) {
    Fx.run(() -> {
      Button button = button(scene, list, style);
      button.requestFocus();
      button.fire();
    });
  }

  private static Button button(Scene scene, String list, String style) {
    return (Button)
        scene.getRoot().lookupAll(".list-line").stream()
            .filter(line -> ((Label) line.lookup(".list-name")).getText().equals(list))
            .findFirst()
            .orElseThrow()
            .lookup(style);
  }

  private static boolean hasFocus(Scene scene, String list, String style) {
    return Fx.get(() -> button(scene, list, style).equals(scene.getFocusOwner()));
  }

  private static String said(Scene scene) {
    return Fx.get(() -> ((Label) scene.lookup("#lists-said")).getText());
  }

  private static List<String> shown(Scene scene) {
    return Fx.get(() ->
        scene.getRoot().lookupAll(".list-name").stream().map(n -> ((Label) n).getText()).toList());
  }

  private static void fire(Scene scene, String selector) {
    Fx.run(() -> ((Button) scene.lookup(selector)).fire());
  }

  @Test
  void aListIsMadeRenamedDeletedAndBroughtBack() {
    Scene scene = opened();
    assertEquals("Make the list", Fx.get(() -> ((Button) scene.lookup("#lists-add")).getText()));
    Fx.run(() -> ((TextField) scene.lookup("#lists-name")).setText("Salon de Lyon"));
    fire(scene, "#lists-add");
    Fx.await("the list", () -> shown(scene).equals(List.of("Salon de Lyon")));
    assertEquals("The list “Salon de Lyon” is there.", said(scene));
    var made = shop.desk.workspace().lists().find("Salon de Lyon");
    shop.desk.workspace().lists().enter(made, IntStream.range(0, 12), true);

    fire(scene, ".list-rename");
    Fx.run(() -> {
      TextField box = (TextField) scene.lookup(".list-box");
      box.setText("Salon 2026");
      box.fireEvent(new ActionEvent());
    });
    Fx.await("the name", () -> shown(scene).equals(List.of("Salon 2026")));
    Fx.picture(scene, "lists-en");

    fire(scene, ".list-remove");
    Fx.await("nothing", () -> shown(scene).isEmpty());
    assertEquals(List.of(), lists());
    assertTrue(Fx.get(() -> scene.lookup(".list-empty").isVisible()));
    Fx.run(() -> shop.language.use(Locale.FRENCH));
    Fx.picture(scene, "lists-empty-fr");
    Fx.run(() -> shop.language.use(Locale.ENGLISH));
    assertEquals("", said(scene), "what was said in another language is gone");
  }

  @Test
  void whatWasDeletedIsBroughtBackWithWhoWasOnIt() {
    var list = shop.desk.workspace().lists().create("Foire");
    shop.desk.workspace().lists().enter(list, IntStream.range(0, 7), true);
    Scene scene = opened();
    Fx.await("the list", () -> shown(scene).equals(List.of("Foire")));
    fire(scene, ".list-remove");
    Fx.await("gone", () -> shown(scene).isEmpty());
    Fx.run(() -> ((Hyperlink) scene.lookup("#lists-undo")).fire());
    Fx.await("back", () -> shown(scene).equals(List.of("Foire")));
    assertEquals(7, shop.desk.workspace().lists().size(list));
  }

  @Test
  void theListsAreThereAtOnceInOneWindow() {
    shelf().create("Presse");
    Stage first =
        Fx.get(() -> {
          Stage stage = window.show(null);
          assertEquals(List.of("Presse"), shown(stage.getScene()));
          assertFalse(stage.getScene().lookup(".list-empty").isVisible());
          return stage;
        });
    assertEquals(first, Fx.get(() -> window.show(null)));
    Fx.run(window::close);
    assertFalse(first.isShowing());
    assertNotEquals(first, Fx.get(() -> window.show(null)));
  }

  @Test
  void escapeEndsARenameAndOnlyThenTheWindow() {
    shelf().create("Presse");
    Scene scene = opened();
    press(scene, "Presse", ".list-rename");
    Fx.run(() -> ((TextField) scene.lookup(".list-box")).setText("Pressse"));
    escape(scene);
    assertTrue(Fx.get(() -> scene.getWindow().isShowing()));
    assertEquals(List.of("Presse"), shown(scene));
    assertTrue(hasFocus(scene, "Presse", ".list-rename"));
    escape(scene);
    assertFalse(Fx.get(() -> scene.getWindow() != null && scene.getWindow().isShowing()));
  }

  @Test
  void aRefusedNameStaysInItsBoxToBeMended() {
    shelf().create("Presse");
    shelf().create("Salon");
    Scene scene = opened();
    press(scene, "Presse", ".list-rename");
    rename(scene, "Salon");
    Fx.await("a refusal", () -> !said(scene).isEmpty());
    TextField box = Fx.get(() -> (TextField) scene.lookup(".list-box"));
    Fx.picture(scene, "lists-refused-en");
    assertEquals("Salon", Fx.get(box::getText));
    assertEquals(box, Fx.get(scene::getFocusOwner));
    assertTrue(Fx.get(box::isEditable));
    rename(scene, "Radio");
    Fx.await("the name", () -> shown(scene).equals(List.of("Radio", "Salon")));
    assertTrue(hasFocus(scene, "Radio", ".list-rename"));
  }

  @Test
  void aRenameThatWasCancelledCanBeMendedToo() {
    shelf().create("Presse");
    Scene scene = opened();
    CountDownLatch busy = new CountDownLatch(1);
    Fx.run(() ->
        shop.jobs.run(JobName.of("jobs.calendar"), (progress, cancel) -> let(busy), done -> {}));
    press(scene, "Presse", ".list-rename");
    rename(scene, "Radio");
    TextField box = Fx.get(() -> (TextField) scene.lookup(".list-box"));
    assertFalse(Fx.get(box::isEditable));
    Fx.run(() -> shop.jobs.cancel(waiting()));
    busy.countDown();
    Fx.await("another try", box::isEditable);
    assertEquals("Radio", Fx.get(box::getText));
    assertEquals(List.of("Presse"), lists());
    rename(scene, "Radio");
    Fx.await("the name", () -> shown(scene).equals(List.of("Radio")));
  }

  private static long waiting() {
    return shop.told.stream()
        .filter(job -> job.name().key().equals("people.job.list"))
        .filter(job -> job.state() == Job.State.WAITING)
        .mapToLong(Job::id)
        .max()
        .orElseThrow();
  }

  private static boolean let(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theFocusStaysWhereOneWorks() {
    shelf().create("A");
    shelf().create("B");
    shelf().create("C");
    Scene scene = opened();
    press(scene, "A", ".list-rename");
    rename(scene, "D");
    Fx.await("the name", () -> shown(scene).equals(List.of("B", "C", "D")));
    assertTrue(hasFocus(scene, "D", ".list-rename"));
    press(scene, "B", ".list-remove");
    Fx.await("gone", () -> shown(scene).equals(List.of("C", "D")));
    assertTrue(hasFocus(scene, "C", ".list-rename"));
    press(scene, "D", ".list-remove");
    Fx.await("gone", () -> shown(scene).equals(List.of("C")));
    assertTrue(hasFocus(scene, "C", ".list-rename"));
    TextField name = Fx.get(() -> (TextField) scene.lookup("#lists-name"));
    press(scene, "C", ".list-remove");
    Fx.await("gone", () -> shown(scene).isEmpty());
    assertEquals(name, Fx.get(scene::getFocusOwner));
    Fx.run(() -> {
      name.setText("E");
      scene.lookup("#lists-add").requestFocus();
    });
    fire(scene, "#lists-add");
    Fx.await("the list", () -> shown(scene).equals(List.of("E")));
    assertEquals(name, Fx.get(scene::getFocusOwner));
  }

  @Test
  void howManyAreOnAListFollowsWhatIsImported() {
    var list = shelf().create("Presse");
    Scene scene = opened();
    Fx.await("none", () -> sizes(scene).equals(List.of("0 contacts")));
    shelf().enter(list, IntStream.range(0, 12), true);
    Fx.run(window::refresh);
    Fx.await("twelve", () -> sizes(scene).equals(List.of("12 contacts")));
    shop.openBlank();
    shelf().enter(list, IntStream.range(12, 20), true);
    Fx.run(shop.desk::refresh);
    Fx.await("twenty", () -> sizes(scene).equals(List.of("20 contacts")));
    pictures(scene);
  }

  private static void pictures(Scene scene) {
    shelf().create("Salon de Lyon");
    Fx.run(window::refresh);
    Fx.await("both", () -> sizes(scene).size() == 2 && !sizes(scene).contains(""));
    press(scene, "Presse", ".list-rename");
    Fx.run(() -> shop.language.use(Locale.FRENCH));
    for (boolean light : List.of(true, false)) {
      shop.light(light);
      Fx.picture(scene, "lists-fr-" + (light ? "light" : "dark"));
    }
    shop.light(true);
    Fx.run(() -> shop.language.use(Locale.ENGLISH));
  }

  private static List<String> sizes(Scene scene) {
    return Fx.get(() ->
        scene.getRoot().lookupAll(".list-size").stream().map(n -> ((Label) n).getText()).toList());
  }
}
