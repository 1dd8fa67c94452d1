package app.quartier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void sixty_four_levels_are_read_and_the_sixty_fifth_is_refused() {
    assertInstanceOf(Read.Loaded.class, SegmentJson.read(nested(64)));
    assertEquals(
        rejected("document.tooDeep", "$.rule" + ".of[0]".repeat(64), 64),
        SegmentJson.read(nested(65)));
  }

  @Test
  void levels_inside_a_where_count_too() {
    String deep = nested(63).replace("\"of\": []", "\"of\": [%s]");
    String did =
        "{\"id\": \"d\", \"did\": {\"where\": {\"id\": \"w\", \"group\": \"all\", \"of\": []}}}";
    assertEquals(
        rejected("document.tooDeep", "$.rule" + ".of[0]".repeat(63) + ".did.where", 64),
        SegmentJson.read(deep.formatted(did)));
  }

  @Test
  void nesting_without_end_is_refused_before_it_is_followed() {
    assertEquals(
        rejected("document.constraints", 1, 1002), SegmentJson.read("[".repeat(1_000_000)));
  }

  @Test
  void five_thousand_nodes_are_read_and_one_more_is_refused() {
    assertInstanceOf(Read.Loaded.class, SegmentJson.read(document(leaves(4_999))));
    assertEquals(
        rejected("document.tooManyNodes", "$.rule.of[4999]", 5_000),
        SegmentJson.read(document(leaves(5_005))));
  }

  @Test
  void a_hundred_thousand_values_are_read_and_one_more_is_refused() {
    assertInstanceOf(
        Read.Loaded.class,
        SegmentJson.read(document(listing(1, 60_000) + "," + listing(2, 40_000))));
    assertEquals(
        rejected("document.tooManyValues", "$.rule.of[1].values", 100_000),
        SegmentJson.read(document(listing(1, 60_000) + "," + listing(2, 40_001))));
  }

  @Test
  void two_megabytes_are_read_and_one_byte_more_is_refused() {
    String small = document("");
    int room = 2 * 1024 * 1024 - small.length();
    assertInstanceOf(Read.Loaded.class, SegmentJson.read(small + " ".repeat(room)));
    assertEquals(rejected("document.tooLarge", 2), SegmentJson.read(small + " ".repeat(room + 1)));
    String accented = small.replace("\"name\": \"\"", "\"name\": \"é\"");
    assertEquals(
        rejected("document.tooLarge", 2), SegmentJson.read(accented + " ".repeat(room - 1)));
  }

  @Test
  void what_could_not_be_read_again_is_not_written() {
    List<Literal> values =
        IntStream.range(0, 90_000)
            .mapToObj(i -> (Literal) new Literal.Text("somebody." + i + "@somewhere.example"))
            .toList();
    Condition listed =
        new Condition(
            Marks.of("n1"),
            new Subject.Field("email"),
            "anyOf",
            new Operands.Many(values),
            null,
            false,
            false);
    Segment segment =
        new Segment(
            "s",
            "Fair",
            null,
            null,
            List.of(),
            List.of(),
            new Group(Marks.of("n0"), Combine.ALL, List.of(listed)));
    Refusal refusal = assertThrows(Refusal.class, () -> SegmentJson.write(segment));
    assertEquals(
        List.of(Problem.input("document.tooLarge.written", "Fair", 2)), refusal.problems());
  }

  @Test
  void the_first_twenty_problems_are_told_and_the_rest_counted() {
    String wrong =
        IntStream.range(0, 23)
            .mapToObj(i -> "{\"id\": \"n" + (i + 1) + "\", \"inSegment\": 3}")
            .collect(Collectors.joining(","));
    Read read = SegmentJson.read(document(wrong));
    List<Problem> problems = assertInstanceOf(Read.Rejected.class, read).problems();
    assertEquals(21, problems.size());
    assertEquals(Problem.input("document.more.other", 3), problems.getLast());
  }

  @Test
  void a_long_word_is_shortened_in_the_message() {
    Read read =
        SegmentJson.read(
            document("{\"id\": \"n1\", \"field\": \"a\", \"op\": \"" + "😀".repeat(500) + "\"}"));
    Problem problem = assertInstanceOf(Read.Rejected.class, read).problems().getFirst();
    assertEquals("😀".repeat(40) + "…", problem.args().get(1));
  }

  private static Read rejected(String key, Object... args) {
    return new Read.Rejected(List.of(Problem.input(key, args)));
  }

  private static String document(String nodes) {
    return "{\"format\": \"quartier.segment\", \"version\": 1, \"id\": \"s\", \"name\": \"\","
        + " \"rule\": {\"id\": \"n0\", \"group\": \"all\", \"of\": ["
        + nodes
        + "]}}";
  }

  /// Groups in groups, this many levels.
  private static String nested(int levels) {
    String inner =
        IntStream.range(1, levels)
            .mapToObj(i -> "{\"id\": \"n" + i + "\", \"group\": \"all\", \"of\": [")
            .collect(Collectors.joining());
    return document(inner + "]}".repeat(levels - 1));
  }

  private static String leaves(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "{\"id\": \"n" + i + "\", \"inSegment\": \"s\"}")
        .collect(Collectors.joining(","));
  }

  private static String listing(int id, int count) {
    return "{\"id\": \"n"
        + id
        + "\", \"field\": \"a\", \"op\": \"anyOf\", \"values\": ["
        + IntStream.range(0, count).mapToObj(i -> "1").collect(Collectors.joining(","))
        + "]}";
  }
}
