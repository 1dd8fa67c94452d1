package app.quartier.ui.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import app.quartier.ui.Fx;
import app.quartier.ui.ShopDesk;
import app.quartier.ui.kit.Calm;
import app.quartier.ui.kit.Dimming;
import app.quartier.workspace.Counted;
import app.quartier.workspace.SampleShop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person sees beside the builder, over the sample shop.
final class InsightStoriesTest {
  @TempDir static Path folder;
  private static ShopDesk shop;
  private static Scene scene;
  private static Stage stage;
  private static InsightView view;
  private static final List<String> OPENED = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void open() {
    shop = ShopDesk.full(folder);
    Fx.run(() -> {
      for (String weight : List.of("400Regular", "600SemiBold")) {
        Font.loadFont(
            InsightView.class.getResourceAsStream(
                "/app/quartier/chart/fonts/Inter_" + weight + ".ttf"),
            14);
      }
      view = new InsightView(shop.desk, shop.language, shop.theme, shop.jobs, Runnable::run);
      view.onPeople(OPENED::add);
      view.setStyle("-fx-font-family: Inter; -fx-font-size: 14px");
      scene = new Scene(view, 340, 980);
      stage = new Stage();
      stage.setScene(scene);
      stage.show();
    });
  }

  @BeforeEach
  void start() {
    OPENED.clear();
    shop.speak(Locale.FRENCH);
    shop.light(true);
    shop.open("VIP endormis");
    settled();
  }

  @AfterEach
  void nothingFailed() {
    assertEquals(List.of(), shop.failures);
  }

  @AfterAll
  static void close() {
    Fx.run(stage::close);
    shop.close();
  }

  /// Facet and sample are asked on one lane: behind a task on it, both are there.
  private static void settled() {
    shop.counted();
    List<Boolean> passed = new CopyOnWriteArrayList<>();
    Fx.run(() -> shop.desk.lane().submit(cancel -> true, passed::add));
    Fx.await("the findings", () -> !passed.isEmpty());
    Fx.await("their rows", Calm::isThere);
    Fx.run(() -> {
      view.applyCss();
      view.layout();
    });
  }

  @Test
  void numbersFromBeforeAreSaidToBeOldBehindAProblem() {
    app.quartier.domain.segment.Node wrong =
        new Condition(
            Marks.of("n99"),
            new Subject.Field("nowhere"),
            "isPresent",
            new Operands.None(),
            null,
            false,
            false);
    Fx.run(() -> shop.desk.edit("step.value", rule -> rule.withChildren(List.of(wrong))));
    settled();
    assertEquals("257", ShopDesk.said(scene, "insight-count"));
    assertTrue(
        Fx.get(() -> view.lookup(".numbers").getPseudoClassStates().contains(Dimming.STALE)));
    assertTrue(ShopDesk.said(scene, "insight-trouble").startsWith("Ces chiffres sont ceux"));
    assertTrue(ShopDesk.read(view).stream().noneMatch(text -> text.contains("$")));
    Fx.run(shop.desk::undo);
    settled();
    assertFalse(
        Fx.get(() -> view.lookup(".numbers").getPseudoClassStates().contains(Dimming.STALE)));
    assertFalse(Fx.get(() -> scene.lookup("#insight-trouble").isVisible()));
  }

  @Test
  void theCountIsBigAndItsShareAndInstantAreSaid() {
    assertEquals("257", ShopDesk.said(scene, "insight-count"));
    assertTrue(ShopDesk.said(scene, "insight-share").startsWith("5,2\u00a0% des "));
    assertEquals("à 08:00", ShopDesk.said(scene, "insight-as-of"));
    Fx.picture(scene, "insight-vip-light-fr");
    shop.light(false);
    settled();
    Fx.picture(scene, "insight-vip-dark-fr");
    shop.speak(Locale.ENGLISH);
    settled();
    assertTrue(ShopDesk.said(scene, "insight-share").startsWith("5.2% of "));
    assertEquals("as of 08:00", ShopDesk.said(scene, "insight-as-of"));
    Fx.picture(scene, "insight-vip-dark-en");
    shop.light(true);
    settled();
    Fx.picture(scene, "insight-vip-light-en");
  }

