package app.quartier.ui.shell;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Refusal;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Children;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.Viewport;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the middle while no segment is open: a new one, or one of the templates, each
/// with how many contacts of this workspace it has.
final class TemplatesView extends ScrollPane {
  private static final double GAP = 12;

  /// How many cards are brought at a time.
  private static final int A_PART = 2;

  private static final Duration PATIENCE = Duration.millis(150);

  private final Shell shell;
  private final Lane lane;
  private final List<Template> templates = Template.all();
  private final Map<String, Long> counts = new HashMap<>();
  private final List<TemplateCard> cards;
  private final FlowPane pane = new FlowPane(GAP, GAP);
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private int dressed;

  TemplatesView(Shell shell, SegmentActions segments) {
    this.shell = shell;
    this.lane = shell.desk().lane().when(Frames.patient()::add);
    this.cards =
        templates.stream()
            .map(template -> new TemplateCard(template, () -> segments.create(template)))
            .toList();
    patience.setOnFinished(event -> cards.forEach(card -> card.pale(true)));
    getStyleClass().add("templates");
    EmptyView head =
        new EmptyView(shell.language(), Feather.USERS, "empty.segment")
            .offering("command.new", Feather.PLUS, segments::create);
    Label title = new Label();
    title.textProperty().bind(shell.language().text("templates.title"));
    title.getStyleClass().add("q-heading");
    VBox page = new VBox(GAP * 2, head, title, pane);
    page.setAlignment(Pos.TOP_CENTER);
    page.getStyleClass().add("page");
    pane.setAlignment(Pos.CENTER);
    Viewport.show(this, page);
    accessibleTextProperty().bind(title.textProperty());
    Attached.follow(this, shell.language().textsProperty(), texts -> show());
    shell.book().numbers().sizeProperty().addListener((property, old, next) -> count());
    show();
    count();
  }

  /// Brings the cards, which are most of the work.
  ///
  /// @param parts takes the parts of the work
  void dress(Consumer<Runnable> parts) {
    for (int some = 0; some < cards.size(); some += A_PART) {
      parts.accept(() -> {
        dressed += A_PART;
        bring();
      });
    }
  }

  /// Counts anew when nothing else is to do; the last numbers stay meanwhile, pale when the new
  /// ones take a moment to come.
  private void count() {
    Workspace workspace = shell.desk().workspace();
    if (!counts.isEmpty()) {
      patience.playFromStart();
    }
    lane.submit(cancel -> counted(workspace, cancel), this::take);
  }

  private Map<String, Long> counted(Workspace workspace, Cancel cancel) {
    Map<String, Long> found = new HashMap<>();
    for (Template template : templates) {
      cancel.check();
      try (Counted counted = workspace.count(template.segment(), null, null, cancel)) {
        found.put(template.id(), counted.evaluation().count());
      } catch (Refusal unfit) {
        // what this workspace has no field for is not offered
        found.remove(template.id());
      }
    }
    return found;
  }

  private void take(Map<String, Long> found) {
    patience.stop();
    cards.forEach(card -> card.pale(false));
    counts.clear();
    counts.putAll(found);
    show();
  }

  /// The cards stay the same, so that the focus stays on one of them.
  private void show() {
    Texts texts = shell.language().texts();
    Sentences sentences =
        new Sentences(texts, shell.desk().workspace().catalog(), id -> Optional.empty());
    for (TemplateCard card : cards) {
      card.show(texts, sentences.of(card.template().segment()), counts.get(card.template().id()));
    }
    bring();
  }

  private void bring() {
    List<TemplateCard> shown =
        cards.stream()
            .filter(card -> counts.isEmpty() || counts.containsKey(card.template().id()))
            .limit(dressed)
            .toList();
    Children.become(pane, shown);
  }
}
