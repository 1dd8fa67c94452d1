package app.quartier.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.intake.ImportReport;
import app.quartier.text.Languages;
import app.quartier.ui.Fx;
import app.quartier.ui.Named;
import app.quartier.ui.ShopDesk;
import app.quartier.ui.kit.Calm;
import app.quartier.ui.kit.Opener;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import app.quartier.workspace.SampleShop;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
    return scene.lookup("#import-cancel") != null || !Calm.isThere();
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

  /// A long prediction used to push Import below the edge of a window of this height.
  @Test
  void importStaysInSightInALowWindow() {
    Fx.run(() -> stage.setHeight(600));
    show(files.resolve("contacts.csv"));
    Fx.picture(scene, "import-low-light-fr");
    assertInSight("import-run");
    press("import-run");
    Fx.await("the import", () -> scene.lookup("#import-done") != null);
    Fx.picture(scene, "import-low-done-light-fr");
    assertInSight("import-undo");
  }

  private void assertInSight(String id) {
    Bounds button =
        Fx.get(() -> {
          Node node = scene.lookup("#" + id);
          return node.localToScene(node.getBoundsInLocal());
        });
    assertTrue(button.getHeight() > 0, button.toString());
    assertTrue(button.getMaxY() < scene.getHeight(), button.toString());
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
    assertTrue(ShopDesk.said(scene, "import-problems").startsWith("Aucune colonne n’identifie"));
    assertEquals("reconnus par E-mail", token("import-key"));
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

  /// One state in both languages and both schemes.
  private void pictures(String state) {
    for (Locale locale : Languages.ALL) {
      shop.speak(locale);
      for (boolean light : List.of(true, false)) {
        shop.light(light);
        String look = (light ? "light-" : "dark-") + locale.getLanguage();
        Fx.picture(scene, "import-" + state + "-" + look);
      }
    }
    shop.light(true);
    shop.speak(Locale.FRENCH);
  }

  @Test
  void anImportStoppedInTheMiddleOfABigFileLeavesNothing() throws IOException {
    Path big = folder.resolve("big.csv");
    try (BufferedWriter out = Files.newBufferedWriter(big)) {
      out.write("Email;Ville\n");
      for (int i = 0; i < 200_000; i++) {
        out.write("c" + i + "@pli.test;Lyon\n");
      }
    }
    Fx.run(() -> page.show(List.of(big)));
    Fx.await("the reading", () -> shop.told.stream().anyMatch(this::stages));
    pictures("reading");
    Fx.await("the prediction", () -> !reading());
    assertEquals(List.of("200\u202f000", "0", "0", "0"), figures());
    shop.told.clear();
    press("import-run");
    Fx.await("the middle", () -> shop.told.stream().anyMatch(this::stages));
    assertTrue(ShopDesk.said(scene, "import-phase").contains("lignes sur 200"));
    Fx.picture(scene, "import-importing-light-fr");
    press("import-cancel");
    Fx.await("the end", () -> scene.lookup("#import-stopped") != null);
    assertTrue(ShopDesk.said(scene, "import-stopped").contains("Rien n’a été gardé"));
    pictures("stopped");
    assertEquals(Job.State.CANCELLED, shop.told.getLast().state());
    stopAgainInTheDark();
    assertEquals(List.of(), shop.workspace.imports());
    assertEquals(List.of(), imported);
    assertEquals(0, contacts());
  }

  private void stopAgainInTheDark() {
    shop.speak(Locale.ENGLISH);
    shop.light(false);
    shop.told.clear();
    press("import-run");
    Fx.await("the middle", () -> shop.told.stream().anyMatch(this::stages));
    Fx.picture(scene, "import-importing-dark-en");
    press("import-cancel");
    Fx.await("the end", () -> scene.lookup("#import-stopped") != null);
    shop.light(true);
    shop.speak(Locale.FRENCH);
  }

  @Test
  void theWayOfAnImportIsToldInWords() {
    Job job =
        new Job(
            1,
            JobName.of("importpage.title"),
            "progress.import.stage",
            60_000,
            200_000,
            9_000,
            6_000,
            Job.State.RUNNING,
            List.of());
    assertEquals(
        "Préparation des données : 60 000 lignes sur 200 000 · 10 000 lignes par seconde"
            + " · encore environ 15 secondes",
        ActionCard.words(job, shop.language.texts()).replaceAll("[\u00a0\u202f]", " "));
    shop.speak(Locale.ENGLISH);
    assertEquals(
        "Preparing the data: 60,000 of 200,000 rows · 10,000 rows per second"
            + " · about 15 seconds left",
        ActionCard.words(job, shop.language.texts()));
  }

  private boolean stages(Job job) {
    return job.phase().equals("progress.import.stage") && job.done() > 10_000;
  }

  @Test
  void aRejectedRowIsToldWithItsLineAndReasonAndItsFileIsImportedMended() throws IOException {
    Path odd = folder.resolve("odd.csv");
    Files.writeString(odd, "Email;Points\na@pli.test;10\npas une adresse;3\nb@pli.test;1;2\n");
    List<Path> opened = new ArrayList<>();
    Fx.run(() ->
        page.onOpen(file -> {
          opened.add(file);
          return Opener.Answer.OPENED;
        }));
    show(odd);
    assertEquals(
        List.of(
            "Ligne 3, Email : ce n’est pas une adresse e-mail",
            "Ligne 4 : la ligne a 3 cellules au lieu de 2"),
        rejected());
    Fx.picture(scene, "import-rejected-light-fr");
    assertEquals(List.of("3", "4", "pas une adresse"), badCells());
    press("import-run");
    Fx.await("the import", () -> scene.lookup("#import-done") != null);
    press("import-rejects-open");
    press("import-rejects-show");
    assertEquals(
        List.of("import-1.csv", "rejects"),
        opened.stream().map(path -> path.getFileName().toString()).toList());
    pictures("done");
    Path rejects = opened.getFirst();
    Files.writeString(rejects, Files.readString(rejects).replace("pas une adresse", "c@pli.test"));
    press("import-rejects-again");
    Fx.await("the mended rows", () -> scene.lookup("#import-run") != null);
    assertEquals(List.of("1", "0", "0", "1"), figures());
  }

  private List<String> rejected() {
    return Fx.get(() ->
        page.lookupAll(".rejected-row").stream()
            .map(node -> ((Label) node).getText().replace('\u00a0', ' '))
            .toList());
  }

  private List<String> badCells() {
    return Fx.get(() ->
        table().lookupAll(".table-cell.bad").stream()
            .map(node -> ((TableCell<?, ?>) node).getText())
            .sorted()
            .toList());
  }

  /// The cards are made anew after each choice; the table of the first rows is not.
  @Test
  void whoeverWorksWithTheKeyboardInACardStaysThere() throws IOException {
    Path file = folder.resolve("c.csv");
    Files.writeString(file, "Email;Pts;A;B;C\na@pli.test;10;1;2;3\n");
    show(file);
    Object last = Fx.get(() -> table().getColumns().getLast());
    stays("import-type-4", "texte");
    stays("import-type-4", "nombre");
    assertEquals(List.of("Email", "Pts", "A", "B", "C"), Fx.get(this::cards));
    assertSame(last, Fx.get(() -> table().getColumns().getLast()));
  }

  private void stays(String id, String option) {
    Fx.run(() -> scene.lookup("#" + id).requestFocus());
    choose(id, option);
    assertSame(Fx.get(() -> scene.lookup("#" + id)), Fx.get(() -> scene.getFocusOwner()));
  }

  private List<String> cards() {
    return ((Parent) page.lookup(".cards"))
        .getChildrenUnmodifiable().stream()
            .map(card -> ((Label) card.lookup(".name")).getText())
            .toList();
  }

  @Test
  void aColumnIsLeftOutTakenAgainAndNamed() throws IOException {
    Path file = folder.resolve("c.csv");
    Files.writeString(file, "Email;Pts\na@pli.test;10\n");
    show(file);
    assertEquals("nouveau\u00a0: Pts", token("import-target-1"));
    Fx.run(() -> ((CheckBox) scene.lookup("#import-take-1")).fire());
    Fx.await("without it", () -> !reading() && scene.lookup("#import-label-1") == null);
    Fx.run(() -> ((CheckBox) scene.lookup("#import-take-1")).fire());
    Fx.await("with it", () -> !reading() && scene.lookup("#import-label-1") != null);
    Fx.run(() -> {
      TextField name = (TextField) scene.lookup("#import-label-1");
      name.setText("Points");
      name.fireEvent(new ActionEvent());
    });
    Fx.await("the new prediction", () -> !reading());
    assertEquals("nouveau\u00a0: Points", token("import-target-1"));
    choose("import-type-1", "texte");
    assertEquals("texte", token("import-type-1"));
    assertEquals("nouveau\u00a0: Points", token("import-target-1"));
  }

  @Test
  void everyControlHasARoleAndAName() {
    pictures("empty");
    show(files.resolve("contacts.csv"));
    pictures("predicted");
    assertEquals(List.of(), Named.missing(page));
    choose("import-delimiter", "virgules");
    pictures("refused");
    assertEquals(List.of(), Named.missing(page));
  }
}
