package app.quartier.domain.segment;

import static app.quartier.domain.segment.Sketch.all;
import static app.quartier.domain.segment.Sketch.any;
import static app.quartier.domain.segment.Sketch.did;
import static app.quartier.domain.segment.Sketch.leaf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What a locked node refuses. The tree is `r(a g(b c) o[w(p)])`, one node of it locked.
class LocksTest {
  private static Group tree(String locked) {
    Group tree = all("r", leaf("a"), any("g", leaf("b"), leaf("c")), did("o", all("w", leaf("p"))));
    return locked.equals("p")
        ? Edits.replace(tree, "o", did("o", all("w", locked(leaf("p")))))
        : Edits.replace(tree, locked, locked(Trees.find(tree, locked).orElseThrow()));
  }

  private static Node locked(Node node) {
    return node.withMarks(node.marks().withLocked(true));
  }

  private static String broken(String locked, UnaryOperator<Group> edit) {
    Group tree = tree(locked);
    return Locks.broken(tree, edit.apply(tree)).map(Node::id).orElse("-");
  }

  @Test
  void aLockedNodeStaysWhatAndWhereItIs() {
    assertEquals("b", broken("b", t -> Edits.mute(t, "b", true)));
    assertEquals("b", broken("b", t -> Edits.delete(t, "b")));
    assertEquals("b", broken("b", t -> Edits.move(t, "b", "r", 0)));
    assertEquals("b", broken("b", t -> Edits.delete(t, "g")));
    assertEquals("b", broken("b", t -> Edits.unwrap(t, "g")));
  }

  @Test
  void whatStandsInALockedGroupIsLockedWithIt() {
    assertEquals("g", broken("g", t -> Edits.mute(t, "b", true)));
    assertEquals("g", broken("g", t -> Edits.move(t, "a", "g", 0)));
    assertEquals("g", broken("g", t -> Edits.combine(t, "g", Combine.NONE)));
    assertEquals("r", broken("r", t -> Edits.delete(t, "a")));
  }

  @Test
  void whatStandsAroundALockedNodeIsFree() {
    assertEquals("-", broken("b", t -> Edits.mute(t, "c", true)));
    assertEquals("-", broken("b", t -> Edits.delete(t, "c")));
    assertEquals("-", broken("b", t -> Edits.move(t, "g", "r", 0)));
    assertEquals("-", broken("b", t -> Edits.mute(t, "g", true)));
    assertEquals("-", broken("b", t -> Edits.insert(t, "g", 0, leaf("x"))));
  }

  @Test
  void aLockedConditionOfAnEventIsKept() {
    assertEquals("p", broken("p", t -> Edits.replace(t, "o", did("o", all("w")))));
    Node more = all("w", locked(leaf("p")), leaf("q"));
    assertEquals("-", broken("p", t -> Edits.replace(t, "o", did("o", more))));
  }

  @Test
  void theNearestLockIsFound() {
    assertEquals("g", Locks.around(tree("g"), "b").map(Node::id).orElse("-"));
    assertEquals("b", Locks.around(tree("b"), "b").map(Node::id).orElse("-"));
    assertEquals("p", Locks.around(tree("p"), "p").map(Node::id).orElse("-"));
    assertEquals("-", Locks.around(tree("b"), "c").map(Node::id).orElse("-"));
    assertEquals("-", Locks.around(tree("b"), "nobody").map(Node::id).orElse("-"));
    Group everyEvent = all("r", did("e", null), locked(leaf("a")));
    assertEquals("a", Locks.around(everyEvent, "a").map(Node::id).orElse("-"));
    assertEquals("-", Locks.around(everyEvent, "e").map(Node::id).orElse("-"));
  }
}
