package app.quartier.ui.builder;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Trees;
import app.quartier.ui.builder.drag.DropRules.Decision;
import app.quartier.ui.builder.editors.Facts;
import app.quartier.ui.builder.editors.Pick;
import app.quartier.ui.builder.editors.Wording;
import app.quartier.ui.command.Command;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Turns touches and keys into edits of the model, and brings the focus back to the node.
final class Actions implements Hands {
  private final BuilderModel model;
  private final Popover popover;
  private final Facts facts;
  private final Language language;
  private final Supplier<Wording> wording;
  private final Folds folds;
  private final Frames later = new Frames();
  private final BooleanProperty onRow = new SimpleBooleanProperty(this, "onRow", false);
  private final ChangeListener<@Nullable Node> focus = (property, old, next) -> focused(next);
  private @Nullable TreePane tree;
  private Runnable refresh = () -> {};
  private Consumer<String> light = id -> {};
  private List<Command> commands = List.of();
  private boolean done;

  Actions(
      BuilderModel model,
      Popover popover,
      Facts facts,
      Language language,
      Supplier<Wording> wording,
      Folds folds) {
    this.model = model;
    this.popover = popover;
    this.facts = facts;
    this.language = language;
    this.wording = wording;
    this.folds = folds;
  }

  /// Connects what is made after this.
  void attach(
      TreePane rows,
      Runnable show,
      Consumer<String> lit,
      Runnable copySentence,
      Runnable suggestions) {
    tree = rows;
    refresh = show;
    light = lit;
    commands = new BuilderCommands(model, this, language, onRow, copySentence, suggestions).all();
  }

  List<Command> commands() {
    return commands;
  }

  /// Does at once what waits for the next frames.
  void complete() {
    tree().complete();
    later.finish();
  }

  private TreePane tree() {
    if (tree == null) {
      throw new IllegalStateException("not attached");
    }
    return tree;
  }

  private Openings openings() {
    return new Openings(model, facts, wording.get());
  }

  void follow(@Nullable Scene old, @Nullable Scene next) {
    if (old != null) {
      old.focusOwnerProperty().removeListener(focus);
    }
    if (next != null) {
      next.focusOwnerProperty().addListener(focus);
    }
  }

  private void focused(@Nullable Node owner) {
    Optional<String> id = nodeAt(owner);
    onRow.set(id.isPresent());
    id.ifPresent(model::select);
  }

