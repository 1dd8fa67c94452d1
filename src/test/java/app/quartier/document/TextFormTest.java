package app.quartier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Trees;
import app.quartier.kernel.Problem;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {

  @ParameterizedTest
  @MethodSource("app.quartier.document.Seeds#all")
  void what_is_written_is_read_as_the_same_segment_and_written_the_same_again(long seed) {
    RandomSegments segments = new RandomSegments(Seeds.random(seed));
    for (int i = 0; i < 500; i++) {
      Segment segment = segments.segment();
      String text = TextForm.write(segment);
      Segment read = loaded(text);
      assertEquals(renumbered(segment), read, text);
      assertEquals(text, TextForm.write(read));
    }
  }

  @ParameterizedTest
  @MethodSource("app.quartier.document.Seeds#all")
  void a_node_alone_is_read_back_too(long seed) {
    RandomSegments segments = new RandomSegments(Seeds.random(seed));
    for (int i = 0; i < 500; i++) {
      Node node = segments.node(3, false);
      String text = TextForm.write(node);
      Iterator<String> ids = ids();
      assertEquals(List.of(renumbered(node, ids)), TextForm.nodes(text), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all(country any of \"FR\", \"BE\"; not in segment \"seg-12ab\" called \"Actifs\"; did"
            + " order count >= 3)",
        "did order where (amount > 50 EUR) count >= 3 in last 24 months",
        "city != \"Paris\" missing excluded match case match accents",
        "score between 10 and 20.50",
        "score not between ? and 1E+3",
        "any(signup in last 30 days rolling; signup not in between 1 year ago and today -1)",
        "signup on or before today +7 note \"à revoir\"",
        "muted locked not exactly one()",
        "none(city is missing; city is not empty; newsletter is true)",
        "did open count = 0 machines excluded",
        "did ? count between 2 and 1 in before \"2026-01-31\"",
        "did visit where (all(@at after \"2026-01-01\"; `état civil` starts with"
            + " \"a\\\"\\\\\\u2028\"))",
        "`all` = ?",
        "shipCity != field billCity missing excluded",
        "size > 50 as number",
        "score top 10.5 percent",
        "score bottom 3",
        "score top ?",
        "sku matches pattern \"AB-*-?\"",
        "signup in this month",
        "signup not in next quarter missing excluded",
        "did order in from 6 months ago to 3 months ago",
        "signup in older than 1 year",
        "birth age between 25 and ?",
        "birth age at least 18",
        "birth anniversary next 7 days",
        "birth anniversary on today +1",
        "signup month is 3, 4",
        "signup weekday is ()",
        "status held \"trial\" for at least 7 days",
        "status held ? for at most 1 day",
        "status held \"trial\" for ?",
        "tags has any \"vip\", \"b2b\"",
        "tags items >= 2 (starts with \"a\") match case",
        "tags items all (any of \"a\", \"b\")",
        "tags items between 1 and 3",
        "tags items ? (contains ?)",
        "home within km 25 of 48.8566, 2.3522 called \"Paris\"",
        "home within km ? of -1.0E-7, 180.0",
        "not in list \"lst-3\" called \"Salon 2026\"",
        "in import 17 changed",
        "sample 12.5 percent seed \"ab-test-1\"",
        "city any of ()",
        "city none of ?",
        "signup in ever",
        "signup in ?",
        "spent >= 50.00 money"
      })
  void is_written_as_people_write_it(String text) {
    assertEquals(text, TextForm.write(nodes(text).getFirst()));
  }

  @Test
  void a_long_group_is_written_with_a_line_for_each_child() {
    String text =
        """
        segment "VIP endormis" id "seg-7f3a" zone "Europe/Paris" note "à la main"
        added "a@b.fr" at "2026-03-02T09:00:00Z" why "demande écrite"
        removed "x@y.fr"
        all(
          country any of "FR", "BE";
          city != "Paris" missing excluded;
          did order where (
            any(
              product contains "a product with a name that does not end soon";
              amount between 100.00 EUR and 200.00 EUR
            )
          ) count >= 3 in last 24 months
        ) note "seule la racine"
        """;
    assertEquals(text, TextForm.write(loaded(text)));
  }

  @Test
  void words_lines_and_brackets_are_free() {
    String brief = "all(country any of \"FR\", \"BE\"; signup in last 1 day; score >= 5)";
    String free =
        """
        \uFEFFall (\r
        \tcountry any of ("FR" , "BE");\u00A0signup in last 1 days ;
         score at least 5;)\
        """;
    assertEquals(nodes(brief), nodes(free));
  }

  @Test
  void several_nodes_are_a_group_of_all() {
    assertEquals(
        loaded("all(city = \"a\"; city = \"b\")").rule().of().size(),
        loaded("city = \"a\"; city = \"b\";").rule().of().size());
    assertEquals("n2", loaded("city = \"a\"; city = \"b\"").rule().id());
    assertEquals("none()", TextForm.write(loaded("none()").rule()));
    assertEquals("all(did ?)", TextForm.write(loaded("did ?").rule()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "not", "did", "in", "sum", "last", "sample"})
  void a_field_called_like_the_start_of_a_node_is_quoted(String key) {
    String text = '`' + key + "` is missing";
    assertEquals(text, TextForm.write(nodes(text).getFirst()));
  }

  @Test
  void a_segment_without_a_header_is_called_as_asked() {
    Segment segment = loaded("did order");
    assertEquals("Été 2026", segment.name());
    assertEquals("seg-ete-2026", segment.id());
  }

  /// Written with ¶ for a line feed: text, problem, line, column, further arguments.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "all(city contians \"a\")|operator.nearest|1|10|contians, contains",
        "all(city is nott \"a\")|operator.nearest|1|10|is nott, is not",
        "city \"contains\"|operator|1|6|*",
        "city|operator|1|5|*",
        "all(¶  city = \"a\";¶  = 5)|node|3|3|",
        "|node|1|1|",
        "all(city = \"a\"|closed|1|15|",
        "all(city = \"a\" city = \"b\")|closed|1|16|",
        "all(city = \"a\" mising excluded)|word.nearest|1|16|mising, missing",
        "city = \"a\" )|end|1|12|",
        "city != \"a\" missing exclude|word.nearest|1|21|exclude, excluded",
        "city = \"a\" missing included|ifMissing|1|20|=",
        "city = \"a\" match case match case|twice|1|33|case",
        "not not city = \"a\"|twice|1|5|not",
        "city =|value|1|7|",
        "city any of \"a\", ;|value|1|18|",
        "city any of (\"a\" \"b\")|expected|1|18|)",
        "score between 1 or 2|expected|1|17|and",
        "signup before 3 dais ago|unit.nearest|1|17|dais, days",
        "signup before 3 days|expected|1|21|ago",
        "signup before 1.5 days ago|whole|1|15|0, 1000000",
        "score top 101 percent|percent|1|11|",
        "score top 1.5|whole|1|11|1, 2147483647",
        "score = field 5|field|1|15|",
        "city is missing as number|as|1|20|is missing",
        "signup in this hour|unit|1|16|*",
        "birth anniversary in 3 days|word.nearest|1|19|*",
        "status held \"a\" for 3 days|expected|1|21|at",
        "tags items some|count|1|12|",
        "tags items > 1 (before today)|item|1|17|before",
        "home within km 25 of 91, 0|within|1|22|-90, 90",
        "home within km far|within|1|16|0, 20100",
        "in import 17 chnaged|word.nearest|1|14|chnaged, changed",
        "in import|whole|1|10|1, 2147483647",
        "sample 101 percent seed \"a\"|share|1|8|",
        "sample 10 seed \"a\"|expected|1|11|percent",
        "signup in lsat 3 days|window.nearest|1|11|lsat, last",
        "signup in 3 days|window|1|11|*",
        "signup in last 0 days|whole|1|16|1, 1000000",
        "signup in last 3|unit|1|17|minutes, hours, days, weeks, months, quarters, years",
        "signup in after 5|date|1|17|",
        "did 5|kind|1|5|",
        "did order count 3|count|1|17|",
        "did order count >= \"a\"|whole|1|20|0, 2147483647",
        "did order wehre (amount > 5)|word.nearest|1|11|wehre, where",
        "did order where (did visit)|where|1|18|did",
        "did order where amount > 5|expected|1|17|(",
        "did open machines sometimes|word|1|19|included, excluded",
        "in segmnt \"a\"|word.nearest|1|4|segmnt, segment",
        "in segment Clients|quoted|1|12|",
        "in segment \"\"|blank|1|12|",
        "city = \"a¶\"|unclosed|1|8|\"",
        "city = \"a\\x\"|escape|1|10|",
        "😀 = 5|character|1|1|😀",
        "city = «a»|character|1|8|«",
        "😺` = 1|character|1|1|😺",
        "`😀` = 5; city = %|character|1|17|%",
        "score = 1e31|digits|1|9|30",
        "score = 1e999999999999|digits|1|9|30",
        "segment \"a\" zone \"Europe/Pari\" all()|zone.nearest|1|18|Europe/Pari, Europe/Paris",
        "segment \"a\" zone \"qqqqqqqqqqqqqqqqqqqq\" all()|zone|1|18|",
        "segment \"a\"¶added \"b\" at \"2026-02-30T00:00:00Z\" all()|instant|2|14|",
        "segment \"a\" id \"\" all()|blank|1|16|",
      })
  void what_is_wrong_is_said_with_its_place(
      String text, String key, int line, int column, String more) {
    String written = text == null ? "" : text.replace('¶', '\n');
    Problem problem = rejected(written);
    assertEquals("document.text." + key, problem.key());
    assertEquals(List.of(line, column), problem.args().subList(0, 2));
    if (!"*".equals(more)) {
      String told =
          String.join(", ", problem.args().stream().skip(2).map(Object::toString).toList());
      assertEquals(more == null ? "" : more, told);
    }
  }

  @Test
  void limits_are_those_of_the_document() {
    String deep = "all(".repeat(64) + ")".repeat(64);
    assertEquals(64, Trees.preorder(loaded(deep).rule()).size());
    assertEquals("document.text.tooDeep", rejected("all(" + deep + ")").key());
    assertEquals("document.text.tooDeep", rejected(deep + ";" + deep).key());
    assertEquals("document.text.tooDeep", rejected("all(".repeat(100_000)).key());
    String many = "all(" + "did ?;".repeat(4_999);
    assertEquals(5_000, Trees.preorder(loaded(many + ")").rule()).size());
    assertEquals("document.text.tooManyNodes", rejected(many + "did ?)").key());
    String values = "city any of 1" + ",1".repeat(99_999);
    assertTrue(TextForm.read(values, "x") instanceof Read.Loaded);
    assertEquals("document.text.tooManyValues", rejected(values + ",1").key());
    assertEquals("document.tooLarge", rejected(" ".repeat(2 * 1024 * 1024 + 1)).key());
  }

  private static List<Node> nodes(String text) {
    return TextForm.nodes(text);
  }

  private static Segment loaded(String text) {
    return switch (TextForm.read(text, "Été 2026")) {
      case Read.Loaded(Segment segment) -> segment;
      case Read.Rejected(List<Problem> problems) -> throw new AssertionError(problems + text);
    };
  }

  private static Problem rejected(String text) {
    return switch (TextForm.read(text, "x")) {
      case Read.Loaded loaded -> throw new AssertionError(loaded.toString());
      case Read.Rejected(List<Problem> problems) -> {
        assertEquals(1, problems.size());
        yield problems.getFirst();
      }
    };
  }

  private static Iterator<String> ids() {
    return IntStream.iterate(0, i -> i + 1).mapToObj(i -> "n" + i).iterator();
  }

  private static Segment renumbered(Segment segment) {
    return segment.withRule((Group) renumbered(segment.rule(), ids()));
  }

  /// The same tree with ids counted in document order, those of a *where* included.
  private static Node renumbered(Node node, Iterator<String> ids) {
    Marks marks = node.marks().withId(ids.next());
    return switch (node) {
      case Group group ->
          new Group(
              marks,
              group.combine(),
              group.of().stream().map(child -> renumbered(child, ids)).toList());
      case Did(Marks _, EventQuery query, Count count) ->
          new Did(
              marks,
              new EventQuery(
                  query.kind(),
                  query.where() == null ? null : renumbered(query.where(), ids),
                  query.window(),
                  query.machine()),
              count);
      case Condition condition -> condition.withMarks(marks);
      case InSegment _, InList _, InImport _, Sample _ -> node.withMarks(marks);
    };
  }
}
