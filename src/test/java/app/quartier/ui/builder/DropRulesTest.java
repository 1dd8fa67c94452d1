package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.ui.builder.drag.DropRules;
import app.quartier.ui.builder.drag.DropRules.Decision;
import app.quartier.ui.builder.drag.DropRules.Zone;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a node may land. The tree is r(a, g(b, c), h(d)); ids of new nodes start with n.
class DropRulesTest {
  private static Node leaf(String id) {
    return new InSegment(Marks.of(id), "s-" + id, null);
  }

  private static Group group(String id, Combine combine, Node... of) {
    return new Group(Marks.of(id), combine, List.of(of));
  }

  private static Group tree() {
    return group(
        "r",
        Combine.ALL,
        leaf("a"),
        group("g", Combine.ANY, leaf("b"), leaf("c")),
        group("h", Combine.NONE, leaf("d")));
  }

  private static String written(Node node) {
    String shown = node.id().startsWith("n") ? "n" : node.id();
    return node instanceof Group group
        ? shown
            + "("
            + group.of().stream().map(DropRulesTest::written).collect(Collectors.joining(" "))
            + ")"
        : shown;
  }

  @ParameterizedTest
  @CsvSource({
    "a, b, BEFORE, false, r(g(a b c) h(d))",
    "a, b, AFTER, false, r(g(b a c) h(d))",
    "a, c, AFTER, false, r(g(b c a) h(d))",
    "a, h, INSIDE, false, r(g(b c) h(a d))",
    "a, h, BEFORE, false, r(g(b c) a h(d))",
    "d, a, BEFORE, false, r(d a g(b c) h())",
    "g, d, AFTER, false, r(a h(d g(b c)))",
    "a, d, TOGETHER, false, r(g(b c) h(n(d a)))",
    "b, c, TOGETHER, false, r(a g(n(c b)) h(d))",
    "a, g, TOGETHER, false, r(n(g(b c) a) h(d))",
    "a, d, AFTER, true, r(a g(b c) h(d n))",
    "g, h, INSIDE, true, r(a g(b c) h(n(n n) d))",
    "a, a, AFTER, true, r(a n g(b c) h(d))"
  })
  void aDropDoesOneEdit(String dragged, String target, Zone zone, boolean copy, String expected) {
    Decision decision = DropRules.decide(tree(), dragged, target, zone, copy);
    String result =
        switch (decision) {
          case Decision.Allowed allowed -> written(allowed.edit().apply(tree()));
          case Decision.Refused(String reason) -> reason;
        };
    assertEquals(expected, result);
  }

  @ParameterizedTest
  @CsvSource({
    "r, a, AFTER, builder.drop.root",
    "a, r, BEFORE, builder.drop.root",
    "a, r, TOGETHER, builder.drop.root",
    "a, a, TOGETHER, builder.drop.itself",
    "a, a, BEFORE, builder.drop.itself",
    "g, b, AFTER, builder.drop.inside",
    "g, g, INSIDE, builder.drop.itself",
    "a, b, INSIDE, builder.drop.notGroup",
    "b, c, BEFORE, builder.drop.same",
    "c, b, AFTER, builder.drop.same",
    "b, g, INSIDE, builder.drop.same"
  })
  void whatMakesNoSenseIsRefused(String dragged, String target, Zone zone, String reason) {
    assertEquals(
        new Decision.Refused(reason), DropRules.decide(tree(), dragged, target, zone, false));
  }
}
