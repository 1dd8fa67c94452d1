package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.ContactList;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.ui.Fx;
import app.quartier.ui.kit.Theme;
import app.quartier.work.JobName;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do with lists, imports and samples in the builder.
final class ListStoryTest {
  @TempDir static Path folder;
  private static Stage stage;
  private static Card card;
  private static ContactList salon;

  @BeforeAll
  static void open() {
    stage = new Stage(folder.resolve("w"));
    card = new Card(stage);
    salon = stage.workspace.lists().create("Salon 2026");
    stage.workspace.lists().create("Presse");
    stage.workspace.lists().enter(salon, IntStream.range(0, 40), true);
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  private static void pictures(String name) {
    stage.picture(name + "-light-en");
    Fx.run(() -> stage.language.use(Locale.FRENCH));
    stage.theme(Theme.Choice.DARK);
    stage.picture(name + "-dark-fr");
    Fx.run(() -> stage.language.use(Locale.ENGLISH));
    stage.theme(Theme.Choice.LIGHT);
  }

  @Test
  void aListIsChosenByItsNameAndANewOneIsMadeOnTheWay() {
    stage.open(Stage.segment(new InList(Marks.of("n1"), salon.key(), salon.name())));
    assertEquals("40", stage.alone("n1"));
    stage.click("#row-n1", "Salon 2026");
    card.waitFor("40 contacts");
    pictures("editor-list");
    if (!card.isOpen()) {
      stage.click("#row-n1", "Salon 2026");
    }
    stage.type("Foire 2027");
    assertTrue(card.said().contains("New list “Foire 2027”"), card.said().toString());
    stage.press(KeyCode.ENTER);
    Fx.await("the new list", () -> !card.isOpen());
    stage.settled();
    InList chosen = (InList) stage.rule().of().getFirst();
    assertEquals("Foire 2027", chosen.name());
    assertEquals("Foire 2027", stage.workspace.lists().find(chosen.list()).name());
    assertEquals("0", stage.alone("n1"));
    Fx.run(stage.desk::undo);
    stage.settled();
    assertEquals("40", stage.alone("n1"));
  }

  @Test
  void aNewListWaitsUntilWhatIsWrittenIsOver() {
    CountDownLatch over = new CountDownLatch(1);
    askForANewListBehind(over, "Braderie");
    stage.press(KeyCode.ENTER);
    assertTrue(
        card.said().contains("The list “Braderie” is made once the jobs before it are over."),
        () -> card.said().toString());
    stage.picture("editor-list-waiting");
    assertTrue(card.isOpen());
    assertFalse(isThere("Braderie"));
    over.countDown();
    Fx.await("the new list", () -> !card.isOpen());
    stage.settled();
    assertEquals("Braderie", ((InList) stage.rule().of().getFirst()).name());
  }

  @Test
  void aListWhoseMakingWasCancelledCanBeMadeAgain() {
    CountDownLatch over = new CountDownLatch(1);
    askForANewListBehind(over, "Loto");
    card.waitFor("The list “Loto” is made once the jobs before it are over.");
    Fx.run(stage.jobs::cancelAll);
    over.countDown();
    Fx.await(
        "another try",
        () -> card.said().stream().noneMatch(text -> text.contains("is made once the jobs")));
    assertFalse(isThere("Loto"));
    assertTrue(card.isOpen());
    stage.press(KeyCode.ENTER);
    Fx.await("the new list", () -> !card.isOpen());
    assertTrue(isThere("Loto"));
  }

  @Test
  void aRefusedNameIsForgottenWhileAnotherIsTyped() {
    stage.open(Stage.segment(new InList(Marks.of("n1"), salon.key(), salon.name())));
    stage.click("#row-n1", "Salon 2026");
    stage.workspace.lists().create("Tombola");
    stage.type("Tombola");
    stage.press(KeyCode.ENTER);
    card.waitFor("A list is already called “Tombola”.");
    stage.type("Tombola 2");
    assertFalse(
        card.said().stream().anyMatch(text -> text.startsWith("A list is already called")),
        () -> card.said().toString());
    stage.press(KeyCode.ENTER);
    Fx.await("the new list", () -> !card.isOpen());
    assertTrue(isThere("Tombola 2"));
  }

  @Test
  void aNewListIsNotTakenOnceItsEditorWasLeft() {
    CountDownLatch over = new CountDownLatch(1);
    askForANewListBehind(over, "Kermesse");
    stage.press(KeyCode.ESCAPE);
    assertFalse(card.isOpen());
    stage.click("#row-n1", "Salon 2026");
    over.countDown();
    Fx.await("the new list", () -> isThere("Kermesse"));
    stage.settled();
    assertTrue(card.isOpen());
    stage.press(KeyCode.ESCAPE);
    assertEquals("Salon 2026", ((InList) stage.rule().of().getFirst()).name());
  }

  private static void askForANewListBehind(CountDownLatch over, String name) {
    Fx.run(() ->
        stage.jobs.run(
            JobName.of("importpage.job.import", "shop.csv"), (told, stop) -> wait(over), n -> {}));
    stage.open(Stage.segment(new InList(Marks.of("n1"), salon.key(), salon.name())));
    stage.click("#row-n1", "Salon 2026");
    stage.type(name);
    stage.press(KeyCode.ENTER);
  }

  private static boolean isThere(String name) {
    return stage.workspace.lists().list().stream().anyMatch(one -> one.name().equals(name));
  }

  private static boolean wait(CountDownLatch over) {
    try {
      return over.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void anImportIsChosenByFileAndWhatItDid() {
    stage.open(Stage.segment(new InImport(Marks.of("n1"), 1, InImport.Role.ANY)));
    String all = stage.alone("n1");
    stage.click("#row-n1", "appears in the import");
    pictures("editor-import");
    if (!card.isOpen()) {
      stage.click("#row-n1", "appears in the import");
    }
    stage.press(KeyCode.DOWN);
    stage.press(KeyCode.ENTER);
    InImport chosen = (InImport) stage.rule().of().getFirst();
    assertEquals(InImport.Role.ANY, chosen.role());
    assertTrue(!all.equals("0"), all);
  }

  @Test
  void aSampleIsTypedOrSlidAndAWrongShareIsSaidNotTaken() {
    stage.open(Stage.segment(new Sample(Marks.of("n1"), BigDecimal.TEN, "sample-1")));
    stage.click("#row-n1", "10%");
    pictures("editor-sample");
    if (!card.isOpen()) {
      stage.click("#row-n1", "10%");
    }
    Fx.run(() -> card.boxes().getFirst().requestFocus());
    stage.type("120");
    stage.press(KeyCode.ENTER);
    assertTrue(card.said().contains("Type a number from 0 to 100."), card.said().toString());
    stage.type("12.5");
    assertEquals(
        12.5, Fx.get(() -> ((Slider) stage.view.lookup(".editor-card .slider")).getValue()));
    stage.press(KeyCode.ENTER);
    assertEquals(
        List.of(new Sample(Marks.of("n1"), new BigDecimal("12.5"), "sample-1")), stage.rule().of());
    assertEquals(stage.exact(), Long.parseLong(stage.alone("n1").replace(",", "")));
  }

  @Test
  void whoWasAddedAndRemovedByHandStandsBelowTheRuleAndCanBeTakenBack() {
    Segment bare = Stage.segment(new InList(Marks.of("n1"), salon.key(), salon.name()));
    String key;
    try (var counted = stage.workspace.count(bare, null, null, Cancel.NEVER)) {
      key = counted.keys().key(counted.evaluation().members().findFirst().orElseThrow());
    }
    Instant at = Instant.parse("2026-03-02T09:00:00Z");
    stage.open(
        bare.withManual(
            List.of(new Manual("nobody@x.fr", at, null)), List.of(new Manual(key, at, "asked"))));
    assertTrue(stage.seen().contains("+ 1 added by hand, − 1 removed by hand"));
    assertEquals(39, stage.exact());
    Fx.run(() -> ((Button) stage.view.lookup("#by-hand-line")).fire());
    stage.settled();
    assertTrue(stage.seen().contains("− " + key), stage.seen().toString());
    assertTrue(stage.seen().stream().anyMatch(text -> text.endsWith("· asked")));
    pictures("by-hand");
    Fx.run(() ->
        stage.view.lookupAll("#by-hand .by-hand-row .button").stream()
            .map(Button.class::cast)
            .reduce((first, last) -> last)
            .orElseThrow()
            .fire());
    stage.settled();
    assertEquals(40, stage.exact());
    assertTrue(stage.seen().contains("+ 1 added by hand"));
    Fx.run(stage.desk::undo);
    stage.settled();
    assertEquals(39, stage.exact());
  }
}
