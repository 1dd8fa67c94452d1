package app.quartier.ui.builder;

import app.quartier.domain.segment.Group;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Going about in the tree by keys: rows up and down, tokens left and right, Enter to edit.
record Walking(BuilderModel model, Actions actions, TreePane tree) {

  /// Whether the key was one of these.
  boolean walk(KeyEvent event, String id, @Nullable Node owner) {
    if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return event.getCode() == KeyCode.F10 && event.isShiftDown() && menu(id);
    }
    return switch (event.getCode()) {
      case UP -> row(id, -1);
      case DOWN -> row(id, 1);
      case LEFT -> token(id, owner, -1);
      case RIGHT -> token(id, owner, 1);
      case ENTER, F2 -> open(id, owner);
      default -> false;
    };
  }

  /// A key that writes a letter: a token takes it rather than a command.
  static boolean isLetter(KeyEvent event) {
    return event.getCode().isLetterKey() && !event.isAltDown() && !event.isShortcutDown();
  }

  /// Whether something was typed that an editor can start with.
  static boolean writes(KeyEvent event) {
    String typed = event.getCharacter();
    boolean held = event.isShortcutDown() || (event.isAltDown() && !event.isControlDown());
    return !held
        && !typed.isEmpty()
        && (Character.isLetterOrDigit(typed.codePointAt(0)) || typed.equals("-"));
  }

  private boolean menu(String id) {
    @Nullable Node head = tree.heads().get(id);
    if (head != null) {
      actions.menu(id, head);
    }
    return head != null;
  }

  private boolean row(String id, int by) {
    List<String> ids = new ArrayList<>(tree.heads().keySet());
    int next = ids.indexOf(id) + by;
    if (next >= 0 && next < ids.size()) {
      actions.focusNode(ids.get(next));
    }
    return true;
  }

  private boolean token(String id, @Nullable Node owner, int by) {
    if (model.node(id).orElseThrow() instanceof Group) {
      actions.collapse(id, by < 0);
      return true;
    }
    List<Node> stops = new ArrayList<>();
    tree.row(id)
        .ifPresent(row -> {
          stops.add(row);
          stops.addAll(row.tokenButtons());
        });
    int next = stops.indexOf(owner) + by;
    if (next >= 0 && next < stops.size()) {
      stops.get(next).requestFocus();
      Sight.bring(stops.get(next));
    }
    return true;
  }

  private boolean open(String id, @Nullable Node owner) {
    if (owner instanceof ButtonBase button) {
      button.fire();
    } else {
      actions.editFirst(id);
    }
    return true;
  }
}
