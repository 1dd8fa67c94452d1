package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.COUNTRY;
import static app.quartier.ui.builder.Sketches.any;
import static app.quartier.ui.builder.Sketches.condition;
import static app.quartier.ui.builder.Sketches.equal;
import static app.quartier.ui.builder.Sketches.many;
import static app.quartier.ui.builder.Sketches.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.ui.Fx;
import app.quartier.ui.builder.editors.Editor;
import app.quartier.ui.builder.editors.Facts;
import app.quartier.ui.builder.editors.Wording;
import app.quartier.ui.kit.ListChanges;
import app.quartier.workspace.SegmentSession;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What is being edited or folded in one segment stays there when another comes on the desk, though
/// their nodes have the same ids; and what was typed is never lost.
final class SegmentsApartTest extends CardStory {
  private static Segment other(Node... of) {
    return Stage.segment(of).withId("seg-other");
  }

  private static Condition lyon() {
    return condition("n1", CITY, "contains", one("Lyon"));
  }

  private static Condition points() {
    return new Condition(
        Marks.of("n1"),
        new Subject.Field("pointsFidelite"),
        "atLeast",
        new Operands.None(),
        null,
        false,
        false);
  }

  private static Operands first(Group rule) {
    return ((Condition) rule.of().getFirst()).operands();
  }

  private static void editLyon() {
    stage.open(Stage.segment(lyon()));
    card.open("n1", "value");
    stage.letters("Lille");
  }

  @Test
  void anotherSegmentClosesTheEditorAndWhatWasTypedStaysInItsOwn() {
    editLyon();
    SegmentSession edited = Fx.get(() -> stage.desk.sessionProperty().get());
    Segment next = other(condition("n1", COUNTRY, "anyOf", many("FR")));
    stage.open(next);
    assertFalse(card.isOpen());
    assertEquals(next.rule(), stage.rule());
    assertEquals(one("Lille"), first(Fx.get(() -> edited.segment().rule())));
    Fx.run(() -> stage.desk.resume(edited));
    stage.settled();
    assertTrue(card.sentence().contains("Lille"), card.sentence());
  }

  @Test
  void takingTheSegmentOffTheDeskKeepsWhatWasTyped() {
    editLyon();
    SegmentSession edited = Fx.get(() -> stage.desk.sessionProperty().get());
    Fx.run(() -> stage.desk.resume(null));
    assertFalse(card.isOpen());
    assertEquals(one("Lille"), first(Fx.get(() -> edited.segment().rule())));
  }

  @Test
  void anAnswerThatComesAfterTheSegmentChangedIsDropped() {
    stage.open(Stage.segment(lyon()));
    Editor late =
        Fx.get(() ->
            new Openings(
                    new BuilderModel(stage.desk),
                    new Facts(stage.desk, new ListChanges(stage.desk, stage.jobs)),
                    new Wording(stage.language.texts(), "EUR"))
                .of("n1", Token.Part.VALUE)
                .orElseThrow());
    Segment next = other(lyon());
    stage.open(next);
    Fx.run(() -> {
      late.begin("Lille");
      late.commit();
    });
    assertEquals(next.rule(), stage.rule());
  }

  @Test
  void undoInMidEditTakesBackWhatWasTypedAndRedoBringsItAgain() {
    editLyon();
    Fx.run(stage.desk::undo);
    stage.settled();
    assertFalse(card.isOpen());
    assertEquals(one("Lyon"), first(stage.rule()));
    Fx.run(stage.desk::redo);
    stage.settled();
    assertEquals(one("Lille"), first(stage.rule()));
  }

  @Test
  void theLanguageSwitchesInMidEditAndWhatWasTypedIsTaken() {
    editLyon();
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.settled();
    assertFalse(card.isOpen());
    assertEquals(one("Lille"), first(stage.rule()));
    assertTrue(card.sentence().contains("Lille"), card.sentence());
  }

  @Test
  void whatCannotBeReadStaysOpenWhenTheLanguageSwitches() {
    stage.open(Stage.segment(points()));
    card.open("n1", "value");
    stage.letters("many");
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.settled();
    assertTrue(card.isOpen());
    assertEquals("many", Fx.get(() -> card.boxes().getFirst().getText()));
  }

  @Test
  void foldingOneSegmentFoldsNoOther() {
    Node group = any("n2", equal("n3", CITY, "Paris"), equal("n4", CITY, "Lyon"));
    stage.open(Stage.segment(group));
    Fx.run(() -> stage.view.lookup("#row-n2").requestFocus());
    stage.press(KeyCode.LEFT);
    assertNull(Fx.get(() -> stage.view.lookup("#row-n3")));
    stage.open(other(group));
    assertNotNull(Fx.get(() -> stage.view.lookup("#row-n3")));
    stage.open(Stage.segment(group));
    assertNull(Fx.get(() -> stage.view.lookup("#row-n3")));
  }
}
