package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import app.quartier.ui.Fx;
import app.quartier.ui.command.Offer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Trees of many rows: all of them come, in their order, and an edit touches no other row.
final class LargeTreeTest {
  @TempDir static Path folder;
  private static Stage stage;

  @BeforeAll
  static void open() {
    stage = new Stage(folder.resolve("w"));
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  /// Groups of five conditions each.
  private static Segment segment(String id, int groups) {
    List<Node> of = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      int group = g;
      List<Node> conditions =
          IntStream.range(0, 5).<Node>mapToObj(i -> condition(group * 5 + i)).toList();
      of.add(new Group(Marks.of("g" + g), Combine.ANY, conditions));
    }
    Group rule = new Group(Marks.of("n0"), Combine.ALL, of);
    return new Segment(id, "Many", null, null, List.of(), List.of(), rule);
  }

  private static Condition condition(int place) {
    var least = new Literal.Num(BigDecimal.valueOf(place));
    return new Condition(
        Marks.of("c" + place),
        new Subject.Field("panierMoyen"),
        "atLeast",
        new Operands.One(least),
        null,
        false,
        false);
  }

  private static List<String> shown() {
    return Fx.get(() ->
        stage.view.lookupAll(".condition-row").stream()
            .map(RowView.class::cast)
            .sorted((a, b) -> Double.compare(top(a), top(b)))
            .map(RowView::nodeId)
            .toList());
  }

  private static double top(javafx.scene.Node node) {
    return node.localToScene(0, 0).getY();
  }

  private static List<String> conditions(Segment segment) {
    return Trees.preorder(segment.rule()).stream()
        .filter(node -> node instanceof Condition)
        .map(Node::id)
        .toList();
  }

  private static void whole(Segment segment) {
    int all = conditions(segment).size();
    Fx.await("all rows", () -> stage.view.lookupAll(".condition-row").size() == all);
    stage.settled();
  }

  private static RowView row(String id) {
    return Fx.get(() -> (RowView) stage.view.lookup("#row-" + id));
  }

  @Test
  void allRowsComeInTheirOrder() {
    Segment segment = segment("seg-order", 20);
    stage.open(segment);
    whole(segment);
    assertEquals(conditions(segment), shown());
  }

  @Test
  void rowsThatComeAmongThoseThatStandTakeTheirPlace() {
    Segment few = segment("seg-among", 2);
    stage.open(few);
    whole(few);
    RowView standing = row("c9");
    Group first = (Group) few.rule().of().getFirst();
    Group more =
        new Group(
            Marks.of("more"),
            Combine.ALL,
            IntStream.range(100, 140).<Node>mapToObj(LargeTreeTest::condition).toList());
    List<Node> of = new ArrayList<>(few.rule().of());
    of.add(1, more);
    of.set(0, first.withChildren(List.of(first.of().getFirst(), first.of().getLast())));
    Segment among = few.withRule(few.rule().withChildren(of));
    Fx.run(() -> stage.desk.edit("step.paste", now -> among.rule()));
    whole(among);
    assertEquals(conditions(among), shown());
    assertSame(standing, row("c9"));
    Fx.run(() -> row("c139").requestFocus());
    stage.press(KeyCode.DOWN);
    assertEquals("row-g1", Fx.get(() -> stage.scene.getFocusOwner().getId()));
  }

  @Test
  void noGroupIsSaidToBeEmptyWhileItsRowsCome() {
    Segment segment = segment("seg-empty", 20);
    Fx.run(() -> {
      stage.desk.open(segment, null);
      assertTrue(stage.view.lookupAll(".group-empty").isEmpty());
    });
    whole(segment);
  }

  @Test
  void aRowFoundByItsWordsIsThereAtOnce() {
    Segment segment = segment("seg-found", 20);
    Fx.run(() -> {
      stage.desk.open(segment, null);
      List<Offer> offers = stage.view.rows();
      offers.getLast().effect().run();
      assertEquals("row-c99", stage.scene.getFocusOwner().getId());
    });
  }

  @Test
  void anEditLeavesTheOtherRowsAsTheyAre() {
    Segment segment = segment("seg-edit", 3);
    stage.open(segment);
    whole(segment);
    RowView other = row("c7");
    List<javafx.scene.Node> tokens = Fx.get(() -> List.copyOf(other.tokenButtons()));
    Fx.run(() -> row("c0").requestFocus());
    stage.press(KeyCode.M);
    assertTrue(Fx.get(() -> row("c0").getPseudoClassStates().contains(RowView.MUTED)), "muted row");
    assertSame(other, row("c7"));
    assertEquals(tokens, Fx.get(() -> List.copyOf(other.tokenButtons())));
    assertEquals("row-c0", Fx.get(() -> stage.scene.getFocusOwner().getId()));
  }

  @Test
  void aRowThatIsLeftSpeaksTheNewLanguage() {
    Segment segment = segment("seg-language", 3);
    stage.open(segment);
    whole(segment);
    String english = Fx.get(() -> ((Labeled) row("c7").tokenButtons().get(1)).getText());
    String spoken = Fx.get(() -> row("c7").getAccessibleText());
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.settled();
    String french = Fx.get(() -> ((Labeled) row("c7").tokenButtons().get(1)).getText());
    assertNotEquals(english, french);
    assertNotEquals(spoken, Fx.get(() -> row("c7").getAccessibleText()));
    Fx.run(() -> stage.language.use(Locale.ENGLISH));
    stage.settled();
  }

  @Test
  void numbersOfARowFollowTheOthers() {
    Segment segment = segment("seg-numbers", 2);
    stage.open(segment);
    whole(segment);
    String before = Fx.get(() -> row("c9").getAccessibleText());
    Fx.run(() -> row("c5").requestFocus());
    stage.press(KeyCode.DELETE);
    assertEquals(before, Fx.get(() -> row("c9").getAccessibleText()), "alone");
    assertEquals(List.of("c0", "c1", "c2", "c3", "c4", "c6", "c7", "c8", "c9"), shown());
  }
}
