package app.quartier.ui.builder;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.ui.kit.Column;
import app.quartier.ui.kit.Frames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tree of rows. Views are kept by node id from tree to tree, so that what has the focus keeps
/// it and an edit makes only the rows that are new.
final class TreePane extends Column {
  private static final int AT_ONCE = 3;

  private static final int A_FRAME = 3;

  /// The first rows of all take ten times as long as those after them.
  private static final int AT_FIRST = 1;

  private final Hands hands;
  private final Consumer<String> onNumber;
  private final Map<String, RowView> rows = new HashMap<>();
  private final Map<String, GroupView> groups = new HashMap<>();
  private final Map<String, Column> frames = new HashMap<>();
  private final Map<String, Column> behaviours = new HashMap<>();
  private final Frames later = new Frames();

  /// The groups whose rows are still to come, the next one first.
  private final Deque<Rest> rest = new ArrayDeque<>();

  /// Groups found to lack rows, inner ones before those they stand in.
  private final List<Rest> lacking = new ArrayList<>();

  private @Nullable Map<String, Region> order;
  private @Nullable Group root;
  private Set<String> collapsed = Set.of();
  private int budget;

  /// A group some of whose rows are still to come.
  private record Rest(Group group, Place place) {}

  /// @param onNumber told the node whose number was pressed
  TreePane(Hands hands, Consumer<String> onNumber) {
    super(0);
    this.hands = hands;
    this.onNumber = onNumber;
    getStyleClass().add("tree");
    setAccessibleRole(AccessibleRole.TREE_VIEW);
  }

  /// Shows a tree. Of many new rows only the first are there at once, the others come in the next
  /// frames, group by group, without those that stand being looked at again.
  void show(Group tree, Showing showing) {
    later.clear();
    rest.clear();
    root = tree;
    collapsed = showing.collapsed();
    budget = rows.isEmpty() ? AT_FIRST : AT_ONCE;
    javafx.scene.Node view = group(tree, Place.outermost(null), showing);
    if (!getChildren().equals(List.of(view))) {
      getChildren().setAll(view);
    }
    order = null;
    Set<String> shown = heads().keySet();
    rows.keySet().retainAll(shown);
    groups.keySet().retainAll(shown);
    frames.keySet().retainAll(shown);
    behaviours.keySet().retainAll(shown);
    goOn(showing);
  }

  /// Makes all rows that are still to come.
  void complete() {
    later.finish();
  }

  private void goOn(Showing showing) {
    lacking.reversed().forEach(rest::push);
    lacking.clear();
    if (!rest.isEmpty()) {
      later.add(() -> next(showing));
    }
  }

  private void next(Showing showing) {
    budget = later.isLate() ? AT_FIRST : A_FRAME;
    Rest at = rest.pop();
    order = null;
    GroupView view = Objects.requireNonNull(groups.get(at.group().id()));
    view.children(
        at.group(), children(at.group(), at.place(), false, showing), at.place(), showing);
    goOn(showing);
  }

  private boolean isMade(Node node) {
    return rows.containsKey(node.id()) || groups.containsKey(node.id());
  }

  /// A new group may hold rows that are there already; they stay.
  private boolean isNew(Node node) {
    return !isMade(node)
        && !(node instanceof Group group && group.of().stream().anyMatch(child -> !isNew(child)));
  }

  /// The heads of all shown nodes by id, from top to bottom.
  Map<String, Region> heads() {
    @Nullable Map<String, Region> known = order;
    if (known == null) {
      known = new LinkedHashMap<>();
      if (root != null) {
        heads(root, known);
      }
      order = known;
    }
    return known;
  }

  private void heads(Group group, Map<String, Region> into) {
    @Nullable GroupView view = groups.get(group.id());
    if (view == null) {
      return;
    }
    into.put(group.id(), view.header());
    if (collapsed.contains(group.id())) {
      return;
    }
    for (Node child : group.of()) {
      @Nullable RowView row = rows.get(child.id());
      if (child instanceof Group inner) {
        heads(inner, into);
      } else if (row != null) {
        into.put(child.id(), row);
        if (child instanceof Did did && behaviours.containsKey(did.id())) {
          heads(Places.whereOf(did), into);
        }
      }
    }
  }

  Optional<RowView> row(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  Optional<GroupView> groupView(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  private javafx.scene.Node group(Group group, Place place, Showing showing) {
    GroupView view =
        groups.computeIfAbsent(
            group.id(),
            id -> new GroupView(id, place.kind() != null, hands, () -> onNumber.accept(id)));
    view.show(group, place, children(group, place, true, showing), showing);
    return view;
  }

  /// The views of the children that are there, and of as many new ones as this frame may bring.
  ///
  /// @param again whether those that are there may have changed
  private List<javafx.scene.Node> children(
      Group group, Place place, boolean again, Showing showing) {
    List<javafx.scene.Node> views = new ArrayList<>();
    boolean whole = true;
    for (Node child : collapsed.contains(group.id()) ? List.<Node>of() : group.of()) {
      if (!again && isMade(child)) {
        views.add(made(child));
      } else if ((!again || isNew(child)) && budget-- <= 0) {
        whole = false;
      } else {
        String before = views.isEmpty() ? "" : connector(group.combine(), showing);
        views.add(child(child, place.inner(before), showing));
      }
    }
    if (!whole) {
      lacking.add(new Rest(group, place));
    }
    return views;
  }

  /// The view of a child that stands.
  private javafx.scene.Node made(Node child) {
    @Nullable GroupView group = groups.get(child.id());
    @Nullable Column behaviour = behaviours.get(child.id());
    if (group != null) {
      return group;
    }
    return behaviour != null ? behaviour : Objects.requireNonNull(frames.get(child.id()));
  }

  private static String connector(Combine combine, Showing showing) {
    return switch (combine) {
      case ALL -> showing.texts().text("builder.and");
      case ANY, EXACTLY_ONE -> showing.texts().text("builder.or");
      case NONE -> showing.texts().text("builder.nor");
    };
  }

  private javafx.scene.Node child(Node child, Place place, Showing showing) {
    if (child instanceof Group group) {
      return group(group, place, showing);
    }
    RowView row =
        rows.computeIfAbsent(
            child.id(),
            id -> new RowView(id, place.kind() != null, hands, () -> onNumber.accept(id)));
    row.show(child, place, showing);
    Column frame = frames.computeIfAbsent(child.id(), id -> new Column(0, row, row.remarks()));
    if (child instanceof Did did && did.did().where() != null) {
      return behaviour(did, frame, showing);
    }
    behaviours.remove(child.id());
    return frame;
  }

  private javafx.scene.Node behaviour(Did did, Column frame, Showing showing) {
    @Nullable EventKind kind =
        Optional.ofNullable(did.did().kind())
            .flatMap(key -> showing.tokens().catalog().kind(key))
            .orElse(null);
    if (kind == null) {
      behaviours.remove(did.id());
      return frame;
    }
    javafx.scene.Node where = group(Places.whereOf(did), Place.outermost(kind), showing);
    Column box = behaviours.computeIfAbsent(did.id(), id -> new Column(4));
    if (!box.getChildren().equals(List.of(frame, where))) {
      box.getChildren().setAll(frame, where);
      VBox.setMargin(where, new Insets(0, 0, 4, 64));
    }
    return box;
  }
}
