package app.quartier.domain.segment;

import static app.quartier.domain.segment.Sketch.all;
import static app.quartier.domain.segment.Sketch.any;
import static app.quartier.domain.segment.Sketch.did;
import static app.quartier.domain.segment.Sketch.leaf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Finding one's way in `r(a g(b h(c)) o[w(p)])`.
final class TreesTest {
  private static final Group TREE =
      all("r", leaf("a"), any("g", leaf("b"), all("h", leaf("c"))), did("o", all("w", leaf("p"))));

  @Test
  void nodesComeInTheOrderInWhichTheyAreRead() {
    assertEquals(
        List.of("r", "a", "g", "b", "h", "c", "o"),
        Trees.preorder(TREE).stream().map(Node::id).toList());
    assertEquals(List.of("r", "a", "g", "b", "h", "c", "o", "w", "p"), Trees.ids(TREE));
  }

  @Test
  void theInsideOfAWhereIsNoPartOfTheTree() {
    assertEquals(Optional.of(leaf("c")), Trees.find(TREE, "c"));
    assertEquals(Optional.empty(), Trees.find(TREE, "p"));
    assertEquals(Optional.empty(), Trees.parent(TREE, "p"));
  }

  @Test
  void everyNodeButTheRootHasAParentAndAsManyAboveItAsItIsDeep() {
    assertEquals(Optional.empty(), Trees.parent(TREE, "r"));
    assertEquals("h", Trees.parent(TREE, "c").map(Group::id).orElse("-"));
    assertEquals("r", Trees.parent(TREE, "g").map(Group::id).orElse("-"));
    assertEquals(
        List.of(0, 1, 2, 3),
        List.of("r", "g", "h", "c").stream().map(id -> Trees.depth(TREE, id)).toList());
  }

  @Test
  void freshIdsAreTakenByNobodyNotEvenInAWhere() {
    Supplier<String> ids = Trees.fresh(all("n0", did("n1", leaf("n4"))), leaf("n5"));
    assertEquals(List.of("n6", "n7", "n8"), List.of(ids.get(), ids.get(), ids.get()));
  }
}
