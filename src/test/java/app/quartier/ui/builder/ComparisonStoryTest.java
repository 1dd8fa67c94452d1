package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Theme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Patterns, expressions, domains, pasted lists, other fields, numbers in texts and ranks, as
/// people choose them in the popovers of the builder.
final class ComparisonStoryTest extends CardStory {
  private static Condition draft(String field, String op) {
    return new Condition(
        Marks.of("n1"), new Subject.Field(field), op, new Operands.None(), null, false, false);
  }

  private static Condition leaf() {
    return (Condition) stage.rule().of().getFirst();
  }

  private static TextArea area() {
    return Fx.get(() -> (TextArea) stage.view.lookup(".editor-card .text-area"));
  }

  @Test
  void anExpressionIsCheckedWhileItIsTypedAndShowsWhatItFinds() {
    stage.open(Stage.segment(draft("city", "matchesRegex")));
    card.open("n1", "value");
    card.write(0, "^Mar(?=s)");
    assertTrue(
        card.said().stream().anyMatch(t -> t.contains("“(?=” looks around the place")),
        card.said().toString());
    stage.picture("editor-expression-wrong");
    stage.press(KeyCode.ENTER);
    assertTrue(card.isOpen());
    card.write(0, "^MARS");
    card.waitFor("“Marseille”");
    stage.picture("editor-expression");
    stage.press(KeyCode.ENTER);
    assertEquals(new Operands.One(new Literal.Text("^MARS")), leaf().operands());
    assertEquals("Contacts whose City matches the regular expression “^MARS”.", card.sentence());
    assertTrue(stage.exact() > 0);
  }

  @Test
  void aPatternTellsWhatItsSignsMean() {
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.theme(Theme.Choice.DARK);
    stage.open(Stage.segment(draft("city", "notMatchesPattern")));
    card.open("n1", "value");
    card.write(0, "m*e");
    card.waitFor("« Marseille »".replace(' ', '\u00a0'));
    stage.picture("editor-pattern-fr-dark");
    stage.press(KeyCode.ENTER);
    assertEquals(new Operands.One(new Literal.Text("m*e")), leaf().operands());
    assertTrue(card.sentence().contains("ne suit pas le modèle"), card.sentence());
  }

  @Test
  void domainsAreOfferedWithTheirCountsOrPastedAndWhatIsNoneIsTold() {
    stage.open(Stage.segment(draft("email", "domainAnyOf")));
    card.open("n1", "value");
    card.waitFor("pli.test");
    stage.picture("editor-domains");
    card.write(0, "not a domain");
    assertTrue(card.said().contains("A domain is written like orange.fr."), card.said().toString());
    card.write(0, "@PLI.test");
    stage.press(KeyCode.ENTER);
    stage.press(KeyCode.ENTER);
    assertFalse(card.isOpen());
    assertEquals(new Operands.Many(List.of(new Literal.Text("pli.test"))), leaf().operands());
    assertTrue(stage.exact() > 0);
    card.open("n1", "value");
    link("Paste a list");
    Fx.run(() -> area().setText("orange.fr\nOrange.FR\n\n@free.fr\nnot a domain"));
    stage.settled();
    assertTrue(card.said().contains("2 different values; 1 repeated line counts only once"));
    assertTrue(
        card.said().contains("1 line cannot be read: “not a domain”. Correct or remove it."),
        card.said().toString());
    card.outside();
    assertTrue(card.isOpen());
    Fx.run(() -> area().setText("orange.fr\nfree.fr"));
    card.outside();
    assertFalse(card.isOpen());
    assertEquals(
        new Operands.Many(List.of(new Literal.Text("orange.fr"), new Literal.Text("free.fr"))),
        leaf().operands());
  }

