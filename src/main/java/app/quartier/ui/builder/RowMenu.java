package app.quartier.ui.builder;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of a row or a group.
record RowMenu(BuilderModel model, Actions actions, Language language) {

  void show(String id, javafx.scene.Node anchor) {
    ContextMenu menu = items(id, anchor);
    menu.show(anchor, Side.BOTTOM, 0, 4);
  }

  private ContextMenu items(String id, javafx.scene.Node anchor) {
    Node node = model.node(id).orElseThrow();
    Texts texts = language.texts();
    boolean root = model.rule().orElseThrow().id().equals(id);
    ContextMenu menu = new ContextMenu();
    if (node instanceof Group group) {
      ofGroup(menu, group, root, texts);
      menu.getItems().add(new SeparatorMenuItem());
    }
    add(
        menu,
        texts.text(node.marks().not() ? "builder.unnegate" : "builder.negate"),
        Feather.SLASH,
        () -> model.negate(id));
    add(
        menu,
        texts.text(node.marks().muted() ? "builder.unmute" : "builder.mute"),
        node.marks().muted() ? Feather.EYE : Feather.EYE_OFF,
        () -> model.mute(id));
    boolean locked = node.marks().locked();
    add(
        menu,
        texts.text(locked ? "builder.unlock" : "builder.lock"),
        locked ? Feather.UNLOCK : Feather.LOCK,
        () -> model.lock(id));
    add(menu, texts.text("builder.note"), Feather.MESSAGE_SQUARE, () -> actions.note(id, anchor));
    if (!root) {
      add(menu, texts.text("command.builder.wrap"), Feather.FOLDER_PLUS, () -> model.wrap(id));
      add(menu, texts.text("command.builder.duplicate"), Feather.COPY, () -> model.duplicate(id));
      menu.getItems().add(new SeparatorMenuItem());
      add(menu, texts.text("command.builder.delete"), Feather.TRASH_2, () -> model.delete(id));
    }
    return menu;
  }

  private void ofGroup(ContextMenu menu, Group group, boolean root, Texts texts) {
    String id = group.id();
    add(
        menu,
        texts.text("builder.exactlyOne.menu"),
        Feather.TARGET,
        () -> actions.combine(id, Combine.EXACTLY_ONE));
    boolean folded = actions.isCollapsed(id);
    add(
        menu,
        texts.text(folded ? "builder.unfold" : "builder.fold"),
        Feather.MINIMIZE_2,
        () -> actions.collapse(id, !folded));
    if (!root && !group.of().isEmpty()) {
      add(menu, texts.text("command.builder.unwrap"), Feather.FOLDER_MINUS, () -> model.unwrap(id));
    }
  }

  private void add(ContextMenu menu, String text, Feather icon, Runnable effect) {
    MenuItem item = new MenuItem(text, new FontIcon(icon));
    item.setOnAction(event -> {
      effect.run();
      actions.current().ifPresent(actions::focusNode);
    });
    menu.getItems().add(item);
  }
}
