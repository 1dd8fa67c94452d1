package app.quartier.domain.segment;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Gives every node of a copied subtree, the inside of its *where* included, an id of its own.
final class Renumbering {
  private Renumbering() {}

  static Node renumbered(Node node, Supplier<String> newIds) {
    Marks marks = node.marks().withId(newIds.get());
    return switch (node) {
      case Group group ->
          new Group(
              marks,
              group.combine(),
              group.of().stream().map(child -> renumbered(child, newIds)).toList());
      case Did did -> new Did(marks, renumbered(did.did(), newIds), did.count());
      case Condition condition -> condition.withMarks(marks);
      case InSegment inSegment -> inSegment.withMarks(marks);
      case InList _, InImport _, Sample _ -> node.withMarks(marks);
    };
  }

  private static EventQuery renumbered(EventQuery query, Supplier<String> newIds) {
    @Nullable Node where = query.where();
    return new EventQuery(
        query.kind(),
        where == null ? null : renumbered(where, newIds),
        query.window(),
        query.machine());
  }
}
