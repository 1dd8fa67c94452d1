package app.quartier.ui.builder.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.document.DocumentLimit;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ListRoomTest {
  private static Segment segment(List<Literal> values) {
    Condition listed =
        new Condition(
            Marks.of("n1"),
            new Subject.Field("email"),
            "anyOf",
            new Operands.Many(values),
            null,
            false,
            false);
    Group rule = new Group(Marks.of("n0"), Combine.ALL, List.of(listed));
    return new Segment("one", "one", null, null, List.of(), List.of(), rule);
  }

  private static List<Literal> texts(int count, int length) {
    return IntStream.range(0, count)
        .<Literal>mapToObj(i -> new Literal.Text("x".repeat(length - 6) + (100_000 + i)))
        .toList();
  }

  @Test
  void asManyFitAsTheDocumentTakesInPlaceOfThoseThatAreThere() {
    List<Literal> before = texts(300, 1_000);
    List<Literal> after = texts(5_000, 1_000);
    int fitting = ListRoom.in(segment(before), before).fitting(after);
    long taken = DocumentLimit.bytes(segment(after.subList(0, fitting)));
    assertTrue(taken <= DocumentLimit.BYTES, () -> taken + " bytes");
    assertTrue(taken > DocumentLimit.BYTES - 6_000, () -> taken + " bytes");
  }

  @Test
  void noMoreThanAHundredThousandFit() {
    List<Literal> short6 = texts(100_001, 6);
    assertEquals(100_000, ListRoom.in(segment(List.of()), List.of()).fitting(short6));
  }

  /// Asked at every letter, of a segment of up to two megabytes.
  @Test
  void whatIsThereIsWeighedOnce() {
    int[] looks = {0};
    List<Literal> before =
        new AbstractList<>() {
          @Override
          public Literal get(int index) {
            looks[0]++;
            return new Literal.Text("x");
          }

          @Override
          public int size() {
            return 10;
          }
        };
    ListRoom room = ListRoom.in(segment(Collections.nCopies(10, new Literal.Text("x"))), before);
    List<Literal> typed = List.of(new Literal.Text("y"));
    for (int i = 0; i < 5; i++) {
      assertEquals(1, room.fitting(typed));
    }
    assertEquals(10, looks[0]);
  }
}
