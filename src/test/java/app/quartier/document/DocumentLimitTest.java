package app.quartier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a value adds to a document is known before it is written.
final class DocumentLimitTest {
  private static Segment with(List<Literal> values) {
    Condition condition =
        new Condition(
            Marks.of("n1"),
            new Subject.Field("city"),
            "anyOf",
            new Operands.Many(values),
            null,
            false,
            false);
    Group rule = new Group(Marks.of("n0"), Combine.ALL, List.of(condition));
    return new Segment("s", "s", null, null, List.of(), List.of(), rule);
  }

  @Test
  void aValueAddsAsManyBytesAsAreToldOfIt() {
    List<Literal> values = new ArrayList<>(List.of(new Literal.Text("Lyon")));
    for (String text :
        List.of("Nîmes", "\"quoted\" \\ /", "tab\tand\nline", "\u0001", "東京", "🎈", "\u2028", "")) {
      long before = DocumentLimit.bytes(with(values));
      Literal.Text value = new Literal.Text(text);
      values.add(value);
      assertEquals(before + DocumentLimit.bytes(value), DocumentLimit.bytes(with(values)), text);
    }
    assertEquals(
        SegmentJson.write(with(values)).getBytes(StandardCharsets.UTF_8).length,
        DocumentLimit.bytes(with(values)));
  }

  @Test
  void whatIsOverItIsNotWritten() {
    Literal.Text half = new Literal.Text("é".repeat(DocumentLimit.BYTES / 2 - 500));
    assertTrue(SegmentJson.written(with(List.of(half))).isPresent());
    Literal.Text more = new Literal.Text("é".repeat(500));
    assertTrue(SegmentJson.written(with(List.of(half, more))).isEmpty());
  }
}
