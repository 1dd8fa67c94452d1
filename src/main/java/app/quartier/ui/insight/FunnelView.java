package app.quartier.ui.insight;

import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Trees;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Language;
import app.quartier.workspace.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// From all contacts to the members, node by node: the numbers in context, as bars with the words
/// of the node. Each number opens its contacts.
final class FunnelView extends VBox {
  private static final double INDENT = 12;
  private static final int DEEPEST = 5;

  private final InsightModel model;
  private final Language language;
  private final Consumer<String> people;

  /// @param people opens the contacts of a node
  FunnelView(InsightModel model, Language language, Consumer<String> people) {
    this.model = model;
    this.language = language;
    this.people = people;
    getStyleClass().add("funnel");
    model.desk().countedProperty().subscribe(this::rebuild);
    language.textsProperty().subscribe(this::rebuild);
    rebuild();
  }

  private void rebuild() {
    @Nullable Counted counted = model.desk().countedProperty().get();
    if (counted == null) {
      getChildren().clear();
      return;
    }
    Texts texts = language.texts();
    long base = counted.evaluation().base();
    List<javafx.scene.Node> rows = new ArrayList<>();
    Label all = new Label(texts.text("insight.funnel.base"));
    rows.add(row(all, figure(base, base), base, base, 0));
    Sentences sentences = sentences(counted);
    Node root = counted.segment().rule();
    for (NodeCounts numbers : counted.evaluation().nodes()) {
      if (!numbers.id().equals(root.id())) {
        Trees.find(counted.segment().rule(), numbers.id())
            .ifPresent(node -> rows.add(row(node, numbers, sentences, counted)));
      }
    }
    if (rows.size() == 1) {
      rows.add(quiet(texts.text("insight.funnel.empty")));
    }
    getChildren().setAll(rows);
  }

  private Sentences sentences(Counted counted) {
    Map<String, String> names =
        model.desk().workspace().segments().list().stream()
            .collect(Collectors.toMap(SavedSegment::id, SavedSegment::name));
    return new Sentences(
        language.texts(), counted.catalog(), id -> Optional.ofNullable(names.get(id)));
  }

  private VBox row(Node node, NodeCounts numbers, Sentences sentences, Counted counted) {
    long base = counted.evaluation().base();
    String words = capitalised(sentences.of(node));
    Label label = new Label(words);
    Button figure = new Button(figure(numbers.inContext(), base).getText());
    figure.getStyleClass().addAll("flat", "figure");
    figure.setAccessibleText(
        language.texts().text("insight.funnel.open", words, numbers.inContext()));
    figure.setOnAction(clicked -> people.accept(node.id()));
    int depth = Math.min(DEEPEST, Trees.depth(counted.segment().rule(), node.id()) - 1);
    VBox row = row(label, figure, numbers.inContext(), base, depth);
    Desk desk = model.desk();
    row.setOnMouseClicked(clicked -> desk.selectedProperty().set(node.id()));
    return row;
  }

  private Label figure(long count, long base) {
    Texts texts = language.texts();
    String share = texts.formats().percent(base == 0 ? 0 : (double) count / base);
    Label figure = new Label(texts.text("insight.figure", count, share));
    figure.getStyleClass().add("figure");
    return figure;
  }

  private static VBox row(Label words, Labeled figure, long count, long base, int depth) {
    words.setWrapText(true);
    words.setMinWidth(0);
    words.setTooltip(new Tooltip(words.getText()));
    words.setMaxWidth(Double.MAX_VALUE);
    words.getStyleClass().add("words");
    ShareBar bar = new ShareBar(base == 0 ? 0 : (double) count / base);
    HBox line = new HBox(bar, figure);
    line.getStyleClass().add("line");
    HBox.setHgrow(bar, Priority.ALWAYS);
    VBox row = new VBox(words, line);
    row.getStyleClass().add("funnel-row");
    row.setPadding(new Insets(0, 0, 0, depth * INDENT));
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(words.getText() + " " + figure.getText());
    return row;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("quiet");
    return label;
  }

  private String capitalised(String clause) {
    int first = clause.isEmpty() ? 0 : clause.offsetByCodePoints(0, 1);
    return clause.substring(0, first).toUpperCase(language.texts().locale())
        + clause.substring(first);
  }
}
