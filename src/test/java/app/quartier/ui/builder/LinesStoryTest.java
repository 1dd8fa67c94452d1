package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.document.SegmentJson;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Lists of values, pasted, replaced and left again, and what is in them that is no value.
final class LinesStoryTest extends CardStory {
  private static Condition condition(String field, String op, boolean matchCase, List<String> of) {
    List<Literal> values = of.stream().<Literal>map(Literal.Text::new).toList();
    Operands operands = of.isEmpty() ? new Operands.None() : new Operands.Many(values);
    return new Condition(
        Marks.of("n1"), new Subject.Field(field), op, operands, null, matchCase, false);
  }

  private static Condition leaf() {
    return (Condition) stage.rule().of().getFirst();
  }

  private static List<String> taken() {
    return leaf().operands() instanceof Operands.Many(List<Literal> values)
        ? values.stream().map(value -> ((Literal.Text) value).text()).toList()
        : List.of();
  }

  private static TextArea area() {
    return Fx.get(() -> (TextArea) stage.view.lookup(".editor-card .text-area"));
  }

  private static List<String> towns(String name, int n) {
    return IntStream.range(0, n).mapToObj(i -> name + " " + i).toList();
  }

  private static void onClipboard(List<String> lines) {
    ClipboardContent content = new ClipboardContent();
    content.putString(String.join("\n", lines));
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
    stage.settled();
  }

  private static void pasteOverAll() {
    Fx.run(() -> {
      area().selectAll();
      area().paste();
    });
    stage.settled();
  }

  @Test
  void aListPastedOverALongOneTakesThePlaceOfItsUnseenLinesToo() {
    stage.open(Stage.segment(condition("city", "anyOf", false, towns("Old", 9_980))));
    card.open("n1", "value");
    card.waitFor("9,480 more lines are kept and not shown.");
    onClipboard(towns("New", 20));
    pasteOverAll();
    assertFalse(
        card.said().stream().anyMatch(text -> text.contains("kept and not shown")),
        () -> card.said().toString());
    card.outside();
    assertEquals(towns("New", 20), taken());
    card.open("n1", "value");
    link("Paste a list");
    onClipboard(towns("Third", 700));
    pasteOverAll();
    card.waitFor("200 more lines are kept and not shown.");
    card.outside();
    assertEquals(towns("Third", 700), taken());
  }

  @Test
  void whoDeletesAllLinesMeansTheUnseenOnesTooAndTakesBackBoth() {
    stage.open(Stage.segment(condition("city", "anyOf", false, towns("Old", 600))));
    card.open("n1", "value");
    card.waitFor("100 more lines are kept and not shown.");
    Fx.run(() -> area().selectAll());
    key(KeyCode.DELETE);
    isEmpty();
    Fx.run(() -> area().undo());
    card.waitFor("100 more lines are kept and not shown.");
    Fx.run(() -> area().selectAll());
    Fx.run(() -> area().cut());
    isEmpty();
    Fx.run(() -> area().undo());
    card.waitFor("100 more lines are kept and not shown.");
    Fx.run(() -> area().selectAll());
    Fx.run(() -> area().replaceText(area().getSelection(), "Lyon"));
    card.waitFor("1 value");
    card.outside();
    assertEquals(List.of("Lyon"), taken());
  }

  private static void isEmpty() {
    assertTrue(card.said().contains("0 different values"), () -> card.said().toString());
    assertFalse(
        card.said().stream().anyMatch(text -> text.contains("kept and not shown")),
        () -> card.said().toString());
  }

