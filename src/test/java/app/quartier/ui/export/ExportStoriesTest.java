package app.quartier.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.ui.Fx;
import app.quartier.ui.Named;
import app.quartier.ui.ShopDesk;
import app.quartier.work.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the segment to a file that is read back.
final class ExportStoriesTest {
  @TempDir static Path folder;
  private static ShopDesk shop;
  private Stage stage;
  private Scene scene;

  @BeforeAll
  static void fill() throws IOException {
    shop = ShopDesk.full(folder);
    Path formula = folder.resolve("formula.csv");
    Files.writeString(formula, "E-mail;Nom\nm.rossi2@zen.test;=1+2\n");
    shop.workspace.importFile(
        ImportSettings.contacts(formula), false, String::valueOf, Progress.NONE, Cancel.NEVER);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @BeforeEach
  void open() {
    shop.open("VIP endormis");
    show();
  }

  private void show() {
    stage =
        Fx.get(() ->
            Objects.requireNonNull(
                new ExportDialog(shop.desk, shop.language, shop.jobs).show(null)));
    scene = stage.getScene();
    Fx.await("the columns", () -> !columns().getItems().isEmpty());
  }

  @AfterEach
  void leave() {
    Fx.run(stage::close);
    assertEquals(List.of(), shop.failures);
  }

  @SuppressWarnings("unchecked")
  private ListView<ColumnChoice> columns() {
    return (ListView<ColumnChoice>) scene.lookup("#export-columns");
  }

  private TableView<?> preview() {
    return (TableView<?>) scene.lookup("#export-preview");
  }

  private void exportTo(Path file) {
    Fx.run(() -> {
      ((TextField) scene.lookup("#export-file")).setText(file.toString());
      ((Button) scene.lookup("#export-run")).fire();
    });
    Fx.await("the end", () -> !((Button) scene.lookup("#export-run")).isDisabled());
  }

  @Test
  void excelInFrenchReadsTheFileBackWithItsRows() throws IOException {
    Path file = folder.resolve("vip.csv");
    assertEquals(
        "Exporter 257 contacts de « VIP endormis »", said("export-heading").replace('\u00a0', ' '));
    assertEquals(10, Fx.get(() -> preview().getItems().size()));
    Fx.picture(scene, "export-light-fr");
    exportTo(file);
    assertTrue(said("export-said").startsWith("257 lignes écrites dans"));
    Fx.picture(scene, "export-written-light-fr");
    String text = Files.readString(file);
    assertEquals('\uFEFF', text.charAt(0));
    List<String> lines = text.lines().toList();
    assertEquals(258, lines.size());
    assertEquals(
        Fx.get(
            () -> String.join(";", preview().getColumns().stream().map(c -> c.getText()).toList())),
        lines.getFirst().substring(1));
  }

  private String said(String id) {
    return ShopDesk.said(scene, id);
  }

  @Test
  void columnsAreLeftOutAndMovedAndThePlainPresetHasPoints() throws IOException {
    Path file = folder.resolve("plain.csv");
    Fx.run(() -> {
      List<ColumnChoice> all = columns().getItems();
      all.subList(2, all.size()).forEach(column -> column.chosenProperty().set(false));
      columns().getSelectionModel().select(1);
      ((Button) scene.lookup("#export-up")).fire();
      @SuppressWarnings("unchecked")
      ComboBox<Preset> preset = (ComboBox<Preset>) scene.lookup("#export-preset");
      preset.setValue(Preset.PLAIN);
    });
    String first = Fx.get(() -> columns().getItems().get(0).field().labels().en());
    String second = Fx.get(() -> columns().getItems().get(1).field().labels().en());
    exportTo(file);
    assertEquals("E-mail," + first + "," + second, Files.readAllLines(file).getFirst());
  }

  @Test
  void aRefusalIsToldInTheDialogAndNothingIsWritten() {
    Path file = folder.resolve("no-such-folder").resolve("vip.csv");
    exportTo(file);
    assertEquals(Job.State.FAILED, shop.told.getLast().state());
    assertEquals(1, shop.told.getLast().reasons().size());
    assertTrue(said("export-said").contains("n’existe pas"), said("export-said"));
    Fx.picture(scene, "export-refused-light-fr");
    shop.light(false);
    shop.speak(Locale.ENGLISH);
    assertTrue(said("export-said").contains("does not exist"), said("export-said"));
    Fx.picture(scene, "export-refused-dark-en");
    shop.light(true);
    shop.speak(Locale.FRENCH);
  }

  private static ComboBox<?> combo(Scene scene, String id) {
    return (ComboBox<?>) scene.lookup("#" + id);
  }

  @Test
  void theFileForExcelHoldsWhatThePreviewShows() throws IOException {
    Path file = folder.resolve("preview.csv");
    exportTo(file);
    List<String> lines = Files.readString(file).lines().skip(1).limit(10).toList();
    List<String> shown =
        Fx.get(() ->
            IntStream.range(0, preview().getItems().size()).mapToObj(this::previewed).toList());
    assertEquals(
        lines.stream().map(line -> line.replace("\"", "")).toList(),
        shown.stream().map(row -> row.replace("\"", "")).toList());
    String all = String.join("\n", lines);
    assertTrue(all.matches("(?s).*;\\d{2}/\\d{2}/\\d{4};.*"), all);
    assertTrue(all.matches("(?s).*;\\d+,\\d+;.*"), all);
    assertTrue(all.contains(";oui;"), all);
    assertTrue(lines.getFirst().contains(";'=1+2;"), lines.getFirst());
  }

  private String previewed(int row) {
    return preview().getColumns().stream()
        .map(column -> String.valueOf(column.getCellData(row)))
        .collect(Collectors.joining(";"));
  }

  @Test
  void onlyThoseWhoAgreedAreCountedShownAndWritten() throws IOException {
    Path file = folder.resolve("consented.csv");
    CheckBox only = (CheckBox) scene.lookup("#export-consented");
    Fx.run(only::fire);
    Fx.await("fewer", () -> !heading().contains("257"));
    long count = Long.parseLong(heading().replaceAll("\\D", ""));
    Fx.picture(scene, "export-consented-light-fr");
    exportTo(file);
    List<String> lines = Files.readAllLines(file);
    assertEquals(count + 1, lines.size());
    int newsletter = List.of(lines.getFirst().split(";", -1)).indexOf("Newsletter");
    assertTrue(newsletter > 0, lines.getFirst());
    assertTrue(lines.stream().skip(1).allMatch(l -> l.split(";", -1)[newsletter].equals("oui")));
    Fx.run(only::fire);
    Fx.await("all", () -> heading().contains("257"));
  }

  private String heading() {
    return ((Labeled) scene.lookup("#export-heading")).getText();
  }

  @Test
  void thePresetIsThatOfTheLanguageAtOpening() {
    Fx.run(stage::close);
    shop.speak(Locale.ENGLISH);
    show();
    assertEquals(Preset.EXCEL_ENGLISH, Fx.get(() -> combo(scene, "export-preset").getValue()));
    Fx.picture(scene, "export-light-en");
    assertTrue(ShopDesk.read(scene.getRoot()).contains("English Excel"));
    shop.light(false);
    Fx.picture(scene, "export-dark-en");
    shop.light(true);
    shop.speak(Locale.FRENCH);
    assertEquals(Preset.EXCEL_FRENCH, Fx.get(() -> combo(scene, "export-preset").getValue()));
    assertTrue(ShopDesk.read(scene.getRoot()).contains("Excel français"));
    assertEquals(List.of(), Named.missing(scene.getRoot()));
  }

  @Test
  void aClosedDialogLetsGoOfTheLanguage() {
    List<String> before = ShopDesk.read(scene.getRoot());
    Object cells = Fx.get(() -> columns().getCellFactory());
    assertTrue(before.getFirst().contains("257"), before.toString());
    Fx.run(stage::close);
    shop.speak(Locale.ENGLISH);
    assertEquals(before.getFirst(), Fx.get(this::heading));
    assertSame(cells, Fx.get(() -> columns().getCellFactory()), "the columns still listen");
    shop.speak(Locale.FRENCH);
  }

  @Test
  void aColumnIsDraggedAndPutBackByKeys() {
    List<ColumnChoice> before = Fx.get(() -> List.copyOf(columns().getItems()));
    drag(0, 2, false);
    assertEquals(
        List.of(before.get(1), before.get(2), before.get(0)),
        Fx.get(() -> List.copyOf(columns().getItems().subList(0, 3))));
    for (int i = 0; i < 2; i++) {
      press(KeyCode.UP, true);
    }
    assertEquals(before, Fx.get(() -> List.copyOf(columns().getItems())));
    drag(0, 2, true);
    assertEquals(before, Fx.get(() -> List.copyOf(columns().getItems())));
    assertTrue(Fx.get(stage::isShowing), "the first escape ends the drag only");
    press(KeyCode.ESCAPE, false);
    assertFalse(Fx.get(stage::isShowing));
  }

  private void press(KeyCode code, boolean alt) {
    Fx.run(() ->
        columns()
            .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false)));
  }

  private void drag(int from, int to, boolean escape) {
    Fx.run(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
    ListCell<?> cell =
        Fx.get(() ->
            columns().lookupAll(".list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(one -> one.getIndex() == from)
                .findFirst()
                .orElseThrow());
    Fx.run(() -> {
      double y = cell.localToScene(10, 10).getY();
      mouse(cell, MouseEvent.MOUSE_PRESSED, y);
      mouse(cell, MouseEvent.MOUSE_DRAGGED, y + 10);
      mouse(cell, MouseEvent.MOUSE_DRAGGED, y + 32.0 * (to - from));
    });
    Fx.picture(scene, "export-dragging-light-fr");
    if (escape) {
      press(KeyCode.ESCAPE, false);
    }
    Fx.run(() -> mouse(cell, MouseEvent.MOUSE_RELEASED, 0));
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double sceneY) {
    double y = node.sceneToLocal(0, sceneY).getY();
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            10,
            y,
            10,
            sceneY,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            new PickResult(node, 10, sceneY)));
  }
}
