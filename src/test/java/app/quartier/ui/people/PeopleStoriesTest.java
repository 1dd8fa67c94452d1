package app.quartier.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Segment;
import app.quartier.ui.Fx;
import app.quartier.ui.ShopDesk;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
            Objects.requireNonNull(
                new PeopleWindow(shop.desk, shop.language, shop.jobs).show(null, node)));
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
  void theSelectedAreRemovedByHandWithAReasonAndUndoBringsThemBack() {
    Stage stage = people("");
    Scene scene = stage.getScene();
    TableView<Integer> table = Fx.get(() -> table(scene));
    List<Segment> before = List.of(Fx.get(() -> shop.desk.segmentProperty().get()));
    Fx.run(() -> table.getSelectionModel().selectRange(0, 2));
    deed(scene, "people-deed-remove");
    assertEquals(
        "Retirer 2 contacts du segment à la main\u00a0:",
        Fx.get(() -> ((Label) scene.lookup("#people-deed .label")).getText()));
    Fx.picture(scene, "people-remove-light-fr");
    Fx.run(() -> {
      ((TextField) scene.lookup("#people-why")).setText("demande écrite");
      ((Button) scene.lookup("#people-go")).fire();
    });
    Segment now = Fx.get(() -> shop.desk.segmentProperty().get());
    assertEquals(
        List.of("demande écrite", "demande écrite"),
        now.removed().stream().map(Manual::why).toList());
    Fx.await("the new count", () -> shop.desk.countedProperty().get().evaluation().count() == 255);
    Fx.run(shop.desk::undo);
    assertEquals(before, List.of(Fx.get(() -> shop.desk.segmentProperty().get())));
    Fx.run(stage::close);
  }

  @Test
  void allOfThemArePutOnANewListAndTakenOffAgain() {
    Stage stage = people("");
    Scene scene = stage.getScene();
    for (String deed : List.of("enter", "leave")) {
      deed(scene, "people-deed-" + deed);
      Fx.run(() -> {
        ((ComboBox<?>) scene.lookup("#people-list")).getEditor().setText("Relance");
        ((Button) scene.lookup("#people-go")).fire();
      });
      Fx.await("the list", () -> scene.lookup("#people-said").isVisible());
      var lists = shop.desk.workspace().lists();
      assertEquals(deed.equals("enter") ? 257 : 0, lists.size(lists.find("Relance")));
    }
    Fx.run(stage::close);
  }

  @Test
  void aListIsFilledThoughTheWindowIsClosedAtOnce() {
    Stage stage = people("");
    Scene scene = stage.getScene();
    deed(scene, "people-deed-enter");
    CountDownLatch counting = new CountDownLatch(1);
    Fx.run(() -> {
      shop.desk.lane().submit(cancel -> held(counting), over -> {});
      ((ComboBox<?>) scene.lookup("#people-list")).getEditor().setText("Salon");
      ((Button) scene.lookup("#people-go")).fire();
      stage.close();
    });
    counting.countDown();
    var lists = shop.desk.workspace().lists();
    Fx.await(
        "the list",
        () ->
            lists.list().stream()
                .anyMatch(one -> one.name().equals("Salon") && lists.size(one) == 257));
  }

  private static boolean held(CountDownLatch counting) {
    try {
      return counting.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void deed(Scene scene, String id) {
    Fx.run(() ->
        ((MenuButton) scene.lookup("#people-deeds"))
            .getItems().stream().filter(item -> item.getId().equals(id)).forEach(MenuItem::fire));
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
