package app.quartier.document;

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
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  @ParameterizedTest
  @MethodSource("app.quartier.document.Seeds#all")
  void what_is_written_is_read_as_an_equal_segment_and_written_the_same_again(long seed) {
    RandomSegments segments = new RandomSegments(Seeds.random(seed));
    for (int i = 0; i < 500; i++) {
      Segment segment = segments.segment();
      String json = SegmentJson.write(segment);
      assertEquals(new Read.Loaded(segment), SegmentJson.read(json), json);
      assertEquals(json, SegmentJson.write(loaded(json)));
    }
  }

  @Test
  void defaults_are_left_out() {
    Node did =
        new Did(
            Marks.of("n1"),
            new EventQuery("order", null, new Window.Ever(), EventQuery.Machine.INCLUDE),
            Count.AT_LEAST_ONCE);
    assertEquals(
        """
        {
          "format": "quartier.segment",
          "version": 1,
          "id": "seg-1",
          "name": "VIP",
          "rule": {
            "id": "n0",
            "group": "exactlyOne",
            "of": [ {
              "id": "n1",
              "did": {
                "kind": "order"
              }
            } ]
          }
        }
        """,
        SegmentJson.write(segment(Combine.EXACTLY_ONE, did)));
  }

  @Test
  void defaults_written_out_by_hand_are_read_and_left_out_when_written() {
    String long_ =
        document(
            """
            {"id": "n1", "not": false, "muted": false, "locked": false,
             "did": {"kind": "order", "window": "ever", "machine": "include"},
             "count": {"atLeast": 1}}
            """);
    String brief = document("{\"id\": \"n1\", \"did\": {\"kind\": \"order\"}}");
    assertEquals(SegmentJson.read(brief), SegmentJson.read(long_));
  }

  @Test
  void every_digit_of_a_number_is_kept() {
    for (String number : List.of("20.50", "0.000000", "1E+3", "123456789012345678.123456", "-7")) {
      Segment segment =
          segment(Combine.ALL, condition("atLeast", new Literal.Num(new BigDecimal(number))));
      assertEquals(new Read.Loaded(segment), SegmentJson.read(SegmentJson.write(segment)));
    }
  }

  @Test
  void what_the_operator_has_no_place_for_is_left_out_so_that_the_draft_opens_again() {
    Condition odd =
        new Condition(
            Marks.of("n1"),
            new Subject.Field("city"),
            "isPresent",
            new Operands.One(new Literal.Text("Paris")),
            true,
            false,
            false);
    Condition kept =
        new Condition(
            Marks.of("n1"),
            new Subject.Field("city"),
            "isPresent",
            new Operands.None(),
            null,
            false,
            false);
    assertEquals(
        new Read.Loaded(segment(Combine.ALL, kept)),
        SegmentJson.read(SegmentJson.write(segment(Combine.ALL, odd))));
  }

  @Test
  void a_window_without_end_is_a_word_of_its_own_for_a_condition() {
    Condition in =
        new Condition(
            Marks.of("n1"),
            new Subject.Field("signup"),
            "in",
            new Operands.In(new Window.Ever()),
            null,
            false,
            false);
    Segment segment = segment(Combine.ALL, in);
    assertEquals(
        new Read.Loaded(segment),
        SegmentJson.read(
            document(
                """
                {"id": "n1", "field": "signup", "op": "in", "window": "ever"}
                """)));
    assertEquals(new Read.Loaded(segment), SegmentJson.read(SegmentJson.write(segment)));
  }

  @Test
  void a_byte_order_mark_is_not_part_of_the_document() {
    String json = SegmentJson.write(segment(Combine.ALL));
    assertEquals(SegmentJson.read(json), SegmentJson.read("\uFEFF" + json));
  }

  private static Condition condition(String operator, Literal value) {
    return new Condition(
        Marks.of("n1"),
        new Subject.Field("score"),
        operator,
        new Operands.One(value),
        null,
        false,
        false);
  }

  private static Segment segment(Combine combine, Node... of) {
    return new Segment(
        "seg-1",
        "VIP",
        null,
        null,
        List.of(),
        List.of(),
        new Group(Marks.of("n0"), combine, List.of(of)));
  }

  private static String document(String node) {
    return """
    {"format": "quartier.segment", "version": 1, "id": "seg-1", "name": "VIP",
     "rule": {"id": "n0", "group": "all", "of": [%s]}}
    """
        .formatted(node);
  }

  private static Segment loaded(String json) {
    return switch (SegmentJson.read(json)) {
      case Read.Loaded loaded -> loaded.segment();
      case Read.Rejected rejected -> throw new AssertionError(rejected.problems());
    };
  }
}
