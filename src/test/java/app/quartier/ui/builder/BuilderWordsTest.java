package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.COUNTRY;
import static app.quartier.ui.builder.Sketches.all;
import static app.quartier.ui.builder.Sketches.any;
import static app.quartier.ui.builder.Sketches.condition;
import static app.quartier.ui.builder.Sketches.equal;
import static app.quartier.ui.builder.Sketches.many;
import static app.quartier.ui.builder.Sketches.ordered;
import static app.quartier.ui.builder.Sketches.property;
import static app.quartier.ui.builder.Sketches.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.text.Texts;
import app.quartier.ui.Fx;
import app.quartier.ui.builder.Stage.Mod;
import app.quartier.workspace.Counted;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sentences and rows: what they say aloud, how they light each other, how they are copied and
/// folded.
class BuilderWordsTest {
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

  @BeforeEach
  void english() {
    Fx.run(() -> stage.language.use(Locale.ENGLISH));
  }

  private static Condition french() {
    return condition("n1", COUNTRY, "anyOf", many("FR", "BE"));
  }

  private static String number(long n) {
    return new Texts(Locale.ENGLISH).formats().number(n);
  }

  @Test
  void everyRowSpeaksItsSentenceAndItsNumber() {
    Node where =
        property("p1", "amount", "atLeast", new Operands.One(new Literal.Num(BigDecimal.TEN)));
    stage.open(
        Stage.segment(french(), ordered("n2", where), any("n3", equal("n4", CITY, "Paris"))));
    assertEquals("Country is France or Belgium: " + stage.alone("n1") + " contacts", spoken("n1"));
    assertTrue(spoken("n2").contains("(where Amount is at least €10)"), spoken("n2"));
    assertTrue(spoken("n2").endsWith(": " + stage.alone("n2") + " contacts"), spoken("n2"));
    assertEquals("Amount is at least €10", spoken("p1"));
    assertEquals("Amount is at least €10", spoken("n2-where"));
    assertTrue(spoken("n3").startsWith("whose City is “Paris”: "), spoken("n3"));
    assertTrue(spoken("n0").endsWith(": " + stage.alone("n0") + " contacts"), spoken("n0"));
  }

  private static String spoken(String id) {
    return Fx.get(() -> stage.view.lookup("#row-" + id).getAccessibleText());
  }

  @Test
  void aClauseOfTheSentenceLightsItsRowAndTheButtonCopiesIt() {
    stage.open(Stage.segment(french(), equal("n2", CITY, "Paris")));
    Text clause =
        Fx.get(() ->
            stage.view.lookupAll(".clause").stream()
                .filter(n -> "n2".equals(n.getUserData()))
                .map(n -> (Text) n)
                .findFirst()
                .orElseThrow());
    assertEquals("City is “Paris”", Fx.get(clause::getText));
    enter(clause, MouseEvent.MOUSE_ENTERED);
    assertTrue(lit("n2"));
    assertFalse(lit("n1"));
    enter(clause, MouseEvent.MOUSE_EXITED);
    assertFalse(lit("n2"));
    Fx.run(() -> ((Button) stage.view.lookup(".sentence .button")).fire());
    assertEquals(
        "Contacts whose Country is France or Belgium, and whose City is “Paris”.",
        Fx.get(() -> Clipboard.getSystemClipboard().getString()));
  }

  private static void enter(javafx.scene.Node node, javafx.event.EventType<MouseEvent> type) {
    Fx.run(() ->
        Event.fireEvent(
            node,
            new MouseEvent(
                type,
                1,
                1,
                1,
                1,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null)));
  }

  private static boolean lit(String id) {
    return Fx.get(() ->
        stage
            .view
            .lookup("#row-" + id)
            .getPseudoClassStates()
            .contains(PseudoClass.getPseudoClass("marked")));
  }

  @Test
  void ofALongSentenceTheBeginningIsShownUntilAllIsAskedFor() {
    Node[] many = new Node[20];
    for (int i = 0; i < many.length; i++) {
      many[i] = equal("n" + (i + 1), CITY, "a town with quite a long name, number " + i);
    }
    stage.open(Stage.segment(many));
    Hyperlink more = (Hyperlink) stage.view.lookup(".sentence .hyperlink");
    assertEquals("Show all 21 lines", Fx.get(more::getText));
    assertEquals(6, said());
    Fx.run(more::fire);
    assertEquals("Show less", Fx.get(more::getText));
    assertEquals(21, said());
    // another segment that says the same begins short
    Group rule = Stage.segment(many).rule();
    stage.open(new Segment("seg-other", "Other", null, null, List.of(), List.of(), rule));
    assertEquals(6, said());
    assertEquals("Show all 21 lines", Fx.get(more::getText));
    stage.open(Stage.segment(french()));
    assertFalse(Fx.get(more::isVisible));
    assertEquals(1, said());
    Fx.run(() -> ((Button) stage.view.lookup(".sentence .row-menu")).fire());
    assertEquals(
        "Contacts whose Country is France or Belgium.",
        Fx.get(() -> Clipboard.getSystemClipboard().getString()));
  }

