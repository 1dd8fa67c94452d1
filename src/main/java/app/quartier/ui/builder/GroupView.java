package app.quartier.ui.builder;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.ui.kit.Children;
import app.quartier.ui.kit.Column;
import app.quartier.ui.kit.Visible;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A group: how it joins its children, the children behind a coloured rail, and what can be added.
final class GroupView extends Column {
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  private final String nodeId;
  private final boolean inWhere;
  private final HBox header = new HBox(8);
  private final Label grip = new Label(null, new FontIcon(Feather.MORE_VERTICAL));
  private final Label connector = new Label();
  private final Map<Combine, ToggleButton> ways = new EnumMap<>(Combine.class);
  private final Label following = new Label();
  private final Label folded = new Label();
  private final HBox marks = new HBox(4);
  private final RemarksView remarks = new RemarksView();
  private final NumbersView numbers;
  private final Button menu = new Button(null, new FontIcon(Feather.MORE_HORIZONTAL));
  private final Region rail = new Region();
  private final Column children = new Column(4);
  private final HBox body = new HBox(12);
  private final Button condition = new Button(null, new FontIcon(Feather.PLUS));
  private final Button inner = new Button(null, new FontIcon(Feather.PLUS));
  private final Label empty = new Label();
  private List<Mark> told = List.of();
  private @Nullable Face face;

  GroupView(String nodeId, boolean inWhere, Hands hands, Runnable onSelect) {
    super(4);
    this.nodeId = nodeId;
    this.inWhere = inWhere;
    getStyleClass().add("group-box");
    numbers = new NumbersView(true, onSelect);
    header(hands);
    rail.getStyleClass().add("rail");
    condition.setOnAction(event -> hands.addCondition(nodeId, condition));
    inner.setOnAction(event -> hands.addGroup(nodeId));
    condition.getStyleClass().addAll("flat", "add");
    inner.getStyleClass().addAll("flat", "add");
    empty.getStyleClass().add("group-empty");
    HBox footer = inWhere ? new HBox(4, condition) : new HBox(4, condition, inner);
    footer.setAlignment(Pos.CENTER_LEFT);
    Column content = new Column(4, children, footer);
    HBox.setHgrow(content, Priority.ALWAYS);
    body.getChildren().addAll(rail, content);
    getChildren().addAll(header, remarks, body);
  }

  private void header(Hands hands) {
    header.setId(RowView.ID + nodeId);
    header.getStyleClass().add("group-header");
    header.setAlignment(Pos.CENTER_LEFT);
    header.setFocusTraversable(true);
    header.setAccessibleRole(AccessibleRole.TREE_ITEM);
    grip.getStyleClass().add("grip");
    connector.getStyleClass().add("connector");
    HBox segmented = ways(hands);
    following.getStyleClass().add("following");
    folded.getStyleClass().add("folded");
    folded.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    menu.getStyleClass().add("row-menu");
    menu.setOnAction(event -> hands.menu(nodeId, menu));
    marks.setAlignment(Pos.CENTER_LEFT);
    header.getChildren().addAll(grip, connector, segmented, following, folded, marks, gap);
    if (!inWhere) {
      header.getChildren().add(numbers);
    }
    header.getChildren().add(menu);
    header.setOnMouseEntered(event -> hands.hover(nodeId));
    header.setOnMouseExited(event -> hands.hover(""));
    header.setOnMousePressed(event -> {
      header.requestFocus();
      if (event.getButton() == MouseButton.SECONDARY) {
        hands.menu(nodeId, menu);
      }
    });
  }