  /// The node in whose head a node of the scene stands.
  private Optional<String> nodeAt(@Nullable Node owner) {
    for (@Nullable Node at = owner; at != null; at = at.getParent()) {
      @Nullable String id = RowView.nodeOf(at);
      if (id != null && at.equals(tree().heads().get(id))) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /// Shows something anew; what had the focus in the tree gets it back, or the node beside it.
  void keepFocus(Runnable show) {
    @Nullable Scene scene = tree().getScene();
    @Nullable Node owner = scene == null ? null : scene.getFocusOwner();
    boolean inTree = nodeAt(owner).isPresent();
    show.run();
    if (inTree && !popover.isOpen()) {
      boolean stays = owner != null && nodeAt(owner).filter(model.selected()::equals).isPresent();
      if (!stays || (scene != null && scene.getFocusOwner() != null && !onTree(scene))) {
        focusNode(model.selected());
      }
    }
  }

  private boolean onTree(Scene scene) {
    return nodeAt(scene.getFocusOwner()).isPresent();
  }

  void focusNode(String id) {
    if (!tree().heads().containsKey(id)) {
      tree().complete();
    }
    @Nullable Region head = tree().heads().get(id);
    if (head != null) {
      head.requestFocus();
      Sight.bring(head);
    }
  }

  /// The node the keys speak of, when it is shown.
  Optional<String> current() {
    return Optional.of(model.selected()).filter(id -> tree().heads().containsKey(id));
  }

  @Override
  public void edit(String id, Token.Part part, Node anchor) {
    model.select(id);
    if (model.refuses(id)) {
      return;
    }
    openings()
        .of(id, part)
        .ifPresent(editor -> {
          Runnable back = () -> backTo(id, part);
          popover.open(editor, anchor, back);
        });
  }

  private void backTo(String id, Token.Part part) {
    Optional<Button> token = token(id, part);
    if (token.isPresent()) {
      token.get().requestFocus();
    } else {
      focusNode(model.selected());
    }
  }

  private Optional<Button> token(String id, Token.Part part) {
    return tree()
        .row(id)
        .flatMap(row ->
            row.tokenButtons().stream().filter(b -> part.equals(b.getUserData())).findFirst());
  }

  /// Opens the editor of what a row lacks, or of its value.
  void editFirst(String id) {
    editFirst(
        id, List.of(Token.Part.VALUE, Token.Part.COUNT, Token.Part.SEGMENT, Token.Part.FIELD));
  }

  private void editFirst(String id, List<Token.Part> parts) {
    for (Token.Part part : parts) {
      Optional<Button> token = token(id, part);
      if (token.isPresent()) {
        edit(id, part, token.get());
        return;
      }
    }
  }

  @Override
  public void menu(String id, Node anchor) {
    model.select(id);
    new RowMenu(model, this, language).show(id, anchor);
  }

  void note(String id, Node anchor) {
    if (model.refuses(id)) {
      return;
    }
    model
        .node(id)
        .ifPresent(node -> popover.open(openings().note(node), anchor, () -> focusNode(id)));
  }

  @Override
  public void addCondition(String group, Node anchor) {
    choose(group, null, anchor);
  }

  /// Opens the list of fields for a row in `group`, below `after` or at the end.
  private void choose(String group, @Nullable String after, Node anchor) {
    if (model.refuses(group)) {
      return;
    }
    Consumer<Pick> taker =
        pick -> {
          String id = model.add(pick, group, after);
          focusNode(id);
          // in a frame of its own, as the row and its sentence are made in this one
          later.add(() -> {
            if (!popover.isOpen() && id.equals(model.selected())) {
              // what was chosen just now is not asked for again
              editFirst(id, List.of(Token.Part.VALUE, Token.Part.COUNT));
            }
          });
        };
    boolean atContacts = model.rule().filter(r -> isContactLevel(r, group)).isPresent();
    if (atContacts) {
      popover.open(openings().newCondition(taker), anchor, () -> focusNode(model.selected()));
    } else {
      openings()
          .newWhere(group, pick -> where(group, pick))
          .ifPresent(e -> popover.open(e, anchor, () -> focusNode(model.selected())));
    }
  }

  private static boolean isContactLevel(Group rule, String id) {
    return Trees.find(rule, id).isPresent();
  }

  private void where(String group, Pick pick) {
    Optional<String> did =
        model.rule().flatMap(r -> Places.holder(r, group)).map(holder -> holder.id());
    if (pick instanceof Pick.OfProperty property && did.isPresent()) {
      editFirst(model.addWhere(did.get(), property));
    }
  }

  void begin() {
    model.rule().ifPresent(rule -> addBelow(rule.id()));
  }

  /// A condition below a row, or at the end of a group.
  void addBelow(String id) {
    @Nullable Region head = tree().heads().get(id);
    Optional<Group> rule = model.rule();
    if (head == null || rule.isEmpty()) {
      return;
    }
    if (model.node(id).orElseThrow() instanceof Group) {
      choose(id, null, head);
    } else {
      Places.parent(rule.get(), id).ifPresent(p -> choose(p.id(), id, head));
    }
  }

  void addGroupBelow(String id) {
    if (model.node(id).orElseThrow() instanceof Group) {
      model.addGroup(id, null);
    } else {
      model.rule().flatMap(r -> Places.parent(r, id)).ifPresent(p -> model.addGroup(p.id(), id));
    }
    focusNode(model.selected());
  }

  @Override
  public void addGroup(String group) {
    model.addGroup(group, null);
    focusNode(model.selected());
  }

  @Override
  public void combine(String id, Combine combine) {
    model.combine(id, combine);
  }

  @Override
  public void includeMissing(String id, boolean included) {
    model.change(
        "step.missing",
        id,
        node -> node instanceof Condition c ? Drafts.withMissing(c, included) : node);
  }

  @Override
  public void hover(String id) {
    light.accept(id);
  }

  void drop(Decision.Allowed drop, String dragged) {
    model.select(dragged);
    model.edit(drop.step(), drop.edit());
    focusNode(dragged);
  }

  void collapse(String id, boolean fold) {
    if (folds.fold(id, fold)) {
      refresh.run();
      focusNode(id);
    }
  }

  boolean isCollapsed(String id) {
    return folds.shown().contains(id);
  }

  /// A letter on a token, or on a row that has no command for it, opens the editor with it.
  void onTyped(KeyEvent event) {
    @Nullable Node owner = tree().getScene().getFocusOwner();
    if (done || !Walking.writes(event)) {
      return;
    }
    nodeAt(owner)
        .ifPresent(id -> {
          if (owner != null && owner.getUserData() instanceof Token.Part part) {
            edit(id, part, owner);
          } else {
            editFirst(id);
          }
          popover.begin(event.getCharacter());
          event.consume();
        });
  }

  void onKey(KeyEvent event) {
    @Nullable Node owner = tree().getScene().getFocusOwner();
    done = false;
    boolean onToken = owner != null && owner.getUserData() instanceof Token.Part;
    if (onToken && Walking.isLetter(event)) {
      return;
    }
    nodeAt(owner)
        .ifPresent(id -> {
          done =
              new Walking(model, this, tree()).walk(event, id, owner)
                  || commands.stream()
                      .filter(c -> c.keys() != null && c.keys().match(event))
                      .findFirst()
                      .filter(c -> c.enabled().get())
                      .map(c -> {
                        c.effect().run();
                        return true;
                      })
                      .orElse(false);
          if (done) {
            event.consume();
          }
        });
  }
}
