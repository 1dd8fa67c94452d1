package app.quartier.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The oracle itself, on contacts and answers written by hand.
final class OracleTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");

  private static final OracleSchema SCHEMA =
      new OracleSchema(
          Map.of("city", OracleType.TEXT, "signup", OracleType.DATE, "seen", OracleType.INSTANT),
          Map.of("order", new OracleSchema.Kind(Map.of("status", OracleType.TEXT), true)));

  /// 0 Orléans, 1 "", 2 nothing at all.
  private static final List<OracleContact> PEOPLE =
      List.of(
          new OracleContact(
              "a",
              Map.of("city", "Orléans", "signup", LocalDate.of(2026, 3, 1)),
              List.of(
                  order("2026-03-31T09:59:59Z", null, "paid"),
                  order("2026-03-31T10:00:01Z", null, "paid"),
                  order("2026-01-01T00:00:00Z", "2026-03-31T10:00:00Z", "paid"))),
          new OracleContact(
              "b",
              Map.of("city", "", "signup", LocalDate.of(2026, 2, 28)),
              List.of(order("2026-03-01T00:00:00Z", null, "pending"))),
          new OracleContact("c", Map.of(), List.of()));

  private static OracleEvent order(String at, String withdrawn, String status) {
    Instant taken = withdrawn == null ? null : Instant.parse(withdrawn);
    return new OracleEvent("order", Instant.parse(at), taken, false, Map.of("status", status));
  }

  @ParameterizedTest
  @CsvSource({
    "equals,      ORLEANS, false, 0",
    "equals,      ORLEANS, true,  1 2",
    "isNot,       Orleans, false, 1 2",
    "isNot,       Orleans, true,  0",
    "notContains, éa,      false, 1 2",
  })
  void comparesTexts(String operator, String operand, boolean not, String expected) {
    Operands one = new Operands.One(new Literal.Text(operand));
    assertEquals(expected, matching(condition("city", operator, one, not)));
  }

  @ParameterizedTest
  @CsvSource({"isMissing, 2", "isPresent, 0 1", "isEmpty, 1 2", "isNotEmpty, 0"})
  void tellsMissingFromEmpty(String operator, String expected) {
    assertEquals(expected, matching(condition("city", operator, new Operands.None(), false)));
  }

  @Test
  void lastMonthOnThe31stOfMarchStartsOnTheFirst() {
    Window lastMonth = new Window.Last(1, Unit.MONTH, null);
    assertEquals("0", matching(condition("signup", "in", new Operands.In(lastMonth), false)));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 1, 0",
    "AT_LEAST, 2, ''",
    "EXACTLY,  0, 1 2",
    "AT_MOST,  1, 0 1 2",
  })
  void countsPaidOrdersThatStandAndHaveHappened(Count.Relation relation, int n, String expected) {
    EventQuery orders =
        new EventQuery("order", null, new Window.Ever(), EventQuery.Machine.INCLUDE);
    assertEquals(expected, matching(new Did(Marks.of("n1"), orders, Count.of(relation, n))));
  }

  @Test
  void aRulePrunedToNothingHasNoMembers() {
    Marks mutedNot = new Marks("n0", true, true, false, null);
    Node city = condition("city", "isPresent", new Operands.None(), false);
    assertEquals("", matching(new Group(mutedNot, Combine.ALL, List.of(city))));
  }

  @Test
  void everyNodeHasItsNumbers() {
    Node present = condition("city", "isPresent", new Operands.None(), false);
    Node empty =
        condition("city", "isEmpty", new Operands.None(), true)
            .withMarks(new Marks("n2", true, false, false, null));
    Group both = new Group(Marks.of("n0"), Combine.ALL, List.of(present, empty));
    assertEquals(
        List.of(
            new OracleNumbers("n0", 1, 1, 1),
            new OracleNumbers("n1", 2, 2, 0),
            new OracleNumbers("n2", 1, 1, -1)),
        oracle().numbers(both));
  }

  private static Condition condition(String field, String operator, Operands of, boolean not) {
    Marks marks = new Marks("n1", not, false, false, null);
    return new Condition(marks, new Subject.Field(field), operator, of, null, false, false);
  }

  private static Oracle oracle() {
    Oracle.World world = new Oracle.World(SCHEMA, PEOPLE, Map.of(), PARIS);
    return new Oracle(world, NOW, null, EnumSet.noneOf(Fault.class));
  }

  private static String matching(Node node) {
    boolean[] in = oracle().rule(node);
    return String.join(
        " ", IntStream.range(0, in.length).filter(i -> in[i]).mapToObj(Integer::toString).toList());
  }
}
