package app.quartier.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.intake.ImportReport;
import app.quartier.ui.Fx;
import app.quartier.ui.ShopDesk;
import app.quartier.workspace.SampleShop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a file to its contacts and back, on one page.
final class ImportStoriesTest {
  @TempDir Path folder;
  private ShopDesk shop;
  private Scene scene;
  private Stage stage;
  private ImportPage page;
  private Path files;
  private final List<ImportReport> imported = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    shop = ShopDesk.empty(folder);
    files = folder.resolve("files");
    SampleShop.unpack(files);
    Fx.run(() -> {
      page = new ImportPage(shop.workspace, shop.language, shop.jobs, imported::add);
      page.setStyle("-fx-font-family: Inter; -fx-font-size: 14px");
      scene = new Scene(page, 1100, 960);
      stage = new Stage();
      stage.setScene(scene);
      stage.show();
    });
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    shop.close();
    assertEquals(List.of(), shop.failures);
  }

  private void show(Path file) {
    Fx.run(() -> page.show(List.of(file)));
    Fx.await("the prediction", () -> !reading());
  }

  private boolean reading() {
    return scene.lookup("#import-cancel") != null;
  }

  private List<String> figures() {
    return List.of(
        ShopDesk.said(scene, "import-created"),
        ShopDesk.said(scene, "import-changed"),
        ShopDesk.said(scene, "import-unchanged"),
        ShopDesk.said(scene, "import-rejected"));
  }

  private void press(String id) {
    Fx.run(() -> ((Button) scene.lookup("#" + id)).fire());
  }

  @Test
  void theSampleContactsArePredictedImportedAndTakenBack() {
    Fx.picture(scene, "import-empty-light-fr");
    show(files.resolve("contacts.csv"));
    List<String> predicted = figures();
    assertTrue(Fx.get(() -> scene.lookup("#import-run") != null));
    assertEquals(50, Fx.get(() -> table().getItems().size()));
    assertEquals("windows-1252", token("import-encoding"));
    assertEquals("points-virgules", token("import-delimiter"));
    assertEquals(0, contacts());
    Fx.picture(scene, "import-predicted-light-fr");
    press("import-run");
    Fx.await("the import", () -> scene.lookup("#import-done") != null);
    assertEquals(predicted, figures());
    assertEquals(imported.getFirst().counts().created(), contacts());
    assertEquals(
        shop.language.texts().formats().number(contacts()), ShopDesk.said(scene, "import-created"));
    Fx.picture(scene, "import-done-light-fr");
    press("import-undo");
    Fx.await("the undo", () -> scene.lookup("#import-undone") != null);
    assertEquals(0, contacts());
    Fx.picture(scene, "import-undone-light-fr");
  }

  private TableView<?> table() {
    return (TableView<?>) scene.lookup("#import-preview");
  }

  private String token(String id) {
    return Fx.get(() -> ((MenuButton) scene.lookup("#" + id)).getText());
  }

  private void choose(String id, String option) {
    Fx.run(() -> {
      MenuItem item =
          ((MenuButton) scene.lookup("#" + id))
              .getItems().stream()
                  .filter(i -> i.getText().equals(option))
                  .findFirst()
                  .orElseThrow();
      item.fire();
    });
    Fx.await("the new prediction", () -> !reading());
  }

  private long contacts() {
    shop.openBlank();
    return Fx.get(() -> shop.desk.countedProperty().get().evaluation().base());
  }

  @Test
  void everyFindingCanBeChangedAndIsReadAnew() {
    show(files.resolve("contacts.csv"));
    choose("import-delimiter", "virgules");
    assertEquals("virgules", token("import-delimiter"));
    assertTrue(ShopDesk.said(scene, "import-problems").contains("email"));
    Fx.picture(scene, "import-refused-light-fr");
    choose("import-delimiter", "points-virgules");
    assertEquals("", ShopDesk.said(scene, "import-problems"));
    choose("import-encoding", "UTF-8");
    assertEquals("UTF-8", token("import-encoding"));
  }

  @Test
  void ordersBeforeTheirContactsAreRefusedRowByRow() {
    show(files.resolve("contacts.csv"));
    press("import-run");
    Fx.await("the import", () -> scene.lookup("#import-done") != null);
    show(files.resolve("orders.csv"));
    assertEquals("évènements\u00a0: Commande", token("import-kind"));
    List<String> predicted = figures();
    assertFalse(predicted.getFirst().equals("0"), predicted::toString);
    shop.light(false);
    shop.speak(Locale.ENGLISH);
    Fx.picture(scene, "import-orders-dark-en");
    assertEquals("events: Order", token("import-kind"));
    shop.light(true);
  }

  @Test
  void aCellThatDoesNotFitIsMarkedAndItsCardSaysSo() throws IOException {
    Path odd = folder.resolve("odd.csv");
    Files.writeString(
        odd,
        """
        Email;Ville;Date de naissance;Points
        a@pli.test;Paris;12/03/1980;10
        b@pli.test;Lyon;31/12/1975;7
        c@pli.test;Nice;45/45/1990;12
        pas une adresse;Lille;01/02/1990;3
        """,
        StandardCharsets.UTF_8);
    show(odd);
    List<String> read = ShopDesk.read(page);
    assertTrue(
        read.contains("1 valeur ne convient pas\u00a0: «\u00a0pas une adresse\u00a0»"),
        read::toString);
    assertEquals(List.of("3", "0", "0", "1"), figures());
    Fx.picture(scene, "import-odd-light-fr");
    shop.light(false);
    Fx.picture(scene, "import-odd-dark-fr");
    shop.light(true);
    press("import-run");
    Fx.await("the import", () -> scene.lookup("#import-done") != null);
    assertTrue(ShopDesk.said(scene, "import-rejects").contains("import-1.csv"));
    Fx.picture(scene, "import-rejects-light-fr");
  }

  @Test
  void aFileThatIsNotThereIsToldInTheLanguage() {
    show(folder.resolve("absent.csv"));
    assertTrue(ShopDesk.said(scene, "import-problems").contains("est introuvable"));
    shop.speak(Locale.ENGLISH);
    assertTrue(ShopDesk.said(scene, "import-problems").contains("does not exist"));
    Fx.picture(scene, "import-absent-light-en");
  }
}