  private static int said() {
    return Fx.get(() -> stage.view.lookupAll(".sentence-words TextFlow").size());
  }

  @Test
  void aRowThatNeedsSeveralLinesHasTheirHeight() {
    String[] categories = new String[12];
    Arrays.setAll(categories, i -> "a category of quite a long name, number " + i);
    Node where = property("w1", "category", "oneOf", many(categories));
    Node url = property("w2", "product", "oneOf", many(String.join("-", categories), "x", "y"));
    stage.open(Stage.segment(ordered("n1", all("w0", where, url))));
    for (String row : List.of("n1", "w1", "w2")) {
      Region line = (Region) Fx.get(() -> stage.view.lookup("#row-" + row));
      TokenLine tokens =
          Fx.get(() ->
              line.getChildrenUnmodifiable().stream()
                  .filter(TokenLine.class::isInstance)
                  .map(TokenLine.class::cast)
                  .findFirst()
                  .orElseThrow());
      assertTrue(
          Fx.get(() -> tokens.getHeight() >= tokens.prefHeight(tokens.getWidth()) - 0.5), row);
      assertTrue(
          Fx.get(() ->
              tokens.getChildren().stream()
                  .allMatch(
                      token -> token.getBoundsInParent().getMaxX() <= tokens.getWidth() + 0.5)),
          row);
    }
  }

  @Test
  void allNumbersAreCopiedWithWhatTheyAreOf() {
    stage.open(Stage.segment(french(), any("n2", equal("n3", CITY, "Paris"))));
    Counted counted = Objects.requireNonNull(Fx.get(() -> stage.desk.countedProperty().get()));
    Fx.run(() ->
        stage.view.commands().stream()
            .filter(command -> command.id().equals("builder.copyNumbers"))
            .forEach(command -> command.effect().run()));
    List<String> lines = Fx.get(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
    assertTrue(lines.getFirst().contains(": " + number(stage.exact())), lines::getFirst);
    assertEquals(
        "Contacts whose Country is France or Belgium, and whose City is “Paris”.", lines.get(2));
    assertEquals("Alone\tIn context\tEffect\tCondition", lines.get(4));
    List<NodeCounts> nodes = counted.evaluation().nodes();
    assertEquals(numbers(nodes.get(0)) + "\tALL of these", lines.get(5));
    assertEquals(numbers(nodes.get(1)) + "\t  Country is France or Belgium", lines.get(6));
    assertEquals(numbers(nodes.get(2)) + "\t  ANY of these", lines.get(7));
    assertEquals(numbers(nodes.get(3)) + "\t    City is “Paris”", lines.get(8));
    assertEquals(9, lines.size());
  }

  private static String numbers(NodeCounts node) {
    return node.alone() + "\t" + node.inContext() + "\t" + node.effect();
  }

  @Test
  void rowsAreCopiedCutAndPastedWithTheirSentence() {
    stage.open(Stage.segment(french(), any("n2", equal("n3", CITY, "Paris"))));
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    stage.press(KeyCode.C, Mod.CTRL);
    assertEquals(
        "Country is France or Belgium", Fx.get(() -> Clipboard.getSystemClipboard().getString()));
    Fx.run(() -> stage.view.lookup("#row-n2").requestFocus());
    stage.press(KeyCode.V, Mod.CTRL);
    assertEquals("n0(n1 n2(n3 n4))", written(stage.rule()));
    stage.press(KeyCode.X, Mod.CTRL);
    assertEquals("n0(n1 n2(n3))", written(stage.rule()));
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    stage.press(KeyCode.V, Mod.CTRL);
    assertEquals("n0(n1 n5 n2(n3))", written(stage.rule()));
    assertEquals(number(stage.exact()), stage.alone("n0"));
  }

  @Test
  void aGroupFoldsIntoItsSentence() {
    stage.open(
        Stage.segment(french(), any("n2", equal("n3", CITY, "Paris"), equal("n4", CITY, "Lyon"))));
    Fx.run(() -> stage.view.lookup("#row-n2").requestFocus());
    stage.press(KeyCode.LEFT);
    String sentence = "whose City is “Paris”, or whose City is “Lyon”";
    assertTrue(stage.seen().contains(sentence), () -> sentence + " is not in " + stage.seen());
    assertEquals(null, Fx.get(() -> stage.view.lookup("#row-n3")));
    stage.picture("folded");
    stage.press(KeyCode.RIGHT);
    assertTrue(Fx.get(() -> stage.view.lookup("#row-n3").isVisible()));
    assertEquals("row-n2", Fx.get(() -> stage.scene.getFocusOwner().getId()));
  }
}
