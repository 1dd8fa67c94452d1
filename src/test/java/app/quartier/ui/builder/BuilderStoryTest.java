package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.text.Texts;
import app.quartier.ui.Fx;
import app.quartier.ui.builder.Stage.Mod;
import app.quartier.ui.kit.Theme;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do in the builder, told by what they see.
class BuilderStoryTest {
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
  void plain() {
    Fx.run(() -> stage.language.use(Locale.ENGLISH));
  }

  private static Condition condition(String id, String field, String op, Operands operands) {
    return new Condition(Marks.of(id), new Subject.Field(field), op, operands, null, false, false);
  }

  private static Operands texts(String... values) {
    return new Operands.Many(List.of(values).stream().<Literal>map(Literal.Text::new).toList());
  }

  private static String alone(String id) {
    return stage.alone(id);
  }

  private static String effect(String id) {
    return Fx.get(() -> ((Labeled) stage.view.lookup("#row-" + id + " .effect")).getText());
  }

  private static String number(long n) {
    return new Texts(Locale.ENGLISH).formats().number(n);
  }

  private static Condition french() {
    return condition("n1", "country", "anyOf", texts("FR", "BE"));
  }

  private static Condition basket() {
    var fifty = new Literal.Num(new BigDecimal("50"));
    return condition("n2", "panierMoyen", "atLeast", new Operands.One(fifty));
  }

  private static Set<String> seen() {
    return stage.seen();
  }

  @Test
  void aRuleIsBuiltByKeysAndItsCountIsExact() {
    stage.open(Stage.segment());
    Fx.run(() -> stage.view.lookup("#row-n0").requestFocus());
    stage.press(KeyCode.INSERT);
    stage.type("country");
    stage.press(KeyCode.ENTER);
    stage.type("FR");
    stage.press(KeyCode.ENTER);
    stage.type("Belgium");
    stage.press(KeyCode.ENTER);
    stage.press(KeyCode.ENTER);
    assertEquals(
        List.of(texts("FR", "BE")),
        stage.rule().of().stream().map(n -> ((Condition) n).operands()).toList());
    stage.press(KeyCode.ENTER, Mod.CTRL);
    stage.type("order: how");
    stage.press(KeyCode.ENTER);
    stage.type("3");
    stage.press(KeyCode.ENTER);
    Did did = (Did) stage.rule().of().get(1);
    assertEquals(Count.of(Count.Relation.AT_LEAST, 3), did.count());
    stage.press(KeyCode.RIGHT);
    stage.press(KeyCode.ENTER);
    Card card = new Card(stage);
    card.tab("Relative");
    card.write(0, "24");
    Fx.run(() -> {
      @SuppressWarnings("unchecked")
      var unit =
          (javafx.scene.control.ComboBox<Unit>)
              stage.view.lookupAll(".editor-card .combo-box").stream()
                  .map(n -> (javafx.scene.control.ComboBox<?>) n)
                  .filter(c -> c.getValue() instanceof Unit)
                  .findFirst()
                  .orElseThrow();
      unit.setValue(Unit.MONTH);
    });
    stage.press(KeyCode.ENTER);
    assertEquals(
        new Window.Last(24, Unit.MONTH, null), ((Did) stage.rule().of().get(1)).did().window());
    assertTrue(stage.exact() > 0);
    assertEquals(number(stage.exact()), alone("n0"));
    assertTrue(seen().contains("at least 3 times"), seen().toString());
    assertTrue(seen().contains("in the last 24 months"));
    stage.picture("built");
  }

  @Test
  void aPressedRowHasTheKeys() {
    stage.open(Stage.segment(french()));
    for (String id : List.of("n1", "n0")) {
      var row = Fx.get(() -> stage.view.lookup("#row-" + id));
      stage.mouse(row, MouseEvent.MOUSE_PRESSED, 5, 5);
      assertEquals(row, Fx.get(() -> stage.scene.getFocusOwner()));
    }
  }

  @Test
  void aGroupOfAlternativesShowsWhatEachAdds() {
    Node any =
        new Group(
            Marks.of("g1"),
            Combine.ANY,
            List.of(
                condition("n3", "country", "anyOf", texts("BE")),
                condition("n4", "country", "anyOf", texts("CH"))));
    stage.open(Stage.segment(basket(), any));
    assertTrue(effect("n3").startsWith("+"), effect("n3"));
    assertEquals("−", effect("n2").substring(0, 1), effect("n2"));
    assertEquals(number(stage.exact()), alone("n0"));
    assertTrue(seen().contains("or"), seen().toString());
  }

  @Test
  void contactsWithoutAValueAreLeftOutByTheBadge() {
    stage.open(Stage.segment(condition("n1", "country", "noneOf", texts("FR"))));
    Fx.await("badge", () -> stage.view.lookup(".missing-badge").isVisible());
    long with = stage.exact();
    Fx.run(() -> ((javafx.scene.control.ToggleButton) stage.view.lookup(".missing-badge")).fire());
    stage.settled();
    assertTrue(stage.exact() < with);
    assertEquals(number(stage.exact()), alone("n0"));
  }

