package app.quartier.ui.shell;

import app.quartier.kernel.Refusal;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the middle while no segment is open: a new one, or one of the templates, each
/// with how many contacts of this workspace it has.
final class TemplatesView extends ScrollPane {
  private static final double GAP = 12;

  private final Shell shell;
  private final SegmentActions segments;
  private final Lane lane;
  private final List<Template> templates = Template.all();
  private final Map<String, Long> counts = new HashMap<>();
  private final FlowPane cards = new FlowPane(GAP, GAP);

  TemplatesView(Shell shell, SegmentActions segments) {
    this.shell = shell;
    this.segments = segments;
    this.lane = shell.desk().lane();
    getStyleClass().add("templates");
    EmptyView head =
        new EmptyView(shell.language(), Feather.USERS, "empty.segment")
            .offering("command.new", Feather.PLUS, segments::create);
    Label title = new Label();
    title.textProperty().bind(shell.language().text("templates.title"));
    title.getStyleClass().add("q-heading");
    VBox page = new VBox(GAP * 2, head, title, cards);
    page.setAlignment(Pos.TOP_CENTER);
    page.getStyleClass().add("page");
    cards.setAlignment(Pos.CENTER);
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    accessibleTextProperty().bind(title.textProperty());
    shell.language().textsProperty().addListener((property, old, next) -> show());
    shell.book().numbers().sizeProperty().addListener((property, old, next) -> count());
    show();
    count();
  }

  private void count() {
    Workspace workspace = shell.desk().workspace();
    lane.submit(
        cancel -> {
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
        },
        found -> {
          counts.clear();
          counts.putAll(found);
          show();
        });
  }

  private void show() {
    Texts texts = shell.language().texts();
    Sentences sentences =
        new Sentences(texts, shell.desk().workspace().catalog(), id -> Optional.empty());
    List<Button> shown = new ArrayList<>();
    for (Template template : templates) {
      @Nullable Long count = counts.get(template.id());
      if (counts.isEmpty() || count != null) {
        shown.add(card(template, sentences.of(template.segment()), count));
      }
    }
    cards.getChildren().setAll(shown);
  }

  private Button card(Template template, String sentence, @Nullable Long count) {
    Texts texts = shell.language().texts();
    Label name = new Label(texts.text(template.nameKey()));
    name.getStyleClass().add("q-heading");
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.getStyleClass().addAll("q-muted", "q-small");
    Label number = new Label(count == null ? "–" : texts.count("sidebar.contacts", count));
    number.getStyleClass().add("template-count");
    List.of(name, number).forEach(label -> label.setMinHeight(Region.USE_PREF_SIZE));
    words.setMaxHeight(Double.MAX_VALUE);
    words.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(words, Priority.ALWAYS);
    VBox lines = new VBox(GAP / 2, name, words, number);
    lines.setMouseTransparent(true);
    Button card = new Button(null, lines);
    card.setTooltip(new Tooltip(sentence));
    fill(card, lines);
    card.setId("template-" + template.id());
    card.getStyleClass().add("template-card");
    card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    card.setAccessibleText(name.getText() + ", " + number.getText() + ". " + sentence);
    card.setOnAction(event -> segments.create(template));
    return card;
  }

  /// All cards are of one size, which the longest sentence fits.
  private static void fill(Button card, VBox lines) {
    lines
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> card.getWidth() - card.snappedLeftInset() - card.snappedRightInset(),
                card.widthProperty(),
                card.insetsProperty()));
    lines
        .prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> card.getHeight() - card.snappedTopInset() - card.snappedBottomInset(),
                card.heightProperty(),
                card.insetsProperty()));
  }
}
