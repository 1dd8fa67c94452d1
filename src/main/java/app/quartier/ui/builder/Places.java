package app.quartier.ui.builder;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Edits;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Trees;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Finds nodes wherever they stand, the *where* of behaviour leaves included, and lets an edit of a
/// tree work there as well. Pure.
public final class Places {
  private Places() {}

  /// The node with this id, at contact level or in a *where*.
  public static Optional<Node> find(Group root, String id) {
    return Trees.find(root, id)
        .or(() -> holder(root, id).flatMap(did -> Trees.find(whereOf(did), id)));
  }

  /// The behaviour leaf in whose *where* the node stands.
  public static Optional<Did> holder(Group root, String id) {
    return Trees.preorder(root).stream()
        .filter(Did.class::isInstance)
        .map(Did.class::cast)
        .filter(did -> did.did().where() != null && Trees.ids(whereOf(did)).contains(id))
        .findFirst();
  }

  /// The group that holds the node, in whichever tree it stands.
  public static Optional<Group> parent(Group root, String id) {
    return Trees.parent(root, id)
        .or(() -> holder(root, id).flatMap(did -> Trees.parent(whereOf(did), id)));
  }

  /// Applies an edit to the tree in which the node stands: the contact level, or a *where*.
  public static Group edit(Group root, String id, UnaryOperator<Group> change) {
    Optional<Did> holder = Trees.find(root, id).isPresent() ? Optional.empty() : holder(root, id);
    if (holder.isEmpty()) {
      return change.apply(root);
    }
    Group changed = change.apply(whereOf(holder.get()));
    return withWhere(root, holder.get(), changed.of().isEmpty() ? null : changed);
  }

  /// Gives a behaviour leaf another *where*.
  public static Group withWhere(Group root, Did did, @Nullable Group where) {
    EventQuery query = did.did();
    Did changed =
        new Did(
            did.marks(),
            new EventQuery(query.kind(), where, query.window(), query.machine()),
            did.count());
    return Edits.replace(root, did.id(), changed);
  }

  /// The *where* of a leaf as a group: a lone condition stands in a group made for it.
  public static Group whereOf(Did did) {
    @Nullable Node where = did.did().where();
    if (where instanceof Group group) {
      return group;
    }
    List<Node> of = where == null ? List.of() : List.of(where);
    return new Group(Marks.of(did.id() + "-where"), Combine.ALL, of);
  }
}
