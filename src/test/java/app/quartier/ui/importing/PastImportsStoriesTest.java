package app.quartier.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.intake.UndoReport;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.text.Languages;
import app.quartier.ui.Fx;
import app.quartier.ui.ShopDesk;
import app.quartier.ui.kit.Errands;
import app.quartier.ui.kit.FxThread;
import app.quartier.ui.kit.Opener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was imported can be looked at again, and taken back, however long ago.
final class PastImportsStoriesTest {
  @TempDir Path folder;
  private ShopDesk shop;
  private PastImportsWindow imports;
  private Stage stage;
  private final List<UndoReport> undone = new CopyOnWriteArrayList<>();
  private final List<List<Path>> toPage = new ArrayList<>();
  private Opener.Answer answer = Opener.Answer.OPENED;

  @BeforeEach
  void open() {
    shop = ShopDesk.empty(folder);
    Fx.run(() -> {
      Errands errands = new Errands(Runnable::run, new FxThread(), shop.failures::add);
      imports =
          new PastImportsWindow(shop.workspace, shop.language, shop.jobs, errands, file -> answer);
      imports.onUndone(undone::add);
      imports.onImport(toPage::add);
    });
  }

  @AfterEach
  void close() {
    Fx.run(imports::close);
    shop.close();
    assertEquals(List.of(), shop.failures);
  }

  private void importFile(ImportSettings settings) {
    shop.workspace.importFile(settings, false, String::valueOf, Progress.NONE, Cancel.NEVER);
  }

