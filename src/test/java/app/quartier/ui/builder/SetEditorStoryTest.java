package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Share;
import app.quartier.domain.segment.Subject;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Theme;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What people do in the popovers of sets and places.
final class SetEditorStoryTest extends CardStory {
  @BeforeAll
  static void fill() throws IOException {
    Path file = folder.resolve("sets.csv");
    Files.writeString(
        file,
        """
        Email,Tags,Latitude,Longitude
        a@set.test,"vip;b2b",48.8566,2.3522
        b@set.test,vip,48.8049,2.1204
        c@set.test,"salon 2026|b2b|VIP",45.764,4.8357
        d@set.test,[],,
        """);
    stage.workspace.importFile(
        ImportSettings.contacts(file), false, Problem::key, Progress.NONE, Cancel.NEVER);
  }

  private static Condition draft(String field, String op) {
    return new Condition(
        Marks.of("n1"), new Subject.Field(field), op, new Operands.None(), null, false, false);
  }

  private static Condition leaf() {
    return (Condition) stage.rule().of().getFirst();
  }

  private static void undoBringsBack(Group before) {
    Fx.run(stage.desk::undo);
    stage.settled();
    assertEquals(before, stage.rule());
  }

  @Test
  void itemsAreACheckListWithCounts() {
    stage.open(Stage.segment(draft("tags", "hasAll")));
    Group before = stage.rule();
    card.open("n1", "value");
    card.waitFor("vip");
    card.line("vip");
    card.line("b2b");
    assertTrue(card.said().contains("2 chosen"), card.said().toString());
    stage.picture("editor-items-checked");
    stage.press(KeyCode.ENTER);
    assertEquals(
        new Operands.Many(List.of(new Literal.Text("vip"), new Literal.Text("b2b"))),
        leaf().operands());
    assertTrue(card.sentence().contains("Tags has “vip” and “b2b”"), card.sentence());
    assertEquals(2, stage.exact());
    card.open("n1", "operator");
    card.line("has exactly");
    assertEquals(1, stage.exact());
    card.open("n1", "operator");
    card.line("has none of");
    assertTrue(
        card.sentence().contains("has neither “vip” nor “b2b” (or no value)"), card.sentence());
    Fx.run(stage.desk::undo);
    Fx.run(stage.desk::undo);
    undoBringsBack(before);
  }