  private static void onClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Fx.run(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  private static void link(String text) {
    Fx.run(() ->
        stage.view.lookupAll(".editor-card .hyperlink").stream()
            .map(n -> (Hyperlink) n)
            .filter(link -> link.getText().equals(text))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private static String towns(int n) {
    return IntStream.range(0, n).mapToObj(i -> "Town " + i).collect(Collectors.joining("\n"));
  }

  @Test
  void tenThousandPastedValuesAreTakenOnceEach() {
    stage.open(Stage.segment(draft("city", "anyOf")));
    card.open("n1", "value");
    link("Paste a list");
    onClipboard(towns(10_000) + "\nTOWN 7\nLille\nlille");
    Fx.run(() -> area().paste());
    card.waitFor("10,001 different values; 2 repeated lines count only once");
    stage.picture("editor-pasted");
    card.outside();
    Operands.Many many = (Operands.Many) leaf().operands();
    assertEquals(10_001, many.values().size());
    assertEquals(new Literal.Text("Lille"), many.values().getLast());
    assertTrue(stage.exact() > 0);
  }

  @Test
  void aHundredThousandPastedLinesAreReadBesideTheWindow() {
    stage.open(Stage.segment(draft("city", "anyOf")));
    card.open("n1", "value");
    link("Paste a list");
    onClipboard(towns(100_000));
    List<Runnable> unread = new ArrayList<>();
    stage.counting(unread::add);
    Fx.run(() -> area().paste());
    Fx.await("a question to the lane", () -> !unread.isEmpty());
    assertFalse(card.said().contains("100,000 different values"), "read on the window's thread");
    unread.forEach(Runnable::run);
    stage.counting(null);
    card.waitFor("100,000 different values");
    assertEquals(500, Fx.get(() -> area().getParagraphs().size()));
    assertTrue(card.said().contains("99,500 more lines are kept and not shown."));
    card.outside();
    assertEquals(100_000, ((Operands.Many) leaf().operands()).values().size());
    card.open("n1", "value");
    card.waitFor("100,000 different values");
    link("Remove them");
    assertTrue(card.said().contains("500 different values"), card.said().toString());
    card.outside();
    assertEquals(500, ((Operands.Many) leaf().operands()).values().size());
  }

  @Test
  void aLongListPastedIntoTheSearchBoxComesAsLines() {
    stage.open(Stage.segment(draft("city", "anyOf")));
    card.open("n1", "value");
    onClipboard(towns(600));
    Fx.run(() -> card.boxes().getFirst().paste());
    card.waitFor("600 different values");
    link("Choose from the list");
    assertTrue(card.said().contains("600 chosen"), card.said().toString());
    card.outside();
    assertEquals(600, ((Operands.Many) leaf().operands()).values().size());
  }

  @Test
  void anotherFieldIsPickedAmongThoseThatFit() {
    stage.open(Stage.segment(draft("signup", "after")));
    card.open("n1", "value");
    card.tab("Another field");
    stage.picture("editor-other-field");
    assertFalse(card.said().contains("City"), card.said().toString());
    card.line("Birth date");
    assertEquals(new Operands.Other("birth"), leaf().operands());
    assertEquals("Contacts whose Signup date is after “Birth date”.", card.sentence());
    card.open("n1", "value");
    card.tab("A value");
    assertTrue(card.isOpen());
  }

  @Test
  void whoLacksEitherFieldIsCountedByTheBadgeAndLeftOutByIt() {
    Condition notOn =
        new Condition(
            Marks.of("n1"),
            new Subject.Field("birth"),
            "notOn",
            new Operands.Other("signup"),
            null,
            false,
            false);
    stage.open(Stage.segment(notOn));
    Fx.await("badge", () -> badge().isVisible());
    long with = stage.exact();
    String told = Fx.get(() -> badge().getText());
    Fx.run(() -> badge().fire());
    stage.settled();
    long lacking = with - stage.exact();
    assertTrue(lacking > 0);
    assertTrue(told.contains(String.format(Locale.ENGLISH, "%,d", lacking)), told + " " + lacking);
  }

  private static ToggleButton badge() {
    return (ToggleButton) stage.view.lookup(".missing-badge");
  }

  @Test
  void insideAWhereAnotherPropertyOfTheEventIsPicked() {
    Condition amount =
        new Condition(
            Marks.of("n3"),
            new Subject.Property("@at"),
            "before",
            new Operands.None(),
            null,
            false,
            false);
    stage.open(
        Stage.segment(
            new Did(
                Marks.of("n2"),
                new EventQuery("order", amount, new Window.Ever(), EventQuery.Machine.INCLUDE),
                Count.AT_LEAST_ONCE)));
    card.open("n3", "operator");
    assertTrue(card.said().stream().noneMatch(t -> t.contains("latest dates")));
  }

  @Test
  void aTextIsReadAsANumberOnRequest() {
    stage.open(Stage.segment(draft("city", "contains")));
    card.open("n1", "operator");
    stage.type("at least");
    card.waitFor("Read the text as a number");
    card.line("is at least");
    assertTrue(leaf().asNumber());
    card.open("n1", "value");
    card.write(0, "abc");
    stage.press(KeyCode.ENTER);
    assertTrue(card.isOpen());
    card.write(0, "12.5");
    stage.picture("editor-number-in-text");
    stage.press(KeyCode.ENTER);
    assertEquals(new Operands.One(new Literal.Num(new BigDecimal("12.5"))), leaf().operands());
    assertEquals("Contacts whose City (read as a number) is at least 12.5.", card.sentence());
    assertEquals(0, stage.exact());
  }

  @Test
  void aRankIsANumberOfContactsOrAShareAndTiesAreTold() {
    stage.open(Stage.segment(draft("pointsFidelite", "bottom")));
    card.open("n1", "value");
    card.write(0, "0");
    stage.press(KeyCode.ENTER);
    assertTrue(card.said().contains("Type a whole number of contacts, from 1."));
    card.write(0, "1");
    stage.picture("editor-rank");
    stage.press(KeyCode.ENTER);
    assertEquals(new Operands.Ranked(BigDecimal.ONE, false), leaf().operands());
    assertEquals(1, stage.exact());
    String told =
        Fx.get(() ->
            stage.view.lookupAll(".remark .label").stream()
                .map(n -> ((javafx.scene.control.Label) n).getText())
                .collect(Collectors.joining()));
    assertTrue(told.contains("the same value as the last one taken and"), told);
    stage.picture("rank-ties");
    card.open("n1", "value");
    card.choose(0, "% of contacts with a value");
    card.write(0, "12.5");
    stage.press(KeyCode.ENTER);
    assertEquals(new Operands.Ranked(new BigDecimal("12.5"), true), leaf().operands());
  }
}