  @Test
  void keysAloneGroupMuteMoveAndUndoEverything() {
    stage.open(Stage.segment(french(), basket()));
    Group before = stage.rule();
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    stage.press(KeyCode.DOWN, Mod.ALT);
    assertEquals(List.of("n2", "n1"), stage.rule().of().stream().map(Node::id).toList());
    assertEquals("row-n1", Fx.get(() -> stage.scene.getFocusOwner().getId()));
    stage.press(KeyCode.M);
    assertTrue(stage.rule().of().get(1).marks().muted());
    stage.press(KeyCode.G, Mod.CTRL);
    assertEquals(Combine.ANY, ((Group) stage.rule().of().get(1)).combine());
    stage.press(KeyCode.T);
    assertEquals(Combine.NONE, ((Group) stage.rule().of().get(1)).combine());
    stage.press(KeyCode.D, Mod.CTRL);
    assertEquals(2, ((Group) stage.rule().of().get(1)).of().size());
    stage.press(KeyCode.DELETE);
    assertEquals(1, ((Group) stage.rule().of().get(1)).of().size());
    Group after = stage.rule();
    for (int i = 0; i < 6; i++) {
      Fx.run(stage.desk::undo);
    }
    assertEquals(before, stage.rule());
    for (int i = 0; i < 6; i++) {
      Fx.run(stage.desk::redo);
    }
    assertEquals(after, stage.rule());
  }

  @Test
  void aRowIsDraggedByItsGripBelowAnother() {
    stage.open(Stage.segment(french(), basket()));
    Runnable letGo = stage.drag("n1", "n2", 0.95);
    assertTrue(seen().contains("Move here"));
    stage.picture("dragging");
    letGo.run();
    assertEquals(List.of("n2", "n1"), stage.rule().of().stream().map(Node::id).toList());
  }

  @Test
  void anUnfinishedRowIsSaidAndLeftOut() {
    stage.open(Stage.segment(french()));
    long before = stage.exact();
    Fx.run(() ->
        stage.desk.edit(
            "step.addCondition",
            root ->
                root.withChildren(
                    List.of(
                        root.of().getFirst(),
                        condition("n9", "country", "anyOf", new Operands.None())))));
    stage.settled();
    assertTrue(seen().contains("choose a value"));
    assertEquals(before, stage.exact());
    assertEquals("–", alone("n9"));
  }

  @Test
  void theLanguageSwitchesWhileEditing() {
    stage.open(Stage.segment(french(), basket()));
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.settled();
    assertTrue(seen().containsAll(Set.of("TOUTES", "et", "Condition", "Groupe")));
    assertNotEquals("", alone("n1"));
  }

  @Test
  void picturesOfTheStates() {
    Did lapsed =
        new Did(
            Marks.of("n5"),
            new EventQuery(
                "order",
                new Condition(
                    Marks.of("n6"),
                    new Subject.Property("amount"),
                    "atLeast",
                    new Operands.One(new Literal.Money(new BigDecimal("50"), null)),
                    null,
                    false,
                    false),
                new Window.Last(24, Unit.MONTH, null),
                EventQuery.Machine.INCLUDE),
            Count.of(Count.Relation.AT_LEAST, 3));
    Node none =
        new Group(
            Marks.of("g2"),
            Combine.NONE,
            List.of(condition("n7", "country", "noneOf", texts("FR", "BE", "CH", "LU"))));
    Node muted = basket().withMarks(Marks.of("n8").withMuted(true));
    Node draft = condition("n9", "city", "contains", new Operands.None());
    Node any = new Group(Marks.of("g1"), Combine.ANY, List.of(muted, draft, lapsed));
    for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      Locale locale = theme == Theme.Choice.LIGHT ? Locale.ENGLISH : Locale.FRENCH;
      String name = theme.name().toLowerCase(Locale.ROOT);
      Fx.run(() -> stage.language.use(locale));
      stage.theme(theme);
      stage.open(Stage.segment(french(), any, none));
      stage.picture("full-" + name);
      Fx.run(() -> ((javafx.scene.control.Button) token("#row-n1", ".value-token")).fire());
      stage.picture("values-" + name);
      stage.press(KeyCode.ESCAPE);
      Fx.run(() -> ((javafx.scene.control.Button) token("#row-n5", ".value-token")).fire());
      stage.picture("count-" + name);
      stage.press(KeyCode.ESCAPE);
      Fx.run(() -> ((javafx.scene.control.Button) token("#row-n1", ".operator-token")).fire());
      stage.picture("operators-" + name);
      stage.press(KeyCode.ESCAPE);
      stage.open(Stage.segment(condition("n1", "nowhere", "equals", texts("x"))));
      stage.picture("error-" + name);
      stage.open(Stage.segment());
      Fx.run(stage.view::begin);
      stage.settled();
      stage.picture("empty-" + name);
      stage.press(KeyCode.ESCAPE);
    }
    stage.theme(Theme.Choice.LIGHT);
  }

  private static javafx.scene.Node token(String row, String style) {
    return stage.view.lookup(row + " " + style);
  }
}
