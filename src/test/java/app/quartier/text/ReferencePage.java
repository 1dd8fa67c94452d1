package app.quartier.text;

import app.quartier.document.SegmentJson;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

/// The reference of the segment language, made from the operators, their meanings and the golden
/// sentences. `main` writes it anew.
final class ReferencePage {
  static final Path FILE = Path.of("assets", "segment-language.md");
  static final Path MEANINGS = GoldenSentences.FILE.resolveSibling("meanings.properties");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEAD =
      """
      # The segment language

      Every condition a segment can have: what it asks, of which fields, and how it is written as
      JSON and as text. This page is generated; `quartier schema` prints the JSON Schema.

      - **Folding.** Texts are compared without regard to case and accents, to the kind of
        apostrophe or dash and to extra spaces; `matchCase` and `matchAccents` make them count.
      - **Missing values.** A condition is false for a contact without a value. One that denies
        includes such contacts unless it says `"ifMissing": false` (`missing excluded`). `not` on
        any node is the plain opposite.
      - **Time.** Days are those of the segment's time zone, else of the workspace's. Windows:
        `last n`, `next n`, `this`/`previous`/`next` calendar period, `between`, `before`, `after`,
        `from n ago to m ago`, `older than n`. The last n days end today and contain it; `rolling`
        windows are measured back from the instant.
      """;

  private final Properties meanings = new Properties();
  private final Map<String, Segment> trees = new LinkedHashMap<>();
  private final List<Sentences> languages = GoldenSentences.LANGUAGES;

  private ReferencePage() throws IOException {
    try (Reader reader = Files.newBufferedReader(MEANINGS)) {
      meanings.load(reader);
    }
    for (String line : Files.readAllLines(GoldenSentences.FILE)) {
      if (GoldenSentences.isTree(line)) {
        trees.put(line, GoldenSentences.segment(line));
      }
    }
  }

  public static void main(String[] args) throws IOException {
    Files.writeString(FILE, made());
  }

  static String made() throws IOException {
    return new ReferencePage().page();
  }

  /// The kinds of leaves that are no conditions, and groups.
  private static final Map<String, Predicate<Node>> KINDS = kinds();

  private static Map<String, Predicate<Node>> kinds() {
    Map<String, Predicate<Node>> kinds = new LinkedHashMap<>();
    kinds.put("did", Did.class::isInstance);
    kinds.put("inSegment", InSegment.class::isInstance);
    kinds.put("inList", InList.class::isInstance);
    kinds.put("inImport", InImport.class::isInstance);
    kinds.put("sample", Sample.class::isInstance);
    return kinds;
  }

  private String page() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n## Conditions on fields\n");
    for (Operator operator : Operators.all()) {
      page.append("\n### `").append(operator.id()).append("`\n\n");
      page.append(meaning(operator.id())).append("\n\n");
      page.append("- Fields: ").append(types(operator)).append('\n');
      page.append("- Operands: ").append(operator.shape().name().toLowerCase(Locale.ROOT));
      page.append("\n- Holds without a value: ").append(withoutValue(operator)).append('\n');
      example(
          page,
          node ->
              node instanceof Condition condition && condition.operator().equals(operator.id()));
    }
    page.append("\n## Behaviour and sets of contacts\n");
    KINDS.forEach((kind, is) -> {
      page.append("\n### `").append(kind).append("`\n\n").append(meaning(kind)).append("\n\n");
      example(page, is);
    });
    page.append("\n## Groups\n\n").append(meaning("group")).append("\n\n");
    example(page, node -> node instanceof Group group && group.of().size() > 1);
    return page.toString();
  }

  private String meaning(String id) {
    return Optional.ofNullable(meanings.getProperty(id))
        .orElseThrow(() -> new IllegalStateException("no meaning of " + id));
  }

  private static String withoutValue(Operator operator) {
    if (!operator.negative()) {
      return "no";
    }
    return operator.shape() == Shape.NONE ? "yes" : "yes, unless `\"ifMissing\": false`";
  }

  private static String types(Operator operator) {
    return String.join(
        ", ",
        operator.types().stream()
            .sorted()
            .map(FieldType::key)
            .map(key -> "`" + key + "`")
            .toList());
  }

  /// The first golden tree whose one node is of this kind.
  private void example(StringBuilder page, Predicate<Node> kind) {
    Map.Entry<String, Segment> example =
        trees.entrySet().stream()
            .filter(tree -> kind.test(node(tree.getValue())))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no golden tree for " + page));
    page.append("- Text: `").append(example.getKey()).append("`\n");
    page.append("- JSON: `").append(json(example.getValue())).append("`\n");
    page.append("- French: ").append(languages.getFirst().of(example.getValue())).append('\n');
    page.append("- English: ").append(languages.getLast().of(example.getValue())).append('\n');
  }

  private static Node node(Segment segment) {
    List<Node> of = segment.rule().of();
    return of.size() == 1 ? of.getFirst() : segment.rule();
  }

  private static String json(Segment segment) {
    try {
      JsonNode rule = JSON.readTree(SegmentJson.write(segment)).get("rule");
      JsonNode node = rule.get("of").size() == 1 ? rule.get("of").get(0) : rule;
      withoutIds(node);
      return node.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void withoutIds(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("id");
    }
    node.forEach(ReferencePage::withoutIds);
  }
}
