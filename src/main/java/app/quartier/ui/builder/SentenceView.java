package app.quartier.ui.builder;

import app.quartier.domain.segment.Segment;
import app.quartier.text.Said;
import app.quartier.ui.kit.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The segment as a sentence, its clauses lit together with their rows.
final class SentenceView extends HBox {
  private final TextFlow flow = new TextFlow();
  private final Button copy = new Button(null, new FontIcon(Feather.COPY));
  private final Consumer<String> onHover;
  private String sentence = "";
  private @Nullable Segment shown;
  private int edition;

  /// @param onHover told the node whose clause the pointer is on; empty for none
  SentenceView(Language language, Consumer<String> onHover) {
    super(8);
    this.onHover = onHover;
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("sentence");
    HBox.setHgrow(flow, Priority.ALWAYS);
    flow.getStyleClass().add("sentence-words");
    copy.getStyleClass().addAll("flat", "row-menu");
    copy.accessibleTextProperty().bind(language.text("command.builder.copySentence"));
    copy.setOnAction(event -> copy());
    getChildren().addAll(flow, copy);
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
    flow.setAccessibleText(next);
    List<Text> parts = new ArrayList<>();
    for (Said.Line line : said.lines()) {
      part((parts.isEmpty() ? "" : "\n") + line.indent(), "", parts);
      line.parts().forEach(one -> part(one.words(), one.node(), parts));
    }
    flow.getChildren().setAll(parts);
  }

  private void part(String words, String id, List<Text> parts) {
    if (words.isEmpty()) {
      return;
    }
    Text text = new Text(words);
    text.getStyleClass().add("clause");
    text.setUserData(id);
    if (!id.isEmpty()) {
      text.setOnMouseEntered(event -> onHover.accept(id));
      text.setOnMouseExited(event -> onHover.accept(""));
    }
    parts.add(text);
  }

  /// Lights the clause of a node.
  void mark(String id) {
    for (javafx.scene.Node part : flow.getChildren()) {
      boolean lit = !id.isEmpty() && id.equals(part.getUserData());
      part.pseudoClassStateChanged(RowView.HOVERED, lit);
    }
  }
}
