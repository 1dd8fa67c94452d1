package app.quartier.domain.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.document.RandomSegments;
import app.quartier.document.Seeds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any sequence of edits keeps the tree sound; the trees before stay as they were, so that going
/// back is taking an earlier one.
@Tag("long")
class RandomEditsTest {
  private static final int STEPS = 60;

  @ParameterizedTest
  @MethodSource("app.quartier.document.Seeds#all")
  void ids_stay_unique_nothing_is_lost_and_earlier_trees_do_not_change(long seed) {
    RandomGenerator random = Seeds.random(seed);
    int done = 0;
    int refused = 0;
    for (int round = 0; round < 100; round++) {
      RandomSegments segments = new RandomSegments(random);
      Group root = segments.segment().rule();
      List<Group> history = new ArrayList<>(List.of(root));
      List<String> printed = new ArrayList<>(List.of(root.toString()));
      for (int step = 0; step < STEPS; step++) {
        try {
          Group next = edited(root, random, segments);
          assertSound(next);
          root = next;
          history.add(root);
          printed.add(root.toString());
          done++;
        } catch (IllegalArgumentException e) {
          refused++;
        }
      }
      assertEquals(printed, history.stream().map(Group::toString).toList());
    }
    System.out.println("edits done " + done + ", refused " + refused);
    assertTrue(done > 2_000 && refused > 200, done + " done, " + refused + " refused");
  }

  @ParameterizedTest
  @MethodSource("app.quartier.document.Seeds#all")
  void moving_and_wrapping_keep_every_other_node(long seed) {
    RandomGenerator random = Seeds.random(seed);
    int moved = 0;
    for (int round = 0; round < 2_000; round++) {
      Group root = new RandomSegments(random).segment().rule();
      Node node = any(root, random);
      Node target = any(root, random);
      if (node.equals(root)
          || !(target instanceof Group group)
          || Trees.find(node, group.id()).isPresent()) {
        continue;
      }
      Group after = Edits.move(root, node.id(), group.id(), 0);
      assertEquals(idSet(root), idSet(after));
      assertEquals(node, ((Group) Trees.find(after, group.id()).orElseThrow()).of().getFirst());
      Group wrapped = Edits.wrap(root, Set.of(node.id()), Combine.NONE, "wrap");
      assertEquals(root, Edits.unwrap(wrapped, "wrap"));
      moved++;
    }
    assertTrue(moved > 100, "only " + moved + " moves");
  }

  private static void assertSound(Group root) {
    List<String> ids = Trees.ids(root);
    assertEquals(ids.size(), new HashSet<>(ids).size(), () -> "ids: " + ids);
  }

  private static Set<String> idSet(Group root) {
    return Trees.preorder(root).stream().map(Node::id).collect(Collectors.toSet());
  }

  private static Node any(Group root, RandomGenerator random) {
    List<Node> nodes = Trees.preorder(root);
    return nodes.get(random.nextInt(nodes.size()));
  }

  private static Group edited(Group root, RandomGenerator random, RandomSegments segments) {
    String id = any(root, random).id();
    String other = any(root, random).id();
    return switch (random.nextInt(9)) {
      case 0 -> Edits.insert(root, id, random.nextInt(3), segments.node(2, false));
      case 1 -> Edits.delete(root, id);
      case 2 -> Edits.move(root, id, other, random.nextInt(3));
      case 3 -> Edits.wrap(root, Set.of(id, other), Combine.ANY, segments.freshId());
      case 4 -> Edits.unwrap(root, id);
      case 5 -> Edits.replace(root, id, segments.node(2, false));
      case 6 -> Edits.mute(root, id, random.nextBoolean());
      case 7 -> Edits.negate(root, id, random.nextBoolean());
      default -> Edits.duplicate(root, id, segments::freshId);
    };
  }
}
