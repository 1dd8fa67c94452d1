package app.quartier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Count.Relation;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Share;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Items of sets and places in documents: what is read, what is written, what is refused.
final class SetOperandsTest {
  private static final Operands A = new Operands.One(new Literal.Text("a"));

  static Stream<Arguments> operands() {
    return Stream.of(
        arguments(
            "'op': 'items', 'count': {'atLeast': 2}, 'item': {'op': 'startsWith', 'value': 'a'}",
            new Operands.Items(some(Relation.AT_LEAST, 2), new ItemTest("startsWith", A))),
        arguments(
            "'op': 'items', 'count': 'any', 'item': {'op': 'contains', 'value': 'a'}",
            new Operands.Items(some(Relation.AT_LEAST, 1), new ItemTest("contains", A))),
        arguments(
            "'op': 'items', 'count': 'all', 'item': {'op': 'anyOf', 'values': ['a']}",
            new Operands.Items(
                new Share.Every(),
                new ItemTest("anyOf", new Operands.Many(List.of(new Literal.Text("a")))))),
        arguments(
            "'op': 'items', 'count': 'none', 'item': {'op': 'equals'}",
            new Operands.Items(
                some(Relation.EXACTLY, 0), new ItemTest("equals", new Operands.None()))),
        arguments(
            "'op': 'items', 'count': {'between': [1, 3]}",
            new Operands.Items(new Share.Some(new Count(Relation.BETWEEN, 1, 3)), null)),
        arguments("'op': 'items'", new Operands.None()),
        arguments(
            "'op': 'withinKm', 'km': 25, 'place': {'lat': 48.8566, 'lon': 2.3522, 'label': 'P'}",
            new Operands.Near(BigDecimal.valueOf(25), new Place(48.8566, 2.3522, "P"))),
        arguments("'op': 'notWithinKm', 'km': 0.5", new Operands.Near(new BigDecimal("0.5"), null)),
        arguments(
            "'op': 'withinKm', 'place': {'lat': -90, 'lon': 180}",
            new Operands.Near(null, new Place(-90, 180, null))));
  }

  @ParameterizedTest
  @MethodSource("operands")
  void whatIsReadIsWrittenAgain(String written, Operands expected) {
    if (!(SegmentJson.read(tree(written)) instanceof Read.Loaded accepted)) {
      throw new AssertionError(SegmentJson.read(tree(written)).toString());
    }
    Condition read = (Condition) accepted.segment().rule().of().getFirst();
    assertEquals(expected, read.operands());
    assertEquals(accepted, SegmentJson.read(SegmentJson.write(accepted.segment())));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refusal(
            "'op': 'items', 'count': 'al'", "document.word.unknown.nearest", ".count", "al", "all"),
        refusal("'op': 'items', 'count': 3", "document.type.object", ".count"),
        refusal(
            "'op': 'items', 'count': {'atLest': 2}",
            "document.property.unknown.nearest",
            ".count.atLest",
            "atLest",
            "atLeast"),
        refusal(
            "'op': 'items', 'item': {'op': 'startWith', 'value': 'a'}",
            "document.operator.unknown.nearest",
            ".item.op",
            "startWith",
            "startsWith"),
        refusal(
            "'op': 'items', 'item': {'op': 'equals', 'values': ['a']}",
            "document.operand.unfit",
            ".item.values",
            "values",
            "equals",
            "value"),
        refusal(
            "'op': 'items', 'item': {'op': 'equals', 'valeu': 'a'}",
            "document.property.unknown.nearest",
            ".item.valeu",
            "valeu",
            "value"),
        refusal("'op': 'items', 'item': 'a'", "document.type.object", ".item"),
        refusal(
            "'op': 'items', 'value': 'a'",
            "document.operand.unfit",
            ".value",
            "value",
            "items",
            "count, item"),
        refusal(
            "'op': 'hasAny', 'value': 'a'",
            "document.operand.unfit",
            ".value",
            "value",
            "hasAny",
            "values"),
        refusal("'op': 'hasAll', 'values': 'a'", "document.type.array", ".values"),
        refusal(
            "'op': 'hasAl', 'values': ['a']",
            "document.operator.unknown.nearest",
            ".op",
            "hasAl",
            "hasAll"),
        refusal("'op': 'hasAny', 'ifMissing': true", "document.ifMissing", ".ifMissing", "hasAny"),
        refusal("'op': 'withinKm', 'km': '5'", "document.type.number", ".km"),
        refusal("'op': 'withinKm', 'km': -1", "document.range", ".km", "-1", 0, 20_100),
        refusal(
            "'op': 'withinKm', 'place': {'lat': 91, 'lon': 0}",
            "document.range",
            ".place.lat",
            "91",
            -90,
            90),
        refusal(
            "'op': 'withinKm', 'place': {'lat': 1}", "document.property.missing", ".place", "lon"),
        refusal(
            "'op': 'withinKm', 'place': {'lat': 1, 'lon': 2, 'labl': 'P'}",
            "document.property.unknown.nearest",
            ".place.labl",
            "labl",
            "label"),
        refusal(
            "'op': 'withinKm', 'place': {'postcode': '75001', 'country': 'FR'}",
            "document.later",
            ".place.postcode",
            "postcode"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsWrongIsRefusedWithItsPathInBothLanguages(String written, Problem expected) {
    assertEquals(new Read.Rejected(List.of(expected)), SegmentJson.read(tree(written)));
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      String told = new Texts(locale).problem(expected);
      assertEquals(0, told.indexOf("$.rule.of[0]"), told);
    }
  }

  @Test
  void anyAndNoneAreWrittenAsTheCountsTheyAre() {
    Read.Loaded read = (Read.Loaded) SegmentJson.read(tree("'op': 'items', 'count': 'none'"));
    assertEquals(
        "{\"exactly\":0}",
        SegmentJson.write(read.segment())
            .replaceAll("\\s", "")
            .replaceAll(".*\"count\":(\\{[^}]*}).*", "$1"));
  }

  private static Arguments refusal(String written, String key, String below, Object... args) {
    Object[] all = Stream.concat(Stream.of("$.rule.of[0]" + below), Stream.of(args)).toArray();
    return arguments(written, Problem.input(key, all));
  }

  private static Share some(Relation relation, int n) {
    return new Share.Some(Count.of(relation, n));
  }

  private static String tree(String condition) {
    return ("{'format': 'quartier.segment', 'version': 1, 'id': 's', 'name': '',"
            + " 'rule': {'id': 'n0', 'group': 'all', 'of': [{'id': 'n1', 'field': 'tags', "
            + condition
            + "}]}}")
        .replace('\'', '"');
  }
}
