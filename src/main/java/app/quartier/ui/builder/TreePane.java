package app.quartier.ui.builder;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.ui.kit.Frames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tree of rows. Views are kept by node id from tree to tree, so that what has the focus keeps
/// it and an edit makes only the rows that are new.
final class TreePane extends VBox {
  /// So many that even the first time keys and mouse are not kept waiting.
  private static final int AT_ONCE = 6;

  private static final int A_FRAME = 3;

  private final Hands hands;
  private final Consumer<String> onNumber;
  private final Map<String, RowView> rows = new HashMap<>();
  private final Map<String, GroupView> groups = new HashMap<>();
  private final Map<String, VBox> frames = new HashMap<>();
  private final Map<String, VBox> behaviours = new HashMap<>();
  private final Frames later = new Frames();
  private Map<String, Region> order = new LinkedHashMap<>();
  private int budget;
  private boolean missing;

  /// @param onNumber told the node whose number was pressed
  TreePane(Hands hands, Consumer<String> onNumber) {
    this.hands = hands;
    this.onNumber = onNumber;
    getStyleClass().add("tree");
    setAccessibleRole(AccessibleRole.TREE_VIEW);
  }

  /// Shows a tree. Of many new rows only the first are there at once, the others come in the next
  /// frames.
  void show(Group root, Showing showing) {
    later.clear();
    budget = AT_ONCE;
    build(root, showing);
  }

  /// Makes all rows that are still to come.
  void complete() {
    later.finish();
  }

  private void build(Group root, Showing showing) {
    missing = false;
    order = new LinkedHashMap<>();
    javafx.scene.Node view = group(root, Place.outermost(null), showing);
    if (!getChildren().equals(List.of(view))) {
      getChildren().setAll(view);
    }
    rows.keySet().retainAll(order.keySet());
    groups.keySet().retainAll(order.keySet());
    frames.keySet().retainAll(order.keySet());
    behaviours.keySet().retainAll(order.keySet());
    if (missing) {
      later.add(() -> {
        budget = A_FRAME;
        build(root, showing);
      });
    }
  }

  private boolean isToCome(Node node) {
    boolean toCome = isNew(node) && budget-- <= 0;
    missing |= toCome;
    return toCome;
  }

  /// A new group may hold rows that are there already; they stay.
  private boolean isNew(Node node) {
    return !rows.containsKey(node.id())
        && !groups.containsKey(node.id())
        && !(node instanceof Group group && group.of().stream().anyMatch(child -> !isNew(child)));
  }

  /// The heads of all shown nodes by id, from top to bottom.
  Map<String, Region> heads() {
    return order;
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
    order.put(group.id(), view.header());
    List<javafx.scene.Node> views = new ArrayList<>();
    if (!showing.collapsed().contains(group.id())) {
      for (Node child : group.of()) {
        if (isToCome(child)) {
          continue;
        }
        String before = views.isEmpty() ? "" : connector(group.combine(), showing);
        views.add(child(child, place.inner(before), showing));
      }
    }
    view.show(group, place, views, showing);
    return view;
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
    order.put(child.id(), row);
    row.show(child, place, showing);
    VBox frame = frames.computeIfAbsent(child.id(), id -> new VBox(row, row.remarks()));
    return child instanceof Did did && did.did().where() != null
        ? behaviour(did, frame, showing)
        : frame;
  }

  private javafx.scene.Node behaviour(Did did, VBox frame, Showing showing) {
    @Nullable EventKind kind =
        Optional.ofNullable(did.did().kind())
            .flatMap(key -> showing.tokens().catalog().kind(key))
            .orElse(null);
    if (kind == null) {
      return frame;
    }
    javafx.scene.Node where = group(Places.whereOf(did), Place.outermost(kind), showing);
    VBox box = behaviours.computeIfAbsent(did.id(), id -> new VBox(4));
    if (!box.getChildren().equals(List.of(frame, where))) {
      box.getChildren().setAll(frame, where);
      VBox.setMargin(where, new Insets(0, 0, 4, 64));
    }
    return box;
  }
}
