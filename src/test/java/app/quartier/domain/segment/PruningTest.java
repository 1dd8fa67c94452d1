package app.quartier.domain.segment;

import static app.quartier.domain.segment.Sketch.all;
import static app.quartier.domain.segment.Sketch.any;
import static app.quartier.domain.segment.Sketch.did;
import static app.quartier.domain.segment.Sketch.leaf;
import static app.quartier.domain.segment.Sketch.muted;
import static app.quartier.domain.segment.Sketch.not;
import static app.quartier.domain.segment.Sketch.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.quartier.domain.operator.Completeness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PruningTest {
  private static final Did DRAFT =
      new Did(
          Marks.of("d"),
          new EventQuery(null, leaf("p"), new Window.Ever(), EventQuery.Machine.INCLUDE),
          Count.AT_LEAST_ONCE);
  private static final InSegment IN = new InSegment(Marks.of("s"), "seg-1", null);

  static Stream<Arguments> groups() {
    return Stream.of(
        arguments("nothing to prune", all("r", leaf("a"), IN), all("r", leaf("a"), IN)),
        arguments("an empty rule", all("r"), null),
        arguments("a muted leaf", all("r", leaf("a"), muted(leaf("b"))), all("r", leaf("a"))),
        arguments("an incomplete leaf", all("r", leaf("a"), open("b")), all("r", leaf("a"))),
        arguments(
            "a negated incomplete leaf goes with its not",
            all("r", leaf("a"), not(open("b"))),
            all("r", leaf("a"))),
        arguments("a muted segment", all("r", leaf("a"), muted(IN)), all("r", leaf("a"))),
        arguments(
            "a muted group with its inside",
            all("r", leaf("a"), muted(any("g", leaf("b")))),
            all("r", leaf("a"))),
        arguments(
            "an empty group with its not", all("r", leaf("a"), not(any("g"))), all("r", leaf("a"))),
        arguments(
            "groups emptied one after the other",
            all("r", leaf("a"), any("g", not(all("h", open("b"))))),
            all("r", leaf("a"))),
        arguments(
            "a rule pruned to nothing", all("r", muted(leaf("a")), any("g", open("b"))), null),
        arguments("a muted root", muted(all("r", leaf("a"))), null),
        arguments(
            "what is left keeps marks and join",
            not(any("r", leaf("a"), open("b"), not(leaf("c")))),
            not(any("r", leaf("a"), not(leaf("c"))))),
        arguments(
            "a group of one child stays a group",
            all("r", any("g", leaf("a"), open("b"))),
            all("r", any("g", leaf("a")))));
  }

  static Stream<Arguments> behaviour() {
    return Stream.of(
        arguments(
            "a did without kind, whatever its where",
            all("r", DRAFT, leaf("a")),
            all("r", leaf("a"))),
        arguments(
            "a muted condition in a where",
            did("d", all("w", leaf("p"), muted(leaf("q")))),
            did("d", all("w", leaf("p")))),
        arguments(
            "an incomplete condition in a where",
            did("d", all("w", leaf("p"), open("q"))),
            did("d", all("w", leaf("p")))),
        arguments(
            "a where pruned to nothing: every event",
            did("d", not(all("w", open("q")))),
            did("d", null)),
        arguments("a muted where", did("d", muted(leaf("p"))), did("d", null)),
        arguments("a complete where", did("d", leaf("p")), did("d", leaf("p"))));
  }

  static Stream<Arguments> operands() {
    Literal ten = new Literal.Text("10");
    return Stream.of(
        arguments("one list value", compared("anyOf", new Operands.Many(List.of(ten))), true),
        arguments("an empty list", compared("anyOf", new Operands.Many(List.of())), false),
        arguments("both ends", compared("between", new Operands.Between(ten, ten)), true),
        arguments("no upper end", compared("between", new Operands.Between(ten, null)), false),
        arguments("no lower end", compared("between", new Operands.Between(null, ten)), false),
        arguments("no ends", compared("between", new Operands.None()), false),
        arguments("no window", compared("in", new Operands.None()), false),
        arguments("a window", compared("in", new Operands.In(new Window.Ever())), true),
        arguments("no operand needed", compared("isMissing", new Operands.None()), true),
        arguments(
            "an unknown operator is a problem, not a draft",
            compared("equal", new Operands.None()),
            true),
        arguments(
            "a wrong shape is a problem, not a draft",
            compared("equals", new Operands.Between(ten, ten)),
            true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"groups", "behaviour"})
  void what_is_not_evaluated_goes(String name, Node node, @Nullable Node left) {
    assertEquals(Optional.ofNullable(left), Pruning.pruned(node, Completeness::isComplete), name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operands")
  void a_leaf_stays_when_its_operands_are_complete(String name, Condition leaf, boolean stays) {
    assertEquals(
        stays ? Optional.of(leaf) : Optional.empty(),
        Pruning.pruned(leaf, Completeness::isComplete),
        name);
  }

  private static Condition compared(String operator, Operands operands) {
    return new Condition(
        Marks.of("a"), new Subject.Field("score"), operator, operands, null, false, false);
  }
}
