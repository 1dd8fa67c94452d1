package app.quartier.ui.builder;

import static app.quartier.ui.builder.Sketches.all;
import static app.quartier.ui.builder.Sketches.any;
import static app.quartier.ui.builder.Sketches.leaf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.segment.Group;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the keyboard moves a node. The tree is r(a g(b c) h() d).
class MovesTest {
  private static final Map<String, BiFunction<Group, String, Optional<Group>>> MOVES =
      Map.of("up", Moves::up, "down", Moves::down, "in", Moves::in, "out", Moves::out);

  private static Group tree() {
    return all("r", leaf("a"), any("g", leaf("b"), leaf("c")), any("h"), leaf("d"));
  }

  @ParameterizedTest
  @CsvSource({
    "up, d, r(a g(b c) d h())",
    "up, g, r(g(b c) a h() d)",
    "up, a, -",
    "up, b, -",
    "up, r, -",
    "down, a, r(g(b c) a h() d)",
    "down, b, r(a g(c b) h() d)",
    "down, d, -",
    "down, c, -",
    "in, d, r(a g(b c) h(d))",
    "in, h, r(a g(b c h()) d)",
    "in, a, -",
    "in, c, -",
    "in, r, -",
    "out, b, r(a g(c) b h() d)",
    "out, c, r(a g(b) c h() d)",
    "out, a, -",
    "out, r, -",
    "up, nobody, -"
  })
  void eachMoveGoesOneStepOrNowhere(String move, String id, String expected) {
    Optional<Group> moved = MOVES.get(move).apply(tree(), id);
    assertEquals(expected, moved.map(Sketches::written).orElse("-"));
  }
}
