package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.workspace.SampleShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are dropped on the whole window, as `ui.Wiring` puts it together.
final class DropStoryTest {
  @TempDir Path folder;
  private Opened opened;
  private Scene scene;
  private Path files;

  @BeforeEach
  void open() {
    files = folder.resolve("files");
    SampleShop.unpack(files);
    opened = new Opened(folder.resolve("w"), folder, Locale.FRENCH);
    scene = opened.scene();
    Fx.await("the window", () -> scene.lookup("#contacts") != null);
    Fx.await("the data", () -> said("#contacts").startsWith("0"));
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private String said(String selector) {
    return scene.lookup(selector) instanceof Labeled label ? label.getText() : "";
  }

  private String read(String selector) {
    return Fx.get(() -> said(selector)).replace('\u202f', ' ').replace('\u00a0', ' ');
  }

  private void press(String id) {
    Fx.run(() -> ((Button) scene.lookup("#" + id)).fire());
  }

  private Drops over(Path... dragged) {
    Node under = Fx.get(() -> scene.lookup("#status-data"));
    return new Drops(under, List.of(dragged));
  }

  private void predicted() {
    Fx.await(
        "the prediction",
        () -> scene.lookup("#import-run") != null || !said("#import-problems").isEmpty());
  }

  @Test
  void aDroppedListIsPreviewedImportedCountedAndTakenBack() {
    Drops drop = over(files.resolve("contacts.csv"));
    assertTrue(drop.hover());
    assertTrue(Fx.get(() -> scene.lookup(".drop-overlay").isVisible()));
    Fx.picture(scene, "drop-overlay-light-fr");
    assertTrue(drop.drop());
    assertFalse(Fx.get(() -> scene.lookup(".drop-overlay").isVisible()));
    predicted();
    assertEquals("Importer contacts.csv", read("#import-title"));
    assertEquals("4 896", read("#import-created"));
    Fx.picture(scene, "drop-predicted-light-fr");
    assertEquals("0 contact", read("#contacts"));
    press("import-run");
    Fx.await("the import", () -> scene.lookup("#import-done") != null);
    Fx.await("the count", () -> said("#contacts").startsWith("4"));
    assertEquals("4 896 contacts", read("#contacts"));
    Fx.picture(scene, "drop-done-light-fr");
    press("import-undo");
    Fx.await("the undo", () -> scene.lookup("#import-undone") != null);
    Fx.await("the count", () -> said("#contacts").startsWith("0"));
    assertTrue(ShopDesk.read(scene.getRoot()).stream().anyMatch(this::tellsRemoved));
  }

  private boolean tellsRemoved(String told) {
    return told.replace('\u202f', ' ').replace('\u00a0', ' ').equals("4 896 contacts retirés");
  }

  @Test
  void severalFilesAreQueuedContactsFirst() throws IOException {
    Path book = Files.write(folder.resolve("liste.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Drops drop = over(files.resolve("orders.csv"), book, files.resolve("contacts.csv"));
    assertTrue(drop.hover());
    assertTrue(drop.drop());
    Fx.await("the first file", () -> said("#import-title").contains("1"));
    predicted();
    assertEquals("Importer liste.xlsx (fichier 1 sur 3)", read("#import-title"));
    assertTrue(read("#import-problems").contains("CSV UTF-8"), read("#import-problems"));
    Fx.picture(scene, "drop-workbook-light-fr");
    press("import-leave");
    predicted();
    assertEquals("Importer contacts.csv (fichier 2 sur 3)", read("#import-title"));
    press("import-run");
    Fx.await("the import", () -> scene.lookup("#import-done") != null);
    assertEquals("Fichier suivant", read("#import-leave"));
    press("import-leave");
    predicted();
    assertEquals("Importer orders.csv (fichier 3 sur 3)", read("#import-title"));
    assertEquals(
        "évènements : Commande", Fx.get(() -> said("#import-kind")).replace('\u00a0', ' '));
    assertEquals("0", read("#import-rejected"));
  }

  @Test
  void aFolderAnEmptyFileAndAnythingElseAreToldPlainly() throws IOException {
    Path empty = Files.createFile(folder.resolve("vide.csv"));
    Path picture = Files.write(folder.resolve("photo.png"), new byte[] {(byte) 0x89, 'P', 0, 0, 0});
    for (var odd :
        List.of(
            new Odd(files, "est un dossier"),
            new Odd(empty, "est vide"),
            new Odd(picture, "n’est pas un fichier de texte"))) {
      Drops drop = over(odd.file());
      assertTrue(drop.hover());
      assertTrue(drop.drop());
      Fx.await("the refusal", () -> said("#import-problems").contains(odd.told()));
      press("import-leave");
    }
    assertEquals("0 contact", read("#contacts"));
  }

  private record Odd(Path file, String told) {}
}
