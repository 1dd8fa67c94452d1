package app.quartier.ui.builder;

import app.quartier.document.DocumentLimit;
import app.quartier.document.TextForm;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.kernel.Problem;
import app.quartier.text.Sentences;
import app.quartier.ui.command.Command;
import app.quartier.ui.kit.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The commands of the builder; all speak of the row that has the focus.
record BuilderCommands(
    BuilderModel model,
    Actions actions,
    Language language,
    ObservableBooleanValue onRow,
    Runnable copySentence,
    Runnable suggestions) {
  private static final Modifier MOD = KeyCombination.SHORTCUT_DOWN;
  private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;
  private static final Modifier ALT = KeyCombination.ALT_DOWN;

  List<Command> all() {
    List<Command> all = new ArrayList<>(additions());
    all.addAll(moves());
    all.addAll(changes());
    all.add(onSegment("builder.copySentence", copySentence));
    all.add(onSegment("builder.copyNumbers", new NumbersCopy(model, language)::copy));
    all.add(onSegment("builder.suggestions", suggestions));
    return all;
  }

  private Command onSegment(String id, Runnable effect) {
    return new Command(
        id,
        Command.Menu.SEGMENT,
        null,
        null,
        Bindings.isNotNull(model.desk().segmentProperty()),
        effect);
  }

  private List<Command> additions() {
    return List.of(
        at("builder.condition", Feather.PLUS, keys(KeyCode.INSERT), actions::addBelow),
        at("builder.below", null, keys(KeyCode.ENTER, MOD), actions::addBelow),
        at(
            "builder.group",
            Feather.FOLDER_PLUS,
            keys(KeyCode.ENTER, MOD, SHIFT),
            actions::addGroupBelow));
  }

  private List<Command> moves() {
    return List.of(
        at("builder.up", null, keys(KeyCode.UP, ALT), moved(Moves::up)),
        at("builder.down", null, keys(KeyCode.DOWN, ALT), moved(Moves::down)),
        at("builder.in", null, keys(KeyCode.RIGHT, ALT), moved(Moves::in)),
        at("builder.out", null, keys(KeyCode.LEFT, ALT), moved(Moves::out)));
  }

  private List<Command> changes() {
    return List.of(
        at("builder.wrap", null, keys(KeyCode.G, MOD), model::wrap),
        at("builder.unwrap", null, keys(KeyCode.G, MOD, SHIFT), model::unwrap),
        at("builder.duplicate", Feather.COPY, keys(KeyCode.D, MOD), model::duplicate),
        at("builder.delete", Feather.TRASH_2, keys(KeyCode.DELETE), model::delete),
        at("builder.mute", Feather.EYE_OFF, keys(KeyCode.M), model::mute),
        at("builder.combine", null, keys(KeyCode.T), model::cycle),
        at("builder.lock", Feather.LOCK, null, model::lock),
        at("builder.copy", null, keys(KeyCode.C, MOD), this::copy),
        at("builder.copyText", null, keys(KeyCode.C, MOD, SHIFT), this::copyText),
        at("builder.cut", null, keys(KeyCode.X, MOD), this::cut),
        at("builder.paste", null, keys(KeyCode.V, MOD), new Pasting(model)::paste));
  }

  private Consumer<String> moved(BiFunction<Group, String, Optional<Group>> move) {
    return id -> model.move(id, root -> move.apply(root, id));
  }

  private static KeyCombination keys(KeyCode code, Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }

  private Command at(
      String id, @Nullable Feather icon, @Nullable KeyCombination keys, Consumer<String> effect) {
    return new Command(
        id,
        Command.Menu.EDIT,
        icon,
        keys,
        onRow,
        () ->
            actions
                .current()
                .ifPresent(node -> {
                  effect.accept(node);
                  focusUnlessOpen();
                }));
  }

  private void focusUnlessOpen() {
    if (onRow.get()) {
      actions.current().ifPresent(actions::focusNode);
    }
  }

  private boolean copy(String id) {
    var workspace = model.desk().workspace();
    Sentences sentences =
        new Sentences(
            language.texts(), workspace.catalog(), SegmentNames.of(workspace.segments().list()));
    return put(id, sentences::of);
  }

  private void copyText(String id) {
    put(id, TextForm::write);
  }

  /// @param words what other programs are given to paste
  ///
  /// @return whether it is there now
  private boolean put(String id, Function<Node, String> words) {
    Node node = model.node(id).orElseThrow();
    Optional<String> written = Clip.write(node);
    if (written.isEmpty()) {
      model.refuse(
          "builder.copy.refused",
          List.of(Problem.input("problem.builder.copy.large", DocumentLimit.MEGABYTES)));
      return false;
    }
    ClipboardContent content = new ClipboardContent();
    content.put(Clip.format(), written.get());
    content.putString(words.apply(node));
    Clipboard.getSystemClipboard().setContent(content);
    return true;
  }

  private void cut(String id) {
    if (model.rule().flatMap(r -> Places.parent(r, id)).isPresent() && copy(id)) {
      model.delete(id);
    }
  }
}
