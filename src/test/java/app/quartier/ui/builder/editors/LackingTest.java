package app.quartier.ui.builder.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.ListChanges;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is asked of the lane to tell who lacks a value, without the toolkit: tasks run when the
/// test lets them.
final class LackingTest {
  @TempDir Path folder;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Long> told = new ArrayList<>();
  private final List<Runnable> answers = new ArrayList<>();
  private boolean holding;
  private Workspace workspace;
  private Desk desk;
  private Facts facts;

  @BeforeEach
  void open() {
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    workspace =
        new Assembly(clock).create(folder.resolve("w"), SampleShop.ZONE, SampleShop.CURRENCY);
    Jobs jobs = new Jobs(waiting::add, Runnable::run, clock, job -> {}, failures::add);
    desk = new Desk(workspace, new Lane(waiting::add, this::receive, failures::add), clock);
    facts = new Facts(desk, new ListChanges(desk, jobs));
    desk.open(segment(not("equals", "a@x.fr")), null);
    work();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void receive(Runnable answer) {
    if (holding) {
      answers.add(answer);
    } else {
      answer.run();
    }
  }

  private int work() {
    int done = 0;
    while (!waiting.isEmpty()) {
      waiting.remove().run();
      done++;
    }
    return done;
  }

  private static Segment segment(Node... of) {
    Group rule = new Group(Marks.of("n0"), Combine.ALL, List.of(of));
    return new Segment("one", "one", null, null, List.of(), List.of(), rule);
  }

  private static Condition not(String operator, String value) {
    return not("email", operator, value);
  }

  private static Condition not(String field, String operator, String value) {
    return new Condition(
        Marks.of("n1"),
        new Subject.Field(field),
        operator,
        new Operands.One(new Literal.Text(value)),
        null,
        false,
        false);
  }

  private void ask(Condition condition) {
    facts.lacking(condition, told::add);
  }

  @Test
  void ofAConditionThatCannotBeCountedItStaysUnknownAndIsNotAskedAgain() {
    Condition broken = not("notMatchesRegex", "(");
    ask(broken);
    assertEquals(1, work());
    ask(broken);
    assertEquals(0, work());
    assertEquals(List.of(), told);
    assertEquals(List.of(), failures);
  }

  @Test
  void itIsCountedBehindTheNumbersPeopleWaitFor() {
    Condition next = not("isNot", "b@x.fr");
    desk.segmentProperty().addListener((property, old, now) -> ask(next));
    desk.edit("step.value", rule -> rule.withChildren(List.of(next)));
    assertEquals(1, waiting.size(), "only the numbers are counted");
    waiting.remove().run();
    assertFalse(desk.computingProperty().get());
    assertEquals(next, desk.countedProperty().get().segment().rule().of().getFirst());
    assertEquals(List.of(), told);
    assertEquals(1, work());
    assertEquals(List.of(0L), told);
  }

  @Test
  void theSwitchForThemDoesNotChangeTheNumberAndTheNodeNeither() {
    Condition condition = not("isNot", "b@x.fr");
    ask(condition);
    assertEquals(1, work());
    ask(condition.withIfMissing(false));
    ask(condition.withIfMissing(true));
    ask(condition.withMarks(Marks.of("n7")));
    assertEquals(0, work());
    assertEquals(List.of(0L, 0L, 0L, 0L), told);
  }

  @Test
  void whatIsAskedTwiceBeforeTheAnswerIsCountedOnce() {
    ask(not("isNot", "b@x.fr"));
    ask(not("isNot", "b@x.fr"));
    assertEquals(1, work());
    assertEquals(List.of(0L, 0L), told);
  }

  @Test
  void onlyTheLastAnswersAreKept() {
    for (int i = 0; i < Lacking.KEPT + 1; i++) {
      ask(not("isNot", i + "@x.fr"));
    }
    assertEquals(Lacking.KEPT + 1, work());
    ask(not("isNot", "1@x.fr"));
    assertEquals(0, work());
    ask(not("isNot", "0@x.fr"));
    assertEquals(1, work());
    assertTrue(failures.isEmpty());
  }

  @Test
  void behindNumbersPeopleWaitForStandsOneQuestionAtMost() {
    for (int i = 0; i < 30; i++) {
      ask(not("isNot", i + "@x.fr"));
    }
    desk.edit("step.value", rule -> rule.withChildren(List.of(not("isNot", "b@x.fr"))));
    for (int i = 0; i < 2; i++) {
      waiting.remove().run();
    }
    assertFalse(desk.computingProperty().get());
    assertEquals(List.of(0L), told);
    assertEquals(29, work());
    assertEquals(30, told.size());
  }

  @Test
  void whoAsksAfterTheDataChangedIsNotToldTheOldNumber() throws IOException {
    Condition phone = not("phone", "isNot", "+33612345678");
    ask(phone);
    holding = true;
    assertEquals(1, work());
    holding = false;
    Path file = folder.resolve("more.csv");
    Files.writeString(file, "email;phone\na@x.fr;\nb@x.fr;+33612345679\nc@x.fr;\n");
    workspace.importFile(
        ImportSettings.contacts(file), false, Problem::key, Progress.NONE, Cancel.NEVER);
    desk.refresh();
    work();
    ask(phone);
    answers.forEach(Runnable::run);
    assertEquals(List.of(), told);
    assertEquals(1, work());
    assertEquals(List.of(2L, 2L), told);
    ask(phone);
    assertEquals(0, work());
    assertEquals(List.of(2L, 2L, 2L), told);
  }
}
