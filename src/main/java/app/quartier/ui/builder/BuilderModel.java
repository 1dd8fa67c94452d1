package app.quartier.ui.builder;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Edits;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Locks;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import app.quartier.kernel.Problem;
import app.quartier.ui.builder.drag.DropRules;
import app.quartier.ui.builder.editors.Pick;
import app.quartier.ui.kit.Desk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

/// What can be done to the tree on the desk, by node id; no nodes of the scene. Every method is one
/// step of the history, or nothing where it makes no sense or would change what is locked.
public final class BuilderModel {
  private final Desk desk;

  private final ReadOnlyObjectWrapper<Unclipped> unclipped =
      new ReadOnlyObjectWrapper<>(this, "unclipped", Unclipped.NOTHING);
  private Consumer<Node> onDeleted = gone -> {};

  public BuilderModel(Desk desk) {
    this.desk = desk;
    desk.segmentProperty().addListener((property, old, next) -> unclipped.set(Unclipped.NOTHING));
  }

  /// Why nothing was copied or pasted last; nothing from the next change on.
  public ReadOnlyObjectProperty<Unclipped> unclippedProperty() {
    return unclipped.getReadOnlyProperty();
  }

  /// @param frame key of the text that says what was not done, and why
  void refuse(String frame, List<Problem> problems) {
    unclipped.set(new Unclipped(frame, problems));
  }

  public Desk desk() {
    return desk;
  }

  /// Told each node that was deleted.
  public void onDeleted(Consumer<Node> told) {
    onDeleted = told;
  }

  /// The rule on the desk.
  public Optional<Group> rule() {
    return Optional.ofNullable(desk.segmentProperty().get()).map(Segment::rule);
  }

  public Optional<Node> node(String id) {
    return rule().flatMap(rule -> Places.find(rule, id));
  }

  public String selected() {
    return desk.selectedProperty().get();
  }

  public void select(String id) {
    boolean another = !id.equals(selected());
    desk.selectedProperty().set(id);
    if (another) {
      desk.refusedProperty().set("");
    }
  }

  /// Id of the locked node that did not let itself be changed just now; empty for none.
  public ReadOnlyStringProperty refusedProperty() {
    return desk.refusedProperty();
  }

  /// Whether a node is locked, by itself or with what it stands in; then says so.
  public boolean refuses(String id) {
    Optional<Node> locked = rule().flatMap(root -> Locks.around(root, id));
    desk.refusedProperty().set(locked.map(Node::id).orElse(""));
    return locked.isPresent();
  }

  /// Does one step on the whole rule, unless it would change what is locked; then says so.
  ///
  /// @return whether it was done
  public boolean edit(String step, UnaryOperator<Group> change) {
    return desk.editUnlocked(step, change);
  }

  /// Locks a node, or unlocks it.
  public void lock(String id) {
    node(id)
        .ifPresent(node -> {
          Marks marks = node.marks();
          desk.edit(
              marks.locked() ? "step.unlock" : "step.lock",
              root ->
                  Places.edit(
                      root,
                      id,
                      tree ->
                          Edits.replace(
                              tree, id, node.withMarks(marks.withLocked(!marks.locked())))));
        });
  }

  /// Changes one node where it stands.
  public void change(String step, String id, UnaryOperator<Node> change) {
    node(id).ifPresent(old -> edit(step, id, tree -> Edits.replace(tree, id, change.apply(old))));
  }

  private boolean edit(String step, String id, UnaryOperator<Group> change) {
    return edit(step, root -> Places.edit(root, id, change));
  }

  /// Puts a new leaf into a group, below `after` or, where that is null, at the end.
  ///
  /// @return the id of the new row, or for a property of an event of the condition on it
  public String add(Pick pick, String group, @Nullable String after) {
    Group root = rule().orElseThrow();
    var ids = Trees.fresh(root);
    Node leaf = leaf(pick, ids.get(), ids.get());
    insert("step.addCondition", group, after, List.of(leaf));
    return leaf instanceof Did did && did.did().where() != null
        ? Trees.ids(did.did().where()).getLast()
        : leaf.id();
  }