  @Test
  void linesOfItemsThereIsNoRoomForStayInTheirBox() {
    stage.open(Stage.segment(draft("tags", "items")));
    card.open("n1", "value");
    card.choose(1, "is one of");
    Fx.run(() -> ((Hyperlink) stage.view.lookup("#editor-lines")).fire());
    String lines =
        IntStream.range(0, 80_000)
            .mapToObj(i -> "invité de la journée du salon " + i)
            .collect(Collectors.joining("\n"));
    TextArea area = Fx.get(() -> (TextArea) stage.view.lookup(".editor-card .text-area"));
    Fx.run(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(lines);
      Clipboard.getSystemClipboard().setContent(content);
      area.paste();
    });
    card.waitFor("With these values the segment would be larger than 2 MB");
    card.outside();
    assertTrue(card.isOpen());
    assertTrue(card.said().contains("80,000 different values"), () -> card.said().toString());
    for (String other : List.of("is neither", "contains", "(any item)")) {
      card.choose(1, other);
      assertTrue(card.said().contains("80,000 different values"), () -> other + card.said());
    }
    Fx.run(() -> ((Hyperlink) stage.view.lookup("#editor-lines-drop")).fire());
    Fx.run(() -> area.setText("vip"));
    card.choose(1, "is neither");
    card.outside();
    assertFalse(card.isOpen());
  }

  @Test
  void itemsAreHandedOverAsFarAsTheyCanBeRead() {
    List<Integer> leftOut = new ArrayList<>();
    Fx.run(() -> stage.desk.onLeftOut(leftOut::add));
    stage.open(Stage.segment(draft("tags", "items")));
    card.open("n1", "value");
    card.choose(0, "at least");
    card.write(0, "many");
    card.choose(1, "is one of");
    card.waitFor("vip");
    card.line("vip");
    Fx.run(stage.desk::handOver);
    stage.settled();
    assertFalse(card.isOpen());
    Operands vip =
        new Operands.Items(
            new Share.Some(Count.AT_LEAST_ONCE),
            new ItemTest("anyOf", new Operands.Many(List.of(new Literal.Text("vip")))));
    assertEquals(vip, leaf().operands());
    card.open("n1", "value");
    Fx.run(() -> ((Hyperlink) stage.view.lookup("#editor-lines")).fire());
    String lines =
        IntStream.range(0, 80_000)
            .mapToObj(i -> "invité de la journée du salon " + i)
            .collect(Collectors.joining("\n"));
    Fx.run(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(lines);
      Clipboard.getSystemClipboard().setContent(content);
      TextArea area = (TextArea) stage.view.lookup(".editor-card .text-area");
      area.selectAll();
      area.paste();
    });
    Fx.run(stage.desk::handOver);
    stage.settled();
    assertFalse(card.isOpen());
    assertEquals(vip, leaf().operands());
    assertEquals(List.of(80_000), leftOut);
    Fx.run(() -> stage.desk.onLeftOut(left -> {}));
  }

  @Test
  void howManyItemsMatchWhat() {
    stage.open(Stage.segment(draft("tags", "items")));
    Group before = stage.rule();
    card.open("n1", "value");
    card.choose(0, "at least");
    card.write(0, "2");
    card.choose(1, "contains");
    card.waitFor("salon 2026");
    stage.picture("editor-items");
    stage.type("b");
    stage.press(KeyCode.ENTER);
    assertEquals(
        new Operands.Items(
            new Share.Some(Count.of(Count.Relation.AT_LEAST, 2)),
            new ItemTest("contains", new Operands.One(new Literal.Text("b")))),
        leaf().operands());
    assertTrue(
        card.sentence().contains("Tags has at least 2 items of which this holds: it contains “b”"),
        card.sentence());
    assertEquals(0, stage.exact());
    undoBringsBack(before);
  }

  @Test
  void everyItemIsAskedAndHowManyThereAre() {
    stage.open(Stage.segment(draft("tags", "items")));
    card.open("n1", "value");
    card.choose(0, "every item");
    card.choose(1, "is one of");
    card.waitFor("vip");
    card.line("vip");
    card.line("b2b");
    stage.press(KeyCode.ENTER);
    assertTrue(
        card.sentence()
            .contains("Tags has items, and of every one this holds: it is “vip” or “b2b”"),
        card.sentence());
    assertEquals(2, stage.exact());
    card.open("n1", "value");
    card.choose(0, "no item");
    card.choose(1, "(any item)");
    stage.press(KeyCode.ENTER);
    assertTrue(card.sentence().contains("Tags has no items"), card.sentence());
    assertEquals(1, stage.exact());
  }

  @Test
  void aPlaceIsPastedFromAMap() {
    stage.open(Stage.segment(draft("place", "withinKm")));
    Group before = stage.rule();
    card.open("n1", "value");
    card.write(0, "25");
    card.write(1, "Paris");
    stage.press(KeyCode.ENTER);
    String wrong = "Type latitude and longitude in degrees, for example 48.8566, 2.3522.";
    assertTrue(card.said().contains(wrong), card.said().toString());
    card.write(1, "48.8566, 2.3522");
    card.write(2, "Paris");
    stage.picture("editor-place");
    stage.press(KeyCode.ENTER);
    assertEquals(
        new Operands.Near(new BigDecimal("25"), new Place(48.8566, 2.3522, "Paris")),
        leaf().operands());
    assertTrue(
        card.sentence().contains("Place is within 25 km of Paris (48.8566, 2.3522)"),
        card.sentence());
    assertEquals(2, stage.exact());
    card.open("n1", "value");
    assertEquals("48.8566, 2.3522", card.boxes().get(1).getText());
    card.write(0, "30000");
    stage.press(KeyCode.ENTER);
    assertTrue(
        card.said().contains("Type a distance from 0 to 20,100 km."), card.said().toString());
    stage.press(KeyCode.ESCAPE);
    undoBringsBack(before);
  }

  @Test
  void theEditorsReadInFrenchAndInTheDark() {
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.theme(Theme.Choice.DARK);
    Operands one = new Operands.One(new Literal.Text("vip"));
    Operands few =
        new Operands.Items(
            new Share.Some(new Count(Count.Relation.BETWEEN, 1, 3)), new ItemTest("isNot", one));
    Operands near = new Operands.Near(BigDecimal.TEN, new Place(48.8566, 2.3522, "Paris"));
    stage.open(
        Stage.segment(
            with(draft("tags", "items"), few), with(draft("place", "notWithinKm"), near)));
    card.open("n1", "value");
    card.waitFor("salon 2026");
    assertTrue(card.said().contains("éléments"), card.said().toString());
    stage.picture("editor-items-fr");
    stage.press(KeyCode.ESCAPE);
    card.open("n2", "value");
    assertTrue(card.said().contains("À plus de"), card.said().toString());
    stage.picture("editor-place-fr");
  }

  private static Condition with(Condition draft, Operands operands) {
    return new Condition(
        Marks.of(draft.subject().key().equals("tags") ? "n1" : "n2"),
        draft.subject(),
        draft.operator(),
        operands,
        null,
        false,
        false);
  }
}
