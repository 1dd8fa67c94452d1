package app.quartier.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.ui.Fx;
import app.quartier.ui.ShopDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists are made, renamed, deleted and brought back in their own window.
class ListsStoryTest {
  @TempDir static Path folder;
  private static ShopDesk shop;

  @BeforeAll
  static void open() {
    shop = ShopDesk.full(folder);
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
    Stage stage = Fx.get(() -> new ListsWindow(shop.desk, shop.language, shop.jobs).show(null));
    return stage.getScene();
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
      box.fireEvent(new javafx.event.ActionEvent());
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
    Fx.run(() -> scene.getWindow().hide());
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
    shop.desk.workspace().lists().remove(list);
    Fx.run(() -> scene.getWindow().hide());
  }
}