  private static Node leaf(Pick pick, String id, String inner) {
    return switch (pick) {
      case Pick.OfField(var field) ->
          Drafts.condition(id, new Subject.Field(field.key()), field.type());
      case Pick.OfKind(var kind) -> Drafts.did(id, kind.key(), null);
      case Pick.OfProperty(var kind, var property) -> {
        var subject = new Subject.Property(property.key());
        yield Drafts.did(id, kind.key(), Drafts.condition(inner, subject, property.type()));
      }
      case Pick.OfSegment(var segment, var name, var _) ->
          new InSegment(Marks.of(id), segment, name);
      case Pick.OfList(var list, var name) -> new InList(Marks.of(id), list, name);
      case Pick.OfImport(int batch) -> new InImport(Marks.of(id), batch, InImport.Role.ANY);
      case Pick.OfSample() -> new Sample(Marks.of(id), BigDecimal.TEN, Drafts.SEED);
    };
  }

  /// Puts nodes into a group as one step, and goes to the last of them.
  private void insert(String step, String group, @Nullable String after, List<Node> nodes) {
    boolean done =
        edit(
            step,
            group,
            tree -> {
              Group into = (Group) Trees.find(tree, group).orElseThrow();
              int index = after == null ? into.of().size() : Moves.index(into, after) + 1;
              List<Node> children = new ArrayList<>(into.of());
              children.addAll(index, nodes);
              return Edits.replace(tree, group, into.withChildren(children));
            });
    if (done) {
      select(nodes.getLast().id());
    }
  }

  /// Asks one more thing of the events of a behaviour leaf.
  public String addWhere(String did, Pick.OfProperty pick) {
    Group root = rule().orElseThrow();
    String id = Trees.fresh(root).get();
    Node condition =
        Drafts.condition(id, new Subject.Property(pick.property().key()), pick.property().type());
    boolean done =
        edit(
            "step.addCondition",
            now -> {
              Did leaf = (Did) Trees.find(now, did).orElseThrow();
              Group where = Places.whereOf(leaf);
              return Places.withWhere(
                  now, leaf, Edits.insert(where, where.id(), where.of().size(), condition));
            });
    if (done) {
      select(id);
    }
    return id;
  }

  /// An empty group at the end of a group, or below `after`.
  public String addGroup(String group, @Nullable String after) {
    String id = Trees.fresh(rule().orElseThrow()).get();
    Combine combine =
        node(group).orElseThrow() instanceof Group into && into.combine() == Combine.ALL
            ? Combine.ANY
            : Combine.ALL;
    Node added = new Group(Marks.of(id), combine, List.of());
    insert("step.addGroup", group, after, List.of(added));
    return id;
  }

  /// Takes a node away; the focus goes to what is beside it.
  public void delete(String id) {
    Group root = rule().orElseThrow();
    Optional<Group> parent = Places.parent(root, id);
    Optional<Node> gone = node(id);
    if (parent.isEmpty()) {
      // the only condition of a "where" that is no group yet
      Places.holder(root, id)
          .ifPresent(did -> {
            if (edit("step.delete", now -> Places.withWhere(now, did, null))) {
              select(did.id());
              gone.ifPresent(onDeleted);
            }
          });
      return;
    }
    String beside = beside(parent.get(), id);
    if (edit("step.delete", id, tree -> Edits.delete(tree, id))) {
      select(
          node(beside).isPresent()
              ? beside
              : Places.holder(root, id).map(Node::id).orElse(root.id()));
      gone.ifPresent(onDeleted);
    }
  }

  private static String beside(Group parent, String id) {
    int at = Moves.index(parent, id);
    if (at + 1 < parent.of().size()) {
      return parent.of().get(at + 1).id();
    }
    return at > 0 ? parent.of().get(at - 1).id() : parent.id();
  }

