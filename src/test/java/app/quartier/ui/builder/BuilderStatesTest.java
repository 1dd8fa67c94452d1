package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.COUNTRY;
import static app.quartier.ui.builder.Sketches.NEWSLETTER;
import static app.quartier.ui.builder.Sketches.SOURCE;
import static app.quartier.ui.builder.Sketches.all;
import static app.quartier.ui.builder.Sketches.any;
import static app.quartier.ui.builder.Sketches.condition;
import static app.quartier.ui.builder.Sketches.equal;
import static app.quartier.ui.builder.Sketches.locked;
import static app.quartier.ui.builder.Sketches.many;
import static app.quartier.ui.builder.Sketches.ordered;
import static app.quartier.ui.builder.Sketches.property;
import static app.quartier.ui.builder.Sketches.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.text.Texts;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Theme;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the builder says when something is wrong, empty, locked, suggested or folded.
class BuilderStatesTest {
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

  private static Condition wrong(String id) {
    return new Condition(
        Marks.of(id),
        new Subject.Field("nowhere"),
        "equals",
        Sketches.one("x"),
        null,
        false,
        false);
  }

  private static void replace(Node... of) {
    Fx.run(() -> stage.desk.edit("step.value", root -> root.withChildren(List.of(of))));
    stage.settled();
  }

  private static double strength(String id) {
    return Fx.get(() -> stage.view.lookup("#row-" + id + " .numbers").getOpacity());
  }

  private static boolean says(String words) {
    return stage.seen().contains(words);
  }

  private static void requireSeen(String words) {
    assertTrue(says(words), () -> words + " is not in " + stage.seen());
  }

  private static String number(long n) {
    return new Texts(Locale.ENGLISH).formats().number(n);
  }

  @Test
  void numbersOfAnEarlierTreePaleBehindAProblem() {
    stage.open(Stage.segment(french()));
    String before = stage.alone("n1");
    assertEquals(1, strength("n1"));
    replace(french(), wrong("n2"));
    assertEquals(before, stage.alone("n1"));
    assertEquals(before, stage.alone("n0"));
    assertEquals("–", stage.alone("n2"));
    assertEquals(0.5, strength("n1"));
    assertEquals(0.5, strength("n0"));
    Fx.run(stage.desk::undo);
    stage.settled();
    assertEquals(1, strength("n0"));
  }

  @Test
  void aRowWithAnIdThatWasUsedBeforeHasNoNumberYet() {
    stage.open(Stage.segment(french(), equal("n2", CITY, "Paris")));
    replace(french(), ordered("n2", null), wrong("n3"));
    assertEquals("–", stage.alone("n2"));
  }

  @Test
  void aProblemStandsUnderItsRowOnceTheEditorIsLeft() {
    String words = "The field “nowhere” does not exist in these data. Choose another one.";
    stage.open(Stage.segment(french(), equal("n2", CITY, "Paris")));
    Fx.run(() -> ((Button) stage.view.lookup("#row-n1 .value-token")).fire());
    replace(french(), wrong("n2"));
    assertFalse(says(words));
    stage.press(KeyCode.ESCAPE);
    requireSeen(words);
    assertTrue(stage.seen().stream().noneMatch(text -> text.contains("$")));
    assertFalse(Fx.get(() -> stage.view.lookup(".builder-banner").isVisible()));
    Label said =
        Fx.get(() ->
            stage.view.lookupAll(".remark .label").stream()
                .map(n -> (Label) n)
                .filter(l -> words.equals(l.getText()))
                .findFirst()
                .orElseThrow());
    double row = Fx.get(() -> stage.view.lookup("#row-n2").localToScene(0, 0).getY());
    double below = Fx.get(() -> said.localToScene(0, 0).getY());
    assertTrue(below > row && below < row + 80, row + " " + below);
    assertEquals(words, Fx.get(() -> stage.view.lookup("#row-n2").getAccessibleHelp()));
    picture("problem", Stage.segment(french(), wrong("n2"), any("n3", wrong("n4"))).rule().of());
  }

  @Test
  void aRowThatMatchesNobodySaysWhyAndKeepsItsOtherMarks() {
    Marks marks = new Marks("n2", true, false, false, "from the fair");
    Node noted = condition("n2", COUNTRY, "isPresent", new Operands.None()).withMarks(marks);
    Node typo = equal("n3", CITY, "Pariss");
    stage.open(Stage.segment(french(), noted, typo));
    Fx.await("the reason", () -> says("“Pariss” is not in the data. Did you mean “Paris”?"));
    requireSeen("0 matches");
    requireSeen("not");
    requireSeen("“from the fair”");
    picture("zero", List.of(french(), noted, typo));
  }

  @Test
  void anEmptyResultNamesTheRowAndMutesItInOneClick() {
    stage.open(Stage.segment(french(), equal("n2", CITY, "Pariss")));
    assertEquals("0", stage.alone("n0"));
    assertTrue(
        stage.seen().stream().anyMatch(t -> t.startsWith("No contact is left. There would be")));
    Fx.run(() -> stage.button("Mute").fire());
    stage.settled();
    assertTrue(stage.exact() > 0);
    assertEquals(number(stage.exact()), stage.alone("n0"));
    assertFalse(Fx.get(() -> stage.view.lookup(".empty-card").isVisible()));
  }

