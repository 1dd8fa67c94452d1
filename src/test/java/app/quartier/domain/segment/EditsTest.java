package app.quartier.domain.segment;

import static app.quartier.domain.segment.Sketch.all;
import static app.quartier.domain.segment.Sketch.any;
import static app.quartier.domain.segment.Sketch.did;
import static app.quartier.domain.segment.Sketch.leaf;
import static app.quartier.domain.segment.Sketch.muted;
import static app.quartier.domain.segment.Sketch.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EditsTest {
  private static final Group ROOT =
      all("r", leaf("a"), any("g", leaf("b"), all("h", leaf("c"), leaf("d"))), leaf("e"));

  @Test
  void a_node_is_inserted_first_in_between_and_last() {
    Group root = all("r", leaf("a"), leaf("b"));
    assertEquals(all("r", leaf("x"), leaf("a"), leaf("b")), Edits.insert(root, "r", 0, leaf("x")));
    assertEquals(all("r", leaf("a"), leaf("x"), leaf("b")), Edits.insert(root, "r", 1, leaf("x")));
    assertEquals(all("r", leaf("a"), leaf("b"), leaf("x")), Edits.insert(root, "r", 2, leaf("x")));
    assertEquals(
        all(
            "r",
            leaf("a"),
            any("g", leaf("b"), all("h", leaf("x"), leaf("c"), leaf("d"))),
            leaf("e")),
        Edits.insert(ROOT, "h", 0, leaf("x")));
  }

  @Test
  void deleting_takes_the_inside_along_and_leaves_an_emptied_group() {
    assertEquals(all("r", leaf("a"), leaf("e")), Edits.delete(ROOT, "g"));
    assertEquals(all("r", any("g")), Edits.delete(all("r", any("g", leaf("b"))), "b"));
  }

  @Test
  void a_moved_node_stands_at_the_index_counted_after_it_has_left() {
    Group root = all("r", leaf("a"), leaf("b"), leaf("c"));
    assertEquals(all("r", leaf("b"), leaf("c"), leaf("a")), Edits.move(root, "a", "r", 2));
    assertEquals(all("r", leaf("b"), leaf("a"), leaf("c")), Edits.move(root, "a", "r", 1));
    assertEquals(root, Edits.move(root, "b", "r", 1));
    assertEquals(
        all("r", any("g", leaf("b"), all("h", leaf("c"), leaf("d")), leaf("a")), leaf("e")),
        Edits.move(ROOT, "a", "g", 2));
    assertEquals(
        all("r", leaf("a"), any("g", leaf("b")), leaf("e"), all("h", leaf("c"), leaf("d"))),
        Edits.move(ROOT, "h", "r", 3));
  }

  @Test
  void wrapped_siblings_keep_their_order_at_the_place_of_the_first() {
    Group root = all("r", leaf("a"), leaf("b"), leaf("c"), leaf("d"));
    assertEquals(
        all("r", leaf("a"), any("w", leaf("b"), leaf("d")), leaf("c")),
        Edits.wrap(root, Set.of("d", "b"), Combine.ANY, "w"));
    assertEquals(
        all(
            "r",
            leaf("a"),
            any("g", leaf("b"), all("w", all("h", leaf("c"), leaf("d")))),
            leaf("e")),
        Edits.wrap(ROOT, Set.of("h"), Combine.ALL, "w"));
  }

  @Test
  void an_unwrapped_group_leaves_its_children_at_its_place() {
    assertEquals(
        all("r", leaf("a"), leaf("b"), all("h", leaf("c"), leaf("d")), leaf("e")),
        Edits.unwrap(ROOT, "g"));
    assertEquals(all("r", leaf("a")), Edits.unwrap(all("r", any("g"), leaf("a")), "g"));
  }

  @Test
  void unwrapping_what_was_wrapped_alone_gives_the_first_tree_back() {
    assertEquals(ROOT, Edits.unwrap(Edits.wrap(ROOT, Set.of("g"), Combine.NONE, "w"), "w"));
  }

  @Test
  void a_replaced_node_keeps_its_place_and_untouched_branches_are_shared() {
    Group replaced = Edits.replace(ROOT, "a", leaf("x"));
    assertEquals(
        all("r", leaf("x"), any("g", leaf("b"), all("h", leaf("c"), leaf("d"))), leaf("e")),
        replaced);
    assertSame(ROOT.of().get(1), replaced.of().get(1));
    assertEquals(any("z", leaf("x")), Edits.replace(ROOT, "r", any("z", leaf("x"))));
  }

  @Test
  void muting_and_negating_change_one_mark_of_one_node() {
    Group root = all("r", leaf("a"), any("g", leaf("b")));
    assertEquals(all("r", leaf("a"), any("g", muted(leaf("b")))), Edits.mute(root, "b", true));
    assertEquals(root, Edits.mute(Edits.mute(root, "b", true), "b", false));
    assertEquals(all("r", leaf("a"), not(any("g", leaf("b")))), Edits.negate(root, "g", true));
    assertEquals(not(root), Edits.negate(root, "r", true));
  }

  @Test
  void a_group_is_joined_another_way() {
    assertEquals(
        all("r", leaf("a"), all("g", leaf("b"))),
        Edits.combine(all("r", leaf("a"), any("g", leaf("b"))), "g", Combine.ALL));
  }

  @Test
  void a_copy_stands_below_and_has_new_ids_down_to_the_inside_of_its_where() {
    Group root = all("r", any("g", did("d", any("w", leaf("p")))), leaf("e"));
    Iterator<String> ids = List.of("1", "2", "3", "4").iterator();
    Group copied = Edits.duplicate(root, "g", ids::next);
    Condition p = leaf("p").withMarks(Marks.of("4"));
    assertEquals(
        all(
            "r",
            any("g", did("d", any("w", leaf("p")))),
            any("1", did("2", any("3", p))),
            leaf("e")),
        copied);
  }

  @Test
  void every_kind_of_leaf_is_copied() {
    Group leaves =
        all(
            "g",
            did("d", null),
            new InSegment(Marks.of("s"), "seg", null),
            new InList(Marks.of("l"), "lst-1", null),
            new InImport(Marks.of("i"), 3, InImport.Role.ANY),
            new Sample(Marks.of("p"), BigDecimal.TEN, "seed"));
    Iterator<String> ids = List.of("1", "2", "3", "4", "5", "6").iterator();
    assertEquals(
        all(
            "1",
            did("2", null),
            new InSegment(Marks.of("3"), "seg", null),
            new InList(Marks.of("4"), "lst-1", null),
            new InImport(Marks.of("5"), 3, InImport.Role.ANY),
            new Sample(Marks.of("6"), BigDecimal.TEN, "seed")),
        Edits.duplicate(all("r", leaves), "g", ids::next).of().getLast());
  }

  @Test
  void a_copy_keeps_every_mark_but_the_id() {
    Condition marked = leaf("a").withMarks(new Marks("a", true, true, true, "why"));
    assertEquals(
        all("r", marked, leaf("a").withMarks(new Marks("b", true, true, true, "why"))),
        Edits.duplicate(all("r", marked), "a", () -> "b"));
  }

  @Test
  void narrowing_adds_to_a_plain_all_and_makes_any_other_rule_a_part_of_one() {
    List<Node> more = List.of(leaf("x"), leaf("y"));
    assertEquals(
        all("r", leaf("a"), leaf("x"), leaf("y")), Edits.narrow(all("r", leaf("a")), more));
    for (Group rule :
        List.of(any("r", leaf("a")), not(all("r", leaf("a"))), muted(all("r", leaf("a"))))) {
      assertEquals(all("n4", rule, leaf("x"), leaf("y")), Edits.narrow(rule, more));
    }
    assertEquals(all("r", leaf("x"), leaf("y")), Edits.narrow(muted(any("r")), more));
  }

  @Test
  void what_cannot_be_done_throws() {
    Supplier<String> fresh = () -> "new";
    Map<String, Executable> illegal =
        Map.ofEntries(
            Map.entry("unknown parent", () -> Edits.insert(ROOT, "?", 0, leaf("x"))),
            Map.entry("parent is a leaf", () -> Edits.insert(ROOT, "a", 0, leaf("x"))),
            Map.entry("place before the first", () -> Edits.insert(ROOT, "r", -1, leaf("x"))),
            Map.entry("place after the last", () -> Edits.insert(ROOT, "r", 4, leaf("x"))),
            Map.entry("id is taken", () -> Edits.insert(ROOT, "r", 0, leaf("d"))),
            Map.entry(
                "id in a where is taken", () -> Edits.insert(ROOT, "r", 0, did("x", leaf("d")))),
            Map.entry("delete unknown", () -> Edits.delete(ROOT, "?")),
            Map.entry("delete root", () -> Edits.delete(ROOT, "r")),
            Map.entry("move into itself", () -> Edits.move(ROOT, "g", "g", 0)),
            Map.entry("move into its inside", () -> Edits.move(ROOT, "g", "h", 0)),
            Map.entry("move root", () -> Edits.move(ROOT, "r", "g", 0)),
            Map.entry("move into a leaf", () -> Edits.move(ROOT, "b", "a", 0)),
            Map.entry("move too far", () -> Edits.move(ROOT, "a", "r", 3)),
            Map.entry("wrap nothing", () -> Edits.wrap(ROOT, Set.of(), Combine.ALL, "w")),
            Map.entry("wrap root", () -> Edits.wrap(ROOT, Set.of("r"), Combine.ALL, "w")),
            Map.entry(
                "wrap no siblings", () -> Edits.wrap(ROOT, Set.of("a", "b"), Combine.ALL, "w")),
            Map.entry(
                "wrap under a taken id", () -> Edits.wrap(ROOT, Set.of("a"), Combine.ALL, "b")),
            Map.entry("unwrap a leaf", () -> Edits.unwrap(ROOT, "a")),
            Map.entry("unwrap root", () -> Edits.unwrap(ROOT, "r")),
            Map.entry("replace unknown", () -> Edits.replace(ROOT, "?", leaf("x"))),
            Map.entry("replace root by a leaf", () -> Edits.replace(ROOT, "r", leaf("x"))),
            Map.entry("replace by a taken id", () -> Edits.replace(ROOT, "a", leaf("b"))),
            Map.entry("mute unknown", () -> Edits.mute(ROOT, "?", true)),
            Map.entry("combine a leaf", () -> Edits.combine(ROOT, "a", Combine.ANY)),
            Map.entry("copy root", () -> Edits.duplicate(ROOT, "r", fresh)),
            Map.entry("copy with one id twice", () -> Edits.duplicate(ROOT, "h", fresh)));
    illegal.forEach((what, edit) -> assertThrows(IllegalArgumentException.class, edit, what));
  }
}
