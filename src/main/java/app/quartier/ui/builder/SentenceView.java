package app.quartier.ui.builder;

import app.quartier.domain.segment.Segment;
import app.quartier.text.Said;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Children;
import app.quartier.ui.kit.Column;
import app.quartier.ui.kit.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The segment as a sentence, its clauses lit together with their rows. Of a long one the beginning
/// is shown until all is asked for, so that the rows stay in sight.
final class SentenceView extends HBox {
  private static final int FIRST_LINES = 6;

  private final Column lines = new Column(0);
  private final Hyperlink more = new Hyperlink();
  private final Button copy = new Button(null, new FontIcon(Feather.COPY));
  private final Consumer<String> onHover;

  /// What is shown, by what it says: a line that goes on saying the same is not made anew.
  private final Map<Said.Line, TextFlow> flows = new HashMap<>();

  private Said said = new Said(List.of());
  private boolean whole;
  private Texts texts;
  private @Nullable Segment shown;
  private int edition;

  /// @param onHover told the node whose clause the pointer is on; empty for none
  SentenceView(Language language, Consumer<String> onHover) {
    super(8);
    this.onHover = onHover;
    this.texts = language.texts();
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("sentence");
    Column words = new Column(0, lines, more);
    HBox.setHgrow(words, Priority.ALWAYS);
    more.managedProperty().bind(more.visibleProperty());
    more.setOnAction(event -> {
      whole = !whole;
      lines();
    });
    lines.getStyleClass().add("sentence-words");
    lines.setAccessibleRole(AccessibleRole.TEXT);
    copy.getStyleClass().addAll("flat", "row-menu");
    copy.accessibleTextProperty().bind(language.text("command.builder.copySentence"));
    copy.setOnAction(event -> copy());
    getChildren().addAll(words, copy);
  }

  String sentence() {
    return said.text();
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(sentence());
    Clipboard.getSystemClipboard().setContent(content);
  }

  void show(Segment segment, Showing showing) {
    if (segment.equals(shown) && showing.edition() == edition) {
      return;
    }
    whole &= shown != null && segment.id().equals(shown.id());
    shown = segment;
    edition = showing.edition();
    texts = showing.texts();
    said = showing.sentences().told(segment);
    lines.setAccessibleText(sentence());
    lines();
  }

  private void lines() {
    int all = said.lines().size();
    // A link that hides less than it takes would be of no use.
    boolean tooMany = all > FIRST_LINES + 1;
    Map<Said.Line, TextFlow> before = Map.copyOf(flows);
    flows.clear();
    List<TextFlow> next = new ArrayList<>();
    for (Said.Line line : said.lines().subList(0, whole || !tooMany ? all : FIRST_LINES)) {
      // of two lines that say the same, the second one is made anew
      @Nullable TextFlow known = flows.containsKey(line) ? null : before.get(line);
      TextFlow flow = known == null ? line(line) : known;
      flows.putIfAbsent(line, flow);
      next.add(flow);
    }
    Children.become(lines, next);
    more.setVisible(tooMany);
    more.setText(
        whole ? texts.text("builder.sentence.less") : texts.text("builder.sentence.all", all));
  }

  /// A line of its own goes on below its beginning where it is broken.
  private TextFlow line(Said.Line said) {
    TextFlow flow = new TextFlow();
    flow.setStyle("-fx-padding: 0 0 0 " + said.depth() + "em");
    for (Said.Part part : said.parts()) {
      flow.getChildren().add(clause(part));
    }
    return flow;
  }

  private Text clause(Said.Part part) {
    Text text = new Text(part.words());
    text.getStyleClass().add("clause");
    text.setUserData(part.node());
    if (!part.node().isEmpty()) {
      text.setOnMouseEntered(event -> onHover.accept(part.node()));
      text.setOnMouseExited(event -> onHover.accept(""));
    }
    return text;
  }

  /// Lights the clause of a node.
  void mark(String id) {
    for (Node line : lines.getChildren()) {
      for (Node part : ((TextFlow) line).getChildren()) {
        boolean lit = !id.isEmpty() && id.equals(part.getUserData());
        part.pseudoClassStateChanged(RowView.HOVERED, lit);
      }
    }
  }
}
