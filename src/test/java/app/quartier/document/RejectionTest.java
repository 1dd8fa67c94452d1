package app.quartier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.quartier.kernel.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RejectionTest {
  private static final String C = "{\"id\": \"n1\", \"field\": \"city\", \"op\": ";
  private static final String KINDS = "group, field, did, inSegment, inList, inImport, sample";

  /// A node below the root, and the one problem it gives: key, path, further arguments.
  static Stream<Expected> nodes() {
    return Stream.of(
        expect(
            C + "\"equal\", \"value\": \"a\"}",
            p("document.operator.unknown.nearest", ".op", "equal", "equals")),
        expect(
            C + "\"matchesRegx\", \"value\": \"a\"}",
            p("document.operator.unknown.nearest", ".op", "matchesRegx", "matchesRegex")),
        expect(
            C + "\"isNot\", \"value\": \"a\", \"otherField\": \"b\"}",
            p("document.otherField.value", ".otherField")),
        expect(
            C + "\"matchesPattern\", \"otherField\": \"b\"}",
            p("document.operand.unfit", ".otherField", "otherField", "matchesPattern", "value")),
        expect(C + "\"isNot\", \"otherField\": \"\"}", p("document.empty", ".otherField")),
        expect(C + "\"isNot\", \"otherField\": 7}", p("document.type.text", ".otherField")),
        expect(
            C + "\"contains\", \"value\": \"a\", \"as\": \"number\"}",
            p(
                "document.as",
                ".as",
                "contains",
                "equals, isNot, lessThan, atMost, moreThan, atLeast, between, notBetween")),
        expect(
            C + "\"atLeast\", \"value\": 5, \"as\": \"numbre\"}",
            p("document.word.unknown.nearest", ".as", "numbre", "number")),
        expect(
            C + "\"top\", \"n\": 0, \"unit\": \"count\"}",
            p("document.range", ".n", "0", 1, Integer.MAX_VALUE)),
        expect(C + "\"top\", \"n\": 2.5, \"unit\": \"count\"}", p("document.type.whole", ".n")),
        expect(C + "\"bottom\", \"n\": 100.5, \"unit\": \"percent\"}", p("document.percent", ".n")),
        expect(C + "\"top\", \"n\": 10}", p("document.property.missing", "", "unit")),
        expect(C + "\"top\", \"unit\": \"percent\"}", p("document.property.missing", "", "n")),
        expect(
            C + "\"top\", \"n\": 10, \"unit\": \"percents\"}",
            p("document.word.unknown.nearest", ".unit", "percents", "percent")),
        expect(
            C + "\"equals\", \"valeu\": \"a\"}",
            p("document.property.unknown.nearest", ".valeu", "valeu", "value")),
        expect(
            C + "\"equals\", \"values\": [\"a\"]}",
            p("document.operand.unfit", ".values", "values", "equals", "value, otherField")),
        expect(
            C + "\"between\", \"value\": 1}",
            p("document.operand.unfit", ".value", "value", "between", "from, to")),
        expect(
            C + "\"isMissing\", \"value\": \"a\"}",
            p("document.operand.none", ".value", "value", "isMissing")),
        expect(
            C + "\"equals\", \"ifMissing\": true}",
            p("document.ifMissing", ".ifMissing", "equals")),
        expect(
            C + "\"isMissing\", \"ifMissing\": false}",
            p("document.ifMissing", ".ifMissing", "isMissing")),
        expect(C + "\"equals\", \"value\": true}", p("document.literal", ".value")),
        expect(C + "\"equals\", \"value\": null}", p("document.literal", ".value")),
        expect(C + "\"anyOf\", \"values\": \"a\"}", p("document.type.array", ".values")),
        expect(C + "\"anyOf\", \"values\": [\"a\", {}]}", p("document.literal", ".values[1]")),
        expect(C + "\"equals\", \"value\": 1e31}", p("document.digits", ".value", 30)),
        expect(C + "\"equals\", \"value\": 1e-31}", p("document.digits", ".value", 30)),
        expect(C + "\"equals\", \"value\": 1e999999999}", p("document.digits", ".value", 30)),
        expect(
            C + "\"equals\", \"value\": {\"amount\": \"5,00\"}}",
            p("document.amount", ".value.amount", "5,00")),
        expect(
            C + "\"equals\", \"value\": {\"amount\": 5}}",
            p("document.type.text", ".value.amount")),
        expect(
            C + "\"equals\", \"value\": {\"amount\": \"5\", \"currency\": \"eur\"}}",
            p("document.currency", ".value.currency", "eur")),
        expect(
            C + "\"before\", \"value\": {\"ago\": {\"n\": 3, \"unit\": \"months\"}}}",
            p("document.word.unknown.nearest", ".value.ago.unit", "months", "month")),
        expect(
            C + "\"before\", \"value\": {\"ago\": {\"n\": -1, \"unit\": \"day\"}}}",
            p("document.range", ".value.ago.n", "-1", 0, 1_000_000)),
        expect(
            C + "\"before\", \"value\": {\"today\": 1.5}}",
            p("document.type.whole", ".value.today")),
        expect(
            C + "\"in\", \"window\": {\"last\": {\"n\": 0, \"unit\": \"day\"}}}",
            p("document.range", ".window.last.n", "0", 1, 1_000_000)),
        expect(
            C + "\"in\", \"window\": {\"last\": {\"n\": 1}}}",
            p("document.property.missing", ".window.last", "unit")),
        expect(
            C + "\"in\", \"window\": {\"period\": \"previuos\", \"unit\": \"quarter\"}}",
            p("document.word.unknown.nearest", ".window.period", "previuos", "previous")),
        expect(
            C + "\"in\", \"window\": {\"period\": \"this\", \"unit\": \"hour\"}}",
            p("document.word.unknown", ".window.unit", "hour", "day, week, month, quarter, year")),
        expect(
            C + "\"in\", \"window\": {\"period\": \"this\"}}",
            p("document.property.missing", ".window", "unit")),
        expect(
            C + "\"in\", \"window\": {\"fromAgo\": {\"n\": 9, \"unit\": \"day\"}}}",
            p("document.property.missing", ".window", "toAgo")),
        expect(
            C + "\"in\", \"window\": {\"beforeAgo\": {\"n\": -1, \"unit\": \"day\"}}}",
            p("document.range", ".window.beforeAgo.n", "-1", 0, 1_000_000)),
        expect(C + "\"ageAtLeast\", \"value\": 17.5}", p("document.type.whole", ".value")),
        expect(
            C + "\"ageBetween\", \"from\": 18, \"to\": 1000}",
            p("document.range", ".to", "1000", 0, 999)),
        expect(
            C + "\"monthIs\", \"values\": [1, \"mars\"]}", p("document.type.whole", ".values[1]")),
        expect(
            C + "\"monthIs\", \"value\": 3}",
            p("document.operand.unfit", ".value", "value", "monthIs", "values")),
        expect(
            C + "\"anniversary\", \"in\": {}}", p("document.anniversary", ".in", "on, next, last")),
        expect(
            C + "\"anniversary\", \"in\": {\"nxet\": {\"n\": 7, \"unit\": \"day\"}}}",
            p("document.property.unknown.nearest", ".in.nxet", "nxet", "next")),
        expect(
            C + "\"anniversary\", \"in\": {\"next\": {\"n\": 0, \"unit\": \"day\"}}}",
            p("document.range", ".in.next.n", "0", 1, 1_000_000)),
        expect(
            C + "\"held\", \"value\": \"a\", \"for\": {}}",
            p("document.held", ".for", "atLeast, atMost")),
        expect(
            C + "\"held\", \"value\": \"a\", \"for\": {\"atLeast\": {\"n\": 7}}}",
            p("document.property.missing", ".for.atLeast", "unit")),
        expect(
            C + "\"in\", \"window\": {}}",
            p(
                "document.window",
                ".window",
                "last, next, period, between, after, before, fromAgo, beforeAgo")),
        expect(
            C + "\"in\", \"window\": {\"between\": [\"2026-01-01\"]}}",
            p("document.type.pair", ".window.between")),
        expect(
            C + "\"in\", \"window\": {\"after\": 20260101}}",
            p("document.literal.date", ".window.after")),
        expect(C + "\"equals\", \"matchCase\": \"yes\"}", p("document.type.boolean", ".matchCase")),
        expect(C + "\"\"}", p("document.empty", ".op")),
        expect("{\"id\": \"n1\", \"field\": \"city\"}", p("document.property.missing", "", "op")),
        expect(
            "{\"field\": \"city\", \"op\": \"isPresent\"}",
            p("document.property.missing", "", "id")),
        expect(
            "{\"id\": \"\", \"field\": \"city\", \"op\": \"isPresent\"}",
            p("document.empty", ".id")),
        expect(
            "{\"id\": \"n0\", \"field\": \"city\", \"op\": \"isPresent\"}",
            p("document.id.twice", "", "n0", "$.rule")),
        expect(
            "{\"id\": \"n1\", \"feild\": \"city\", \"op\": \"isPresent\"}",
            p("document.property.unknown.nearest", ".feild", "feild", "field")),
        expect("{\"id\": \"n1\"}", p("document.kind.none", "", KINDS)),
        expect(
            "{\"id\": \"n1\", \"field\": \"a\", \"inSegment\": \"b\"}",
            p("document.kind.several", "", "field, inSegment")),
        expect(
            "{\"id\": \"n1\", \"property\": \"a\", \"op\": \"isPresent\"}",
            p("document.where.property", ".property", "property")),
        expect(
            "{\"id\": \"n1\", \"measure\": \"sum\", \"of\": \"amount\", \"did\": {\"kind\":"
                + " \"order\"}}",
            p("document.later", "", "measure")),
        expect(
            "{\"id\": \"n1\", \"sequence\": [{\"kind\": \"visit\"}]}",
            p("document.later", "", "sequence")),
        expect(
            "{\"id\": \"n1\", \"did\": {\"kind\": \"order\"}, \"pick\": \"last\"}",
            p("document.later", "", "pick")),
        expect(
            "{\"id\": \"n1\", \"lifecycle\": \"order\", \"is\": \"new\"}",
            p("document.later", "", "lifecycle")),
        expect(
            "{\"id\": \"n1\", \"group\": \"and\", \"of\": []}",
            p("document.word.unknown.nearest", ".group", "and", "any")),
        expect("{\"id\": \"n1\", \"group\": \"all\"}", p("document.property.missing", "", "of")),
        expect(
            "{\"id\": \"n1\", \"did\": {\"kind\": \"order\"}, \"count\": {\"atLest\": 2}}",
            p("document.property.unknown.nearest", ".count.atLest", "atLest", "atLeast")),
        expect(
            "{\"id\": \"n1\", \"did\": {\"kind\": \"order\"}, \"count\": {\"exactly\": -1}}",
            p("document.range", ".count.exactly", "-1", 0, Integer.MAX_VALUE)),
        expect(
            "{\"id\": \"n1\", \"did\": {\"kind\": \"order\"}, \"count\": 3}",
            p("document.type.object", ".count")),
        expect(
            "{\"id\": \"n1\", \"did\": {\"kind\": \"open\", \"machine\": \"exlude\"}}",
            p("document.word.unknown.nearest", ".did.machine", "exlude", "exclude")),
        expect(
            "{\"id\": \"n1\", \"did\": {\"where\": " + C.replace("n1", "n2") + "\"isPresent\"}}}",
            p("document.where.field", ".did.where.field", "field")),
        expect(
            "{\"id\": \"n1\", \"did\": {\"where\": {\"id\": \"n2\", \"inSegment\": \"s\"}}}",
            p("document.where.leaf", ".did.where.inSegment", "inSegment")),
        expect(
            "{\"id\": \"n1\", \"did\": {\"where\": {\"id\": \"n1\", \"property\": \"a\", \"op\":"
                + " \"isPresent\"}}}",
            p("document.id.twice", ".did.where", "n1", "$.rule.of[0]")),
        expect(
            "{\"id\": \"n1\", \"inSegment\": \"s\", \"a b\": 1}",
            p(
                "document.property.unknown",
                "['a b']",
                "a b",
                "id, not, muted, locked, note, inSegment, name")),
        expect("[]", p("document.type.object", "")));
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void a_node_is_refused_with_its_path(Expected expected) {
    assertEquals(new Read.Rejected(expected.problems()), SegmentJson.read(tree(expected.node())));
    expected.problems().forEach(RejectionTest::assertTexts);
  }

  record Expected(String node, List<Problem> problems) {}

  private static Expected expect(String node, Problem... problems) {
    return new Expected(node, List.of(problems));
  }

  @Test
  void several_problems_are_told_at_once() {
    String json = tree(C + "\"eqals\"}, {\"id\": \"n2\", \"inSegment\": 3}");
    assertEquals(
        new Read.Rejected(
            List.of(
                p("document.operator.unknown.nearest", ".op", "eqals", "equals"),
                Problem.input("document.type.text", "$.rule.of[1].inSegment"))),
        SegmentJson.read(json));
  }

  static Stream<Arguments> documents() {
    String head =
        "{\"format\": \"quartier.segment\", \"version\": 1, \"id\": \"s\", \"name\": \"\"";
    String rule = ", \"rule\": {\"id\": \"n0\", \"group\": \"all\", \"of\": []}}";
    return Stream.of(
        arguments("", Problem.input("document.blank")),
        arguments("[1]", Problem.input("document.type.object", "$")),
        arguments("{\"a\": }", Problem.input("document.syntax", 1, 8)),
        arguments("{}", Problem.input("document.format", "$.format", "quartier.segment")),
        arguments(
            "{\"format\": \"quartier.segment\", \"version\": 2, \"x\": 1}",
            Problem.input("document.version.newer", "$.version", 2, 1)),
        arguments(
            "{\"format\": \"quartier.segment\", \"version\": 0}",
            Problem.input("document.range", "$.version", "0", 1, Integer.MAX_VALUE)),
        arguments(
            "{\"format\": \"quartier.segment\"}",
            Problem.input("document.property.missing", "$", "version")),
        arguments(head + "}", Problem.input("document.property.missing", "$", "rule")),
        arguments(
            head + ", \"rule\": {\"id\": \"n0\", \"inSegment\": \"t\"}}",
            Problem.input("document.root", "$.rule")),
        arguments(
            head + ", \"zone\": \"Europe/Pari\"" + rule,
            Problem.input("document.zone.nearest", "$.zone", "Europe/Pari", "Europe/Paris")),
        arguments(
            head
                + ", \"members\": {\"added\": [{\"key\": \"a\", \"at\": \"2026-02-30T00:00:00Z\"}]}"
                + rule,
            Problem.input("document.instant", "$.members.added[0].at", "2026-02-30T00:00:00Z")),
        arguments(
            head + ", \"members\": {\"removed\": [{\"at\": \"2026-02-28T00:00:00Z\"}]}" + rule,
            Problem.input("document.property.missing", "$.members.removed[0]", "key")),
        arguments(
            head + ", \"note\": \"a\", \"note\": \"b\"" + rule,
            Problem.input("document.duplicate", "$.note")),
        arguments(
            head + rule.replace("[]", "[{\"id\": \"a\", \"id\": \"b\"}]"),
            Problem.input("document.duplicate", "$.rule.of[0].id")),
        arguments(
            head + rule.replace("[]", "[], \"of\": []"),
            Problem.input("document.duplicate", "$.rule.of")),
        arguments(head + rule + "\nx", Problem.input("document.syntax", 2, 2)),
        arguments(head + rule + "\n {}", Problem.input("document.trailing", 2, 2)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_is_refused_with_one_problem(String json, Problem expected) {
    assertEquals(new Read.Rejected(List.of(expected)), SegmentJson.read(json));
    assertTexts(expected);
  }

  private static Problem p(String key, String below, Object... args) {
    Object[] all = Stream.concat(Stream.of("$.rule.of[0]" + below), Stream.of(args)).toArray();
    return Problem.input(key, all);
  }

  private static String tree(String nodes) {
    return "{\"format\": \"quartier.segment\", \"version\": 1, \"id\": \"s\", \"name\": \"\","
        + " \"rule\": {\"id\": \"n0\", \"group\": \"all\", \"of\": ["
        + nodes
        + "]}}";
  }

  private static void assertTexts(Problem problem) {
    for (String lang : List.of("fr", "en")) {
      String name = "/app/quartier/text/document_" + lang + ".properties";
      try (Reader reader =
          new InputStreamReader(
              RejectionTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
        Properties texts = new Properties();
        texts.load(reader);
        assertTrue(texts.containsKey(problem.key()), lang + " " + problem.key());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
