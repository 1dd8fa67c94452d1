package app.quartier.ui.builder;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.text.Sentences;
import app.quartier.ui.builder.drag.DragGesture;
import app.quartier.ui.builder.editors.Facts;
import app.quartier.ui.builder.editors.Wording;
import app.quartier.ui.command.Command;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Dimming;
import app.quartier.ui.kit.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The segment on the desk as a sentence and as a tree of rows to edit.
public final class BuilderView extends StackPane {
  private final Desk desk;
  private final Language language;
  private final Facts facts;
  private final Set<String> collapsed = new HashSet<>();
  private final Label title = new Label();
  private final Label banner = new Label();
  private final Label emptyHint = new Label();
  private final Popover popover = new Popover();
  private final SentenceView sentence;
  private final TreePane tree;
  private final Actions actions;
  private final ScrollPane scroll = new ScrollPane();
  private Consumer<String> onMembers = id -> {};

  public BuilderView(Desk desk, Language language) {
    this.desk = desk;
    this.language = language;
    this.facts = new Facts(desk);
    getStyleClass().add("builder");
    getStylesheets()
        .add(Objects.requireNonNull(BuilderView.class.getResource("builder.css")).toExternalForm());
    sentence = new SentenceView(language, this::lit);
    BuilderModel model = new BuilderModel(desk);
    actions = new Actions(model, popover, facts, language, this::wording);
    tree = new TreePane(actions, this::members);
    actions.attach(tree, collapsed, this::show, this::lit, sentence::copy);
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
    banner.getStyleClass().add("builder-banner");
    banner.setWrapText(true);
    emptyHint.getStyleClass().add("builder-empty");
    emptyHint.setWrapText(true);
    VBox page = new VBox(12, title, sentence, banner, emptyHint, tree);
    page.getStyleClass().add("builder-page");
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("builder-scroll");
    getChildren().addAll(scroll, popover);
  }

  private void listen() {
    desk.segmentProperty().addListener((property, old, next) -> show());
    desk.countedProperty().addListener((property, old, next) -> show());
    desk.problemsProperty().addListener((property, old, next) -> show());
    language
        .textsProperty()
        .addListener((property, old, next) -> {
          popover.close();
          show();
        });
    desk.staleProperty().addListener((property, old, next) -> show());
    new Dimming(desk).pale(tree);
    sceneProperty().addListener((property, old, next) -> actions.follow(old, next));
  }

  /// What can be done here, for menus, palette and shortcut sheet.
  public List<Command> commands() {
    return actions.commands();
  }

  /// Told the id of a node whose number is pressed: its members are to be shown.
  public void setOnMembers(Consumer<String> handler) {
    onMembers = handler;
  }

  private void members(String id) {
    desk.selectedProperty().set(id);
    onMembers.accept(id);
  }

  /// Opens the list of fields to begin with; what an empty segment needs first.
  public void begin() {
    actions.begin();
  }

  private Wording wording() {
    return new Wording(language.texts(), desk.workspace().catalog().currency());
  }

  private Sentences sentences(Catalog catalog) {
    return new Sentences(language.texts(), catalog, this::segmentName);
  }

  private Optional<String> segmentName(String id) {
    return desk.workspace().segments().list().stream()
        .filter(s -> s.id().equals(id))
        .map(SavedSegment::name)
        .findFirst();
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
    Catalog catalog = desk.workspace().catalog();
    Map<String, String> names =
        desk.workspace().segments().list().stream()
            .collect(Collectors.toMap(SavedSegment::id, SavedSegment::name));
    Tokens tokens = new Tokens(wording(), catalog, id -> Optional.ofNullable(names.get(id)));
    Sentences words = sentences(catalog);
    title.setText(
        segment.name().isBlank() ? language.texts().text("builder.untitled") : segment.name());
    sentence.show(segment, words);
    banner();
    emptyHint.setText(language.texts().text("builder.empty"));
    emptyHint.setVisible(segment.rule().of().isEmpty());
    emptyHint.setManaged(segment.rule().of().isEmpty());
    actions.keepFocus(() -> tree.show(segment.rule(), showing(segment, tokens, words)));
  }

  private Showing showing(Segment segment, Tokens tokens, Sentences words) {
    Figures figures =
        Figures.of(desk.countedProperty().get(), segment.rule(), desk.staleProperty().get());
    return new Showing(tokens, words, figures, facts, collapsed);
  }

  private void banner() {
    String told =
        desk.problemsProperty().get().stream()
            .map((Problem problem) -> language.texts().problem(problem))
            .collect(Collectors.joining("\n"));
    banner.setText(told);
    banner.setVisible(!told.isEmpty());
    banner.setManaged(!told.isEmpty());
  }
}
