package app.quartier.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.ui.Fx;
import app.quartier.ui.ShopDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
  static void fill() {
    shop = ShopDesk.full(folder);
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
    assertTrue(said("export-said").contains("n'existe pas"), said("export-said"));
    Fx.picture(scene, "export-refused-light-fr");
    shop.light(false);
    shop.speak(Locale.ENGLISH);
    assertTrue(said("export-said").contains("does not exist"), said("export-said"));
    Fx.picture(scene, "export-refused-dark-en");
    shop.light(true);
    shop.speak(Locale.FRENCH);
  }
}
