package app.quartier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Trees;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomSegmentsTest {

  @ParameterizedTest
  @MethodSource("app.quartier.document.Seeds#all")
  void every_kind_of_node_every_operator_and_every_depth_come_up_often(long seed) {
    RandomSegments segments = new RandomSegments(Seeds.random(seed));
    TreeMap<String, Integer> seen = new TreeMap<>();
    for (int i = 0; i < 1_000; i++) {
      Group rule = segments.segment().rule();
      seen.merge("depth " + depth(rule), 1, Integer::sum);
      Trees.preorder(rule).forEach(node -> seen.merge(label(node), 1, Integer::sum));
    }
    System.out.println(seen);
    Set<String> operators = Operators.all().stream().map(Operator::id).collect(Collectors.toSet());
    operators.forEach(id -> assertTrue(seen.getOrDefault(id, 0) >= 20, id));
    List.of(
            "did with where",
            "did",
            "in segment",
            "in list",
            "in import ANY",
            "in import CREATED",
            "in import CHANGED",
            "sample",
            "group",
            "depth 5",
            "depth 6")
        .forEach(label -> assertTrue(seen.getOrDefault(label, 0) >= 20, label));
    assertEquals(
        Set.of(),
        seen.keySet().stream().filter(l -> l.equals("depth 7")).collect(Collectors.toSet()));
  }

  private static String label(Node node) {
    return switch (node) {
      case Group _ -> "group";
      case Condition condition -> condition.operator();
      case Did did -> did.did().where() == null ? "did" : "did with where";
      case InSegment _ -> "in segment";
      case InList _ -> "in list";
      case InImport in -> "in import " + in.role();
      case Sample _ -> "sample";
    };
  }

  private static int depth(Node node) {
    return node instanceof Group group
        ? 1 + group.of().stream().mapToInt(RandomSegmentsTest::depth).max().orElse(0)
        : 1;
  }
}
