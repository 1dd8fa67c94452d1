package app.quartier.ui.insight;

import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Trees;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Children;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.Language;
import app.quartier.workspace.Counted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// From all contacts to the members, node by node: the numbers in context, as bars with the words
/// of the node. Each number opens its contacts.
final class FunnelView extends VBox {
  private static final int DEEPEST = 5;

  /// How many rows are made in a frame.
  private static final int A_FRAME = 4;

  private final InsightModel model;
  private final Language language;
  private final Consumer<String> people;
  private final Frames later = new Frames();
  private final FunnelRow all = new FunnelRow(new Label());
  private final Map<String, FunnelRow> rows = new HashMap<>();
  private final Label empty = new Label();

  /// @param people opens the contacts of a node
  FunnelView(InsightModel model, Language language, Consumer<String> people) {
    this.model = model;
    this.language = language;
    this.people = people;
    getStyleClass().add("funnel");
    empty.setWrapText(true);
    empty.getStyleClass().add("quiet");
    model.desk().countedProperty().subscribe(this::rebuild);
    Attached.follow(this, language.textsProperty(), texts -> rebuild());
    rebuild();
  }

  /// The very first rows come in the next frame, as the builder makes its own in this one.
  private void rebuild() {
    make(rows.isEmpty() ? 0 : A_FRAME, true);
  }

  /// @param most new rows; the others come in the frames after
  /// @param again whether those that are there may say something else
  private void make(int most, boolean again) {
    later.clear();
    @Nullable Counted counted = model.desk().countedProperty().get();
    if (counted == null) {
      getChildren().clear();
      return;
    }
    Texts texts = language.texts();
    long base = counted.evaluation().base();
    Group rule = counted.segment().rule();
    List<NodeCounts> steps =
        counted.evaluation().nodes().stream()
            .filter(numbers -> !numbers.id().equals(rule.id()))
            .filter(numbers -> Trees.find(rule, numbers.id()).isPresent())
            .toList();
    all.show("", texts.text("insight.funnel.base"), figure(base, base), base == 0 ? 0 : 1, 0);
    Sentences sentences = sentences(counted);
    rows.keySet().retainAll(steps.stream().map(NodeCounts::id).toList());
    int budget = most;
    List<javafx.scene.Node> shown = new ArrayList<>(List.of(all));
    for (NodeCounts step : steps) {
      boolean there = rows.containsKey(step.id());
      if (there || budget-- > 0) {
        FunnelRow row = rows.computeIfAbsent(step.id(), id -> row());
        if (again || !there) {
          show(row, step, sentences, counted);
        }
        shown.add(row);
      }
    }
    empty.setText(texts.text("insight.funnel.empty"));
    if (steps.isEmpty()) {
      shown.add(empty);
    }
    Children.become(this, shown);
    if (budget < 0) {
      later.add(() -> make(later.isLate() ? 1 : A_FRAME, false));
    }
  }

  private Sentences sentences(Counted counted) {
    Map<String, String> names =
        model.desk().workspace().segments().list().stream()
            .collect(Collectors.toMap(SavedSegment::id, SavedSegment::name));
    return new Sentences(
        language.texts(), counted.catalog(), id -> Optional.ofNullable(names.get(id)));
  }

  private FunnelRow row() {
    Button figure = new Button();
    figure.getStyleClass().add("flat");
    FunnelRow row = new FunnelRow(figure);
    figure.setOnAction(clicked -> people.accept(row.node()));
    row.setOnMouseClicked(clicked -> model.desk().selectedProperty().set(row.node()));
    return row;
  }

  private void show(FunnelRow row, NodeCounts numbers, Sentences sentences, Counted counted) {
    Group rule = counted.segment().rule();
    long base = counted.evaluation().base();
    long count = numbers.inContext();
    String words = capitalised(sentences.of(Trees.find(rule, numbers.id()).orElseThrow()));
    int depth = Math.min(DEEPEST, Trees.depth(rule, numbers.id()) - 1);
    double share = base == 0 ? 0 : (double) count / base;
    String open = language.texts().text("insight.funnel.open", words, count);
    row.show(numbers.id(), words, figure(count, base), share, depth);
    row.tell(open);
  }

  private String figure(long count, long base) {
    Texts texts = language.texts();
    String share = texts.formats().percent(base == 0 ? 0 : (double) count / base);
    return texts.text("insight.figure", count, share);
  }

  private String capitalised(String clause) {
    int first = clause.isEmpty() ? 0 : clause.offsetByCodePoints(0, 1);
    return clause.substring(0, first).toUpperCase(language.texts().locale())
        + clause.substring(first);
  }
}
