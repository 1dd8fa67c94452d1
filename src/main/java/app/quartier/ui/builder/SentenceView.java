package app.quartier.ui.builder;

import app.quartier.domain.segment.Segment;
import app.quartier.text.Said;
import app.quartier.ui.kit.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The segment as a sentence, its clauses lit together with their rows.
final class SentenceView extends HBox {
  private final VBox lines = new VBox();
  private final Button copy = new Button(null, new FontIcon(Feather.COPY));
  private final Consumer<String> onHover;
  private final List<Text> clauses = new ArrayList<>();
  private String sentence = "";
  private @Nullable Segment shown;
  private int edition;

  /// @param onHover told the node whose clause the pointer is on; empty for none
  SentenceView(Language language, Consumer<String> onHover) {
    super(8);
    this.onHover = onHover;
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("sentence");
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.getStyleClass().add("sentence-words");
    lines.setAccessibleRole(AccessibleRole.TEXT);
    copy.getStyleClass().addAll("flat", "row-menu");
    copy.accessibleTextProperty().bind(language.text("command.builder.copySentence"));
    copy.setOnAction(event -> copy());
    getChildren().addAll(lines, copy);
  }

  String sentence() {
    return sentence;
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(sentence);
    Clipboard.getSystemClipboard().setContent(content);
  }

  void show(Segment segment, Showing showing) {
    if (segment.equals(shown) && showing.edition() == edition) {
      return;
    }
    shown = segment;
    edition = showing.edition();
    Said said = showing.sentences().told(segment);
    String next = said.text();
    if (next.equals(sentence)) {
      return;
    }
    sentence = next;
    lines.setAccessibleText(next);
    clauses.clear();
    lines.getChildren().setAll(said.lines().stream().map(this::line).toList());
  }

  /// A line of its own goes on below its beginning where it is broken.
  private TextFlow line(Said.Line said) {
    TextFlow flow = new TextFlow();
    flow.setStyle("-fx-padding: 0 0 0 " + said.depth() + "em");
    for (Said.Part part : said.parts()) {
      Text text = clause(part);
      clauses.add(text);
      flow.getChildren().add(text);
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
    for (Text part : clauses) {
      boolean lit = !id.isEmpty() && id.equals(part.getUserData());
      part.pseudoClassStateChanged(RowView.HOVERED, lit);
    }
  }
}
