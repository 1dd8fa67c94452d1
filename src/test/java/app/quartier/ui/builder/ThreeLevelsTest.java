package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.operator.Completeness;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Pruning;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import app.quartier.text.Texts;
import app.quartier.ui.Fx;
import app.quartier.ui.builder.Stage.Mod;
import app.quartier.ui.kit.Dimming;
import app.quartier.ui.kit.Theme;
import app.quartier.workspace.SegmentSession;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A tree of three levels, built by the keyboard alone and by the mouse alone; the numbers follow
/// each step, and every step can be taken back.
class ThreeLevelsTest {
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

  /// The number of the root is that of the rule; a rule that asks nothing yet has none.
  private static void follows() {
    stage.settled();
    boolean asks = Pruning.pruned(stage.rule(), Completeness::isComplete).isPresent();
    String number = asks ? new Texts(Locale.ENGLISH).formats().number(stage.exact()) : "–";
    assertEquals(number, stage.alone(stage.rule().id()));
    assertTrue(
        !Fx.get(() -> stage.view.lookup(".tree").getPseudoClassStates().contains(Dimming.STALE)));
  }

  private static void pick(String field, String... values) {
    stage.letters(field);
    stage.press(KeyCode.ENTER);
    for (String value : values) {
      stage.letters(value);
      stage.press(KeyCode.ENTER);
    }
  }

  @Test
  void byTheKeyboardAlone() {
    stage.open(Stage.segment());
    Group start = stage.rule();
    Fx.run(() -> stage.view.lookup("#row-n0").requestFocus());
    stage.press(KeyCode.INSERT);
    pick("country", "FR", "Belgium");
    stage.press(KeyCode.ENTER);
    follows();
    stage.press(KeyCode.ENTER, Mod.CTRL, Mod.SHIFT);
    stage.press(KeyCode.INSERT);
    pick("source", "Site");
    follows();
    stage.press(KeyCode.ENTER, Mod.CTRL);
    pick("newsletter");
    follows();
    stage.press(KeyCode.ENTER, Mod.CTRL, Mod.SHIFT);
    stage.press(KeyCode.INSERT);
    pick("panier", "20");
    follows();
    stage.press(KeyCode.ENTER, Mod.CTRL);
    pick("order: how", "2");
    follows();
    Group built = stage.rule();
    assertEquals("n0(n1 n2(n3 n4 n5(n6 n7)))", written(built));
    assertEquals(Combine.ANY, ((Group) Trees.find(built, "n2").orElseThrow()).combine());
    assertEquals(Combine.ALL, ((Group) Trees.find(built, "n5").orElseThrow()).combine());
    stage.picture("three-levels-light");
    forthAndBack(start, built);
    stage.theme(Theme.Choice.DARK);
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.picture("three-levels-dark");
    stage.theme(Theme.Choice.LIGHT);
  }

  private static void forthAndBack(Group start, Group built) {
    SegmentSession session = Fx.get(() -> stage.desk.sessionProperty().get());
    while (Fx.get(() -> session.undoLabel().isPresent())) {
      Fx.run(stage.desk::undo);
      follows();
    }
    assertEquals(start, stage.rule());
    while (Fx.get(() -> session.redoLabel().isPresent())) {
      Fx.run(stage.desk::redo);
      follows();
    }
    assertEquals(built, stage.rule());
  }

  @Test
  void byTheMouseAlone() {
    stage.open(
        Stage.segment(
            texts("n1", "country", "FR", "BE"),
            texts("n2", "source", "Site"),
            texts("n3", "source", "Salon"),
            least("n4", 20),
            texts("n5", "city", "Paris", "Lyon")));
    Group start = stage.rule();
    Runnable letGo = stage.drag("n3", "n2", 0.5);
    assertTrue(stage.seen().contains("Group these two"), stage.seen().toString());
    assertTrue(Fx.get(() -> stage.view.lookup(".drop-verb").getLayoutBounds().getWidth()) > 50);
    stage.picture("dragging-together");
    letGo.run();
    follows();
    assertEquals("n0(n1 n6(n2 n3) n4 n5)", written(stage.rule()));
    stage.drag("n4", "n3", 0.5).run();
    follows();
    assertEquals("n0(n1 n6(n2 n7(n3 n4)) n5)", written(stage.rule()));
    stage.drag("n5", "n6", 0.7).run();
    follows();
    assertEquals("n0(n1 n6(n5 n2 n7(n3 n4)))", written(stage.rule()));
    Group built = stage.rule();
    Runnable refused = stage.drag("n6", "n3", 0.1);
    assertTrue(stage.seen().contains("A group cannot go into itself"), stage.seen().toString());
    stage.picture("drop-refused");
    refused.run();
    assertEquals(built, stage.rule());
    Runnable left = stage.drag("n1", "n4", 0.9);
    stage.press(KeyCode.ESCAPE);
    left.run();
    assertEquals(built, stage.rule());
    forthAndBack(start, built);
  }

  private static Condition texts(String id, String field, String... values) {
    return new Condition(
        Marks.of(id),
        new Subject.Field(field),
        "anyOf",
        new Operands.Many(Arrays.stream(values).<Literal>map(Literal.Text::new).toList()),
        null,
        false,
        false);
  }

  private static Condition least(String id, int amount) {
    return new Condition(
        Marks.of(id),
        new Subject.Field("panierMoyen"),
        "atLeast",
        new Operands.One(new Literal.Num(BigDecimal.valueOf(amount))),
        null,
        false,
        false);
  }
}