  private static void key(KeyCode code) {
    Fx.run(() ->
        area()
            .fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  @Test
  void aListPastedIntoAnEmptiedBoxKeepsTheLinesThatAreNotShown() {
    stage.open(Stage.segment(condition("city", "anyOf", false, towns("Old", 600))));
    card.open("n1", "value");
    card.waitFor("100 more lines are kept and not shown.");
    Fx.run(() -> area().clear());
    onClipboard(towns("New", 600));
    Fx.run(() -> area().paste());
    card.waitFor("700 different values");
    card.outside();
    assertEquals(700, taken().size());
    assertTrue(taken().containsAll(towns("Old", 600).subList(500, 600)));
    assertTrue(taken().containsAll(towns("New", 600)));
  }

  @Test
  void pastedLinesThatAreNoDomainsStandInTheBoxUntilTheyAreMended() {
    stage.open(Stage.segment(condition("email", "domainAnyOf", false, List.of("pli.test"))));
    card.open("n1", "value");
    onClipboard(List.of("orange.fr", "free fr", "", "sfr,fr"));
    Fx.run(() -> card.boxes().getFirst().paste());
    stage.settled();
    assertEquals("pli.test\norange.fr\nfree fr\n\nsfr,fr", Fx.get(() -> area().getText()));
    assertTrue(
        card.said().contains("2 lines cannot be read, such as “free fr”. Correct or remove them."),
        () -> card.said().toString());
    stage.picture("editor-domains-unreadable");
    card.outside();
    assertTrue(card.isOpen());
    Fx.run(() -> area().setText("pli.test\norange.fr\nfree.fr\nsfr.fr"));
    card.outside();
    assertFalse(card.isOpen());
    assertEquals(List.of("pli.test", "orange.fr", "free.fr", "sfr.fr"), taken());
  }

  @Test
  void whatIsTypedAndNoDomainStaysInItsBoxWhenTheEditorIsLeft() {
    stage.open(Stage.segment(condition("email", "domainAnyOf", false, List.of("pli.test"))));
    card.open("n1", "value");
    card.write(0, "not a domain");
    card.outside();
    assertTrue(card.isOpen());
    assertEquals("not a domain", card.boxes().getFirst().getText());
    assertTrue(card.said().contains("A domain is written like orange.fr."));
    card.write(0, "free.fr");
    card.outside();
    assertFalse(card.isOpen());
    assertEquals(List.of("pli.test", "free.fr"), taken());
  }

  @Test
  void whatCanBeReadIsTakenWhenTheSegmentGoesFromTheDesk() {
    stage.open(Stage.segment(condition("email", "domainAnyOf", false, List.of("pli.test"))));
    card.open("n1", "value");
    card.waitFor("mel.test");
    card.line("mel.test");
    card.write(0, "not a domain");
    Fx.run(stage.desk::handOver);
    stage.settled();
    assertFalse(card.isOpen());
    assertEquals(List.of("pli.test", "mel.test"), taken());
    card.open("n1", "value");
    link("Paste a list");
    Fx.run(() -> area().setText("orange.fr\nfree fr\nsfr.fr"));
    Fx.run(stage.desk::handOver);
    stage.settled();
    assertEquals(List.of("orange.fr", "sfr.fr"), taken());
  }

  @Test
  void linesThatAreLeftOutWhenTheSegmentGoesFromTheDeskAreCounted() {
    List<Integer> leftOut = new ArrayList<>();
    Fx.run(() -> stage.desk.onLeftOut(leftOut::add));
    stage.open(Stage.segment(condition("email", "domainAnyOf", false, List.of("pli.test"))));
    card.open("n1", "value");
    card.write(0, "not a domain");
    Fx.run(stage.desk::handOver);
    assertEquals(List.of(1), leftOut);
    card.open("n1", "value");
    link("Paste a list");
    Fx.run(() -> area().setText("orange.fr\nfree fr\nsfr.fr\nbou ygues"));
    Fx.run(stage.desk::handOver);
    assertEquals(List.of(1, 2), leftOut);
    card.open("n1", "value");
    Fx.run(stage.desk::handOver);
    assertEquals(List.of(1, 2), leftOut);
    stage.open(Stage.segment(condition("city", "anyOf", false, towns("Old", 3))));
    card.open("n1", "value");
    link("Paste a list");
    onClipboard(towns("Une ville au bord de la mer, rue", 80_000));
    pasteOverAll();
    Fx.run(stage.desk::handOver);
    assertEquals(List.of(1, 2, 80_000), leftOut);
    assertEquals(towns("Old", 3), taken());
    Fx.run(() -> stage.desk.onLeftOut(lines -> {}));
  }

  @Test
  void aLetterOnALongListGoesToANewLineOfIt() {
    stage.open(Stage.segment(condition("city", "anyOf", false, towns("Town", 600))));
    Fx.run(() -> card.token("n1", "value").requestFocus());
    card.letter("p");
    assertTrue(card.isOpen());
    assertTrue(Fx.get(() -> area().getText()).endsWith("Town 499\np"));
    card.outside();
    assertEquals(601, taken().size());
    assertTrue(taken().contains("p"));
  }

  @Test
  void openingAndLeavingALongListChangesNothing() {
    List<String> cased = towns("Town", 600).stream().flatMap(LinesStoryTest::twice).toList();
    for (boolean matchCase : List.of(true, false)) {
      Condition before = condition("city", "anyOf", matchCase, cased);
      stage.open(Stage.segment(before));
      card.open("n1", "value");
      card.waitFor("different values");
      card.outside();
      assertFalse(card.isOpen());
      assertEquals(before, leaf());
      assertTrue(Fx.get(() -> stage.desk.sessionProperty().get().undoLabel().isEmpty()));
    }
  }

  private static java.util.stream.Stream<String> twice(String town) {
    return java.util.stream.Stream.of(town, town.toUpperCase(Locale.ROOT));
  }

  @Test
  void linesThatDifferInCaseAreOneValueOnlyWhereCaseDoesNotMatter() {
    stage.open(Stage.segment(condition("city", "anyOf", true, List.of("Lyon"))));
    card.open("n1", "value");
    link("Paste a list");
    Fx.run(() -> area().setText("Lyon\nLYON\nlyon"));
    stage.settled();
    assertTrue(card.said().contains("3 different values"), () -> card.said().toString());
    card.check("Match upper and lower case");
    assertTrue(
        card.said().contains("1 value; 2 repeated lines count only once"),
        () -> card.said().toString());
    card.check("Match upper and lower case");
    card.outside();
    assertEquals(List.of("Lyon", "LYON", "lyon"), taken());
  }

  /// Thirty letters each, so that two megabytes are full before there are a hundred thousand.
  private static List<String> longTowns(int n) {
    return IntStream.range(0, n).mapToObj(i -> "Saint-Julien-en-Genevois " + (10_000 + i)).toList();
  }

  @Test
  void valuesBeyondTheLargestDocumentStayInTheBoxWithHowManyFit() {
    stage.open(Stage.segment(condition("city", "anyOf", false, List.of())));
    card.open("n1", "value");
    link("Paste a list");
    onClipboard(longTowns(80_000));
    Fx.run(() -> area().paste());
    card.waitFor("With these values the segment would be larger than 2 MB");
    String told = large();
    stage.picture("editor-lines-large-en");
    card.outside();
    assertTrue(card.isOpen());
    assertEquals(List.of(), taken());
    int fit =
        Integer.parseInt(told.replaceAll(".*the first ([\\d,]+)\\..*", "$1").replace(",", ""));
    onClipboard(longTowns(fit + 1));
    pasteOverAll();
    card.waitFor("room for the first");
    onClipboard(longTowns(fit));
    pasteOverAll();
    Fx.await("room", () -> large().isEmpty());
    card.outside();
    assertFalse(card.isOpen());
    assertEquals(longTowns(fit), taken());
    assertTrue(SegmentJson.written(stage.desk.segmentProperty().get()).isPresent());
    refusedInFrench();
  }

  private static void refusedInFrench() {
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.theme(Theme.Choice.DARK);
    card.open("n1", "value");
    onClipboard(longTowns(80_000));
    pasteOverAll();
    card.waitFor("le segment dépasserait");
    stage.picture("editor-lines-large-fr-dark");
  }

  private static String large() {
    return Fx.get(() ->
        card.said().stream().filter(text -> text.contains("larger than")).findFirst().orElse(""));
  }

  @Test
  void aRowTooLargeForTheClipboardStaysAndSaysWhy() {
    stage.open(Stage.segment(condition("city", "anyOf", false, longTowns(80_000))));
    onClipboard(List.of("before"));
    Fx.run(() -> stage.view.lookup("#row-n1").requestFocus());
    stage.press(KeyCode.X, Stage.Mod.CTRL);
    assertEquals(80_000, taken().size());
    assertEquals("before", Fx.get(() -> Clipboard.getSystemClipboard().getString()));
    assertTrue(
        stage.seen().stream()
            .anyMatch(
                text -> text.startsWith("Nothing was copied. This part of the segment is larger")),
        () -> stage.seen().toString());
    stage.picture("clip-large-en");
  }
}