  @Test
  void whatCanNeverMatchTogetherIsSaidAtBothRows() {
    var amount = new Operands.One(new Literal.Num(BigDecimal.TEN));
    Condition less = least("n2", "lessThan", amount);
    Condition more = least("n3", "moreThan", amount);
    stage.open(Stage.segment(less, more, french(), condition("n4", COUNTRY, "anyOf", many("CH"))));
    requireSeen("Can never match: “is less than” and “is more than” exclude each other.");
    requireSeen("Can never match: “is more than” and “is less than” exclude each other.");
    requireSeen("Can never match together with this: Country is Switzerland.");
    stage.picture("contradiction");
  }

  private static Condition least(String id, String operator, Operands operands) {
    return new Condition(
        Marks.of(id), new Subject.Field("panierMoyen"), operator, operands, null, false, false);
  }

  @Test
  void aRowThatChangesNothingAndGroupsThatAreTooDeepAreMarked() {
    Node deep = any("g5", french());
    for (int level = 4; level > 1; level--) {
      deep = all("g" + level, deep);
    }
    Node present = condition("n9", COUNTRY, "isPresent", new Operands.None());
    stage.open(Stage.segment(present, deep));
    requireSeen("level 5");
    assertFalse(says("level 4"));
    requireSeen("changes nothing");
    stage.picture("deep");
  }

  @Test
  void whatIsLockedRefusesEditsWithASentence() {
    String refusal = "This is locked. Unlock it in its menu to change it.";
    stage.open(Stage.segment(locked(french()), equal("n2", CITY, "Paris")));
    requireSeen("locked");
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    for (KeyCode key : List.of(KeyCode.DELETE, KeyCode.M, KeyCode.ENTER)) {
      stage.press(key);
      assertEquals("n0(n1 n2)", written(stage.rule()));
      assertFalse(stage.rule().of().getFirst().marks().muted());
      requireSeen(refusal);
    }
    stage.picture("locked");
    Runnable letGo = stage.drag("n1", "n2", 0.5);
    requireSeen("What is locked stays as it is");
    letGo.run();
    Fx.run(() -> stage.view.lookup("#row-n2").requestFocus());
    assertFalse(says(refusal));
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    command("builder.lock");
    stage.press(KeyCode.M);
    assertTrue(stage.rule().of().getFirst().marks().muted());
  }

  private static void command(String id) {
    Fx.run(() ->
        stage.view.commands().stream()
            .filter(c -> c.id().equals(id))
            .findFirst()
            .orElseThrow()
            .effect()
            .run());
    stage.settled();
  }

  private static List<Button> chips() {
    return Fx.get(() -> stage.view.lookupAll(".suggestion").stream().map(n -> (Button) n).toList());
  }

  @Test
  void aSuggestionTellsTheCountItThenBrings() {
    stage.open(Stage.segment(french()));
    Fx.await("suggestions", () -> !chipsNow().isEmpty());
    stage.settled();
    // they are shown anew when those of this segment come in
    Fx.await(
        "what the first would bring",
        () -> {
          chipsNow().stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
          return !preview().isEmpty();
        });
    Button chip = chips().getFirst();
    assertTrue(chip.getText().matches(".+ – \\d+%"), chip.getText());
    String preview = Fx.get(BuilderStatesTest::preview);
    stage.picture("suggestions");
    Fx.run(chip::fire);
    stage.settled();
    assertEquals(2, stage.rule().of().size());
    assertEquals("→ " + number(stage.exact()) + " contacts", preview);
    Fx.run(stage.desk::undo);
    stage.settled();
    assertEquals(List.of(french()), stage.rule().of());
    Fx.await("suggestions", () -> !chipsNow().isEmpty());
    command("builder.suggestions");
    assertEquals(List.of(), chips());
    command("builder.suggestions");
    Fx.await("suggestions again", () -> !chipsNow().isEmpty());
  }

  private static String preview() {
    return ((Label) stage.view.lookup(".suggestion-preview")).getText();
  }

  private static List<javafx.scene.Node> chipsNow() {
    return List.copyOf(stage.view.lookupAll(".suggestion"));
  }

  @Test
  void longFrenchWordsFindRoom() {
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    Marks marks = new Marks("n2", true, false, true, "à revoir avec l’équipe du salon de Lyon");
    Node where =
        property("p1", "amount", "atLeast", new Operands.One(new Literal.Num(BigDecimal.TEN)));
    stage.open(
        Stage.segment(
            condition("n1", COUNTRY, "noneOf", many("FR", "BE", "CH", "LU")),
            condition("n2", SOURCE, "noneOf", many("Parrainage", "Instagram", "Boutique"))
                .withMarks(marks),
            condition("n3", CITY, "notContains", Sketches.one("Saint-Germain-en-Laye")),
            ordered("n4", where),
            any(
                "n5",
                condition("n6", NEWSLETTER, "isTrue", new Operands.None()),
                condition("n7", CITY, "contains", new Operands.None()))));
    stage.picture("long-french");
    assertEquals(number(stage.exact()), stage.alone("n0").replace('\u202f', ','));
  }

  /// A picture in English on light and one in French on dark.
  private static void picture(String name, List<Node> rows) {
    for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
      Locale locale = theme == Theme.Choice.LIGHT ? Locale.ENGLISH : Locale.FRENCH;
      Fx.run(() -> stage.language.use(locale));
      stage.theme(theme);
      stage.open(Stage.segment(rows.toArray(Node[]::new)));
      stage.picture(name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
    stage.theme(Theme.Choice.LIGHT);
  }
}
