package app.quartier.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.ui.kit.Language;
import app.quartier.work.Job;
import app.quartier.work.Jobs;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page's model without a toolkit: work waits until the test lets it run, on its own thread.
final class ImportModelTest {
  private static final Clock CLOCK = Clock.fixed(SampleShop.AT, SampleShop.ZONE);

  @TempDir Path folder;
  private Workspace workspace;
  private ImportModel model;
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Job> told = new ArrayList<>();

  @BeforeEach
  void open() {
    workspace =
        new Assembly(CLOCK).create(folder.resolve("w"), SampleShop.ZONE, SampleShop.CURRENCY);
    Jobs jobs = new Jobs(work::add, Runnable::run, CLOCK, told::add, failures::add);
    model = new ImportModel(workspace, new Language(Locale.ENGLISH), jobs, Runnable::run);
  }

  @AfterEach
  void close() {
    workspace.close();
    assertEquals(List.of(), failures);
  }

  private void settle() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private void choose(Path file) {
    model.choose(List.of(file));
    settle();
  }

  private void change(UnaryOperator<ImportSettings> choice) {
    model.change(choice);
    settle();
  }

  private void run() {
    model.run(done -> {});
    settle();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Shown.Predicted predicted() {
    return assertInstanceOf(Shown.Predicted.class, model.shownProperty().get());
  }

  private ImportReport.ReadField field(String key) {
    return predicted().report().fields().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /// What importing these settings in earnest would count, asked of the workspace itself.
  private BatchCounts dryRun(ImportSettings settings) {
    ImportOutcome outcome =
        workspace.importFile(settings, true, String::valueOf, Progress.NONE, Cancel.NEVER);
    return assertInstanceOf(ImportOutcome.Imported.class, outcome).report().counts();
  }

  @Test
  void thePredictionFollowsEachToken() throws IOException {
    Path orders =
        file(
            "list.csv",
            """
            Email;Born;Points;Seen
            a@pli.test;02/03/1980;1,234;01/07/2026 10:00
            b@pli.test;04/05/1981;2,5;02/07/2026 11:00
            pas;13/05/1981;7;03/07/2026 12:00
            """);
    choose(orders);
    assertEquals(FieldType.DATE, field("born").type());
    List<UnaryOperator<ImportSettings>> choices =
        List.of(
            Choices.dates(ImportSettings.Dates.MONTH_FIRST),
            Choices.decimal('.'),
            now -> now.withZone(ZoneId.of("America/Montreal")),
            Choices.encoding("ISO-8859-15"),
            Choices.header(false),
            Choices.header(true),
            Choices.target("Born", "born:text"),
            Choices.skip("Points"),
            Choices.target("Points", null),
            now -> now.withKeyField("born"),
            now -> now.withKeyField(null));
    for (UnaryOperator<ImportSettings> choice : choices) {
      change(choice);
      if (model.shownProperty().get() instanceof Shown.Predicted predicted) {
        assertEquals(dryRun(model.settings()), predicted.report().counts());
        assertEquals(model.settings(), predicted.settings());
      }
    }
    assertEquals("[2, 0, 0, 1]", fates());
    change(now -> now.withKeyField("born"));
    assertEquals("born", predicted().report().readAs().keyField());
    assertEquals("[3, 0, 0, 0]", fates());
  }

  private String fates() {
    BatchCounts counts = predicted().report().counts();
    return List.of(counts.created(), counts.changed(), counts.unchanged(), counts.rejected())
        .toString();
  }

  @Test
  void aNewFieldIsNamedAndABadCellIsShown() throws IOException {
    choose(file("a.csv", "Email;Pts\na@pli.test;1\nb@pli.test;2\nc@pli.test;trois\n"));
    change(Choices.target("Pts", "pts:number"));
    change(Choices.label("Pts", "Points de fidélité"));
    assertEquals("Points de fidélité", field("pts").labels().fr());
    assertEquals(new ImportReport.BadCells(1, List.of("trois")), field("pts").bad());
    run();
    assertEquals(
        "Points de fidélité", workspace.catalog().field("pts").orElseThrow().labels().en());
  }

  @Test
  void ordersAreRecognisedAndARateIsGiven() throws IOException {
    choose(file("c.csv", "Email\na@pli.test\n"));
    run();
    choose(
        file(
            "o.csv",
            "Order ID;Email;Order date;Total;Currency\n1;a@pli.test;22/03/2026;10,5;CHF\n"));
    assertEquals("order", model.recognised());
    assertEquals(List.of("CHF"), predicted().report().currencies());
    assertEquals(2, predicted().report().notes().size());
    change(Choices.rate("CHF", new BigDecimal("1.05")));
    assertEquals(1, predicted().report().notes().size());
    change(Choices.kind(null));
    assertNull(predicted().report().readAs().kind());
  }

  @Test
  void stoppingAnImportLeavesTheWorkspaceAsItWas() throws IOException {
    StringBuilder rows = new StringBuilder("Email;Ville\n");
    for (int i = 0; i < 5_000; i++) {
      rows.append("c").append(i).append("@pli.test;Lyon\n");
    }
    choose(file("big.csv", rows.toString()));
    Shown.Predicted before = predicted();
    model
        .goingProperty()
        .subscribe(going -> {
          if (model.shownProperty().get() instanceof Shown.Importing
              && going != null
              && going.phase().equals("progress.import.stage")
              && going.done() > 2_000) {
            model.cancel();
          }
        });
    run();
    assertEquals(new Shown.Stopped(before), model.shownProperty().get());
    assertEquals(List.of(), workspace.imports());
    assertTrue(workspace.catalog().field("city").isEmpty());
    assertEquals(5_000, dryRun(before.settings()).created());
  }

  @Test
  void aFileThatComesDuringAnUndoStaysOnThePage() throws IOException {
    choose(file("one.csv", "Email\na@pli.test\n"));
    run();
    List<String> undone = new ArrayList<>();
    model.undo(report -> undone.add("undone"));
    assertInstanceOf(Shown.Undoing.class, model.shownProperty().get());
    model.undo(report -> undone.add("twice"));
    choose(file("two.csv", "Email\nb@pli.test\nc@pli.test\n"));
    assertEquals("[2, 0, 0, 0]", fates());
    assertEquals(List.of("undone"), undone);
    assertEquals(2, dryRun(ImportSettings.contacts(folder.resolve("two.csv"))).created());
  }

  @Test
  void anUndoIsTold() throws IOException {
    choose(file("one.csv", "Email\na@pli.test\n"));
    run();
    model.undo(report -> {});
    settle();
    Shown.Done done = assertInstanceOf(Shown.Done.class, model.shownProperty().get());
    assertEquals(0, done.problems().size());
    assertTrue(done.undone() != null);
  }

  @Test
  void aFileThatGoesAwayBeforeItsImportIsRefused() throws IOException {
    Path file = file("gone.csv", "Email\na@pli.test\n");
    choose(file);
    predicted();
    Files.delete(file);
    run();
    Shown.Refused refused = assertInstanceOf(Shown.Refused.class, model.shownProperty().get());
    assertEquals("problem.import.missing", refused.problems().getFirst().key());
    assertEquals(List.of(), workspace.imports());
    assertEquals(Job.State.FAILED, told.getLast().state());
    assertEquals(refused.problems(), told.getLast().reasons());
  }

  @Test
  void aFileWithoutItsKeyIsPutRightOnACard() throws IOException {
    choose(file("k.csv", "Contact;Ville\nA;Lyon\nB;Nice\n"));
    Shown.Refused refused = assertInstanceOf(Shown.Refused.class, model.shownProperty().get());
    assertEquals("problem.import.noKey", refused.problems().getFirst().key());
    assertTrue(refused.preview() != null && refused.preview().fields().size() == 2);
    change(now -> now.withKeyField(refused.preview().fields().getFirst().key()));
    assertEquals("[2, 0, 0, 0]", fates());
  }

  @Test
  void onlyTheLatestChoiceIsAnsweredAndTheOneBeforeStaysMeanwhile() throws IOException {
    choose(file("l.csv", "Email;Points\na@pli.test;1,234\n"));
    Shown.Predicted before = predicted();
    model.change(Choices.decimal('.'));
    assertEquals(new Shown.Reading(before, null), model.shownProperty().get());
    model.change(Choices.decimal(','));
    settle();
    assertEquals(',', predicted().report().readAs().decimal());
    model.change(Choices.delimiter(','));
    model.cancel();
    settle();
    assertEquals(',', model.settings().decimal());
    assertNull(model.settings().delimiter());
    assertEquals("[1, 0, 0, 0]", fates());
  }

  @Test
  void filesThatComeDuringAnImportWaitForIt() throws IOException {
    choose(file("one.csv", "Email\na@pli.test\n"));
    model.run(done -> {});
    model.choose(List.of(file("two.csv", "Email\nb@pli.test\n")));
    settle();
    assertInstanceOf(Shown.Done.class, model.shownProperty().get());
    assertEquals(1, model.queue().left());
    model.next();
    settle();
    assertEquals("two.csv", ImportModel.name(model.settings()));
    assertEquals("[1, 0, 0, 0]", fates());
  }
}
