package app.quartier.ui.builder;

import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.ui.builder.EmptyResult.Culprit;
import app.quartier.ui.builder.drag.DragGesture;
import app.quartier.ui.builder.editors.Facts;
import app.quartier.ui.builder.editors.Wording;
import app.quartier.ui.command.Command;
import app.quartier.ui.command.Offer;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Dimming;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.ListChanges;
import app.quartier.ui.kit.Viewport;
import app.quartier.ui.kit.Visible;
import app.quartier.workspace.Counted;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The segment on the desk as a sentence and as a tree of rows to edit.
public final class BuilderView extends StackPane {
  private final Desk desk;
  private final Language language;
  private final Showings showings;
  private final Label title = new Label();
  private final Banner banner = new Banner();
  private final Label emptyHint = new Label();
  private final Popover popover = new Popover();
  private final BuilderModel model;
  private final SuggestionsView suggestions;
  private final EmptyCard nobody;
  private final SentenceView sentence;
  private final TreePane tree;
  private final ByHandView byHand;
  private final Actions actions;
  private final ScrollPane scroll = new ScrollPane();
  private final Frames later = new Frames();
  private String told = "";
  private Consumer<String> onMembers = id -> {};

  /// @param lists changes the lists
  public BuilderView(Desk desk, Language language, ListChanges lists) {
    this.desk = desk;
    this.language = language;
    Facts facts = new Facts(desk, lists);
    Folds folds = new Folds(desk);
    showings = new Showings(desk, language, facts, folds);
    getStyleClass().add("builder");
    getStylesheets()
        .add(Objects.requireNonNull(BuilderView.class.getResource("builder.css")).toExternalForm());
    sentence = new SentenceView(language, this::lit);
    model = new BuilderModel(desk);
    SuggestionsModel ideas = new SuggestionsModel(model);
    suggestions = new SuggestionsView(ideas, language, showings::sentences);
    nobody = new EmptyCard(model::mute);
    Supplier<Wording> wording = () -> showings.wording(desk.workspace().catalog());
    actions = new Actions(model, popover, facts, language, wording, folds);
    tree = new TreePane(actions, this::members);
    byHand = new ByHandView(desk);
    actions.attach(tree, this::show, this::lit, sentence::copy, ideas::toggle);
    lay();
    DragGesture gesture =
        new DragGesture(
            popover, tree, tree::heads, () -> model.rule().orElseThrow(), actions::drop);
    gesture.install(language, scroll);
    // before the buttons, which would walk with the arrows by themselves
    tree.addEventFilter(KeyEvent.KEY_PRESSED, actions::onKey);
    tree.addEventFilter(KeyEvent.KEY_TYPED, actions::onTyped);
    listen();
    show();
  }