  @Test
  void theDistributionIsDrawnInBothThemesForEveryKindOfField() {
    for (FieldType type :
        List.of(FieldType.COUNTRY, FieldType.NUMBER, FieldType.DATE, FieldType.YES_NO)) {
      String field =
          shop.workspace.catalog().fields().stream()
              .filter(f -> f.type() == type && !f.key().equals("created"))
              .findFirst()
              .orElseThrow()
              .key();
      Fx.run(() -> view.show(field));
      settled();
      Fx.run(() -> ((ScrollPane) view.lookup(".scroll-pane")).setVvalue(1));
      Fx.picture(scene, "insight-chart-" + type.key() + "-light-fr");
      ChartPane chart = Fx.get(() -> (ChartPane) view.lookup(".chart-pane"));
      assertTrue(Fx.get(() -> chart.isVisible() && chart.getHeight() > 80), field);
    }
    shop.light(false);
    shop.speak(Locale.ENGLISH);
    settled();
    Fx.picture(scene, "insight-chart-dark-en");
    Fx.run(() -> {
      view.show("country");
      ((ScrollPane) view.lookup(".scroll-pane")).setVvalue(0);
    });
    settled();
  }

  @Test
  void theFunnelTellsEveryNodesNumberInContextInTheOrderOfTheTree() {
    List<String> wanted = new ArrayList<>();
    Counted counted = Fx.get(() -> shop.desk.countedProperty().get());
    for (NodeCounts node : counted.evaluation().nodes()) {
      if (!node.id().equals("n0")) {
        wanted.add(shop.language.texts().formats().number(node.inContext()));
      }
    }
    List<String> seen =
        Fx.get(() ->
            view.lookupAll(".funnel .figure").stream()
                .filter(Button.class::isInstance)
                .map(figure -> ((Button) figure).getText().replaceFirst(" · .*", ""))
                .toList());
    assertEquals(wanted, seen);
    assertEquals("257", seen.getLast());
  }

  @Test
  void everyNumberOpensItsContacts() {
    Fx.run(() -> {
      ((Button) scene.lookup("#insight-count")).fire();
      ((Button) view.lookup(".funnel Button.figure")).fire();
    });
    assertEquals(List.of("", "n1"), OPENED);
  }

  @Test
  void clickingABarAddsItsConditionAndTheCountFollows() {
    ChartPane chart = Fx.get(() -> (ChartPane) view.lookup(".chart-pane"));
    long bar =
        Fx.get(() ->
            shop.desk
                .countedProperty()
                .get()
                .evaluation()
                .facet(shop.desk.countedProperty().get().catalog().field("country").orElseThrow())
                .bars()
                .getFirst()
                .tally()
                .segment());
    int first =
        Fx.get(() ->
            IntStream.range(0, 300)
                .filter(y -> chart.barAt(40, y).equals(OptionalInt.of(0)))
                .findFirst()
                .orElseThrow());
    Point2D place = Fx.get(() -> chart.localToScene(40, first));
    Fx.run(() -> Event.fireEvent(chart, click(place.getX(), place.getY())));
    settled();
    assertEquals(
        shop.language.texts().formats().number(bar), ShopDesk.said(scene, "insight-count"));
    Group rule = Fx.get(() -> shop.desk.segmentProperty().get().rule());
    assertEquals(4, rule.of().size());
    assertEquals(1, Trees.depth(rule, rule.of().getLast().id()));
    Fx.run(shop.desk::undo);
    settled();
    assertEquals("257", ShopDesk.said(scene, "insight-count"));
  }

  @Test
  void aBarChangesNothingThatIsLockedAndSaysSo() {
    Fx.run(
        () -> shop.desk.edit("step.lock", rule -> rule.withMarks(rule.marks().withLocked(true))));
    settled();
    Group before = Fx.get(() -> shop.desk.segmentProperty().get().rule());
    Fx.run(chart()::requestFocus);
    key(chart(), KeyCode.DOWN);
    key(chart(), KeyCode.ENTER);
    settled();
    assertEquals(before, Fx.get(() -> shop.desk.segmentProperty().get().rule()));
    String said = "C’est verrouillé.";
    assertTrue(
        ShopDesk.read(view).stream().anyMatch(text -> text.startsWith(said)),
        () -> ShopDesk.read(view).toString());
    Fx.run(() -> ((ScrollPane) view.lookup(".scroll-pane")).setVvalue(1));
    Fx.picture(scene, "insight-locked-light-fr");
    Fx.run(shop.desk::undo);
    settled();
    assertFalse(Fx.get(() -> view.lookup("#insight-refused").isVisible()));
  }

