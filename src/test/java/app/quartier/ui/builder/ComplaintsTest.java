package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.CATALOG;
import static app.quartier.ui.builder.Sketches.CITY;
import static app.quartier.ui.builder.Sketches.SCORE;
import static app.quartier.ui.builder.Sketches.all;
import static app.quartier.ui.builder.Sketches.any;
import static app.quartier.ui.builder.Sketches.condition;
import static app.quartier.ui.builder.Sketches.equal;
import static app.quartier.ui.builder.Sketches.one;
import static app.quartier.ui.builder.Sketches.ordered;
import static app.quartier.ui.builder.Sketches.property;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.text.Texts;
import app.quartier.ui.builder.Complaints.Complaint;
import app.quartier.ui.builder.editors.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each problem at its row, in words of the window.
class ComplaintsTest {
  private static final Instant AT = Instant.parse("2026-11-01T07:00:00Z");
  private static final Condition WRONG =
      new Condition(
          Marks.of("w"), new Subject.Field("nowhere"), "equals", one("x"), null, false, false);

  private static Segment segment(String id, Group rule) {
    return new Segment(id, id, null, null, List.of(), List.of(), rule);
  }

  private static SavedSegment saved(String id, String... refersTo) {
    return new SavedSegment(id, id, 1, AT, "", Set.of(refersTo));
  }

  /// The problems as counting would report them.
  private static List<Problem> problems(Group rule, Map<String, Segment> others) {
    Lowering lowering =
        new Lowering(CATALOG, AT, CATALOG.zone(), id -> Optional.ofNullable(others.get(id)));
    return assertThrows(Refusal.class, () -> lowering.lower(segment("me", rule))).problems();
  }

  private static Complaints of(Group rule, String... collapsed) {
    return Complaints.of(problems(rule, Map.of()), rule, CATALOG, List.of(), Set.of(collapsed));
  }

  private static String words(Locale locale, Complaint complaint) {
    Wording wording = new Wording(new Texts(locale), "EUR");
    return new ProblemWords(new Tokens(wording, CATALOG, id -> Optional.empty())).of(complaint);
  }

  private static String words(Node node) {
    Group rule = all("r", node);
    String english = words(Locale.ENGLISH, of(rule).found().getFirst());
    String french = words(Locale.FRENCH, of(rule).found().getFirst());
    assertFalse((english + french).contains("$"), english + french);
    assertFalse(english.equals(french), english);
    return english;
  }

  @Test
  void aProblemIsShownAtItsRowHoweverDeep() {
    Group rule = all("r", equal("a", CITY, "x"), any("g", all("h", WRONG)));
    Complaints complaints = of(rule);
    assertEquals(List.of("w"), complaints.found().stream().map(Complaint::at).toList());
    assertEquals(1, complaints.at("w").size());
    assertEquals(List.of(), complaints.others());
  }

  @Test
  void aProblemInAFoldedGroupIsShownAtTheGroup() {
    Group rule = all("r", any("g", all("h", WRONG)));
    assertEquals("g", of(rule, "g", "h").found().getFirst().at());
  }

  @Test
  void aProblemWithAPropertyIsShownAtItsRowInTheWhere() {
    Group where = all("o-where", property("p", "amount", "startsWith", one("x")));
    Complaint complaint = of(all("r", ordered("o", where))).found().getFirst();
    assertEquals("p", complaint.at());
    assertEquals(
        "This comparison does not fit the field “amount”. Choose another one.",
        words(Locale.ENGLISH, complaint));
  }

  @Test
  void aProblemInsideAnotherSegmentIsShownAtTheRowThatLeadsThere() {
    Group other = all("r", new InSegment(Marks.of("k"), "deep", null));
    Group rule = all("r", equal("a", CITY, "x"), new InSegment(Marks.of("i"), "other", null));
    Map<String, Segment> others =
        Map.of("other", segment("other", other), "deep", segment("deep", all("r", WRONG)));
    Complaint complaint =
        Complaints.of(
                problems(rule, others),
                rule,
                CATALOG,
                List.of(saved("other", "deep"), saved("deep")),
                Set.of())
            .found()
            .getFirst();
    assertEquals("i", complaint.at());
    assertEquals(
        "The segment “deep” has an error. Open it to mend it.", words(Locale.ENGLISH, complaint));
  }

  @Test
  void aProblemWithoutANodeStaysOne() {
    Problem problem = Problem.failed("problem.store.full");
    Complaints complaints = Complaints.of(List.of(problem), all("r"), CATALOG, List.of(), Set.of());
    assertEquals(List.of(problem), complaints.others());
    assertEquals(List.of(), complaints.found());
  }

  @Test
  void everyProblemHasWordsWithoutKeysAndPaths() {
    assertEquals(
        "The field “nowhere” does not exist in these data. Choose another one.", words(WRONG));
    assertEquals(
        "This comparison is not known. Choose another one.",
        words(condition("a", CITY, "smells", one("x"))));
    assertEquals(
        "This value does not fit the field “score” (number). Choose it again.",
        words(condition("a", SCORE, "atLeast", one("many"))));
    assertEquals(
        "“birth” is a date without a time. Count in days.",
        words(
            condition(
                "a", Sketches.BIRTH, "in", new Operands.In(new Window.Last(3, Unit.HOUR, null)))));
    assertEquals(
        "The segment “s-a” no longer exists. Choose another one.", words(Sketches.leaf("a")));
    assertEquals(
        "This condition cannot stand here. Remove it.",
        words(ordered("o", all("o-where", equal("a", CITY, "x")))));
    assertEquals(
        "This event has no property “colour”. Choose another one.",
        words(ordered("o", property("a", "colour", "equals", one("x")))));
    assertEquals(
        "Events of the kind “flight” do not exist in these data. Choose another kind.",
        words(
            new Did(
                Marks.of("o"),
                new EventQuery("flight", null, new Window.Ever(), EventQuery.Machine.INCLUDE),
                Count.AT_LEAST_ONCE)));
    assertEquals(
        "This value does not fit the field “city” (text). Choose it again.",
        words(condition("a", CITY, "equals", new Operands.Many(List.of(new Literal.Text("x"))))));
  }
}