  public void duplicate(String id) {
    if (hasParent(id)) {
      var ids = Trees.fresh(rule().orElseThrow());
      if (edit("step.duplicate", id, tree -> Edits.duplicate(tree, id, ids))) {
        Group parent = Places.parent(rule().orElseThrow(), id).orElseThrow();
        select(parent.of().get(Moves.index(parent, id) + 1).id());
      }
    }
  }

  private boolean hasParent(String id) {
    return rule().flatMap(root -> Places.parent(root, id)).isPresent();
  }

  public void mute(String id) {
    node(id)
        .ifPresent(node -> {
          boolean muted = node.marks().muted();
          String step = muted ? "step.unmute" : "step.mute";
          edit(step, id, tree -> Edits.mute(tree, id, !muted));
        });
  }

  public void negate(String id) {
    node(id)
        .ifPresent(
            node -> edit("step.negate", id, tree -> Edits.negate(tree, id, !node.marks().not())));
  }

  public void combine(String id, Combine combine) {
    edit("step.combine", id, tree -> Edits.combine(tree, id, combine));
  }

  /// ALL, ANY, NONE and round again, of the group or of the group the row stands in.
  public void cycle(String id) {
    Group root = rule().orElseThrow();
    Optional<Group> group =
        node(id).flatMap(n -> n instanceof Group g ? Optional.of(g) : Places.parent(root, id));
    group.ifPresent(g ->
        combine(
            g.id(),
            switch (g.combine()) {
              case ALL -> Combine.ANY;
              case ANY -> Combine.NONE;
              case NONE, EXACTLY_ONE -> Combine.ALL;
            }));
  }

  public void wrap(String id) {
    if (hasParent(id)) {
      Group root = rule().orElseThrow();
      Group parent = Places.parent(root, id).orElseThrow();
      Combine combine = parent.combine() == Combine.ALL ? Combine.ANY : Combine.ALL;
      String group = Trees.fresh(root).get();
      edit("step.wrap", id, tree -> Edits.wrap(tree, Set.of(id), combine, group));
    }
  }

  public void unwrap(String id) {
    if (hasParent(id) && node(id).orElseThrow() instanceof Group group) {
      if (edit("step.unwrap", id, tree -> Edits.unwrap(tree, id))) {
        select(group.of().isEmpty() ? rule().orElseThrow().id() : group.of().getFirst().id());
      }
    }
  }

  /// Does a move of [Moves], where there is somewhere to go.
  public void move(String id, Function<Group, Optional<Group>> move) {
    edit("step.move", id, tree -> move.apply(tree).orElse(tree));
  }

  public void note(String id, @Nullable String note) {
    change(
        "step.note",
        id,
        node -> {
          Marks old = node.marks();
          return node.withMarks(new Marks(old.id(), old.not(), old.muted(), old.locked(), note));
        });
  }

  /// Changes a condition, wherever it stands.
  public void condition(String id, UnaryOperator<Condition> change) {
    change("step.value", id, node -> node instanceof Condition c ? change.apply(c) : node);
  }

  /// Puts copies of the nodes, in their order, below a node or at the end of a group.
  public void paste(List<Node> nodes, String id) {
    Group root = rule().orElseThrow();
    Node at = node(id).orElse(root);
    Optional<Group> into = at instanceof Group g ? Optional.of(g) : Places.parent(root, id);
    if (nodes.isEmpty() || into.isEmpty()) {
      return;
    }
    List<Node> trees = new ArrayList<>(nodes);
    trees.add(root);
    var ids = Trees.fresh(trees.toArray(Node[]::new));
    List<Node> copies = nodes.stream().map(node -> DropRules.copied(node, ids)).toList();
    insert("step.paste", into.get().id(), into.get().equals(at) ? null : id, copies);
  }
}