  private void lay() {
    title.getStyleClass().add("builder-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    emptyHint.getStyleClass().add("builder-empty");
    emptyHint.setWrapText(true);
    VBox page = new VBox(12, title, sentence, banner, nobody, emptyHint, tree, byHand, suggestions);
    page.getStyleClass().add("builder-page");
    // or the scroll pane takes the focus from the row that was pressed
    page.setOnMousePressed(MouseEvent::consume);
    Viewport.show(scroll, page);
    scroll.getStyleClass().add("builder-scroll");
    getChildren().addAll(scroll, popover);
  }

  private void listen() {
    desk.segmentProperty()
        .addListener((property, old, next) -> {
          if (old == null || next == null || !old.id().equals(next.id())) {
            showings.forgetProblems();
          }
          show();
        });
    // the last thing the desk says when an answer came, whatever it is
    desk.computingProperty()
        .addListener((property, old, computing) -> {
          if (!computing) {
            listenToProblems();
            show();
          }
        });
    model.refusedProperty().addListener((property, old, next) -> show());
    model.unclippedProperty().addListener((property, old, next) -> tell(next));
    popover.onLeft(() -> {
      listenToProblems();
      show();
    });
    desk.onHandOver(popover.openProperty(), popover::leave);
    popover.onUndo(desk::undo);
    Attached.follow(
        this,
        language.textsProperty(),
        texts -> {
          // what cannot be read stays open, to be mended
          popover.finish();
          show();
        });
    List.of(tree, suggestions).forEach(new Dimming(desk)::pale);
    sceneProperty().addListener((property, old, next) -> actions.follow(old, next));
  }

  /// Makes ahead, in parts, what would let the window wait at the first segment.
  ///
  /// @param dress gives a scene the looks of the program
  public void prepare(Consumer<Scene> dress, Consumer<Runnable> parts) {
    new Beforehand(actions, language, showings::of, getStylesheets())
        .make(desk.workspace().catalog(), dress, parts);
  }

  /// What can be done here, for menus, palette and shortcut sheet.
  public List<Command> commands() {
    return actions.commands();
  }

  /// Told the id of a node whose number is pressed: its members are to be shown.
  public void setOnMembers(Consumer<String> handler) {
    onMembers = handler;
  }

  /// Told each node that is deleted.
  public void setOnDeleted(Consumer<Node> handler) {
    model.onDeleted(handler);
  }

  /// The rows of the segment on the desk, to be found by their words; choosing one goes to it.
  public List<Offer> rows() {
    return new Finder(model, actions, tree)
        .rows(showings.sentences(), language.texts().text("builder.found"));
  }

  private void members(String id) {
    desk.selectedProperty().set(id);
    onMembers.accept(id);
  }

  /// Opens the list of fields to begin with; what an empty segment needs first.
  public void begin() {
    // the list stands beside the row, which a new segment has not been laid out for yet
    applyCss();
    layout();
    actions.begin();
  }

  private void lit(String id) {
    sentence.mark(id);
    tree.heads()
        .forEach((node, head) -> head.pseudoClassStateChanged(RowView.HOVERED, node.equals(id)));
  }

  private void show() {
    @Nullable Segment segment = desk.segmentProperty().get();
    scroll.getContent().setVisible(segment != null);
    if (segment == null) {
      return;
    }
    Showing showing = showings.of(segment);
    title.setText(SegmentNames.shown(segment, language.texts()));
    sentence(segment, showing);
    byHand.show(segment, language.texts());
    banner.show(
        language.texts(),
        model.unclippedProperty().get(),
        showing.troubles().complaints().others());
    emptyHint.setText(language.texts().text("builder.empty"));
    Visible.set(emptyHint, segment.rule().of().isEmpty());
    nobody(showing);
    actions.keepFocus(() -> tree.show(segment.rule(), showing));
  }

  /// The words of another segment come in the frame after its first rows.
  private void sentence(Segment segment, Showing showing) {
    later.clear();
    if (segment.id().equals(told)) {
      sentence.show(segment, showing);
    } else {
      later.add(() -> {
        told = segment.id();
        sentence.show(segment, showing);
      });
    }
  }

  /// Does at once what waits for the next frames.
  void complete() {
    later.finish();
    actions.complete();
  }

  /// What is wrong is said when the editor is left, not while something is being typed.
  private void listenToProblems() {
    if (!popover.isOpen() && !desk.computingProperty().get()) {
      showings.takeProblems();
    }
  }

  private void nobody(Showing showing) {
    @Nullable Counted counted = desk.countedProperty().get();
    boolean known = counted != null && !showing.figures().stale() && showing.base() > 0;
    @Nullable Culprit culprit =
        known ? EmptyResult.of(counted.evaluation().nodes()).orElse(null) : null;
    String clause =
        culprit == null ? "" : showing.node(culprit.id()).map(showing.sentences()::of).orElse("");
    nobody.show(language.texts(), culprit, clause);
  }

  private void tell(Unclipped unclipped) {
    show();
    if (!unclipped.problems().isEmpty()) {
      Sight.bring(banner);
    }
  }
}
