package app.quartier.ui.builder;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Node;
import app.quartier.ui.kit.Children;
import app.quartier.ui.kit.Hint;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One leaf as a line of tokens. Made once per node id and shown anew after each edit.
final class RowView extends HBox {
  /// What the ids of heads begin with, in the scene.
  static final String ID = "row-";

  static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
  static final PseudoClass INCOMPLETE = PseudoClass.getPseudoClass("incomplete");
  static final PseudoClass HOVERED = PseudoClass.getPseudoClass("marked");
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

  private final String nodeId;
  private final Hands hands;
  private final Label grip = new Label(null, new FontIcon(Feather.MORE_VERTICAL));
  private final Label connector = new Label();
  private final TokenLine tokens = new TokenLine();
  private final RemarksView remarks = new RemarksView();
  private final MissingBadge missing;
  private final NumbersView numbers;
  private final Button menu = new Button(null, new FontIcon(Feather.MORE_HORIZONTAL));
  private final List<Button> buttons = new ArrayList<>();
  private final List<javafx.scene.Node> words = new ArrayList<>();
  private List<Token> shown = List.of();
  private List<Mark> marks = List.of();
  private @Nullable Node asked;
  private @Nullable Face face;

  RowView(String nodeId, boolean inWhere, Hands hands, Runnable onSelect) {
    super(8);
    this.nodeId = nodeId;
    this.hands = hands;
    setId(ID + nodeId);
    getStyleClass().add("condition-row");
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TREE_ITEM);
    grip.getStyleClass().add("grip");
    connector.getStyleClass().add("connector");
    connector.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(tokens, Priority.ALWAYS);
    missing = new MissingBadge(included -> hands.includeMissing(nodeId, included));
    numbers = new NumbersView(false, onSelect);
    menu.getStyleClass().addAll("row-menu");
    menu.setOnAction(event -> hands.menu(nodeId, menu));
    getChildren().addAll(grip, connector, tokens);
    if (!inWhere) {
      getChildren().add(numbers);
    }
    getChildren().add(menu);
    setOnMouseEntered(event -> hands.hover(nodeId));
    setOnMouseExited(event -> hands.hover(""));
    setOnMousePressed(event -> {
      if (event.getButton() == MouseButton.SECONDARY) {
        hands.menu(nodeId, menu);
      }
      requestFocus();
    });
  }

  String nodeId() {
    return nodeId;
  }

  /// The id of the node whose head a node of the scene is; null when it is none.
  static @Nullable String nodeOf(javafx.scene.Node head) {
    @Nullable String id = head.getId();
    return id != null && id.startsWith(ID) ? id.substring(ID.length()) : null;
  }

  RemarksView remarks() {
    return remarks;
  }

  Region grip() {
    return grip;
  }

  List<Button> tokenButtons() {
    return buttons;
  }

  NumbersView numbers() {
    return numbers;
  }

  /// Shows the leaf as it is now; what looks the same is left as it is.
  ///
  /// @param place where it stands
  void show(Node node, Place place, Showing showing) {
    Face now = Face.of(node, place, showing);
    if (now.equals(face)) {
      return;
    }
    face = now;
    @Nullable EventKind kind = place.kind();
    connector.setText(place.word());
    List<Token> next = showing.tokens().of(node, kind);
    List<Mark> nextMarks = Mark.of(node, 0, showing);
    boolean otherTokens = !next.equals(shown);
    int focused = buttons.stream().map(Button::isFocused).toList().indexOf(true);
    if (otherTokens) {
      shown = next;
      rebuild();
    }
    if (otherTokens || !nextMarks.equals(marks) || !tokens.getChildren().contains(missing)) {
      marks = nextMarks;
      Children.become(tokens, line());
    }
    if (otherTokens && focused >= 0 && !buttons.isEmpty()) {
      buttons.get(Math.min(focused, buttons.size() - 1)).requestFocus();
    }
    pseudoClassStateChanged(MUTED, node.marks().muted());
    pseudoClassStateChanged(INCOMPLETE, !Completeness.isComplete(node));
    pseudoClassStateChanged(WRONG, showing.troubles().isWrong(nodeId));
    menu.setAccessibleText(showing.texts().text("builder.menu"));
    numbers.show(showing.texts(), showing.of(nodeId), showing.base());
    missing.show(node instanceof Condition c ? c : null, kind, showing);
    Hint.on(grip, showing.texts().text("builder.grip"));
    remarks(node, kind, showing, now.remarks());
  }

  /// "Except", what the row says, and what is to be said about it.
  private List<javafx.scene.Node> line() {
    List<javafx.scene.Node> line = new ArrayList<>(words);
    for (Mark mark : marks) {
      line.add(mark.kind() == Mark.Kind.NEGATED ? 0 : line.size(), mark.label());
    }
    line.add(missing);
    return line;
  }

  private void remarks(
      Node node, @Nullable EventKind kind, Showing showing, List<Remark> troubles) {
    setAccessibleText(showing.spoken(node, kind));
    tell(troubles);
    asked = node;
    boolean nobody = marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.ZERO);
    if (nobody && !showing.figures().stale() && node instanceof Condition condition) {
      showing.field(condition, kind).ifPresent(field -> reason(condition, field, showing));
    }
  }

  /// Why nobody matches, once it is known; it may come when the row shows something else already.
  private void reason(Condition condition, Field field, Showing showing) {
    showing
        .facts()
        .facet(
            field,
            facet -> {
              if (condition.equals(asked)) {
                List<Remark> all = new ArrayList<>(showing.troubles().at(condition, null, showing));
                String why = new ZeroReason(showing.tokens().wording()).of(condition, field, facet);
                all.add(new Remark(Remark.Kind.WRONG, why));
                tell(all);
              }
            });
  }

  private void tell(List<Remark> all) {
    remarks.show(all);
    setAccessibleHelp(remarks.spoken());
  }

  private void rebuild() {
    buttons.clear();
    words.clear();
    for (Token token : shown) {
      if (token.part() == Token.Part.WORD) {
        Label word = new Label(token.text());
        word.getStyleClass().add("word");
        words.add(word);
      } else {
        Button button = button(token);
        buttons.add(button);
        words.add(button);
      }
    }
  }

  private Button button(Token token) {
    Button button = new Button(token.text());
    button.getStyleClass().setAll("button", "token", style(token.part()));
    button.pseudoClassStateChanged(EMPTY, token.empty());
    button.setMinWidth(0);
    // a token longer than the line is shortened; its whole text is told by the tooltip
    Hint.on(button, token.text());
    button.setUserData(token.part());
    button.setOnAction(event -> hands.edit(nodeId, token.part(), button));
    return button;
  }

  private static String style(Token.Part part) {
    return switch (part) {
      case FIELD, KIND -> "field-token";
      case OPERATOR, WORD -> "operator-token";
      case VALUE, COUNT, WINDOW, SEGMENT -> "value-token";
      case WHERE -> "where-token";
    };
  }
}