  /// The buttons that say how the group joins its children.
  private HBox ways(Hands hands) {
    HBox segmented = new HBox();
    segmented.getStyleClass().add("ways");
    segmented.setAlignment(Pos.CENTER_LEFT);
    for (Combine way : Combine.values()) {
      ToggleButton button = new ToggleButton();
      button.getStyleClass().add("way");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> {
        button.setSelected(true);
        hands.combine(nodeId, way);
      });
      ways.put(way, button);
      segmented.getChildren().add(button);
    }
    segmented.getChildren().getFirst().getStyleClass().add("first");
    return segmented;
  }

  HBox header() {
    return header;
  }

  Region grip() {
    return grip;
  }

  String nodeId() {
    return nodeId;
  }

  NumbersView numbers() {
    return numbers;
  }

  List<ToggleButton> wayButtons() {
    return ways.values().stream().filter(Node::isVisible).toList();
  }

  /// Shows the group as it is now, around the views of its children; what looks the same is left as
  /// it is.
  ///
  /// @param place where it stands
  void show(Group shown, Place place, List<Node> views, Showing showing) {
    Face now = Face.of(shown, place, showing);
    if (!now.equals(face)) {
      face = now;
      head(shown, place, showing);
    }
    children(shown, views, place, showing);
  }

  private void head(Group shown, Place place, Showing showing) {
    stand(place);
    Combine last = shown.combine() == Combine.EXACTLY_ONE ? Combine.EXACTLY_ONE : Combine.NONE;
    ways.forEach((way, button) -> {
      button.setText(word(way, showing));
      button.setSelected(way == shown.combine());
      boolean seldom = way == Combine.EXACTLY_ONE && shown.combine() != way;
      Visible.set(button, !seldom);
      button.pseudoClassStateChanged(LAST, way == last);
    });
    fold(shown, place, showing);
    condition.setText(showing.texts().text("builder.addCondition"));
    inner.setText(showing.texts().text("builder.addGroup"));
    menu.setAccessibleText(showing.texts().text("builder.menu"));
    numbers.show(showing.texts(), showing.of(nodeId), showing.base());
    List<String> railed = List.of("rail", "rail-" + style(shown.combine()));
    if (!rail.getStyleClass().equals(railed)) {
      rail.getStyleClass().setAll(railed);
    }
    body.setOpacity(shown.marks().muted() ? 0.5 : 1);
    tell(shown, place, showing);
  }

  private void stand(Place place) {
    connector.setText(place.word());
    connector.setVisible(!place.word().isEmpty());
    connector.setManaged(!place.root());
    Visible.set(grip, !place.root());
  }

  /// A folded group is its sentence.
  private void fold(Group shown, Place place, Showing showing) {
    boolean collapsed = showing.collapsed().contains(nodeId);
    following.setText(
        showing
            .texts()
            .text(
                inWhere
                    ? "builder.where.following"
                    : shown.marks().not() ? "builder.following.not" : "builder.following"));
    Visible.set(following, !collapsed);
    folded.setText(collapsed ? showing.sentences().of(shown, place.kind()) : "");
    Visible.set(folded, collapsed);
    Visible.set(body, !collapsed);
  }

  /// What is to be said about the group, to the eye and to the ear.
  private void tell(Group shown, Place place, Showing showing) {
    remarks.show(showing.troubles().at(shown, place.kind(), showing));
    header.setAccessibleText(showing.spoken(shown, place.kind()));
    header.setAccessibleHelp(remarks.spoken());
    header.pseudoClassStateChanged(RowView.MUTED, shown.marks().muted());
    header.pseudoClassStateChanged(RowView.WRONG, showing.troubles().isWrong(nodeId));
    List<Mark> next = Mark.of(shown, place.level(), showing);
    if (!next.equals(told)) {
      told = next;
      marks.getChildren().setAll(next.stream().map(Mark::label).toList());
    }
  }

  /// Shows other children. An empty root is spoken of above the tree.
  void children(Group shown, List<Node> views, Place place, Showing showing) {
    empty.setText(showing.texts().text("builder.group.empty"));
    boolean says = shown.of().isEmpty() && !place.root();
    List<Node> next = says ? List.of(empty) : views;
    Children.become(children, next);
  }

  private static String word(Combine way, Showing showing) {
    return switch (way) {
      case ALL -> showing.texts().text("builder.all");
      case ANY -> showing.texts().text("builder.any");
      case NONE -> showing.texts().text("builder.none");
      case EXACTLY_ONE -> showing.texts().text("builder.exactlyOne");
    };
  }

  private static String style(Combine combine) {
    return switch (combine) {
      case ALL -> "all";
      case ANY -> "any";
      case NONE -> "none";
      case EXACTLY_ONE -> "one";
    };
  }
}
