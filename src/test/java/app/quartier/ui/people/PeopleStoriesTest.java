package app.quartier.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.data.NodeCounts;
import app.quartier.ui.Fx;
import app.quartier.ui.ShopDesk;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Behind every number there are people: as many as it says.
final class PeopleStoriesTest {
  @TempDir static Path folder;
  private static ShopDesk shop;

  @BeforeAll
  static void open() {
    shop = ShopDesk.full(folder);
    shop.open("VIP endormis");
  }

  @AfterEach
  void nothingFailed() {
    assertEquals(List.of(), shop.failures);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static Stage people(String node) {
    Stage stage =
        Fx.get(() ->
            Objects.requireNonNull(new PeopleWindow(shop.desk, shop.language).show(null, node)));
    Fx.await("the contacts", () -> !table(stage.getScene()).getItems().isEmpty());
    return stage;
  }

  @SuppressWarnings("unchecked")
  private static TableView<Integer> table(Scene scene) {
    return (TableView<Integer>) scene.lookup("#people-table");
  }

  @Test
  void aNodeHasAsManyContactsAsItHasByItself() {
    List<NodeCounts> nodes = Fx.get(() -> shop.desk.countedProperty().get().evaluation().nodes());
    for (NodeCounts node : nodes.subList(1, 4)) {
      Stage stage = people(node.id());
      assertEquals(node.alone(), Fx.get(() -> (long) table(stage.getScene()).getItems().size()));
      Fx.run(stage::close);
    }
  }

  @Test
  void theWholeSegmentIsTitledWithItsCountInBothLanguages() {
    Stage stage = people("");
    assertEquals("257 contacts", Fx.get(stage::getTitle));
    Fx.picture(stage.getScene(), "people-light-fr");
    shop.light(false);
    shop.speak(Locale.ENGLISH);
    Fx.picture(stage.getScene(), "people-dark-en");
    shop.light(true);
    shop.speak(Locale.FRENCH);
    Fx.run(stage::close);
  }

  @Test
  void aColumnSortsBothWaysAndMissingValuesComeLast() {
    Stage stage = people("");
    TableView<Integer> table = Fx.get(() -> table(stage.getScene()));
    TableColumn<Integer, ?> points = column(table, "Points fidélité");
    Fx.run(() -> {
      points.setSortType(TableColumn.SortType.DESCENDING);
      table.getSortOrder().add(points);
    });
    Fx.await("the order", () -> sorted(table, points));
    Fx.picture(stage.getScene(), "people-sorted-light-fr");
    assertEquals(257, Fx.get(() -> table.getItems().size()));
    Fx.run(stage::close);
  }

  private static boolean sorted(TableView<Integer> table, TableColumn<Integer, ?> points) {
    List<Long> shown =
        IntStream.range(0, table.getItems().size())
            .mapToObj(i -> String.valueOf(points.getCellData(i)).replaceAll("\\D", ""))
            .map(text -> text.isEmpty() ? -1L : Long.parseLong(text))
            .toList();
    return shown.equals(shown.stream().sorted(Comparator.reverseOrder()).toList());
  }

  private static TableColumn<Integer, ?> column(TableView<Integer> table, String name) {
    return Fx.get(() ->
        table.getColumns().stream()
            .filter(c -> c.getText().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new AssertionError(table.getColumns().stream().map(c -> c.getText()).toList())));
  }

  @Test
  void columnsAreChosenByTheirNames() {
    Stage stage = people("");
    TableView<Integer> table = Fx.get(() -> table(stage.getScene()));
    MenuButton choice = Fx.get(() -> (MenuButton) stage.getScene().lookup("#people-columns"));
    CheckMenuItem last = Fx.get(() -> (CheckMenuItem) choice.getItems().getLast());
    TableColumn<Integer, ?> column = column(table, Fx.get(last::getText));
    boolean before = Fx.get(column::isVisible);
    Fx.run(() -> last.setSelected(!before));
    assertEquals(!before, Fx.get(column::isVisible));
    Fx.run(stage::close);
  }
}