  private void importContacts(String name, String content) {
    try {
      importFile(ImportSettings.contacts(Files.writeString(folder.resolve(name), content)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void odd() {
    importContacts("odd.csv", "Email;Points\na@pli.test;10\npas une adresse;3\n");
    importContacts("later.csv", "Email;Points\na@pli.test;11\nb@pli.test;4\n");
  }

  private void show() {
    stage = Fx.get(() -> imports.show(null));
  }

  private Scene scene() {
    return Fx.get(stage::getScene);
  }

  private void press(String id) {
    Fx.await(id, () -> scene().lookup("#" + id) != null);
    Fx.run(() -> ((Button) scene().lookup("#" + id)).fire());
  }

  @SuppressWarnings("unchecked")
  private List<List<String>> lines() {
    return Fx.get(() -> {
      TableView<Object> table = (TableView<Object>) scene().lookup("#past-table");
      List<List<String>> lines = new ArrayList<>();
      for (Object row : table.getItems()) {
        lines.add(
            table.getColumns().stream()
                .map(column -> String.valueOf(((TableColumn<Object, ?>) column).getCellData(row)))
                .toList());
      }
      return lines;
    });
  }

  private List<String> told() {
    Fx.await("the card", () -> card() != null);
    return ShopDesk.read(Fx.get(this::card));
  }

  private @Nullable Parent card() {
    return (Parent) stage.getScene().lookup(".past-imports .action");
  }

  private void awaitTold(String part) {
    Fx.await(
        part,
        () -> {
          @Nullable Parent card = card();
          return card != null && ShopDesk.read(card).stream().anyMatch(line -> line.contains(part));
        });
  }

  @Test
  void everyImportIsListedWithWhatItDid() {
    odd();
    importContacts("refused.csv", "");
    show();
    String at = "1er nov. 2026 08:00";
    assertEquals(
        List.of(
            List.of(at, "later.csv", "contacts", "1", "1", "0", "0", "importé"),
            List.of(at, "odd.csv", "contacts", "1", "0", "0", "1", "importé")),
        lines());
    assertTrue(told().getFirst().startsWith("later.csv, importé le 1er novembre 2026 à 08:00"));
    pictures("list");
  }

  private void pictures(String state) {
    for (Locale locale : Languages.ALL) {
      shop.speak(locale);
      for (boolean light : List.of(true, false)) {
        shop.light(light);
        String look = (light ? "light-" : "dark-") + locale.getLanguage();
        Fx.picture(scene(), "past-imports-" + state + "-" + look);
      }
    }
    shop.light(true);
    shop.speak(Locale.FRENCH);
  }

  @Test
  void anImportOfLongAgoIsTakenBackWithItsConflicts() {
    odd();
    show();
    Fx.run(() -> imports.show(null, 1));
    press("past-undo");
    Fx.await("the undo", () -> !undone.isEmpty());
    assertEquals(1, undone.getFirst().undone());
    assertEquals(1, undone.getFirst().contactsKept());
    assertEquals("annulé", lines().getLast().getLast());
    assertTrue(
        told().contains("1 contact gardé, car un import plus récent l’a modifié"),
        () -> told().toString());
    assertNull(Fx.get(() -> scene().lookup("#past-undo")));
    shop.speak(Locale.ENGLISH);
    assertTrue(told().contains("1 contact kept, because a later import changed it"));
    Fx.picture(scene(), "past-imports-undone-light-en");
  }

  @Test
  void anUndoneImportStillSaysWhenItWas() {
    odd();
    shop.workspace.undoImport(2);
    show();
    assertTrue(
        told().stream()
            .anyMatch(line ->
                line.startsWith("Cette importation a été annulée le 1er novembre 2026 à 08:00")),
        () -> told().toString());
  }

  @Test
  void aRefusedUndoSaysWhyAndLeavesTheListRight() {
    odd();
    show();
    shop.workspace.undoImport(2);
    press("past-undo");
    awaitTold("déjà");
    Fx.run(imports::refresh);
    assertEquals("annulé", lines().getFirst().getLast());
    assertNull(Fx.get(() -> scene().lookup("#past-undo")));
  }

  @Test
  void theRejectedRowsAreShownAsLongAsTheyAreThere() throws IOException {
    odd();
    show();
    Fx.run(() -> imports.show(null, 1));
    press("import-rejects-open");
    answer = Opener.Answer.NO_PROGRAM;
    press("import-rejects-show");
    assertTrue(
        told().stream().anyMatch(line -> line.contains("Aucun programme")), told()::toString);
    answer = Opener.Answer.GONE;
    press("import-rejects-open");
    assertTrue(told().stream().anyMatch(line -> line.contains("n’y est plus")), told()::toString);
    Path rejects = folder.resolve("w").resolve("rejects").resolve("import-1.csv");
    Files.delete(rejects);
    Fx.run(imports::refresh);
    assertTrue(
        told()
            .contains("Les lignes rejetées étaient dans " + rejects + ". Ce fichier n’y est plus."),
        told()::toString);
    assertNull(Fx.get(() -> scene().lookup("#import-rejects-open")));
    Fx.picture(scene(), "past-imports-gone-light-fr");
  }

  @Test
  void correctedRowsLeadToTheImportPage() {
    odd();
    show();
    Fx.run(() -> imports.show(null, 1));
    press("import-rejects-again");
    assertEquals("import-1.csv", toPage.getFirst().getFirst().getFileName().toString());
    assertTrue(!Fx.get(stage::isShowing));
  }

  @Test
  void anEmptyListLeadsOnToImport() {
    show();
    assertTrue(ShopDesk.said(scene(), "past-words").startsWith("Aucune importation"));
    pictures("none");
    press("past-import");
    assertEquals(List.of(List.of()), toPage);
    assertTrue(!Fx.get(stage::isShowing));
  }

  @Test
  void theListIsWalkedAndClosedByTheKeyboard() {
    odd();
    show();
    Node focused = Fx.get(() -> scene().getFocusOwner());
    assertEquals("past-table", Fx.get(focused::getId));
    // Keys mean nothing before the first frame: the table has no skin yet.
    awaitTold("later.csv, importé le");
    key(focused, KeyCode.DOWN);
    awaitTold("odd.csv, importé le");
    key(focused, KeyCode.ESCAPE);
    assertTrue(!Fx.get(stage::isShowing));
  }

  private static void key(Node at, KeyCode code) {
    Fx.run(() ->
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  @Test
  void aClosedListLetsGoOfTheLanguage() {
    odd();
    show();
    Parent left = Fx.get(() -> scene().getRoot());
    List<String> before = ShopDesk.read(left);
    Fx.run(stage::close);
    shop.speak(Locale.ENGLISH);
    assertEquals(before, ShopDesk.read(left));
  }
}
