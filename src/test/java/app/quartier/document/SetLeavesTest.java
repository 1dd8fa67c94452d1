package app.quartier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.kernel.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Leaves about lists, imports and samples that are written wrong: where, and what to write.
final class SetLeavesTest {

  static Stream<Arguments> mistakes() {
    String at = "$.rule.of[0]";
    return Stream.of(
        mistake("\"inList\":\"\"", "document.empty", at + ".inList"),
        mistake("\"inList\":3", "document.type.text", at + ".inList"),
        mistake(
            "\"inlist\":\"a\"",
            "document.property.unknown.nearest",
            at + ".inlist",
            "inlist",
            "inList"),
        mistake("\"inImport\":0", "document.range", at + ".inImport", "0", 1, Integer.MAX_VALUE),
        mistake("\"inImport\":\"17\"", "document.type.whole", at + ".inImport"),
        mistake(
            "\"inImport\":17,\"role\":\"create\"",
            "document.word.unknown.nearest",
            at + ".role",
            "create",
            "created"),
        mistake("\"sample\":{\"percent\":10}", "document.property.missing", at + ".sample", "seed"),
        mistake(
            "\"sample\":{\"seed\":\"a\"}", "document.property.missing", at + ".sample", "percent"),
        mistake(
            "\"sample\":{\"percent\":\"10\",\"seed\":\"a\"}",
            "document.sample.percent",
            at + ".sample.percent"),
        mistake(
            "\"sample\":{\"percent\":100.5,\"seed\":\"a\"}",
            "document.range",
            at + ".sample.percent",
            "100.5",
            0,
            100),
        mistake(
            "\"sample\":{\"percent\":1e-40,\"seed\":\"a\"}",
            "document.digits",
            at + ".sample.percent",
            30),
        mistake(
            "\"sample\":{\"percent\":1,\"seed\":\"a\",\"sead\":\"b\"}",
            "document.property.unknown.nearest",
            at + ".sample.sead",
            "sead",
            "seed"),
        mistake(
            "\"inList\":\"lst-1\",\"inImport\":1",
            "document.kind.several",
            at,
            "inList, inImport"));
  }

  private static Arguments mistake(String leaf, String key, Object... args) {
    return Arguments.of(leaf, Problem.input(key, args));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsSaidWithItsPlace(String leaf, Problem expected) {
    String json =
        """
        {"format":"quartier.segment","version":1,"id":"s","name":"S",
         "rule":{"id":"n0","group":"all","of":[{"id":"n1",%s}]}}
        """
            .formatted(leaf);
    assertEquals(new Read.Rejected(List.of(expected)), SegmentJson.read(json));
  }
}