  private static MouseEvent click(double x, double y) {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private static void key(Node node, KeyCode code) {
    Fx.run(() ->
        Event.fireEvent(
            node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private static Facet facet(String field) {
    return Fx.get(() -> {
      Counted counted = shop.desk.countedProperty().get();
      return counted.evaluation().facet(counted.catalog().field(field).orElseThrow());
    });
  }

  private static ChartPane chart() {
    return Fx.get(() -> (ChartPane) view.lookup(".chart-pane"));
  }

  private static Condition added() {
    return Fx.get(() -> (Condition) shop.desk.segmentProperty().get().rule().of().getLast());
  }

  @Test
  void barsAreWalkedAndAddedByKeysAndSayWhatTheyAre() {
    ChartPane chart = chart();
    Fx.run(chart::requestFocus);
    key(chart, KeyCode.DOWN);
    Facet.Bar second = facet("country").bars().get(1);
    String told = Fx.get(chart::getAccessibleText);
    assertTrue(
        told.contains("\u00a0: " + second.tally().segment() + " · ")
            && told.endsWith("Cliquez ou appuyez sur Entrée pour en faire une condition."),
        told);
    Fx.picture(scene, "insight-bar-marked-light-fr");
    key(chart, KeyCode.ENTER);
    settled();
    assertEquals(second.tally().segment(), Fx.get(InsightStoriesTest::members));
    assertEquals("equals", added().operator());
  }

  private static long members() {
    return shop.desk.countedProperty().get().evaluation().count();
  }

  @Test
  void aStepOfNumbersAndAMonthBecomeRanges() {
    for (String field : List.of("panierMoyen", "signup")) {
      shop.open("VIP endormis");
      Fx.run(() -> view.show(field));
      settled();
      ChartPane chart = chart();
      Fx.run(chart::requestFocus);
      key(chart, KeyCode.HOME);
      key(chart, KeyCode.ENTER);
      settled();
      List<String> operators =
          Fx.get(() ->
              shop.desk.segmentProperty().get().rule().of().stream()
                  .skip(3)
                  .map(node -> ((Condition) node).operator())
                  .toList());
      assertTrue(
          operators.equals(List.of("between")) || operators.equals(List.of("atLeast", "lessThan")),
          field + operators);
    }
    Fx.run(() -> view.show("country"));
    settled();
  }

  @Test
  void thoseWithoutAValueCanBeAddedAndTheRestSaysWhyItCannot() {
    Fx.run(() -> view.show("city"));
    settled();
    ChartPane chart = chart();
    Facet city = facet("city");
    Fx.run(chart::requestFocus);
    key(chart, KeyCode.END);
    key(chart, KeyCode.UP);
    String told = Fx.get(chart::getAccessibleText);
    assertTrue(
        told.endsWith("Aucune condition ne dit cela à elle seule\u00a0: impossible de l’ajouter."),
        told);
    key(chart, KeyCode.ENTER);
    settled();
    assertEquals(257, Fx.get(InsightStoriesTest::members));
    key(chart, KeyCode.END);
    key(chart, KeyCode.ENTER);
    settled();
    assertEquals("isMissing", added().operator());
    assertEquals(city.missing().segment(), Fx.get(InsightStoriesTest::members));
    Fx.run(() -> view.show("country"));
    settled();
  }

  @Test
  void theReachableAreThoseWhoSubscribedAndNothingIsSaidWhereNobodysConsentIsKnown(
      @TempDir Path other) {
    long subscribed =
        Fx.get(() -> {
          Counted counted = shop.desk.countedProperty().get();
          Field newsletter = counted.catalog().field("newsletter").orElseThrow();
          return counted
              .evaluation()
              .members()
              .filter(c -> Long.valueOf(1).equals(counted.columns().cell(c, newsletter)))
              .count();
        });
    assertTrue(subscribed > 0 && subscribed < 257);
    assertTrue(
        ShopDesk.said(scene, "insight-reachable").startsWith(subscribed + " joignables · "),
        ShopDesk.said(scene, "insight-reachable"));
    try (ShopDesk bare = ShopDesk.empty(other)) {
      InsightView nothing =
          Fx.get(() ->
              new InsightView(bare.desk, bare.language, bare.theme, bare.jobs, Runnable::run));
      bare.openBlank();
      Fx.run(() -> {
        Scene alone = new Scene(nothing);
        alone.getRoot().applyCss();
      });
      assertEquals(false, Fx.get(() -> nothing.lookup("#insight-reachable").isVisible()));
    }
  }

  @Test
  void thePictureOnTheClipboardIsFineEnoughForPrint() {
    Fx.run(() ->
        view.commands().stream()
            .filter(command -> command.id().equals("copyChartPicture"))
            .forEach(command -> command.effect().run()));
    Image picture = Fx.get(() -> Clipboard.getSystemClipboard().getImage());
    assertEquals(1800, picture.getWidth());
    assertEquals(Color.WHITE, picture.getPixelReader().getColor(0, 0));
  }

  @Test
  void namesThatASpreadsheetWouldRunAreCopiedAsTexts() {
    Field city = Fx.get(() -> shop.workspace.catalog().field("city").orElseThrow());
    Facet.Tally one = new Facet.Tally(1, 1);
    List<Facet.Bar> bars =
        List.of(
            new Facet.Bar("=HYPERLINK(\"x\")", 0, 0, one), new Facet.Bar("\u200B＝1", 0, 0, one));
    Facet facet = new Facet(city, bars, one, one);
    FacetTable table =
        FacetTable.of(
            new Findings.Spread(new Values(), facet), SampleShop.ZONE, shop.language.texts());
    List<String> lines = table.csv(shop.language.texts()).lines().toList();
    assertEquals("\"'=HYPERLINK(\"\"x\"\")\";1;1", lines.get(1));
    assertTrue(lines.get(2).startsWith("\"'"), lines.get(2));
  }

  @Test
  void theTitleSaysWhatTheChartShows() {
    String title = Fx.get(() -> ((Labeled) view.lookup(".chart-title")).getText());
    assertTrue(
        title.matches("Pays\u00a0: France vient en tête, .*% du segment et .*% de la base"), title);
  }

  @Test
  void theChartIsATableTooAndIsCopiedAsOne() {
    Fx.run(() -> ((ToggleButton) scene.lookup("#insight-as-table")).fire());
    settled();
    FacetTableView table = Fx.get(() -> (FacetTableView) scene.lookup("#insight-table"));
    assertTrue(Fx.get(table::isVisible));
    FacetTable.Line first = Fx.get(() -> table.getItems().getFirst());
    Fx.picture(scene, "insight-table-light-fr");
    Fx.run(() ->
        view.commands().stream()
            .filter(command -> command.id().equals("copyChartTable"))
            .forEach(command -> command.effect().run()));
    String copied = Fx.get(() -> Clipboard.getSystemClipboard().getString());
    Fx.run(() -> ((ToggleButton) scene.lookup("#insight-as-table")).fire());
    assertEquals(
        "\"" + first.label() + "\";" + first.tally().segment() + ";" + first.tally().base(),
        copied.lines().toList().get(1));
  }

  @Test
  void aBlankSegmentSaysWhyThereIsNothing() {
    shop.openBlank();
    settled();
    assertEquals("0", ShopDesk.said(scene, "insight-count"));
    List<String> read = ShopDesk.read(view);
    assertTrue(
        read.contains(
            "Aucune condition pour l’instant\u00a0: ajoutez-en une et vous verrez ici combien de"
                + " contacts elle garde."),
        read::toString);
    assertTrue(
        read.contains("Aucun contact ne correspond\u00a0: il n’y a pas d’exemple à montrer."),
        read::toString);
    Fx.picture(scene, "insight-blank-light-fr");
  }
}
